// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/comparisonfacts.h"
#include "domain/directquestion.h"

#include <QHash>
#include <QSet>

/// Follows the delegations from the root to the answer of the zone itself, aliases too (RFC 1034 §4.3.2, RFC 2317), one
/// server after the other. It knows neither network nor time. The root servers are learnt from the resolver, as
/// dig(1) does, so that it works in closed networks as well.
class DnsTracer
{
public:
    explicit DnsTracer(const DnsQuestion &question);

    Inquiries take() { return std::exchange(m_pending, {}); }
    /// Take the answer to a question of take(); any other is ignored.
    void accept(const DnsQuestion &question, const DnsAnswer &answer);
    void accept(const DirectQuestion &question, const DirectAnswer &answer);
    bool isDone() const { return m_isDone; }
    const DnsTrace &trace() const { return m_trace; }

private:
    struct Host
    {
        QList<QHostAddress> a;
        QList<QHostAddress> aaaa;
        bool wasAsked = false;
    };

    bool mayAsk();
    void enter(const DnsName &zone, const QList<DnsName> &names);
    void wantAddresses(const DnsName &name);
    void advance();
    void askServer(const DnsName &name, const QHostAddress &address);
    void follow(const DirectAnswer &direct);
    void followReferral(const DirectAnswer &direct, const DnsName &next);
    void followAlias(const DirectAnswer &direct);
    void fail(const DirectAnswer &direct, const QString &why);
    void addStep(const DirectAnswer &direct, const DnsName &next);
    void finish(bool isComplete);

    DnsTrace m_trace;
    DnsName m_name; ///< what is looked for now: the name asked for, or what it is an alias of
    DnsName m_zone;
    QList<DnsName> m_servers; ///< of the zone, those still to be tried
    QHash<DnsName, QList<DnsName>> m_zones; ///< zone to its servers
    QHash<DnsName, Host> m_hosts;
    QSet<DnsQuestion> m_waiting;
    std::optional<DirectQuestion> m_asked;
    DnsName m_askedName;
    std::optional<TraceStep> m_lastFailure;
    QStringList m_failed;
    QSet<DnsName> m_visited;
    Inquiries m_pending;
    int m_count = 0;
    bool m_isDone = false;
};
