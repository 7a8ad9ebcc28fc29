// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/dnsserver.h"
#include "domain/blocklistbook.h"
#include "domain/senderfacts.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

/// Where the HELO name was learnt from.
enum class HeloSource
{
    Typed,
    Received,
    Bounce,
    Log,
    Listener,
    Local,
    Assumed
};

QString heloSourceText(HeloSource source);

/// A refusal that the user got; its receiver is shown first.
struct EarlierRefusal
{
    QString host; ///< that refused; may be empty
    int code = 0; ///< 0: unknown
    QString text; ///< without the codes

    friend bool operator==(const EarlierRefusal &, const EarlierRefusal &) = default;
};

/// What the user told us of one sending identity, and how it shall be tested.
struct DiagnosisRequest
{
    QList<QHostAddress> ips; ///< egress addresses, normalised, each once, in the order given
    QString helo; ///< as typed; empty if unknown
    HeloSource heloSource = HeloSource::Typed;
    std::optional<QString> mailFrom; ///< address or domain; an empty string is the null sender
    QString serverHost; ///< name or address to connect to; empty: no SMTP test
    quint16 serverPort = 25;
    QString recipientDomain; ///< the receiver's domain; empty if unknown
    bool withSmtp = true;
    bool withSpf = false; ///< SPF of the sender and of the HELO name (RFC 7208)
    bool withSenderDomain = false; ///< MX, DMARC, DKIM keys, Message-ID of the sender's domain
    bool withBlocklists = false; ///< asks the lists' DNS zones through the resolver
    std::optional<BlocklistBook> blocklistBook; ///< to ask these; nothing: the lists compiled in
    bool withReverseZones = false; ///< who can set the reverse names
    bool withRdap = false; ///< asks the address registries over HTTPS who holds the addresses
    bool withReceivers = false; ///< asks what receivers would ask, to tell what they would answer
    QString rdapBootstrap
        = QStringLiteral("https://data.iana.org/rdap/"); ///< where the registries are listed (RFC 9224)
    bool withComparison = false; ///< asks other resolvers, the root servers and the zones' own servers directly
    QList<DnsServer> otherResolvers; ///< to compare with; each is named to the user before
    std::optional<EarlierRefusal> refusal;
    QString authorDomain; ///< of the From header; empty: that of mailFrom
    QList<DkimKeyName> dkimKeys; ///< from a message of this sender
    QString messageIdDomain; ///< from a message of this sender; empty if unknown
    int deadlineMs = 60000; ///< of the whole diagnosis
    QString ownName = QStringLiteral("helodoctor.invalid"); ///< what we say in EHLO when probing

    friend bool operator==(const DiagnosisRequest &, const DiagnosisRequest &) = default;
};
