// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/referralcheck.h"

#include <algorithm>

namespace {

constexpr qsizetype mostServersAbove = 4;
constexpr qsizetype mostServers = 13;
constexpr qsizetype mostAddresses = 8; ///< of one server

void addAddress(ZoneServer &server, const QHostAddress &address)
{
    if (server.addresses.size() < mostAddresses && !server.addresses.contains(address))
        server.addresses.append(address);
}

} // namespace

ReferralCheck::ReferralCheck(const DnsName &name, const QList<ZoneServer> &above)
{
    for (const ZoneServer &server : above.mid(0, mostServersAbove)) {
        if (!server.addresses.isEmpty())
            m_pending.append({{server.addresses.constFirst(), 53}, {name, RrType::Ns}, Recursion::None});
    }
    m_open = m_pending;
}

QList<DirectQuestion> ReferralCheck::takeQuestions()
{
    return std::exchange(m_pending, {}) + (m_check ? m_check->takeQuestions() : QList<DirectQuestion>());
}

void ReferralCheck::accept(const DirectQuestion &question, const DirectAnswer &answer)
{
    if (m_open.removeOne(question)) {
        if (answer.isReferral && m_servers.isEmpty())
            readReferral(answer);
        checkIfKnown();
    } else if (m_check) {
        m_check->accept(question, answer);
    }
}

void ReferralCheck::readReferral(const DirectAnswer &answer)
{
    for (const DnsRecord &record : answer.answer.authority) {
        const auto *name = record.type == RrType::Ns ? std::get_if<DnsName>(&record.data) : nullptr;
        if (!name || m_servers.size() >= mostServers)
            continue;
        m_zone = record.owner;
        ZoneServer server{*name, {}};
        for (const DnsRecord &glue : answer.glue) {
            const auto *address = std::get_if<QHostAddress>(&glue.data);
            if (address && glue.owner == *name)
                addAddress(server, *address);
        }
        m_servers.append(server);
        if (!server.addresses.isEmpty())
            continue;
        for (const RrType type : {RrType::A, RrType::Aaaa}) {
            m_lookups.append({*name, type});
            m_openLookups.insert({*name, type});
        }
    }
}

void ReferralCheck::accept(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (!m_openLookups.remove(question))
        return;
    for (ZoneServer &server : m_servers) {
        if (server.name != question.name)
            continue;
        for (const QHostAddress &address : answer.addresses())
            addAddress(server, address);
    }
    checkIfKnown();
}

void ReferralCheck::checkIfKnown()
{
    if (!m_check && m_open.isEmpty() && m_openLookups.isEmpty() && !m_servers.isEmpty())
        m_check.emplace(m_zone, m_servers);
}

bool ReferralCheck::isLame() const
{
    return m_check && m_check->isDone() && !m_check->isServed();
}
