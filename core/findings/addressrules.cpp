// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"
#include "dns/hostname.h"
#include "findings/genericname.h"
#include "findings/rules.h"

#include <algorithm>

namespace {

constexpr int namesManyReceiversRead = 10; // RFC 8601 §3 leaves the limit open; RFC 7208 §4.6.4 reads ten names

QString joined(const QList<DnsName> &names)
{
    QStringList texts;
    for (const DnsName &name : names.mid(0, 8))
        texts.append(name.toText());
    return names.size() > 8 ? texts.join(QStringLiteral(", ")) + QStringLiteral(", …")
                            : texts.join(QStringLiteral(", "));
}

QString joined(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses.mid(0, 8))
        texts.append(addressText(address));
    return addresses.size() > 8 ? texts.join(QStringLiteral(", ")) + QStringLiteral(", …")
                                : texts.join(QStringLiteral(", "));
}

/// The rules about one egress address.
class AddressRules
{
public:
    explicit AddressRules(const AddressFacts &facts) : m_facts(facts) { }

    QList<Finding> findings()
    {
        judgeKind();
        judgePtr();
        judgeIprev();
        judgeChain();
        for (const AddressFacts::Forward &forward : m_facts.forwards)
            judgeForward(forward);
        return m_findings;
    }

private:
    Finding &add(const char *code, State state)
    {
        Finding finding = findingOf(code, state, addressText(m_facts.ip), QStringLiteral("ip"));
        if (m_facts.ptrLookup > 0)
            finding.evidence.append(m_facts.ptrLookup);
        return m_findings.emplaceBack(finding);
    }

    static void addEvidence(Finding &finding, const QList<int> &lookups)
    {
        for (const int id : lookups) {
            if (!finding.evidence.contains(id))
                finding.evidence.append(id);
        }
    }

    void judgeKind()
    {
        const AddressKind kind = kindOf(m_facts.ip);
        if (kind == AddressKind::Public)
            return;
        // Nobody's server has a documentation address: it is an example, and only worth a remark.
        const State state = kind == AddressKind::Documentation ? State::NotApplicable : State::Warning;
        add(kind == AddressKind::Documentation ? "ip.documentation" : "ip.special", state)
            .arguments.insert(QStringLiteral("kind"), addressKindText(kind));
    }

    void judgePtr()
    {
        if (m_facts.ptrStatus == LookupStatus::NxDomain || m_facts.ptrStatus == LookupStatus::NoData) {
            add("rdns.ptr.missing", State::Fail);
        } else if (m_facts.ptrStatus != LookupStatus::Answered) {
            add("rdns.ptr.unknown", State::Unknown)
                .arguments.insert(QStringLiteral("status"), lookupStatusText(m_facts.ptrStatus));
        } else {
            judgeNames();
        }
        if (!m_facts.ptrCnames.isEmpty()) {
            add("rdns.ptr.cname", m_facts.ptrStatus == LookupStatus::Answered ? State::Pass : State::NotApplicable)
                .arguments.insert(QStringLiteral("alias"), m_facts.ptrCnames.last().toText());
        }
    }

    void judgeNames()
    {
        const auto count = m_facts.ptrNames.size();
        const bool isSingle = count == 1;
        Finding &finding = add(isSingle          ? "rdns.ptr.present"
                : count > namesManyReceiversRead ? "rdns.ptr.many"
                                                 : "rdns.ptr.several",
            isSingle ? State::Pass : State::Warning);
        finding.arguments.insert(QStringLiteral("count"), QString::number(count));
        finding.arguments.insert(QStringLiteral("names"), joined(m_facts.ptrNames));
        if (m_facts.unreadNames > 0) {
            Finding &unread = add("rdns.ptr.unread", State::Warning);
            unread.arguments.insert(QStringLiteral("unread"), QString::number(m_facts.unreadNames));
            unread.arguments.insert(QStringLiteral("count"), QString::number(count));
        }
        for (const DnsName &name : m_facts.ptrNames)
            judgeName(name);
    }

    void judgeName(const DnsName &name)
    {
        const QString text = name.toText();
        if (!isStrictFqdn(text)) {
            // With another good name beside it the bad one does no more than confuse.
            add("rdns.ptr.invalidName", m_facts.iprev == Iprev::Pass ? State::Warning : State::Fail)
                .arguments.insert(QStringLiteral("name"), text);
        } else if (isGenericName(text, m_facts.ip)) {
            add("rdns.ptr.generic", State::Warning).arguments.insert(QStringLiteral("name"), text);
        }
    }

    void judgeIprev()
    {
        switch (m_facts.iprev) {
        case Iprev::Pass: {
            const auto confirming = std::find_if(m_facts.forwards.begin(), m_facts.forwards.end(),
                [this](const AddressFacts::Forward &forward) { return forward.addresses.contains(m_facts.ip); });
            Finding &finding = add("rdns.iprev.pass", State::Pass);
            if (confirming != m_facts.forwards.end()) {
                finding.arguments.insert(QStringLiteral("name"), confirming->name.toText());
                addEvidence(finding, confirming->lookups);
            }
            break;
        }
        case Iprev::Fail:
            judgeMismatch();
            break;
        case Iprev::TempError:
            judgeTempError();
            break;
        case Iprev::PermError:
            add("rdns.iprev.permerror", State::Fail);
            break;
        }
    }

