// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domainsamples.h"

#include "samplefacts.h"

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

DnsAnswer addressAnswer(const char *address, quint32 ttl, bool isAuthoritative)
{
    DnsAnswer answer;
    answer.status = LookupStatus::Answered;
    answer.ttl = ttl;
    answer.authoritative = isAuthoritative;
    answer.records = {{sampleName("mail.dynatron.example"), RrType::A, ttl, sampleAddress(address)}};
    return answer;
}

SpfStep step(int parent, int policy, const char *term, SpfStepState state)
{
    SpfStep made;
    made.parent = parent;
    made.policy = policy;
    made.term = text(term);
    made.state = state;
    return made;
}

} // namespace

QString DomainSamples::hostileText()
{
    return text("<b>listed</b> <img src=\"http://203.0.113.1/x\"> <a href=\"https://evil.example\">delist</a>");
}

SpfEvaluation DomainSamples::failingSpf()
{
    SpfEvaluation evaluation;
    evaluation.ip = sampleAddress("192.0.2.60");
    SpfOutcome &outcome = evaluation.outcome;
    outcome.result = SpfResult::Fail;
    outcome.domain = text("new.example");
    outcome.mechanism = text("-all");
    outcome.lookups = 3;
    outcome.explanation = hostileText();
    outcome.policies
        = {{outcome.domain, "v=spf1 ip4:198.51.100.10 ip4:198.51.100.11 include:_spf.hosting-provider.example mx -all",
               -1},
            {text("_spf.hosting-provider.example"), "v=spf1 ip4:203.0.113.0/24 <b>x</b> ~all", 2}};
    outcome.trace = {step(-1, 0, "ip4:198.51.100.10", SpfStepState::NotMatched),
        step(-1, 0, "ip4:198.51.100.11", SpfStepState::NotMatched),
        step(-1, 0, "include:_spf.hosting-provider.example", SpfStepState::NotMatched),
        step(2, 1, "ip4:203.0.113.0/24", SpfStepState::NotMatched), step(2, 1, "~all", SpfStepState::Matched),
        step(-1, 0, "mx", SpfStepState::TempError), step(-1, 0, "-all", SpfStepState::Matched)};
    outcome.trace[2].targetResult = SpfResult::SoftFail;
    return evaluation;
}

QList<SpfCost> DomainSamples::costs()
{
    return {{-1, text("new.example"), {}, 2, 12, false},
        {0, text("_spf.hosting-provider.example"), text("include:_spf.hosting-provider.example"), 4, 9, false},
        {1, text("_spf.other.example"), text("include:_spf.other.example"), 1, 5, true}};
}

SpfProposal DomainSamples::proposal()
{
    return {text("new.example"),
        "v=spf1 ip4:198.51.100.10 ip4:198.51.100.11 include:_spf.hosting-provider.example mx -all",
        "v=spf1 ip4:198.51.100.10 ip4:198.51.100.11 ip4:192.0.2.60 include:_spf.hosting-provider.example mx -all",
        text("ip4:192.0.2.60")};
}

SenderFacts DomainSamples::sender()
{
    SenderFacts sender;
    sender.domain = text("new.example");
    sender.mx.kind = MxKind::Present;
    sender.mx.status = LookupStatus::Answered;
    Exchanger first;
    first.preference = 10;
    first.name = text("mail.dynatron.example");
    first.addresses.addresses = {sampleAddress("203.0.113.244"), sampleAddress("2001:db8:113::244")};
    first.iprev = {{sampleAddress("203.0.113.244"), Iprev::Fail}};
    Exchanger second;
    second.preference = 20;
    second.name = text("old.new.example");
    second.fault = ExchangerFault::IsAlias;
    sender.mx.exchangers = {first, second};
    sender.dmarc.kind = DmarcKind::Present;
    sender.dmarc.authorDomain = sender.domain;
    sender.dmarc.foundAt = sender.domain;
    sender.dmarc.record = QByteArray("v=DMARC1; p=none; rua=mailto:dmarc@new.example; x=") + hostileText().toUtf8();
    sender.dmarc.reportAddresses = {text("mailto:dmarc@new.example")};
    sender.dmarc.alignments
        = {{text("spf.mailfrom"), sender.domain, true, false}, {text("dkim"), text("other.example"), false, false}};
    DkimKeyFacts key;
    key.name = {text("selector1"), sender.domain};
    key.kind = DkimKeyKind::Present;
    key.algorithm = text("rsa");
    key.bits = 2048;
    sender.dkim = {key};
    return sender;
}

