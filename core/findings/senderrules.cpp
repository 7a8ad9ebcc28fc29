// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"
#include "dns/address.h"
#include "domain/dmarcrecord.h"
#include "findings/differentdomain.h"
#include "findings/rules.h"

#include <algorithm>

namespace {

constexpr int maxShown = 300;
constexpr qsizetype maxNames = 8;

QString argument(const char *name)
{
    return QLatin1String(name);
}

/// The rules about where replies and bounces go.
class MxRules
{
public:
    explicit MxRules(const Facts &facts) : m_facts(facts), m_mx(facts.sender->mx) { }

    QList<Finding> findings()
    {
        judgeKind();
        for (const Exchanger &exchanger : m_mx.exchangers)
            judgeExchanger(exchanger);
        if (m_mx.unread > 0)
            add("domain.mx.unread", State::NotApplicable).arguments[argument("unread")] = QString::number(m_mx.unread);
        return m_findings;
    }

private:
    Finding &add(const char *code, State state)
    {
        Finding finding = findingOf(code, state, m_facts.sender->domain, argument("domain"));
        finding.evidence = m_mx.lookups;
        return m_findings.emplaceBack(finding);
    }

    void judgeKind()
    {
        switch (m_mx.kind) {
        case MxKind::Unknown:
            add("domain.mx.unknown", State::Unknown).arguments[argument("status")] = lookupStatusText(m_mx.status);
            return;
        case MxKind::Present:
            add("domain.mx.present", State::Pass).arguments[argument("names")] = names();
            return;
        case MxKind::Implicit:
            add("domain.mx.implicit", State::NotApplicable);
            return;
        case MxKind::Null:
            add("domain.mx.null", State::Warning);
            return;
        case MxKind::NullBesideOthers:
            add("domain.mx.nullBesideOthers", State::Warning).arguments[argument("names")] = names();
            return;
        case MxKind::Nothing:
            add("domain.mx.nothing", State::Warning);
            return;
        case MxKind::NoSuchDomain:
            add("domain.mx.noSuchDomain", State::Fail);
            return;
        }
    }

    QString names() const
    {
        QStringList names;
        for (const Exchanger &exchanger : m_mx.exchangers.mid(0, maxNames))
            names.append(printable(exchanger.name, maxShown));
        return names.join(QStringLiteral(", "));
    }

    void addExchanger(const char *code, State state, const Exchanger &exchanger)
    {
        Finding &finding = add(code, state);
        finding.subject = printable(exchanger.name, maxShown);
        finding.arguments[argument("name")] = finding.subject;
        finding.evidence = m_mx.lookups + exchanger.addresses.lookups;
    }

    void judgeExchanger(const Exchanger &exchanger)
    {
        switch (exchanger.fault) {
        case ExchangerFault::None:
            break;
        case ExchangerFault::IsAddress:
            addExchanger("domain.mx.exchanger.isAddress", State::Warning, exchanger);
            break;
        case ExchangerFault::IsAlias:
            addExchanger("domain.mx.exchanger.isAlias", State::Warning, exchanger);
            break;
        case ExchangerFault::NoAddress:
            addExchanger("domain.mx.exchanger.noAddress", State::Warning, exchanger);
            break;
        case ExchangerFault::NotAHostname:
            addExchanger("domain.mx.exchanger.notAHostname", State::Warning, exchanger);
            break;
        case ExchangerFault::Unknown:
            addExchanger("domain.mx.exchanger.unknown", State::Unknown, exchanger);
            break;
        }
        for (const auto &[address, iprev] : exchanger.iprev) {
            // A sending address has been judged already, and more strictly.
            if ((iprev == Iprev::Fail || iprev == Iprev::PermError) && !m_facts.request.ips.contains(address)
                && !m_confirmed.contains(address))
                addUnconfirmed(exchanger, address);
        }
    }

    void addUnconfirmed(const Exchanger &exchanger, const QHostAddress &address)
    {
        m_confirmed.append(address);
        Finding &finding = add("domain.mx.notConfirmed", State::NotApplicable);
        finding.subject = addressText(address);
        finding.arguments[argument("name")] = printable(exchanger.name, maxShown);
        finding.arguments[argument("address")] = finding.subject;
    }

