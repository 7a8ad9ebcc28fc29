// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/chaingraph.h"
#include "dns/namefacts.h"

#include <optional>

/// What is known of the domain that mail is sent from: where replies go, what it says of forged mail, which keys sign.

/// Why a mail exchanger cannot take mail.
enum class ExchangerFault
{
    None,
    IsAddress, ///< an address stands where a name belongs (RFC 5321 §5.1)
    IsAlias, ///< the name is a CNAME (RFC 2181 §10.3, RFC 5321 §5.1)
    NoAddress,
    NotAHostname,
    Unknown, ///< its addresses could not be found out for now
};

/// A host that takes the domain's mail.
struct Exchanger
{
    quint16 preference = 0;
    QString name; ///< lower case; the domain itself where there is no MX record
    ExchangerFault fault = ExchangerFault::None;
    NameFacts addresses;
    QList<std::pair<QHostAddress, Iprev>> iprev; ///< of each of its addresses that was asked

    friend bool operator==(const Exchanger &, const Exchanger &) = default;
};

enum class MxKind
{
    Unknown, ///< the look-up failed for now
    Present,
    Implicit, ///< no MX record: the domain's own address takes mail (RFC 5321 §5.1)
    Null, ///< the domain says that it takes no mail (RFC 7505)
    NullBesideOthers, ///< a null MX and others, which RFC 7505 §3 forbids
    Nothing, ///< neither MX nor address
    NoSuchDomain,
};

struct MxFacts
{
    MxKind kind = MxKind::Unknown;
    LookupStatus status = LookupStatus::Cancelled;
    QList<Exchanger> exchangers; ///< by preference, then name
    int unread = 0; ///< exchangers beyond the limit
    QList<int> lookups;

    friend bool operator==(const MxFacts &, const MxFacts &) = default;
};

enum class DmarcPolicy
{
    None,
    Quarantine,
    Reject
};

enum class DmarcKind
{
    Unknown, ///< a look-up failed for now
    Missing,
    Present,
    Several, ///< more than one record at one name: none counts (RFC 9989)
    Faulty, ///< a record that cannot be read; fault says why
    NotADomain,
};

/// Whether an identity that passes would count for the domain in the From header.
struct DmarcAlignment
{
    QString identity; ///< "spf.mailfrom", "spf.helo" or "dkim"
    QString domain; ///< of that identity
    bool isAligned = false;
    bool isStrict = false; ///< the record asks for the very same domain
    bool isKnown = true; ///< false: a look-up that decides it failed for now

    friend bool operator==(const DmarcAlignment &, const DmarcAlignment &) = default;
};

struct DmarcFacts
{
    DmarcKind kind = DmarcKind::Unknown;
    QString authorDomain; ///< of the From header
    bool isAuthorAssumed = true; ///< taken from MAIL FROM, as no From header was given
    QString organizationalDomain; ///< by the tree walk (RFC 9989)
    QString foundAt; ///< the domain whose record counts; empty without one
    QByteArray record; ///< as published; bytes from outside
    DmarcPolicy policy = DmarcPolicy::None; ///< that counts for the author domain: p, sp or np
    bool isTesting = false; ///< t=y
    int percent = 100; ///< "pct" of RFC 7489, which RFC 9989 dropped
    bool strictSpf = false; ///< aspf=s
    bool strictDkim = false; ///< adkim=s
    QStringList reportAddresses; ///< of rua
    QString fault; ///< code: "noPolicy", "badPolicy", "version", "tooLong", "tagTwice"; the first and the last also of
                   ///< a record that counts
    QList<DmarcAlignment> alignments;
    QList<int> lookups;

    friend bool operator==(const DmarcFacts &, const DmarcFacts &) = default;
};

/// The name of a DKIM key, from the s= and d= of a DKIM-Signature (RFC 6376 §3.6.2.1).
struct DkimKeyName
{
    QString selector;
    QString domain;

    friend bool operator==(const DkimKeyName &, const DkimKeyName &) = default;
};

enum class DkimKeyKind
{
    Unknown, ///< the look-up failed for now
    Missing,
    Present,
    Revoked, ///< p= is empty (RFC 6376 §3.6.1)
    Several,
    Faulty,
    NotAName,
};

struct DkimKeyFacts
{
    DkimKeyName name;
    DkimKeyKind kind = DkimKeyKind::Unknown;
    QString algorithm; ///< "rsa", "ed25519"
    int bits = 0; ///< of the key; 0 if it could not be read
    bool isTesting = false; ///< t=y
    QString fault; ///< code: "notBase64", "notAKey", "noKey", "version", "notForMail", "unknownAlgorithm", "tagTwice",
                   ///< "tooLong"
    QList<DnsName> cnames;
    QList<int> lookups;

    friend bool operator==(const DkimKeyFacts &, const DkimKeyFacts &) = default;
};

struct SenderFacts
{
    QString domain; ///< of MAIL FROM, A-labels, lower case
    MxFacts mx;
    DmarcFacts dmarc;
    QList<DkimKeyFacts> dkim;
    std::optional<NameFacts> messageId; ///< the domain behind the "@" of a Message-ID, looked up

    friend bool operator==(const SenderFacts &, const SenderFacts &) = default;
};
