// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wording.h"

#include "blocklistwords.h"
#include "findingtexts.h"
#include "spfwords.h"

namespace {

/// Of a refusal with and without a change that would end it; of a finding about a record within another one's SPF; of a
/// count that may be higher.
QString spfVariant(const Finding &finding)
{
    const QMap<QString, QString> &arguments = finding.arguments;
    const QString owner = arguments.value(QStringLiteral("owner"));
    QStringList variants;
    const bool hasChange = arguments.contains(QStringLiteral("added"));
    if (hasChange && arguments.value(QStringLiteral("mechanism")) == u"default")
        variants.append(QStringLiteral("/noEnd"));
    if (hasChange)
        variants.append(QStringLiteral("/change"));
    if (finding.state == State::Warning)
        variants.prepend(QStringLiteral("/onlyIdentity"));
    if (finding.state == State::NotApplicable)
        variants.append(QStringLiteral("/remark"));
    if (!arguments.contains(QStringLiteral("term")))
        variants.append(QStringLiteral("/record"));
    if (!owner.isEmpty() && owner != arguments.value(QStringLiteral("domain")))
        variants.append(QStringLiteral("/other"));
    if (arguments.contains(QStringLiteral("atLeast")))
        variants.append(QStringLiteral("/atLeast"));
    for (const QString &variant : variants) {
        if (findingText(finding.code + variant))
            return finding.code + variant;
    }
    return finding.code;
}

QString ownerVariant(const Finding &finding)
{
    static const QStringList withMailbox{
        QStringLiteral("owner.zone"), QStringLiteral("owner.classless"), QStringLiteral("owner.holder")};
    if (finding.code == u"owner.nobody")
        return finding.code + u'/' + finding.arguments.value(QStringLiteral("kind"));
    if (finding.code == u"owner.holder.failed")
        return finding.code + u'/' + finding.arguments.value(QStringLiteral("how")).section(u' ', 0, 0);
    if (withMailbox.contains(finding.code) && finding.arguments.value(QStringLiteral("mailbox")).isEmpty())
        return finding.code + QStringLiteral("/noMailbox");
    if (finding.code == u"owner.holder.rateLimited" && finding.arguments.value(QStringLiteral("seconds")).isEmpty())
        return finding.code + QStringLiteral("/noTime");
    if (finding.code == u"owner.lame" && finding.arguments.value(QStringLiteral("above")).isEmpty())
        return finding.code + QStringLiteral("/told");
    return finding.code;
}

/// The variant of a code's sentence that the arguments ask for; the code itself if there is only one.
QString variantOf(const Finding &finding)
{
    if (finding.code == u"ip.special")
        return finding.code + u'/' + finding.arguments.value(QStringLiteral("kind"));
    if (finding.code == u"blocklist.listed")
        return finding.code + u'/' + finding.arguments.value(QStringLiteral("variant"));
    if (finding.code == u"helo.bareAddress" && finding.arguments.value(QStringLiteral("whose")) == u"own")
        return finding.code + QStringLiteral("/own");
    if (finding.code == u"rdns.iprev.fail" && finding.arguments.value(QStringLiteral("addresses")).isEmpty())
        return finding.code + QStringLiteral("/noAddress");
    if (finding.code == u"domain.different.change")
        return finding.code + u'/' + finding.arguments.value(QStringLiteral("spf"));
    if (finding.code == u"domain.dmarc.faulty" || finding.code == u"domain.dmarc.recordFault"
        || finding.code == u"domain.dkim.faulty")
        return finding.code + u'/' + finding.arguments.value(QStringLiteral("fault"));
    if (finding.code == u"world.lame")
        return finding.code + u'/' + finding.arguments.value(QStringLiteral("how"));
    if (finding.code.startsWith(u"spf."))
        return spfVariant(finding);
    if (finding.code.startsWith(u"owner."))
        return ownerVariant(finding);
    return finding.code;
}

std::optional<LookupStatus> statusOf(const QString &text)
{
    for (const LookupStatus status : {LookupStatus::ServFail, LookupStatus::Refused, LookupStatus::TimedOut,
             LookupStatus::Malformed, LookupStatus::Cancelled}) {
        if (lookupStatusText(status) == text)
            return status;
    }
    return std::nullopt;
}

} // namespace

