// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/chaingraph.h"
#include "dns/lookupledger.h"
#include "dns/namefacts.h"
#include "domain/blocklistfacts.h"
#include "domain/comparisonfacts.h"
#include "domain/reversezonefacts.h"
#include "domain/senderfacts.h"
#include "domain/spfoutcome.h"
#include "facts/request.h"
#include "smtp/transcript.h"

#include <QDateTime>

/// What was found out about one egress address.
struct AddressFacts
{
    QHostAddress ip;
    LookupStatus ptrStatus = LookupStatus::Cancelled;
    int ptrLookup = 0; ///< look-up id
    Iprev iprev = Iprev::TempError;
    QList<DnsName> ptrNames; ///< all that were answered, in text order
    QList<DnsName> ptrCnames; ///< RFC 2317 aliases followed on the way
    int unreadNames = 0; ///< PTR names beyond the limit, not looked up
    struct Forward
    {
        DnsName name;
        LookupStatus status = LookupStatus::Cancelled; ///< of the look-up in the address's own family
        QList<QHostAddress> addresses; ///< of both families
        QList<DnsName> cnames;
        QList<int> lookups;
        friend bool operator==(const Forward &, const Forward &) = default;
    };
    QList<Forward> forwards; ///< one for each PTR name read
    ChainResult chain;

    friend bool operator==(const AddressFacts &, const AddressFacts &) = default;
};

/// Who the receiver is, as far as it was told: needed to recognise "hello, I am you".
struct ReceiverFacts
{
    QString domain;
    QList<NameFacts> exchangers; ///< its MX hosts with their addresses
    int mxLookup = 0;
    LookupStatus mxStatus = LookupStatus::Cancelled;
    friend bool operator==(const ReceiverFacts &, const ReceiverFacts &) = default;
};

/// A name as mail servers look it up: its addresses and its mail exchangers with theirs.
struct MailNameFacts
{
    NameFacts addresses;
    LookupStatus mx = LookupStatus::Cancelled;
    bool hasNullMx = false; ///< RFC 7505; alone or, against it, among others
    QList<NameFacts> exchangers; ///< by preference; at most eight

    bool isNullMx() const { return hasNullMx && exchangers.isEmpty(); }
    friend bool operator==(const MailNameFacts &, const MailNameFacts &) = default;
};

/// The sending identity and all that is known of it: what a diagnosis collects and every rule reads.
struct Facts
{
    DiagnosisRequest request;
    QStringList resolvers;
    QDateTime startedAt;
    int elapsedMs = 0;
    bool wasStopped = false; ///< by the user or the deadline
    ChainGraph graph;
    QList<AddressFacts> addresses;
    std::optional<NameFacts> helo; ///< look-ups of the HELO name, if it is one that can be looked up
    std::optional<NameFacts> server; ///< look-ups of the server's name
    QList<NameFacts> bannerNames; ///< look-ups of the names that greetings announced
    QHash<QHostAddress, QList<DnsName>> serverPtrNames; ///< reverse names of the server's addresses
    std::optional<ReceiverFacts> receiver;
    std::optional<MailNameFacts> heloSeen; ///< whatever its form; nothing for an address or if not tested
    std::optional<MailNameFacts> senderSeen; ///< the domain of MAIL FROM
    QList<SmtpSession> sessions;
    QList<SpfEvaluation> spf; ///< MAIL FROM first; empty if not tested
    std::optional<SenderFacts> sender; ///< the domain that mail is sent from
    std::optional<BlocklistFacts> blocklists;
    QList<ReverseZoneFacts> reverseZones; ///< one for each egress address, if tested
    std::optional<ComparisonFacts> comparison;
    QList<Lookup> lookups;

    friend bool operator==(const Facts &, const Facts &) = default;
};
