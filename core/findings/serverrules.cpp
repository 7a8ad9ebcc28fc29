// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"
#include "dns/address.h"
#include "dns/hostname.h"
#include "findings/rules.h"

#include <algorithm>

namespace {

/// How a conversation ended, as code and state. That a connection could not be made from here says nothing about the
/// server's own mail: it is unknown, never a fault of the user's.
struct OutcomeRule
{
    const char *code;
    State state;
};

OutcomeRule outcomeRule(const SmtpSession &session)
{
    switch (session.outcome) {
    case SmtpOutcome::Completed:
        return {"smtp.completed", State::Pass};
    case SmtpOutcome::Refused:
        if (session.greetingCode != 0)
            return {"smtp.greetingRefused", State::Warning};
        return {"smtp.refused", State::Unknown};
    case SmtpOutcome::TimedOut:
        if (session.stage == SmtpStage::Connect)
            return {"smtp.timedOut.connect", State::Unknown};
        return {session.stage == SmtpStage::Greeting ? "smtp.timedOut.greeting" : "smtp.timedOut", State::Unknown};
    case SmtpOutcome::Unreachable:
        return {"smtp.unreachable", State::Unknown};
    case SmtpOutcome::Blocked:
        return {"smtp.blockedHere", State::Unknown};
    case SmtpOutcome::Dropped:
        return {"smtp.dropped", State::Warning};
    case SmtpOutcome::TlsFailed:
        return {"smtp.tlsFailed", State::Warning};
    case SmtpOutcome::NotSmtp:
        return {"smtp.notSmtp", State::Warning};
    case SmtpOutcome::Cancelled:
        return {"smtp.cancelled", State::Unknown};
    }
    return {"smtp.cancelled", State::Unknown};
}

/// The rules about one conversation.
class SessionRules
{
public:
    SessionRules(const Facts &facts, int index) : m_facts(facts), m_index(index), m_session(facts.sessions[index]) { }

    QList<Finding> findings()
    {
        const OutcomeRule rule = outcomeRule(m_session);
        Finding &finding = add(rule.code, rule.state);
        finding.arguments.insert(QStringLiteral("code"), QString::number(m_session.greetingCode));
        finding.arguments.insert(QStringLiteral("stage"), smtpStageText(m_session.stage));
        finding.arguments.insert(QStringLiteral("detail"), m_session.detail);
        if (!m_session.bannerName.isEmpty())
            judgeBanner();
        if (m_session.outcome == SmtpOutcome::Completed)
            judgeTls();
        return m_findings;
    }

private:
    Finding &add(const char *code, State state)
    {
        Finding finding = findingOf(code, state, addressText(m_session.address), QStringLiteral("address"));
        finding.arguments.insert(QStringLiteral("server"), printable(m_session.serverName, 300));
        finding.arguments.insert(QStringLiteral("port"), QString::number(m_session.port));
        finding.session = m_index;
        return m_findings.emplaceBack(finding);
    }

    Finding &addBanner(const char *code, State state)
    {
        Finding &finding = add(code, state);
        finding.arguments.insert(QStringLiteral("name"), printable(m_session.bannerName, 300));
        return finding;
    }

    /// The greeting is what others see when they connect in; it is not the HELO.
    void judgeBanner()
    {
        const QString name = QString::fromLatin1(m_session.bannerName).toLower();
        if (!isStrictFqdn(name)) {
            addBanner("banner.notQualified", State::Warning);
            return;
        }
        const auto found = std::find_if(m_facts.bannerNames.begin(), m_facts.bannerNames.end(),
            [&](const NameFacts &facts) { return facts.name == name; });
        if (found == m_facts.bannerNames.end() || found->isTemporaryFailure()) {
            addBanner("banner.unknown", State::Unknown);
            return;
        }
        if (found->addresses.isEmpty())
            addBanner("banner.noAddress", State::Warning).evidence = found->lookups;
        else if (!found->addresses.contains(m_session.address))
            addBanner("banner.notAddress", State::Warning).evidence = found->lookups;
        else
            addBanner("banner.isAddress", State::Pass).evidence = found->lookups;
        const QList<DnsName> ptrNames = m_facts.serverPtrNames.value(m_session.address);
        const bool isPtr
            = std::any_of(ptrNames.begin(), ptrNames.end(), [&](const DnsName &ptr) { return ptr.toText() == name; });
        if (!ptrNames.isEmpty())
            addBanner(isPtr ? "banner.isPtrName" : "banner.notPtrName", isPtr ? State::Pass : State::NotApplicable);
    }

    void judgeTls()
    {
        if (!m_session.tls) {
            add(m_session.startTlsOffered ? "tls.declined" : "tls.notOffered", State::Warning);
            return;
        }
        const TlsFacts &tls = *m_session.tls;
        Finding &finding = add("tls.established", State::Pass);
        finding.arguments.insert(QStringLiteral("protocol"), tls.protocol);
        if (m_session.injectedBeforeTls)
            add("tls.injected", State::Warning);
        if (tls.protocol == u"TLSv1.0" || tls.protocol == u"TLSv1" || tls.protocol == u"TLSv1.1") // RFC 8996
            add("tls.oldProtocol", State::Warning).arguments.insert(QStringLiteral("protocol"), tls.protocol);
        judgeCertificate(tls);
    }

    void judgeCertificate(const TlsFacts &tls)
    {
        const QDateTime now = m_facts.startedAt;
        if (tls.validUntil.isValid() && tls.validUntil < now) {
            add("tls.certificate.expired", State::Warning)
                .arguments.insert(QStringLiteral("date"), tls.validUntil.toUTC().date().toString(Qt::ISODate));
        } else if (tls.validFrom.isValid() && tls.validFrom > now) {
            add("tls.certificate.notYetValid", State::Warning)
                .arguments.insert(QStringLiteral("date"), tls.validFrom.toUTC().date().toString(Qt::ISODate));
        } else if (!tls.trusted) {
            // Between mail servers a certificate that nobody vouches for is common and still encrypts (RFC 7435).
            add("tls.certificate.untrusted", State::NotApplicable)
                .arguments.insert(QStringLiteral("problem"), printable(tls.problem, 300));
        }
        if (tls.nameMatches)
            return;
        QStringList names;
        for (const QString &name : tls.certificateNames.mid(0, 8))
            names.append(printable(name, 300));
        add("tls.certificate.otherName", State::NotApplicable)
            .arguments.insert(QStringLiteral("names"), names.join(QStringLiteral(", ")));
    }

    const Facts &m_facts;
    int m_index;
    const SmtpSession &m_session;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> serverFindings(const Facts &facts)
{
    QList<Finding> findings;
    if (facts.server && facts.server->addresses.isEmpty()) {
        const bool isUnknown = !facts.server->wasAsked || facts.server->isTemporaryFailure();
        findings.append({isUnknown ? QStringLiteral("smtp.server.unknown") : QStringLiteral("smtp.server.noAddress"),
            isUnknown ? State::Unknown : State::Warning, facts.server->name,
            {{QStringLiteral("server"), printable(facts.server->name, 300)}}, facts.server->lookups, -1});
    }
    for (int index = 0; index < facts.sessions.size(); ++index)
        findings += SessionRules(facts, index).findings();
    return findings;
}
