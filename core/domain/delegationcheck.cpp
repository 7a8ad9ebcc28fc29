// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/delegationcheck.h"

#include <algorithm>

namespace {

constexpr qsizetype mostAddressesAsked = 2; ///< of one server: one of each family, as a rule

} // namespace

DelegationCheck::DelegationCheck(const DnsName &zone, const QList<ZoneServer> &servers)
{
    for (const ZoneServer &server : servers) {
        m_items.append(Item{server, Verdict::Silent});
        for (const QHostAddress &address : server.addresses.mid(0, mostAddressesAsked)) {
            const DirectQuestion question{{address, 53}, {zone, RrType::Soa}, Recursion::None};
            if (!m_pending.contains(question))
                m_pending.append(question);
        }
    }
    m_waiting = m_pending;
}

void DelegationCheck::accept(const DirectQuestion &question, const DirectAnswer &answer)
{
    if (!m_waiting.removeOne(question))
        return;
    Verdict verdict = Verdict::Silent;
    switch (answer.answer.status) {
    case LookupStatus::Answered:
        // What a cache knows is no answer for the zone (RFC 1035 §4.1.1, AA).
        verdict = answer.answer.authoritative ? Verdict::HasZone : Verdict::Lame;
        break;
    case LookupStatus::NoData:
    case LookupStatus::NxDomain:
    case LookupStatus::ServFail:
    case LookupStatus::Refused:
        verdict = Verdict::Lame;
        break;
    case LookupStatus::TimedOut:
    case LookupStatus::Malformed:
    case LookupStatus::Cancelled:
        break;
    }
    for (Item &item : m_items) {
        if (item.server.addresses.contains(question.server.address))
            item.verdict = std::max(item.verdict, verdict);
    }
}

QList<DnsName> DelegationCheck::lameServers() const
{
    QList<DnsName> names;
    for (const Item &item : m_items) {
        if (item.verdict == Verdict::Lame)
            names.append(item.server.name);
    }
    return names;
}

bool DelegationCheck::has(Verdict verdict) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&](const Item &item) { return item.verdict == verdict; });
}

bool DelegationCheck::isLame() const
{
    return has(Verdict::Lame) && !has(Verdict::HasZone);
}
