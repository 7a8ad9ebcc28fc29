// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <variant>

/// SPF records as they stand in the DNS (RFC 7208 §12), read strictly. Nothing here knows an answer or a sender.

enum class SpfQualifier
{
    Pass,
    Fail,
    SoftFail,
    Neutral
};

enum class SpfTermKind
{
    All,
    Include,
    A,
    Mx,
    Ptr,
    Ip4,
    Ip6,
    Exists,
    Redirect,
    Exp,
    OtherModifier,
};

/// One mechanism or modifier.
struct SpfTerm
{
    SpfTermKind kind = SpfTermKind::All;
    SpfQualifier qualifier = SpfQualifier::Pass;
    QByteArray text; ///< as it stands in the record
    int place = 1; ///< of its first character in the record, from 1 on
    QByteArray domainSpec; ///< with macros; empty: the domain of the record
    QHostAddress network; ///< of ip4 and ip6
    int ipv4Prefix = 32;
    int ipv6Prefix = 128;

    bool isModifier() const { return kind >= SpfTermKind::Redirect; }
    /// True if it counts towards the ten terms that may ask the DNS (§4.6.4).
    bool asksDns() const;

    friend bool operator==(const SpfTerm &, const SpfTerm &) = default;
};

struct SpfRecord
{
    QList<SpfTerm> terms;

    /// The first term of a kind; nullptr if there is none.
    const SpfTerm *find(SpfTermKind kind) const;

    friend bool operator==(const SpfRecord &, const SpfRecord &) = default;
};

enum class SpfSyntaxFault
{
    UnknownMechanism,
    DomainMissing, ///< a mechanism or modifier that needs a domain has none
    ArgumentNotAllowed, ///< something behind a mechanism that takes nothing
    BadDomain, ///< no domain with a top label or macro at its end
    AddressAsDomain, ///< a: or mx: with an IP address, which ip4: or ip6: should have
    BadMacro,
    BadCharacter, ///< a control character or one that is not ASCII
    AddressMissing,
    BadAddress,
    BadPrefix, ///< a prefix length that is too large or not written as one
    ModifierTwice,
    RecordTooLong,
    TooManyTerms,
};

QString spfSyntaxFaultText(SpfSyntaxFault fault);

/// Why a text is no SPF record, and where.
struct SpfSyntaxError
{
    SpfSyntaxFault fault = SpfSyntaxFault::UnknownMechanism;
    QByteArray term; ///< the whole term in which it is
    int place = 1; ///< of the first wrong character in the record, from 1 on

    friend bool operator==(const SpfSyntaxError &, const SpfSyntaxError &) = default;
};

/// Longer than any record that works (RFC 7208 §3.4 advises 512 bytes).
constexpr qsizetype maxSpfRecordBytes = 8192;
constexpr int maxSpfTerms = 500;

/// True if a TXT record's joined strings are an SPF record, right or wrong: its version decides (§4.5).
bool isSpfRecord(const QByteArray &text);
/// Reads what isSpfRecord().
std::variant<SpfRecord, SpfSyntaxError> parseSpfRecord(const QByteArray &text);
