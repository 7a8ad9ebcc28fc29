// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/rdapquery.h"

#include "base/printable.h"

#include <algorithm>

namespace {

constexpr int mostRequests = 4;

QString hostOf(const QUrl &url)
{
    return printable(url.host(QUrl::FullyEncoded), 253);
}

bool isJson(const WebAnswer &answer)
{
    return answer.mediaType.isEmpty() || answer.mediaType.endsWith("/json") || answer.mediaType.endsWith("+json");
}

/// What an answer tells before its body is looked at; of kind Found if the body is worth a look.
HolderFacts firstLook(const QUrl &request, const WebAnswer &answer)
{
    HolderFacts holder;
    holder.webStatus = answer.status;
    holder.httpStatus = answer.httpStatus;
    holder.registry = hostOf(answer.url.isEmpty() ? request : answer.url);
    holder.detail = printable(answer.detail, 200);
    holder.kind = HolderFacts::Kind::Failed;
    if (answer.status != WebStatus::Answered)
        return holder;
    if (answer.httpStatus == 404) {
        holder.kind = HolderFacts::Kind::NotFound; // RFC 7480 §5.3
    } else if (answer.httpStatus == 429) {
        holder.kind = HolderFacts::Kind::RateLimited; // RFC 7480 §5.5
        holder.retryAfterS = answer.retryAfterS;
    } else if (answer.httpStatus == 200) {
        holder.kind = isJson(answer) ? HolderFacts::Kind::Found : HolderFacts::Kind::Unreadable;
    }
    return holder;
}

/// Addresses so near to each other that one answer likely serves both; the second waits for the first.
bool isNear(const QHostAddress &left, const QHostAddress &right)
{
    return familyOf(left) == familyOf(right) && left.isInSubnet(right, familyOf(left) == AddressFamily::IPv4 ? 24 : 48);
}

} // namespace

RdapQuery::RdapQuery(const QList<QHostAddress> &ips, const QUrl &bootstrap) : m_folder(bootstrap)
{
    for (const QHostAddress &ip : ips) {
        if (kindOf(ip) == AddressKind::Public && !m_open.contains(ip))
            m_open.append(ip);
    }
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        if (std::any_of(
                m_open.cbegin(), m_open.cend(), [family](const QHostAddress &ip) { return familyOf(ip) == family; }))
            request(tableUrl(family));
    }
}

QUrl RdapQuery::tableUrl(AddressFamily family) const
{
    return m_folder.resolved(
        QUrl(family == AddressFamily::IPv4 ? QStringLiteral("ipv4.json") : QStringLiteral("ipv6.json")));
}

void RdapQuery::request(const QUrl &url)
{
    m_pending.append(url);
    m_waiting.insert(url);
}

void RdapQuery::accept(const QUrl &request, const WebAnswer &answer)
{
    if (!m_waiting.remove(request))
        return;
    if (m_asked.contains(request))
        acceptNetwork(m_asked.take(request), request, answer);
    else
        acceptTable(request == tableUrl(AddressFamily::IPv4) ? AddressFamily::IPv4 : AddressFamily::IPv6, answer);
    ask();
}

/// Tells the same of every address of the family that is still open.
void RdapQuery::settle(AddressFamily family, const HolderFacts &holder)
{
    m_open.removeIf([&](const QHostAddress &ip) {
        if (familyOf(ip) != family)
            return false;
        m_holders.insert(ip, holder);
        return true;
    });
}

void RdapQuery::acceptTable(AddressFamily family, const WebAnswer &answer)
{
    HolderFacts look = firstLook(tableUrl(family), answer);
    std::optional<RdapBootstrap> table;
    if (look.kind == HolderFacts::Kind::Found)
        table = RdapBootstrap::fromJson(answer.body);
    if (table) {
        m_tables.insert_or_assign(family, *table);
        return;
    }
    // A missing table is no word about the address.
    if (look.kind == HolderFacts::Kind::NotFound)
        look.kind = HolderFacts::Kind::Failed;
    else if (look.kind == HolderFacts::Kind::Found)
        look.kind = HolderFacts::Kind::Unreadable;
    settle(family, look);
}

void RdapQuery::acceptNetwork(const QHostAddress &ip, const QUrl &request, const WebAnswer &answer)
{
    HolderFacts holder = firstLook(request, answer);
    std::optional<RdapNetwork> network;
    if (holder.kind == HolderFacts::Kind::Found) {
        network = readRdapNetwork(answer.body);
        if (network && network->contains(ip)) {
            const QString registry = holder.registry;
            holder = network->holder;
            holder.registry = registry;
        } else {
            network.reset();
            holder.kind = HolderFacts::Kind::Unreadable;
        }
    }
    if (holder.kind == HolderFacts::Kind::RateLimited) {
        settle(familyOf(ip), holder); // who was told to wait does not ask for the next
        return;
    }
    m_open.removeIf([&](const QHostAddress &open) {
        if (open != ip && !(network && network->contains(open)))
            return false;
        m_holders.insert(open, holder);
        return true;
    });
}

bool RdapQuery::isNearAsked(const QHostAddress &ip) const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [&](const QHostAddress &asked) { return isNear(asked, ip); });
}

/// Asks for every open address whose registry is known, unless an answer under way may tell of it too.
void RdapQuery::ask()
{
    const QList<QHostAddress> open = m_open;
    for (const QHostAddress &ip : open) {
        const auto table = m_tables.find(familyOf(ip));
        if (table == m_tables.end() || m_requests >= mostRequests || isNearAsked(ip))
            continue;
        const QUrl base = table->second.baseFor(ip);
        if (base.isEmpty()) {
            HolderFacts holder;
            holder.kind = HolderFacts::Kind::NotFound;
            holder.registry = hostOf(m_folder);
            holder.detail = QStringLiteral("no registry is named for this address");
            m_holders.insert(ip, holder);
            m_open.removeOne(ip);
            continue;
        }
        const QUrl url = base.resolved(QUrl(QStringLiteral("ip/") + addressText(ip))); // RFC 9082 §3.1.1
        ++m_requests;
        m_asked.insert(url, ip);
        request(url);
    }
}

HolderFacts RdapQuery::holderOf(const QHostAddress &ip) const
{
    return m_holders.value(ip);
}
