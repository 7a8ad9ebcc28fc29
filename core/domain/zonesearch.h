// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"
#include "dns/dnsserver.h"

#include <QHash>
#include <QSet>

/// One of a zone's own servers.
struct OwnServer
{
    DnsName name;
    DnsServer server;

    friend bool operator==(const OwnServer &, const OwnServer &) = default;
};

/// Finds the zone that a name lies in and the zone's servers, all through the resolver in use, so that it needs no way
/// to the root. It knows neither network nor time.
class ZoneSearch
{
public:
    static constexpr qsizetype mostServers = 8;

    explicit ZoneSearch(const DnsName &name);
    /// Where the zone is known already.
    ZoneSearch(const DnsName &zone, const QList<OwnServer> &servers);
    /// Where a referral told the zone, its servers' names and some of their addresses.
    ZoneSearch(const DnsName &zone, const QList<DnsName> &names, const QList<DnsRecord> &glue);

    QList<DnsQuestion> take() { return std::exchange(m_pending, {}); }
    /// Takes the answer to a question of take(); any other is ignored.
    void accept(const DnsQuestion &question, const DnsAnswer &answer);
    bool isDone() const { return m_isFailed || (m_isFound && m_waiting.isEmpty()); }
    bool hasFailed() const { return m_isFailed; }
    const DnsName &zone() const { return m_zone; }
    /// At most eight: an address of each name first, then their further ones.
    QList<OwnServer> servers() const;

private:
    void want(const DnsName &name, RrType type);
    void acceptSoa(const DnsAnswer &answer);
    void climb();
    void takeNames(const QList<DnsName> &names, const QList<DnsRecord> &glue);

    DnsName m_name; ///< whose SOA is asked for
    DnsName m_zone;
    QList<DnsName> m_names;
    QHash<DnsQuestion, QList<QHostAddress>> m_addresses;
    QList<OwnServer> m_given;
    QSet<DnsQuestion> m_waiting;
    QList<DnsQuestion> m_pending;
    bool m_isFound = false; ///< the names of the zone's servers
    bool m_isFailed = false;
};