QString Wording::text(const char *source, const QMap<QString, QString> &arguments) const
{
    QString text = m_translator ? m_translator->translate("Wording", source) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    // Filled in one pass, so that a value which itself reads like a place is never filled again.
    QString filled;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        filled += QStringView(text).mid(at, open - at);
        filled += arguments.value(text.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return filled + text.mid(at);
}

QString Wording::language() const
{
    const QString language = m_translator ? m_translator->language().section(u'_', 0, 0) : QString();
    return language.isEmpty() ? QStringLiteral("en") : language;
}

QString Wording::sentence(const Finding &finding) const
{
    const FindingText *found = findingText(variantOf(finding));
    if (!found)
        return finding.code;
    QMap<QString, QString> arguments = finding.arguments;
    if (const auto status = statusOf(arguments.value(QStringLiteral("status"))))
        arguments.insert(QStringLiteral("statusWords"), statusWords(*status));
    if (finding.code.startsWith(u"blocklist."))
        addBlocklistWords(*this, arguments);
    if (const QString fault = arguments.value(QStringLiteral("fault"));
        !fault.isEmpty() && finding.code.startsWith(u"spf."))
        arguments.insert(QStringLiteral("faultWords"), spfFaultWords(fault, *this));
    // The root as a name would be read as the sentence's stop.
    for (QString &argument : arguments) {
        if (argument == u".")
            argument = QStringLiteral("\".\"");
    }
    return text(found->sentence, arguments);
}

QString Wording::reference(const Finding &finding) const
{
    const FindingText *found = findingText(variantOf(finding));
    return found ? QString::fromUtf8(found->reference) : QString();
}

QString Wording::conclusion(const Judgement &judgement) const
{
    const bool hasFirst = judgement.first >= 0;
    const QString first = hasFirst ? sentence(judgement.findings[judgement.first]) : QString();
    switch (judgement.conclusion) {
    case State::Fail:
        return text(QT_TRANSLATE_NOOP("Wording", "Repair first: {sentence}"), {{QStringLiteral("sentence"), first}});
    case State::Unknown:
        if (!hasFirst)
            return text(
                QT_TRANSLATE_NOOP("Wording", "Too little was given to say whether mail from your server is accepted."));
        return text(
            QT_TRANSLATE_NOOP("Wording", "Nothing to repair was found, but not everything could be tested: {sentence}"),
            {{QStringLiteral("sentence"), first}});
    case State::Warning:
        return text(QT_TRANSLATE_NOOP("Wording", "Nothing must be repaired. Worth improving: {sentence}"),
            {{QStringLiteral("sentence"), first}});
    case State::Pass:
    case State::NotApplicable:
        return text(QT_TRANSLATE_NOOP(
            "Wording", "All is well: your server's addresses and names agree, and nothing has to be repaired."));
    }
    return {};
}

QString Wording::stateWord(State state) const
{
    switch (state) {
    case State::Pass:
        return text(QT_TRANSLATE_NOOP("Wording", "in order"));
    case State::Warning:
        return text(QT_TRANSLATE_NOOP("Wording", "warning"));
    case State::Fail:
        return text(QT_TRANSLATE_NOOP("Wording", "repair"));
    case State::Unknown:
        return text(QT_TRANSLATE_NOOP("Wording", "unknown"));
    case State::NotApplicable:
        return text(QT_TRANSLATE_NOOP("Wording", "remark"));
    }
    return {};
}

QString Wording::statusWords(LookupStatus status) const
{
    switch (status) {
    case LookupStatus::Answered:
        return text(QT_TRANSLATE_NOOP("Wording", "answered"));
    case LookupStatus::NoData:
        return text(QT_TRANSLATE_NOOP("Wording", "the name exists, but has no such record"));
    case LookupStatus::NxDomain:
        return text(QT_TRANSLATE_NOOP("Wording", "there is no such name"));
    case LookupStatus::ServFail:
        return text(QT_TRANSLATE_NOOP("Wording", "the name server reported a fault (SERVFAIL)"));
    case LookupStatus::Refused:
        return text(QT_TRANSLATE_NOOP("Wording", "the name server refused to answer"));
    case LookupStatus::TimedOut:
        return text(QT_TRANSLATE_NOOP("Wording", "no answer came in time"));
    case LookupStatus::Malformed:
        return text(QT_TRANSLATE_NOOP("Wording", "the answer could not be read"));
    case LookupStatus::Cancelled:
        return text(QT_TRANSLATE_NOOP("Wording", "the look-up was stopped"));
    }
    return {};
}

QString Wording::notTestedWhat(const NotTested &part) const
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("rdns"), QT_TRANSLATE_NOOP("Wording", "reverse names")},
        {QStringLiteral("helo"), QT_TRANSLATE_NOOP("Wording", "the Hello name (HELO)")},
        {QStringLiteral("smtp"), QT_TRANSLATE_NOOP("Wording", "the SMTP conversation")},
        {QStringLiteral("lookups"), QT_TRANSLATE_NOOP("Wording", "some look-ups")},
        {QStringLiteral("spf"), QT_TRANSLATE_NOOP("Wording", "SPF")},
        {QStringLiteral("senderDomain"), QT_TRANSLATE_NOOP("Wording", "the sender's domain")},
        {QStringLiteral("spfSender"), QT_TRANSLATE_NOOP("Wording", "SPF of the sender's domain")},
        {QStringLiteral("blocklists"), QT_TRANSLATE_NOOP("Wording", "block lists")},
        {QStringLiteral("reverseZones"), QT_TRANSLATE_NOOP("Wording", "who can change the reverse name")},
        {QStringLiteral("rdap"), QT_TRANSLATE_NOOP("Wording", "the owner of the address (RDAP)")},
        {QStringLiteral("comparison"), QT_TRANSLATE_NOOP("Wording", "what other servers answer")},
        {QStringLiteral("receivers"), QT_TRANSLATE_NOOP("Wording", "what particular receivers would answer")},
    };
    const char *found = words.value(part.what);
    return found ? text(found) : part.what;
}

