// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/checklistjudge.h"

#include "dns/address.h"

#include <algorithm>

namespace {

ChecklistVerdict verdict(State state, const char *because)
{
    return {state, QLatin1String(because)};
}

bool isIpv6(const QHostAddress &address)
{
    return familyOf(address) == AddressFamily::IPv6;
}

} // namespace

QStringList ChecklistJudge::checks()
{
    return {QStringLiteral("aligned"), QStringLiteral("authenticated"), QStringLiteral("dmarc"),
        QStringLiteral("format"), QStringLiteral("iprev"), QStringLiteral("ipv6Authenticated"),
        QStringLiteral("ipv6Ptr"), QStringLiteral("spamRate"), QStringLiteral("spfAndDkim"), QStringLiteral("tls"),
        QStringLiteral("unsubscribe")};
}

ChecklistVerdict ChecklistJudge::judge(const QString &check) const
{
    if (check == u"iprev")
        return iprev();
    if (check == u"authenticated")
        return authenticated(false);
    if (check == u"spfAndDkim")
        return spfAndDkim();
    if (check == u"dmarc")
        return dmarc();
    if (check == u"aligned")
        return aligned();
    if (check == u"ipv6Ptr")
        return hasIpv6() ? ipv6Ptr() : verdict(State::NotApplicable, "ipv6.none");
    if (check == u"ipv6Authenticated")
        return hasIpv6() ? authenticated(true) : verdict(State::NotApplicable, "ipv6.none");
    // How mail is sent, what is in it and what its readers think of it cannot be seen from here.
    return {State::Unknown, QStringLiteral("notSeen.") + check};
}

bool ChecklistJudge::hasIpv6() const
{
    return std::any_of(m_facts.request.ips.begin(), m_facts.request.ips.end(), isIpv6);
}

/// Of MAIL FROM, or of the HELO name for the null sender (RFC 7208 §2.4): the worst of all sending addresses.
ChecklistVerdict ChecklistJudge::spf(bool onlyIpv6) const
{
    const bool isNull = m_facts.request.mailFrom && m_facts.request.mailFrom->isEmpty();
    const SpfIdentity identity = isNull ? SpfIdentity::Helo : SpfIdentity::MailFrom;
    bool isAny = false;
    bool isUnsure = false;
    for (const SpfEvaluation &evaluation : m_facts.spf) {
        if (evaluation.identity != identity || (onlyIpv6 && !isIpv6(evaluation.ip)))
            continue;
        isAny = true;
        if (evaluation.outcome.result == SpfResult::TempError)
            isUnsure = true;
        else if (evaluation.outcome.result != SpfResult::Pass)
            return verdict(State::Fail, "spf.fail");
    }
    if (!isAny)
        return verdict(State::Unknown, "spf.notTested");
    return isUnsure ? verdict(State::Unknown, "spf.unknown") : verdict(State::Pass, "spf.pass");
}

/// The signature itself cannot be verified here: a usable key is what can be seen.
ChecklistVerdict ChecklistJudge::dkim() const
{
    if (!m_facts.sender || m_facts.sender->dkim.isEmpty())
        return verdict(State::Unknown, "dkim.notGiven");
    const QList<DkimKeyFacts> &keys = m_facts.sender->dkim;
    const auto has = [&keys](DkimKeyKind kind) {
        return std::any_of(keys.begin(), keys.end(), [kind](const DkimKeyFacts &key) { return key.kind == kind; });
    };
    const bool isUsable = std::any_of(keys.begin(), keys.end(), [](const DkimKeyFacts &key) {
        return key.kind == DkimKeyKind::Present && (key.algorithm != u"rsa" || key.bits >= 1024);
    });
    if (isUsable)
        return verdict(State::Pass, "dkim.key");
    return has(DkimKeyKind::Unknown) ? verdict(State::Unknown, "dkim.unknown") : verdict(State::Fail, "dkim.noKey");
}