    const Facts &m_facts;
    const MxFacts &m_mx;
    QList<QHostAddress> m_confirmed; ///< said already
    QList<Finding> m_findings;
};

/// The rules about what the domain says of mail that nobody vouches for.
class DmarcRules
{
public:
    explicit DmarcRules(const Facts &facts) : m_facts(facts), m_dmarc(facts.sender->dmarc) { }

    QList<Finding> findings()
    {
        switch (m_dmarc.kind) {
        case DmarcKind::Unknown:
            add("domain.dmarc.unknown", State::Unknown);
            break;
        case DmarcKind::Missing:
            add("domain.dmarc.missing", State::NotApplicable);
            break;
        case DmarcKind::Several:
            add("domain.dmarc.several", State::Warning);
            break;
        case DmarcKind::Faulty:
            add("domain.dmarc.faulty", State::Warning);
            break;
        case DmarcKind::NotADomain:
            add("domain.dmarc.notADomain", State::NotApplicable);
            break;
        case DmarcKind::Present:
            judgePolicy();
            judgeAlignment();
            break;
        }
        return m_findings;
    }

private:
    Finding &add(const char *code, State state)
    {
        Finding finding = findingOf(code, state, printable(m_dmarc.authorDomain, maxShown), argument("domain"));
        finding.arguments[argument("foundAt")] = m_dmarc.foundAt;
        finding.arguments[argument("policy")] = dmarcPolicyText(m_dmarc.policy);
        if (!m_dmarc.fault.isEmpty())
            finding.arguments[argument("fault")] = m_dmarc.fault;
        finding.evidence = m_dmarc.lookups;
        return m_findings.emplaceBack(finding);
    }

    void judgePolicy()
    {
        if (!m_dmarc.fault.isEmpty())
            add("domain.dmarc.recordFault", State::Warning);
        if (m_dmarc.policy == DmarcPolicy::None)
            add("domain.dmarc.none", State::NotApplicable);
        else if (m_dmarc.isTesting)
            add("domain.dmarc.testing", State::NotApplicable);
        else
            add("domain.dmarc.enforced", State::Pass);
        if (m_dmarc.percent != 100)
            add("domain.dmarc.percent", State::NotApplicable).arguments[argument("percent")]
                = QString::number(m_dmarc.percent);
    }

    /// Whether SPF passes for every sending address with a domain that counts; nothing if that is not known.
    std::optional<bool> isSpfAligned() const
    {
        const auto found = std::find_if(m_dmarc.alignments.begin(), m_dmarc.alignments.end(),
            [](const DmarcAlignment &alignment) { return alignment.identity.startsWith(u"spf."); });
        if (found == m_dmarc.alignments.end() || !found->isKnown)
            return std::nullopt;
        const SpfIdentity identity = found->identity == u"spf.helo" ? SpfIdentity::Helo : SpfIdentity::MailFrom;
        bool isAny = false;
        bool isPass = true;
        for (const SpfEvaluation &evaluation : m_facts.spf) {
            if (evaluation.identity != identity)
                continue;
            isAny = true;
            if (evaluation.outcome.result == SpfResult::TempError)
                return std::nullopt;
            isPass = isPass && evaluation.outcome.result == SpfResult::Pass;
        }
        if (!found->isAligned)
            return false;
        return isAny ? std::optional(isPass) : std::nullopt;
    }

    QStringList dkimDomains(bool isAligned) const
    {
        QStringList domains;
        for (const DmarcAlignment &alignment : m_dmarc.alignments) {
            if (alignment.identity == u"dkim" && alignment.isKnown && alignment.isAligned == isAligned)
                domains.append(printable(alignment.domain, maxShown));
        }
        return domains;
    }