QString Wording::notTestedWhy(const NotTested &part) const
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("noAddress"), QT_TRANSLATE_NOOP("Wording", "no sending address was given")},
        {QStringLiteral("noHelo"), QT_TRANSLATE_NOOP("Wording", "no HELO name was given")},
        {QStringLiteral("noServer"), QT_TRANSLATE_NOOP("Wording", "no server to connect to was given")},
        {QStringLiteral("noSender"), QT_TRANSLATE_NOOP("Wording", "no sender's address or domain was given")},
        {QStringLiteral("leftOut"), QT_TRANSLATE_NOOP("Wording", "left out on request")},
        {QStringLiteral("noSubject"),
            QT_TRANSLATE_NOOP("Wording", "no address and no name was given that a list could hold")},
        {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("Wording", "the test was stopped or ran out of time")},
        {QStringLiteral("notAsked"), QT_TRANSLATE_NOOP("Wording", "nobody asked for it")},
        {QStringLiteral("noPublicAddress"), QT_TRANSLATE_NOOP("Wording", "no public address was given")},
        {QStringLiteral("notInThisVersion"), QT_TRANSLATE_NOOP("Wording", "not part of this version")},
    };
    const char *found = words.value(part.why);
    return found ? text(found) : part.why;
}

QString Wording::iprevWords(Iprev iprev) const
{
    switch (iprev) {
    case Iprev::Pass:
        return text(QT_TRANSLATE_NOOP("Wording", "confirmed by its own name"));
    case Iprev::Fail:
        return text(QT_TRANSLATE_NOOP("Wording", "not confirmed by its own name"));
    case Iprev::TempError:
        return text(QT_TRANSLATE_NOOP("Wording", "could not be found out for now"));
    case Iprev::PermError:
        return text(QT_TRANSLATE_NOOP("Wording", "no reverse name"));
    }
    return {};
}