    void judgeMismatch()
    {
        QList<QHostAddress> found;
        for (const AddressFacts::Forward &forward : m_facts.forwards)
            found += forward.addresses;
        Finding &finding = add("rdns.iprev.fail", State::Fail);
        finding.arguments.insert(QStringLiteral("name"), joined(m_facts.ptrNames));
        finding.arguments.insert(QStringLiteral("addresses"), joined(found));
        for (const AddressFacts::Forward &forward : m_facts.forwards)
            addEvidence(finding, forward.lookups);
    }

    void judgeTempError()
    {
        Finding &finding = add("rdns.iprev.temperror", State::Unknown);
        finding.arguments.insert(QStringLiteral("name"), joined(m_facts.ptrNames));
        for (const AddressFacts::Forward &forward : m_facts.forwards) {
            if (isTemporary(forward.status))
                addEvidence(finding, forward.lookups);
        }
    }

    void judgeChain()
    {
        const ChainResult &chain = m_facts.chain;
        const auto insertPath = [](Finding &finding, const QList<ChainNode> &nodes) {
            QStringList texts;
            for (const ChainNode &node : nodes.mid(0, 12))
                texts.append(chainNodeText(node));
            if (nodes.size() > 12)
                texts.append(QStringLiteral("…"));
            finding.arguments.insert(QStringLiteral("path"), texts.join(QStringLiteral(" → ")));
        };
        switch (chain.outcome) {
        case ChainOutcome::Settles: {
            const bool isHere = chain.settlesAt && chain.settlesAt->second == m_facts.ip;
            Finding &finding = add(
                isHere ? "rdns.chain.settles" : "rdns.chain.settlesElsewhere", isHere ? State::Pass : State::Warning);
            if (chain.settlesAt) {
                finding.arguments.insert(QStringLiteral("name"), chain.settlesAt->first.toText());
                finding.arguments.insert(QStringLiteral("address"), addressText(chain.settlesAt->second));
            }
            insertPath(finding, chain.path);
            break;
        }
        case ChainOutcome::Loops:
            insertPath(add("rdns.chain.loops", State::Warning), chain.cycle + QList<ChainNode>{chain.path.last()});
            break;
        case ChainOutcome::DeadEnd:
            insertPath(add("rdns.chain.deadEnd", State::Warning), chain.path);
            break;
        case ChainOutcome::Unknown:
            insertPath(add("rdns.chain.unknown", State::Unknown), chain.path);
            break;
        case ChainOutcome::TooLong:
            insertPath(add("rdns.chain.tooLong", State::Warning), chain.path);
            break;
        }
    }

    void judgeForward(const AddressFacts::Forward &forward)
    {
        const QString name = forward.name.toText();
        if (!forward.cnames.isEmpty() && !forward.addresses.isEmpty()) {
            Finding &finding = add("rdns.forward.cname", State::Warning); // RFC 1912 §2.1
            finding.arguments.insert(QStringLiteral("name"), name);
            finding.arguments.insert(QStringLiteral("alias"), forward.cnames.last().toText());
            addEvidence(finding, forward.lookups);
        }
        if (forward.addresses.isEmpty() && !isTemporary(forward.status)) {
            Finding &finding = add("rdns.forward.none", m_facts.iprev == Iprev::Pass ? State::Warning : State::Fail);
            finding.arguments.insert(QStringLiteral("name"), name);
            addEvidence(finding, forward.lookups);
        }
        judgeSpecialAddresses(forward, name);
    }

    void judgeSpecialAddresses(const AddressFacts::Forward &forward, const QString &name)
    {
        QList<QHostAddress> special;
        for (const QHostAddress &address : forward.addresses) {
            const AddressKind kind = kindOf(address);
            if (address != m_facts.ip && kind != AddressKind::Public && kind != AddressKind::Documentation)
                special.append(address);
        }
        if (special.isEmpty())
            return;
        const bool isAllSynthetic = std::all_of(special.begin(), special.end(),
            [](const QHostAddress &address) { return kindOf(address) == AddressKind::Synthetic; });
        Finding &finding = add(isAllSynthetic ? "rdns.forward.synthetic" : "rdns.forward.special",
            isAllSynthetic ? State::NotApplicable : State::Warning);
        finding.arguments.insert(QStringLiteral("name"), name);
        finding.arguments.insert(QStringLiteral("addresses"), joined(special));
        addEvidence(finding, forward.lookups);
    }

    const AddressFacts &m_facts;
    QList<Finding> m_findings;
};

/// A broken IPv6 identity beside a good IPv4 one explains why only some receivers refuse.
QList<Finding> familyFindings(const Facts &facts)
{
    const auto isGood = [](const AddressFacts &address) { return address.iprev == Iprev::Pass; };
    const auto isIPv6 = [](const AddressFacts &address) { return familyOf(address.ip) == AddressFamily::IPv6; };
    const auto good = std::find_if(facts.addresses.begin(), facts.addresses.end(),
        [&](const AddressFacts &address) { return !isIPv6(address) && isGood(address); });
    QList<Finding> findings;
    for (const AddressFacts &address : facts.addresses) {
        const bool isBroken = address.iprev == Iprev::Fail || address.iprev == Iprev::PermError;
        if (good == facts.addresses.end() || !isIPv6(address) || !isBroken)
            continue;
        findings.append({QStringLiteral("rdns.ipv6.broken"), State::Warning, addressText(address.ip),
            {{QStringLiteral("ip"), addressText(address.ip)}, {QStringLiteral("ipv4"), addressText(good->ip)}},
            {address.ptrLookup}, -1});
    }
    return findings;
}

} // namespace

QList<Finding> addressFindings(const Facts &facts)
{
    QList<Finding> findings;
    for (const AddressFacts &address : facts.addresses)
        findings += AddressRules(address).findings();
    return findings + familyFindings(facts);
}
