// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/rules.h"

#include <algorithm>
#include <array>

namespace {

/// What to repair first when several things fail: what stops the most mail and depends on nothing else comes first.
constexpr std::array repairOrder{"rdns.ptr.missing", "rdns.ptr.invalidName", "rdns.iprev.permerror", "rdns.iprev.fail",
    "rdns.forward.none", "helo.isReceiver", "helo.bareAddress", "helo.literal", "helo.localhost", "helo.notQualified",
    "helo.internalName", "helo.", "spf.fail", "spf.", "domain.mx.", "domain.dmarc.", "domain.dkim."};

int repairRank(const QString &code)
{
    const auto found = std::find_if(repairOrder.begin(), repairOrder.end(),
        [&](const char *prefix) { return code.startsWith(QLatin1String(prefix)); });
    return static_cast<int>(found - repairOrder.begin());
}

int severity(State state)
{
    switch (state) {
    case State::Fail:
        return 0;
    case State::Warning:
        return 1;
    case State::Unknown:
        return 2;
    case State::Pass:
        return 3;
    case State::NotApplicable:
        return 4;
    }
    return 5;
}

/// An unknown that leaves the question open whether mail would be refused: the identity itself, and the server that
/// the user asked to have tested. What others would see on connecting in is not among them.
bool isEssential(const Finding &finding)
{
    return finding.code.startsWith(u"rdns.") || finding.code.startsWith(u"helo.") || finding.code.startsWith(u"smtp.");
}

void conclude(Judgement &judgement)
{
    const auto first = [&](auto &&accepts) {
        const QList<Finding> &findings = judgement.findings;
        const auto found = std::find_if(findings.begin(), findings.end(), accepts);
        return found == findings.end() ? -1 : static_cast<int>(found - findings.begin());
    };
    const auto set = [&](State state, const QString &code, int index) {
        judgement.conclusion = state;
        judgement.conclusionCode = code;
        judgement.first = index;
    };
    if (const int fail = first([](const Finding &finding) { return finding.state == State::Fail; }); fail >= 0) {
        set(State::Fail, judgement.findings[fail].code, fail);
        return;
    }
    const int unknown
        = first([](const Finding &finding) { return finding.state == State::Unknown && isEssential(finding); });
    if (unknown >= 0) {
        set(State::Unknown, judgement.findings[unknown].code, unknown);
        return;
    }
    const bool hasIdentity = first([](const Finding &finding) {
        return finding.code == u"rdns.iprev.pass" || finding.code == u"helo.isEgressAddress";
    }) >= 0;
    if (const int warning = first([](const Finding &finding) { return finding.state == State::Warning; }); warning >= 0)
        set(State::Warning, judgement.findings[warning].code, warning);
    else if (hasIdentity)
        set(State::Pass, QStringLiteral("all.pass"), -1);
    else
        set(State::Unknown, QStringLiteral("all.unknown"), -1);
}

/// What was left out of the parts beside the identity.
QList<NotTested> untestedParts(const Facts &facts)
{
    QList<NotTested> list;
    const auto add = [&list](const char *what, const char *why) {
        list.append({QLatin1String(what), QLatin1String(why), {}});
    };
    if (!facts.request.withSenderDomain)
        add("senderDomain", "leftOut");
    else if (!facts.sender)
        add("senderDomain", "noSender");
    if (!facts.request.withComparison)
        add("comparison", "notAsked");
    else if (!facts.comparison)
        add("comparison", "leftOut");
    if (!facts.request.withBlocklists)
        add("blocklists", "leftOut");
    else if (!facts.blocklists || (facts.blocklists->lists.isEmpty() && facts.blocklists->omitted.isEmpty()))
        add("blocklists", "noSubject");
    if (!facts.request.withSpf)
        add("spf", "leftOut");
    else if (facts.request.ips.isEmpty())
        add("spf", "noAddress");
    else if (!facts.request.mailFrom)
        add("spfSender", "noSender");
    if (!facts.request.withReverseZones)
        add("reverseZones", "leftOut");
    if (!facts.request.withReverseZones || !facts.request.withRdap)
        add("rdap", "leftOut");
    else if (std::none_of(facts.request.ips.begin(), facts.request.ips.end(),
                 [](const QHostAddress &ip) { return kindOf(ip) == AddressKind::Public; }))
        add("rdap", "noPublicAddress");
    return list;
}

QList<NotTested> untested(const Facts &facts)
{
    QList<NotTested> list;
    const auto add = [&list](const char *what, const char *why) {
        list.append({QLatin1String(what), QLatin1String(why), {}});
    };
    if (facts.request.ips.isEmpty())
        add("rdns", "noAddress");
    if (facts.request.helo.isEmpty())
        add("helo", "noHelo");
    if (!facts.request.withSmtp)
        add("smtp", "leftOut");
    else if (facts.request.serverHost.isEmpty())
        add("smtp", "noServer");
    const bool isOpen = std::any_of(
        facts.lookups.begin(), facts.lookups.end(), [](const Lookup &lookup) { return !lookup.isAnswered; });
    if (facts.wasStopped && isOpen)
        add("lookups", "stopped");
    if (facts.wasStopped && facts.request.withSmtp && !facts.request.serverHost.isEmpty() && facts.sessions.isEmpty())
        add("smtp", "stopped");
    list += untestedParts(facts);
    if (!facts.request.withReceivers)
        add("receivers", "leftOut");
    return list;
}

} // namespace

State stateOf(Iprev iprev)
{
    switch (iprev) {
    case Iprev::Pass:
        return State::Pass;
    case Iprev::Fail:
    case Iprev::PermError:
        return State::Fail;
    case Iprev::TempError:
        return State::Unknown;
    }
    return State::Unknown;
}

Judgement judge(const Facts &facts)
{
    QList<Finding> findings = addressFindings(facts) + heloFindings(facts) + serverFindings(facts) + spfFindings(facts)
        + senderFindings(facts) + blocklistFindings(facts) + ownerFindings(facts) + comparisonFindings(facts);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &left, const Finding &right) {
        if (left.state != right.state)
            return severity(left.state) < severity(right.state);
        return left.state == State::Fail && repairRank(left.code) < repairRank(right.code);
    });
    Judgement judgement;
    judgement.findings = findings;
    judgement.notTested = untested(facts);
    conclude(judgement);
    return judgement;
}