QString Wording::outcomeWords(ChainOutcome outcome) const
{
    switch (outcome) {
    case ChainOutcome::Settles:
        return text(QT_TRANSLATE_NOOP("Wording", "settles"));
    case ChainOutcome::Loops:
        return text(QT_TRANSLATE_NOOP("Wording", "runs in a circle"));
    case ChainOutcome::DeadEnd:
        return text(QT_TRANSLATE_NOOP("Wording", "breaks off"));
    case ChainOutcome::Unknown:
        return text(QT_TRANSLATE_NOOP("Wording", "could not be followed to its end"));
    case ChainOutcome::TooLong:
        return text(QT_TRANSLATE_NOOP("Wording", "too long to follow"));
    }
    return {};
}

QString Wording::changeHeadline(const Change &change) const
{
    const QMap<QString, QString> arguments{{QStringLiteral("owner"), change.owner},
        {QStringLiteral("before"), change.before.join(QStringLiteral(", "))},
        {QStringLiteral("after"), change.after.join(QStringLiteral(", "))}};
    switch (change.kind) {
    case ChangeKind::Ptr:
        return text(QT_TRANSLATE_NOOP("Wording", "Give {owner} the reverse name (PTR) {after}"), arguments);
    case ChangeKind::Address:
        return text(QT_TRANSLATE_NOOP("Wording", "Give the name {owner} the address {after}"), arguments);
    case ChangeKind::Helo:
        return text(QT_TRANSLATE_NOOP("Wording", "Let your server introduce itself as {after} (HELO)"), arguments);
    case ChangeKind::Spf:
    case ChangeKind::Txt:
    case ChangeKind::Mx:
    case ChangeKind::Other:
        return text(QT_TRANSLATE_NOOP("Wording", "Change {owner} to {after}"), arguments);
    }
    return {};
}

QString Wording::actorWords(Actor actor) const
{
    switch (actor) {
    case Actor::You:
        return text(QT_TRANSLATE_NOOP("Wording", "you, on your server"));
    case Actor::DnsHost:
        return text(QT_TRANSLATE_NOOP("Wording", "whoever runs the DNS of your domain"));
    case Actor::AddressOwner:
        return text(QT_TRANSLATE_NOOP("Wording", "the owner of the address, usually your Internet provider"));
    case Actor::SenderDomain:
        return text(QT_TRANSLATE_NOOP("Wording", "the owner of the sender's domain"));
    }
    return {};
}

QString Wording::notSimulatedNote() const
{
    return text(QT_TRANSLATE_NOOP(
        "Wording", "This proposal follows from the findings; it was not simulated. Test again after each change."));
}

QString Wording::demoTitle(const QString &id) const
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("loop"), QT_TRANSLATE_NOOP("Wording", "A loop of names, and a machine's name as HELO")},
        {QStringLiteral("repaired"),
            QT_TRANSLATE_NOOP("Wording", "The loop after one change: settled, yet not confirmed")},
        {QStringLiteral("perfect"), QT_TRANSLATE_NOOP("Wording", "A perfect server")},
        {QStringLiteral("no-ptr"), QT_TRANSLATE_NOOP("Wording", "No reverse name")},
        {QStringLiteral("machine-name"), QT_TRANSLATE_NOOP("Wording", "A machine's name as HELO")},
        {QStringLiteral("ipv6-broken"), QT_TRANSLATE_NOOP("Wording", "IPv6 broken beside good IPv4")},
        {QStringLiteral("slow-dns"), QT_TRANSLATE_NOOP("Wording", "A name server that does not answer")},
    };
    const char *found = titles.value(id);
    return found ? text(found) : id;
}
