// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"

#include <QSet>

/// Where a name's records are kept.
struct FoundZone
{
    LookupStatus status = LookupStatus::Cancelled; ///< Answered: the zone is known; else why it is not
    DnsName zone; ///< if it is not known: the nearest zone above that answers, or the root name
    SoaData soa; ///< of that zone
    DnsName failing; ///< if it is not known: the uppermost name below that zone that gets no answer
    QList<DnsName> cnames; ///< what the name is an alias of, in order; the zone is that of the last

    friend bool operator==(const FoundZone &, const FoundZone &) = default;
};

/// Finds the zone that holds a name's records, through aliases: by SOA records, which a resolver also gives with every
/// negative answer (RFC 2308 §2). It knows neither network nor time.
class ZoneLookup
{
public:
    explicit ZoneLookup(const DnsName &name);

    /// The questions that have become necessary since the last call; ask them all at once.
    QList<DnsQuestion> takeQuestions();
    /// Takes the answer to one of its questions; any other is ignored.
    void accept(const DnsQuestion &question, const DnsAnswer &answer);
    bool isDone() const { return m_isDone; }
    const FoundZone &result() const { return m_result; }

private:
    void begin(const DnsName &name);
    void want(const DnsName &name, RrType type);
    void readOwn(const DnsAnswer &answer);
    void readAbove(const DnsName &name, const DnsAnswer &answer);
    void follow(const DnsName &target);
    void climb();
    void finish(LookupStatus status);

    DnsName m_name;
    FoundZone m_result;
    LookupStatus m_ownStatus = LookupStatus::Cancelled;
    QList<DnsName> m_above; ///< names above, the nearest first
    qsizetype m_climbed = 0;
    DnsName m_bestName; ///< the nearest name above that told its zone
    QSet<DnsName> m_failed; ///< names above that got no answer
    QList<DnsQuestion> m_pending;
    QSet<DnsQuestion> m_waiting;
    bool m_isDone = false;
};
