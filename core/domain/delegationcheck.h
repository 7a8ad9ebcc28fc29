// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/directquestion.h"
#include "domain/reversezonefacts.h"

/// Asks each server that a zone is delegated to whether it answers for the zone. It knows neither network nor time.
class DelegationCheck
{
public:
    DelegationCheck(const DnsName &zone, const QList<ZoneServer> &servers);

    QList<DirectQuestion> takeQuestions() { return std::exchange(m_pending, {}); }
    void accept(const DirectQuestion &question, const DirectAnswer &answer);
    bool isDone() const { return m_waiting.isEmpty(); }

    /// Servers that answered, and do not have the zone. A server that is silent may be one that we cannot reach.
    QList<DnsName> lameServers() const;
    /// True if a server has the zone.
    bool isServed() const { return has(Verdict::HasZone); }
    /// True if some server told that it does not have the zone, and none told that it has it.
    bool isLame() const;

private:
    enum class Verdict
    {
        Silent,
        Lame,
        HasZone,
    };
    struct Item
    {
        ZoneServer server;
        Verdict verdict = Verdict::Silent;
    };

    bool has(Verdict verdict) const;

    QList<Item> m_items;
    QList<DirectQuestion> m_pending;
    QList<DirectQuestion> m_waiting;
};
