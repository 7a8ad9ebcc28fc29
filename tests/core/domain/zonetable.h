// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfevaluator.h"

#include <QHash>
#include <QSet>

/// DNS as a table, and evaluations played on it round by round: in each, all questions open are answered.
class ZoneTable
{
public:
    /// "A 203.0.113.5", "MX 10 mx.example", "TXT v=spf1 -all" (one string), "CNAME name", "PTR name", or for all types
    /// without records one of "TIMEOUT", "SERVFAIL".
    ZoneTable &add(const QByteArray &name, const QByteArray &record);
    void addRecord(const DnsName &name, RrType type, const RecordData &data);
    void addAlias(const DnsName &name, const DnsName &target);
    /// Every type that has no records here fails with @p status.
    void addFailure(const DnsName &name, LookupStatus status);

    DnsAnswer answerTo(const DnsQuestion &question) const;

    struct Play
    {
        SpfOutcome outcome;
        int rounds = 0; ///< until it was done
        QList<DnsQuestion> asked;
    };
    Play play(const SpfQuery &query) const;

private:
    QHash<DnsQuestion, QList<DnsRecord>> m_records;
    QHash<DnsName, DnsName> m_aliases;
    QHash<DnsName, LookupStatus> m_failures;
    QSet<DnsName> m_names;
};

DnsName zoneName(const QString &text);