QList<ChecklistItem> DomainSamples::checklist()
{
    const auto item = [](const char *receiver, const char *requirement, State state) {
        ChecklistItem made;
        made.receiver = text(receiver).toLower();
        made.receiverName = text(receiver);
        made.requirement = text(requirement);
        made.state = state;
        made.source = text("https://support.example/sender-guidelines");
        made.date = text("2024-02-01");
        made.checked = text("2026-11-20");
        return made;
    };
    return {item("Gmail", "The sending address has a reverse name that leads back to it.", State::Fail),
        item("Gmail", "SPF or DKIM is set up for the domain.", State::Pass),
        item("Gmail", "Mail is sent over TLS.", State::Unknown),
        item("Yahoo", "A DMARC record is published, with p=none at least.", State::Pass)};
}

BlocklistFacts DomainSamples::blocklists()
{
    BlocklistFacts facts;
    BlocklistUse major;
    major.zone = text("zen.list.example");
    major.name = text("Zen");
    major.weight = BlocklistWeight::Major;
    major.delist = text("https://check.list.example/");
    BlocklistUse dead;
    dead.zone = text("dead.list.example");
    dead.name = text("A list that has been given up by its operator");
    dead.fault = BlocklistFault::ListsEverything;
    facts.lists = {major, dead};
    BlocklistAnswer clean;
    clean.list = major.zone;
    clean.subject = text("2001:db8:113::100");
    clean.state = BlocklistState::Clean;
    BlocklistAnswer listed;
    listed.list = major.zone;
    listed.subject = text("203.0.113.100");
    listed.state = BlocklistState::Listed;
    listed.meanings = {text("SBL: sends spam")};
    listed.reason = hostileText().toUtf8();
    BlocklistAnswer unknown;
    unknown.list = dead.zone;
    unknown.subject = listed.subject;
    unknown.doubt = BlocklistDoubt::ListUnusable;
    facts.answers = {clean, unknown, listed};
    return facts;
}

ComparisonFacts DomainSamples::comparison()
{
    ComparisonFacts facts;
    const DnsName zone = sampleName("dynatron.example");
    facts.servers = {{{sampleAddress("192.0.2.53"), 53}, ServerRole::System, {}, {}},
        {{sampleAddress("198.51.100.9"), 53}, ServerRole::Named, text("Open Resolver"), {}},
        {{sampleAddress("203.0.113.2"), 53}, ServerRole::Authoritative, text("ns1.hosting-provider.example"), zone}};
    ComparedQuestion stale;
    stale.question = {sampleName("mail.dynatron.example"), RrType::A};
    stale.zone = zone;
    stale.answers = {{0, addressAnswer("203.0.113.51", 720, false), false, false},
        {1, addressAnswer("203.0.113.244", 3600, false), false, false},
        {2, addressAnswer("203.0.113.244", 3600, true), false, true}};
    stale.authoritative = stale.answers.last().answer;
    stale.isDisagreement = true;
    stale.cause = DifferenceCause::StaleCache;
    stale.guilty = {0};
    stale.seconds = 720;
    facts.questions = {stale};
    DnsTrace trace;
    trace.question = stale.question;
    trace.isComplete = true;
    TraceStep root;
    root.server = {sampleAddress("198.41.0.4"), 53};
    root.serverName = text("a.root-servers.net");
    root.isReferral = true;
    root.next = sampleName("example");
    root.failed = {text("b.root-servers.net (199.9.14.201): timedOut")};
    TraceStep last;
    last.zone = zone;
    last.server = facts.servers.last().server;
    last.serverName = facts.servers.last().name;
    last.answer = addressAnswer("203.0.113.244", 3600, true);
    trace.steps = {root, last};
    facts.traces = {trace};
    return facts;
}

QList<ReverseZoneFacts> DomainSamples::reverseZones()
{
    ReverseZoneFacts found;
    found.ip = sampleAddress("203.0.113.100");
    found.kind = ReverseZoneFacts::Kind::Found;
    found.recordName = sampleName("100.96-127.113.0.203.in-addr.arpa");
    found.zone = sampleName("96-127.113.0.203.in-addr.arpa");
    found.parentZone = sampleName("113.0.203.in-addr.arpa");
    found.isClassless = true;
    found.primary = sampleName("ns1.isp.example");
    found.mailbox = sampleName("noc.isp.example");
    found.mailboxAddress = text("noc@isp.example");
    found.servers = {{sampleName("ns1.isp.example"), {sampleAddress("203.0.113.2"), sampleAddress("2001:db8::2")}}};
    found.holder.kind = HolderFacts::Kind::Found;
    found.holder.holder = hostileText();
    found.holder.networkName = text("EXAMPLE-NET");
    found.holder.range = text("203.0.113.0 - 203.0.113.255");
    found.holder.mailbox = text("hostmaster@isp.example");
    found.holder.registry = text("rdap.registry.example");
    ReverseZoneFacts nobody;
    nobody.ip = sampleAddress("10.0.0.5");
    nobody.addressKind = AddressKind::Private;
    nobody.kind = ReverseZoneFacts::Kind::Nobody;
    return {found, nobody};
}
