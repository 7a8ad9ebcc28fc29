// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/zonesearch.h"

#include <algorithm>

namespace {

constexpr qsizetype mostLabels = 40; // more than the longest reverse name has

DnsName parentOf(const DnsName &name)
{
    return DnsName::fromLabels(name.labels().mid(1)).value_or(DnsName());
}

/// The zone that an answer about @p name's SOA record comes from.
std::optional<DnsName> zoneIn(const DnsName &name, const DnsAnswer &answer)
{
    // The SOA record behind an alias is that of another name's zone.
    if (!answer.cnames.isEmpty())
        return std::nullopt;
    if (answer.status == LookupStatus::Answered)
        return name;
    if (answer.status != LookupStatus::NoData && answer.status != LookupStatus::NxDomain)
        return std::nullopt;
    for (const DnsRecord &record : answer.authority) {
        if (record.type == RrType::Soa && name.isAtOrBelow(record.owner))
            return record.owner;
    }
    return std::nullopt;
}

} // namespace

ZoneSearch::ZoneSearch(const DnsName &name) : m_name(name)
{
    want(name, RrType::Soa);
}

ZoneSearch::ZoneSearch(const DnsName &zone, const QList<OwnServer> &servers)
    : m_zone(zone), m_given(servers), m_isFound(true)
{ }

ZoneSearch::ZoneSearch(const DnsName &zone, const QList<DnsName> &names, const QList<DnsRecord> &glue) : m_zone(zone)
{
    takeNames(names, glue);
}

void ZoneSearch::want(const DnsName &name, RrType type)
{
    m_waiting.insert({name, type});
    m_pending.append({name, type});
}

void ZoneSearch::accept(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (!m_waiting.remove(question))
        return;
    if (question.type == RrType::Soa)
        acceptSoa(answer);
    else if (question.type == RrType::Ns)
        takeNames(answer.names(), {});
    else
        m_addresses.insert(question, answer.addresses());
}

void ZoneSearch::acceptSoa(const DnsAnswer &answer)
{
    if (const std::optional<DnsName> zone = zoneIn(m_name, answer)) {
        m_zone = *zone;
        want(m_zone, RrType::Ns);
    } else if (answer.status == LookupStatus::TimedOut || answer.status == LookupStatus::Cancelled) {
        m_isFailed = true; // a resolver that is silent now will not speak of the parent either
    } else {
        climb();
    }
}

void ZoneSearch::climb()
{
    if (m_name.isRoot() || m_name.labels().size() > mostLabels) {
        m_isFailed = true;
        return;
    }
    m_name = parentOf(m_name);
    want(m_name, RrType::Soa);
}

void ZoneSearch::takeNames(const QList<DnsName> &names, const QList<DnsRecord> &glue)
{
    if (names.isEmpty()) {
        m_isFailed = true;
        return;
    }
    m_isFound = true;
    m_names = names.mid(0, mostServers);
    for (const DnsRecord &record : glue) {
        const auto *address = std::get_if<QHostAddress>(&record.data);
        if (address && m_names.contains(record.owner))
            m_addresses[{record.owner, record.type}].append(*address);
    }
    for (const DnsName &name : std::as_const(m_names)) {
        if (m_addresses.contains({name, RrType::A}) || m_addresses.contains({name, RrType::Aaaa}))
            continue;
        want(name, RrType::A);
        want(name, RrType::Aaaa);
    }
}

QList<OwnServer> ZoneSearch::servers() const
{
    if (!m_given.isEmpty())
        return m_given;
    QList<OwnServer> found;
    qsizetype most = 0;
    QList<QList<QHostAddress>> addresses;
    for (const DnsName &name : m_names) {
        const QList<QHostAddress> a = m_addresses.value({name, RrType::A});
        // IPv6 only where there is nothing else: many networks have no way out for it.
        addresses.append(a.isEmpty() ? m_addresses.value({name, RrType::Aaaa}) : a);
        most = std::max(most, addresses.last().size());
    }
    for (qsizetype round = 0; round < most; ++round) {
        for (qsizetype i = 0; i < m_names.size() && found.size() < mostServers; ++i) {
            if (round < addresses.at(i).size())
                found.append({m_names.at(i), {addresses.at(i).at(round), 53}});
        }
    }
    return found;
}