    void judgeAlignment()
    {
        const std::optional<bool> isSpf = isSpfAligned();
        const QStringList aligned = dkimDomains(true);
        if (isSpf.value_or(false))
            add("domain.dmarc.spfAligned", State::Pass);
        if (!aligned.isEmpty())
            add("domain.dmarc.dkimAligned", State::Pass).arguments[argument("names")]
                = aligned.join(QStringLiteral(", "));
        if (isSpf.value_or(false) || !aligned.isEmpty())
            return;
        const bool isUnsure = std::any_of(m_dmarc.alignments.begin(), m_dmarc.alignments.end(),
            [](const DmarcAlignment &alignment) { return !alignment.isKnown; });
        if (!isSpf || isUnsure) {
            add("domain.dmarc.alignmentUnknown", State::Unknown);
            return;
        }
        const bool isEnforced = m_dmarc.policy != DmarcPolicy::None && !m_dmarc.isTesting;
        if (m_facts.request.dkimKeys.isEmpty())
            add("domain.dmarc.needsDkim", isEnforced ? State::Warning : State::NotApplicable);
        else
            add("domain.dmarc.nothingAligned", isEnforced && !m_dmarc.isAuthorAssumed ? State::Fail : State::Warning);
    }

    const Facts &m_facts;
    const DmarcFacts &m_dmarc;
    QList<Finding> m_findings;
};

struct DkimRule
{
    const char *code;
    State state;
};

DkimRule dkimRule(const DkimKeyFacts &key)
{
    switch (key.kind) {
    case DkimKeyKind::Unknown:
        return {"domain.dkim.unknown", State::Unknown};
    case DkimKeyKind::Missing:
        return {"domain.dkim.missing", State::Warning};
    case DkimKeyKind::Revoked:
        return {"domain.dkim.revoked", State::Warning};
    case DkimKeyKind::Several:
        return {"domain.dkim.several", State::Warning};
    case DkimKeyKind::Faulty:
        return {"domain.dkim.faulty", State::Warning};
    case DkimKeyKind::NotAName:
        return {"domain.dkim.notAName", State::Warning};
    case DkimKeyKind::Present:
        break;
    }
    // RFC 8301 §3.2: below 1024 bits a signature counts as none, and 2048 are asked for.
    if (key.algorithm == u"rsa" && key.bits < 1024)
        return {"domain.dkim.tooShort", State::Fail};
    if (key.algorithm == u"rsa" && key.bits < 2048)
        return {"domain.dkim.short", State::Warning};
    return {"domain.dkim.present", State::Pass};
}

QList<Finding> dkimFindings(const DkimKeyFacts &key)
{
    const DkimRule rule = dkimRule(key);
    const QString name = printable(key.name.selector + QStringLiteral("._domainkey.") + key.name.domain, maxShown);
    Finding finding = findingOf(rule.code, rule.state, name, argument("name"));
    finding.arguments[argument("bits")] = QString::number(key.bits);
    finding.arguments[argument("algorithm")] = key.algorithm;
    if (!key.fault.isEmpty())
        finding.arguments[argument("fault")] = key.fault;
    finding.evidence = key.lookups;
    QList<Finding> findings{finding};
    if (key.isTesting && key.kind == DkimKeyKind::Present) {
        Finding testing = findingOf("domain.dkim.testing", State::NotApplicable, name, argument("name"));
        testing.evidence = key.lookups;
        findings.append(testing);
    }
    return findings;
}

Finding messageIdFinding(const NameFacts &name)
{
    const char *code = "domain.messageId.resolves";
    State state = State::Pass;
    if (!name.wasAsked || name.isTemporaryFailure()) {
        code = "domain.messageId.unknown";
        state = State::Unknown;
    } else if (name.addresses.isEmpty()) {
        code = name.a == LookupStatus::NxDomain ? "domain.messageId.noSuchName" : "domain.messageId.noAddress";
        state = State::NotApplicable;
    }
    Finding finding = findingOf(code, state, printable(name.name, maxShown), argument("name"));
    QStringList addresses;
    for (const QHostAddress &address : name.addresses.mid(0, maxNames))
        addresses.append(addressText(address));
    finding.arguments[argument("addresses")] = addresses.join(QStringLiteral(", "));
    finding.evidence = name.lookups;
    return finding;
}

} // namespace

QList<Finding> senderFindings(const Facts &facts)
{
    if (!facts.sender)
        return {};
    QList<Finding> findings = MxRules(facts).findings() + DmarcRules(facts).findings();
    for (const DkimKeyFacts &key : facts.sender->dkim)
        findings += dkimFindings(key);
    if (facts.sender->messageId)
        findings.append(messageIdFinding(*facts.sender->messageId));
    return findings + differentDomainFindings(facts);
}
