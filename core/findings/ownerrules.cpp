// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"
#include "findings/rules.h"

namespace {

constexpr qsizetype mostNamed = 8;

QString joined(const QStringList &texts)
{
    const QString list = texts.mid(0, mostNamed).join(QStringLiteral(", "));
    return texts.size() > mostNamed ? list + QStringLiteral(", …") : list;
}

QString serverNames(const QList<ZoneServer> &servers)
{
    QStringList names;
    for (const ZoneServer &server : servers)
        names.append(server.name.toText());
    return joined(names);
}

QString nameTexts(const QList<DnsName> &names)
{
    QStringList texts;
    for (const DnsName &name : names)
        texts.append(name.toText());
    return joined(texts);
}

/// The rules about who can change the reverse name of one address.
class OwnerRules
{
public:
    explicit OwnerRules(const ReverseZoneFacts &facts) : m_facts(facts) { }

    QList<Finding> findings()
    {
        switch (m_facts.kind) {
        case ReverseZoneFacts::Kind::Found:
            judgeZone();
            break;
        case ReverseZoneFacts::Kind::Nobody:
            add("owner.nobody", State::NotApplicable)
                .arguments.insert(QStringLiteral("kind"), addressKindText(m_facts.addressKind));
            break;
        case ReverseZoneFacts::Kind::Unknown:
            add("owner.unknown", State::Unknown)
                .arguments.insert(QStringLiteral("status"), lookupStatusText(m_facts.status));
            break;
        }
        judgeHolder();
        return m_findings;
    }

private:
    Finding &add(const char *code, State state)
    {
        Finding finding = findingOf(code, state, addressText(m_facts.ip), QStringLiteral("ip"));
        finding.evidence = m_facts.lookups;
        finding.arguments.insert(QStringLiteral("record"), m_facts.recordName.toText());
        finding.arguments.insert(QStringLiteral("zone"), m_facts.zone.toText());
        return m_findings.emplaceBack(finding);
    }

    void judgeZone()
    {
        if (m_facts.isLame) {
            Finding &lame = add("owner.lame", State::Warning);
            if (!m_facts.delegatingZone.isRoot())
                lame.arguments.insert(QStringLiteral("above"), m_facts.delegatingZone.toText());
            if (m_facts.primary.isRoot())
                return; // nothing more is known of it
        } else if (!m_facts.lameServers.isEmpty()) {
            add("owner.lameServer", State::Warning)
                .arguments.insert(QStringLiteral("lame"), nameTexts(m_facts.lameServers));
        }
        Finding &zone = add(m_facts.isClassless ? "owner.classless" : "owner.zone", State::NotApplicable);
        zone.arguments.insert(QStringLiteral("servers"),
            m_facts.servers.isEmpty() ? m_facts.primary.toText() : serverNames(m_facts.servers));
        zone.arguments.insert(QStringLiteral("mailbox"), m_facts.mailboxAddress);
        if (m_facts.isClassless)
            zone.arguments.insert(QStringLiteral("parent"), m_facts.parentZone.toText());
    }

    void judgeHolder()
    {
        const HolderFacts &holder = m_facts.holder;
        switch (holder.kind) {
        case HolderFacts::Kind::NotAsked:
            return;
        case HolderFacts::Kind::Found:
            addHolder();
            return;
        case HolderFacts::Kind::NotFound:
            addRegistry("owner.holder.none", State::NotApplicable);
            return;
        case HolderFacts::Kind::RateLimited:
            addRegistry("owner.holder.rateLimited", State::Unknown)
                .arguments.insert(QStringLiteral("seconds"),
                    holder.retryAfterS > 0 ? QString::number(holder.retryAfterS) : QString());
            return;
        case HolderFacts::Kind::Failed:
            addRegistry("owner.holder.failed", State::Unknown)
                .arguments.insert(QStringLiteral("how"), webFailureCode(holder));
            return;
        case HolderFacts::Kind::Unreadable:
            addRegistry("owner.holder.unreadable", State::Unknown);
            return;
        }
    }

    Finding &addRegistry(const char *code, State state)
    {
        Finding finding = findingOf(code, state, addressText(m_facts.ip), QStringLiteral("ip"));
        finding.arguments.insert(QStringLiteral("registry"), m_facts.holder.registry);
        return m_findings.emplaceBack(finding);
    }

    void addHolder()
    {
        const HolderFacts &holder = m_facts.holder;
        Finding &finding = addRegistry("owner.holder", State::NotApplicable);
        const QString name = holder.holder.isEmpty() ? holder.networkName : holder.holder;
        finding.arguments.insert(QStringLiteral("holder"), name);
        finding.arguments.insert(QStringLiteral("range"), holder.range);
        finding.arguments.insert(
            QStringLiteral("mailbox"), holder.mailbox.isEmpty() ? holder.abuseMailbox : holder.mailbox);
    }

    static QString webFailureCode(const HolderFacts &holder)
    {
        return holder.webStatus == WebStatus::Answered ? QStringLiteral("HTTP %1").arg(holder.httpStatus)
                                                       : webStatusText(holder.webStatus);
    }

    const ReverseZoneFacts &m_facts;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> ownerFindings(const Facts &facts)
{
    QList<Finding> findings;
    for (const ReverseZoneFacts &zone : facts.reverseZones)
        findings += OwnerRules(zone).findings();
    return findings;
}
