// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/question.h"

#include <QHostAddress>
#include <QList>

#include <variant>

/// How a look-up ended. Kept apart to the very end: a time-out is never "no such name".
enum class LookupStatus
{
    Answered, ///< at least one record of the type asked for
    NoData, ///< the name exists, the type does not (RFC 2308 §2.2)
    NxDomain, ///< the name does not exist
    ServFail,
    Refused, ///< REFUSED, NOTIMP or another code by which the server declines
    TimedOut,
    Malformed, ///< bytes that are no answer to the question, or an answer that could not be read whole
    Cancelled,
};

QString lookupStatusText(LookupStatus status);

/// True if asking again later may give another answer: nothing may be concluded about the name.
constexpr bool isTemporary(LookupStatus status)
{
    return status != LookupStatus::Answered && status != LookupStatus::NoData && status != LookupStatus::NxDomain;
}

struct MxData
{
    quint16 preference = 0;
    DnsName exchange;
    friend bool operator==(const MxData &, const MxData &) = default;
};

struct SoaData
{
    DnsName primary;
    DnsName mailbox;
    quint32 serial = 0;
    quint32 refresh = 0;
    quint32 retry = 0;
    quint32 expire = 0;
    quint32 minimum = 0;
    friend bool operator==(const SoaData &, const SoaData &) = default;
};

/// A and AAAA hold an address; PTR, CNAME and NS a name; TXT and SPF their strings; anything else its raw bytes.
using RecordData = std::variant<QHostAddress, DnsName, MxData, SoaData, QByteArrayList, QByteArray>;

struct DnsRecord
{
    DnsName owner;
    RrType type = RrType::A;
    quint32 ttl = 0; ///< seconds
    RecordData data;
    friend bool operator==(const DnsRecord &, const DnsRecord &) = default;
};

/// Presentation form of a record's data, safe to print.
QString recordDataText(const DnsRecord &record);

/// What a resolver said to one question, as a value.
struct DnsAnswer
{
    LookupStatus status = LookupStatus::Cancelled;
    QList<DnsRecord> records; ///< of the type asked for, at the end of the CNAME chain; empty unless Answered
    QList<DnsName> cnames; ///< the names the question's name was an alias of, in order (RFC 1034 §3.6.2)
    QList<DnsRecord> authority; ///< SOA and NS records of the authority section
    quint32 ttl = 0; ///< seconds; the least along the chain, or the negative TTL (RFC 2308 §5)
    quint8 rcode = 0;
    bool authoritative = false;
    bool authenticData = false;
    QString server; ///< "address:port" of who said it; empty if nobody did
    int elapsedMs = 0; ///< from the question to this answer, retries included
    QString detail; ///< plain English words on what went wrong, for the evidence; empty if nothing did

    QList<QHostAddress> addresses() const; ///< from A or AAAA records, each once, in numeric order
    QList<MxData> exchangers() const; ///< from MX records, each once, by preference, then name; null MX too
    QList<DnsName> names() const; ///< from PTR, NS or CNAME records, each once, in text order

    friend bool operator==(const DnsAnswer &, const DnsAnswer &) = default;
};
