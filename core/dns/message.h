// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"

#include <optional>

/// The OPT pseudo record (RFC 6891 §6.1).
struct DnsEdns
{
    static constexpr quint16 safeUdpSize = 1232; ///< fits every path without fragments (DNS flag day 2020)
    quint16 udpSize = safeUdpSize;
    quint8 version = 0;
    bool dnssecOk = false;
    QByteArray options; ///< undecoded

    friend bool operator==(const DnsEdns &, const DnsEdns &) = default;
};

/// A DNS message as a value (RFC 1035 §4.1). It must never know who sent it or whether it is believed.
struct DnsMessage
{
    quint16 id = 0;
    bool isResponse = false; ///< QR
    quint8 opcode = 0;
    bool authoritative = false; ///< AA
    bool truncated = false; ///< TC
    bool recursionDesired = false; ///< RD
    bool recursionAvailable = false; ///< RA
    bool authenticData = false; ///< AD
    bool checkingDisabled = false; ///< CD
    quint16 rcode = 0; ///< with the eight upper bits of the OPT record (RFC 6891 §6.1.3)
    QList<DnsQuestion> questions; ///< of class IN, as all records below
    QList<DnsRecord> answers;
    QList<DnsRecord> authority;
    QList<DnsRecord> additional; ///< without the OPT record
    std::optional<DnsEdns> edns;
    qsizetype trailingBytes = 0; ///< bytes behind the last counted record; they mean nothing

    friend bool operator==(const DnsMessage &, const DnsMessage &) = default;
};

/// Why bytes are no DNS message.
enum class MessageFault
{
    NoHeader, ///< fewer than twelve bytes
    TooLong, ///< more than 65535 bytes
    CutShort, ///< ends before all counted records are there
    BadLabel, ///< a label type other than text and pointer (RFC 1035 §4.1.4)
    BadPointer, ///< a compression pointer that does not lead backwards, or too many in a row
    NameTooLong, ///< more than 255 bytes (RFC 1035 §2.3.4)
    BadRecordData, ///< data that is not as long, or not made, as its type says
    SecondOpt, ///< more than one OPT record (RFC 6891 §6.1.1)
    TooComplex, ///< more names than any honest message holds
};

/// Plain English words for the evidence.
QString messageFaultText(MessageFault fault);
