// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/rdapbootstrap.h"
#include "domain/rdapnetwork.h"

#include <QSet>

#include <map>

/// Asks the address registries who holds some addresses (RDAP: RFC 9224, RFC 9082, RFC 9083): first which registry,
/// then each network once, and never more than a few. It knows neither network nor time.
class RdapQuery
{
public:
    /// Only public addresses are asked for. @p bootstrap is the folder of IANA's tables, with "/" at its end.
    RdapQuery(const QList<QHostAddress> &ips, const QUrl &bootstrap);

    /// Addresses to be fetched that have become necessary since the last call; fetch them all at once.
    QList<QUrl> takeRequests() { return std::exchange(m_pending, {}); }
    /// Takes what came of one of its requests; any other is ignored.
    void accept(const QUrl &request, const WebAnswer &answer);
    bool isDone() const { return m_waiting.isEmpty(); }
    /// What is known of an address now.
    HolderFacts holderOf(const QHostAddress &ip) const;

    static QByteArray mediaType() { return QByteArrayLiteral("application/rdap+json"); }

private:
    void request(const QUrl &url);
    void acceptTable(AddressFamily family, const WebAnswer &answer);
    void acceptNetwork(const QHostAddress &ip, const QUrl &request, const WebAnswer &answer);
    void ask();
    QUrl tableUrl(AddressFamily family) const;
    bool isNearAsked(const QHostAddress &ip) const;
    void settle(AddressFamily family, const HolderFacts &holder);

    QUrl m_folder;
    QList<QHostAddress> m_open; ///< not settled
    std::map<AddressFamily, RdapBootstrap> m_tables;
    QHash<QHostAddress, HolderFacts> m_holders;
    QHash<QUrl, QHostAddress> m_asked; ///< network requests under way
    QList<QUrl> m_pending;
    QSet<QUrl> m_waiting;
    int m_requests = 0; ///< to registries
};
