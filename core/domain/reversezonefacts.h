// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/address.h"
#include "dns/answer.h"
#include "web/webfetcher.h"

/// Who can change the reverse name of an address.

/// One name server of a zone.
struct ZoneServer
{
    DnsName name;
    QList<QHostAddress> addresses;

    friend bool operator==(const ZoneServer &, const ZoneServer &) = default;
};

/// A network and who holds it, as the registry tells (RFC 9083).
struct HolderFacts
{
    enum class Kind
    {
        NotAsked,
        Found,
        NotFound, ///< the registry has no entry (404)
        RateLimited, ///< 429; retryAfterS
        Failed, ///< webStatus and httpStatus tell how
        Unreadable, ///< an answer that is no RDAP
    };
    Kind kind = Kind::NotAsked;
    WebStatus webStatus = WebStatus::Answered;
    int httpStatus = 0;
    int retryAfterS = 0;
    QString registry; ///< host that answered
    QString networkName;
    QString range; ///< "203.0.113.0 - 203.0.113.255"
    QString country;
    QString holder; ///< organisation; text from outside
    QString mailbox; ///< checked as an address; empty if none
    QString abuseMailbox;
    QString phone;
    QString detail;

    friend bool operator==(const HolderFacts &, const HolderFacts &) = default;
};

/// A word for scripts, in lower camel case.
QString holderKindText(HolderFacts::Kind kind);

struct ReverseZoneFacts
{
    enum class Kind
    {
        Found,
        Nobody, ///< a special-purpose address: addressKind says which
        Unknown, ///< a look-up failed for now
    };
    QHostAddress ip;
    AddressKind addressKind = AddressKind::Public;
    Kind kind = Kind::Unknown;
    DnsName recordName; ///< where the PTR record really stands: the reverse name, or where its CNAME leads (RFC 2317)
    DnsName zone; ///< the zone that holds it
    DnsName parentZone; ///< with RFC 2317: the zone that holds the CNAME; else the root name
    bool isClassless = false; ///< a CNAME leads out of the parent zone (RFC 2317)
    DnsName primary; ///< of the SOA record
    DnsName mailbox; ///< RNAME as it stands
    QString mailboxAddress; ///< RNAME as a mail address (RFC 1035 §8); empty if it is none
    QList<ZoneServer> servers; ///< of the NS records
    bool isLame = false; ///< the delegation leads to servers that do not answer for the zone
    DnsName delegatingZone; ///< if it is lame: the nearest zone above that answers
    QList<DnsName> lameServers; ///< asked directly, and not answering for the zone
    LookupStatus status = LookupStatus::Cancelled; ///< of the look-up that decided
    QList<int> lookups;
    HolderFacts holder;

    friend bool operator==(const ReverseZoneFacts &, const ReverseZoneFacts &) = default;
};

QString reverseZoneKindText(ReverseZoneFacts::Kind kind);
