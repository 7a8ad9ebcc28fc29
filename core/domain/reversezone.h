// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/reversezonefacts.h"
#include "domain/zonelookup.h"

#include <optional>

/// Finds out who can change the PTR record of an address: where the record really stands, in which zone, who runs that
/// zone and on which servers. It knows neither network nor time, and never says "nobody" for a look-up that failed.
class ReverseZone
{
public:
    explicit ReverseZone(const QHostAddress &ip);

    /// The questions that have become necessary since the last call; ask them all at once.
    QList<DnsQuestion> takeQuestions();
    /// Takes the answer to one of its questions; any other is ignored.
    void accept(const DnsQuestion &question, const DnsAnswer &answer);
    bool isDone() const;
    /// What is known now; the look-ups' numbers and the holder are the driver's to add.
    ReverseZoneFacts facts() const { return m_facts; }
    /// If a look-up below an answering zone failed: the uppermost name without an answer; else the root name.
    const DnsName &failing() const { return m_failing; }
    /// The name servers of the zone above that name.
    const QList<ZoneServer> &serversAbove() const { return m_above; }

private:
    void advance();
    void conclude(const FoundZone &found);
    void concludeFailure(const FoundZone &found);
    void takeSoa(const FoundZone &found);
    void readServers(const DnsAnswer &answer);
    void readAddresses(const DnsName &name, const DnsAnswer &answer);
    void want(const DnsName &name, RrType type);

    ReverseZoneFacts m_facts;
    DnsName m_reverseName;
    std::optional<ZoneLookup> m_record; ///< for the zone of the record; none if nobody can have one
    std::optional<ZoneLookup> m_parent; ///< for the zone of the alias
    DnsName m_failing;
    QList<ZoneServer> m_above;
    std::optional<LookupStatus> m_ptrStatus;
    bool m_isConcluded = false;
    QList<DnsQuestion> m_pending;
    QSet<DnsQuestion> m_waiting;
};