ChecklistVerdict ChecklistJudge::authenticated(bool onlyIpv6) const
{
    const ChecklistVerdict bySpf = spf(onlyIpv6);
    const ChecklistVerdict byDkim = dkim();
    if (bySpf.state == State::Pass || byDkim.state == State::Unknown)
        return bySpf.state == State::Fail ? verdict(State::Unknown, "spf.fail.dkimUnknown") : bySpf;
    if (byDkim.state == State::Pass || bySpf.state == State::Unknown)
        return byDkim.state == State::Pass ? byDkim : bySpf;
    return verdict(State::Fail, "spf.fail.dkim.noKey");
}

ChecklistVerdict ChecklistJudge::spfAndDkim() const
{
    const ChecklistVerdict bySpf = spf(false);
    const ChecklistVerdict byDkim = dkim();
    if (bySpf.state == State::Fail || byDkim.state == State::Fail)
        return bySpf.state == State::Fail ? bySpf : byDkim;
    if (bySpf.state == State::Unknown || byDkim.state == State::Unknown)
        return bySpf.state == State::Unknown ? bySpf : byDkim;
    return verdict(State::Pass, "spf.pass.dkim.key");
}

ChecklistVerdict ChecklistJudge::iprev() const
{
    if (m_facts.addresses.isEmpty())
        return verdict(State::Unknown, "iprev.notTested");
    bool isUnsure = false;
    for (const AddressFacts &address : m_facts.addresses) {
        if (address.iprev == Iprev::Fail || address.iprev == Iprev::PermError)
            return verdict(State::Fail, "iprev.fail");
        isUnsure = isUnsure || address.iprev == Iprev::TempError;
    }
    return isUnsure ? verdict(State::Unknown, "iprev.unknown") : verdict(State::Pass, "iprev.pass");
}

ChecklistVerdict ChecklistJudge::ipv6Ptr() const
{
    bool isUnsure = false;
    for (const AddressFacts &address : m_facts.addresses) {
        if (!isIpv6(address.ip))
            continue;
        if (isTemporary(address.ptrStatus))
            isUnsure = true;
        else if (address.ptrNames.isEmpty())
            return verdict(State::Fail, "ptr.missing");
    }
    return isUnsure ? verdict(State::Unknown, "ptr.unknown") : verdict(State::Pass, "ptr.present");
}

ChecklistVerdict ChecklistJudge::dmarc() const
{
    if (!m_facts.sender)
        return verdict(State::Unknown, "dmarc.notTested");
    switch (m_facts.sender->dmarc.kind) {
    case DmarcKind::Present:
        return verdict(State::Pass, "dmarc.present");
    case DmarcKind::Unknown:
        return verdict(State::Unknown, "dmarc.unknown");
    case DmarcKind::Missing:
    case DmarcKind::NotADomain:
        return verdict(State::Fail, "dmarc.missing");
    case DmarcKind::Several:
    case DmarcKind::Faulty:
        return verdict(State::Fail, "dmarc.faulty");
    }
    return verdict(State::Unknown, "dmarc.unknown");
}

ChecklistVerdict ChecklistJudge::aligned() const
{
    ChecklistVerdict record = dmarc();
    if (record.state != State::Pass)
        return record;
    const DmarcFacts &facts = m_facts.sender->dmarc;
    bool isUnsure = facts.isAuthorAssumed;
    for (const DmarcAlignment &alignment : facts.alignments) {
        const bool isDkim = alignment.identity == u"dkim";
        if (alignment.isAligned && (isDkim ? dkim() : spf(false)).state == State::Pass)
            return verdict(State::Pass, isDkim ? "aligned.dkim" : "aligned.spf");
        isUnsure = isUnsure || !alignment.isKnown;
    }
    // Without a signature to look at, one that counts may be on the mail.
    if (isUnsure || m_facts.sender->dkim.isEmpty() || m_facts.spf.isEmpty())
        return verdict(State::Unknown, "aligned.unknown");
    return verdict(State::Fail, "aligned.none");
}
