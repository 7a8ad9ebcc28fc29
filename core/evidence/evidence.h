// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/senderfacts.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a pasted text is.
enum class EvidenceKind
{
    Bounce,
    Message,
    Headers,
    Log,
    Transcript,
    Text
};

/// What a refusal is about.
enum class RefusalLayer
{
    Helo,
    Rdns,
    Spf,
    Dmarc,
    Sender,
    Blocklist,
    Reputation,
    Other
};

/// How sure a cause is: the very words of a known program, words that mean the same, or only a code that usually does.
enum class Confidence
{
    Exact,
    Pattern,
    Guess
};

/// A piece of the text that was read, in UTF-16 units of it. Empty: the place is not known.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool isEmpty() const { return length == 0; }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// In what a fact was found.
enum class FactSource
{
    Received, ///< a Received header; its number counts
    Refusal,
    DeliveryReport, ///< the fields of RFC 3464
    Header,
    Log,
    Transcript,
    Text
};

/// One value that was found, and where.
struct FoundFact
{
    QString value; ///< as it stands there; escape before showing
    FactSource source = FactSource::Text;
    int index = 0; ///< of the Received header, counted from the top of its message
    TextSpan where;

    friend bool operator==(const FoundFact &, const FoundFact &) = default;
};

/// One Received header (RFC 5321 §4.4): what the server that wrote it saw of its client.
struct ReceivedLine
{
    int index = 0; ///< counted from the top of its message, ignored ones too
    QString helo; ///< as said, brackets and all; empty if the line does not tell
    QString rdns; ///< the reverse name as that server saw it; empty if it saw none or the line does not tell
    QHostAddress ip; ///< normalised
    QString by;
    QString with; ///< protocol, for example "ESMTPS"
    QString id;
    QString recipient; ///< of "for"
    QString mailFrom; ///< of "envelope-from" and the like
    QString ident;
    QString auth; ///< not empty if the client logged in
    QString tls; ///< protocol and cipher as they stand there
    bool mayBeForged = false; ///< "(may be forged)", "unverified": that server did not believe the reverse name
    bool isTrusted = false; ///< the first outside receiver of this mail wrote it about the sender's server
    TextSpan where;

    friend bool operator==(const ReceivedLine &, const ReceivedLine &) = default;
};

/// One refusal that a server gave.
struct Refusal
{
    int code = 0; ///< 0: none stands there
    QString enhanced; ///< RFC 3463; empty if none stands there
    QString text; ///< the server's words in one line, without the codes
    QString stage; ///< "connect", "helo", "mail", "rcpt", "data" or empty: where in the dialogue it came
    QString receiver; ///< the host that refused; empty if unknown
    QString cause; ///< a code of the vocabulary, such as "HELO_NOT_FQDN", or "UNKNOWN"
    RefusalLayer layer = RefusalLayer::Other;
    QStringList notTheCause; ///< what repairing would not help: "PTR", "HELO", "SPF"
    Confidence confidence = Confidence::Guess;
    QString product; ///< whose words these are, for example "Postfix"; empty if not known
    bool isTemporary = false; ///< the sender will try again and may be told something else in the end
    TextSpan where;

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// All that a pasted text tells of a sending identity; the most telling value of each list stands first. It knows
/// nothing of what the network answers.
struct Evidence
{
    EvidenceKind kind = EvidenceKind::Text;
    QString form; ///< a finer word for the kind, such as "postfix", "exchange-smtpsend", "rfc3464"; empty: none
    QList<Refusal> refusals;
    QList<FoundFact> ips; ///< of the sender
    QList<FoundFact> helos;
    QList<FoundFact> mailFroms; ///< addresses; an empty value is the null sender
    QList<FoundFact> recipients; ///< addresses
    QList<FoundFact> hosts; ///< host names that were pasted alone: a server of the admin's, by all one knows
    std::optional<FoundFact> messageIdDomain;
    std::optional<FoundFact> authorDomain; ///< of the From header
    QList<DkimKeyName> dkimKeys; ///< from the DKIM-Signature headers, each once
    QList<ReceivedLine> received;
    QList<int> ignoredReceived; ///< Received headers that name no client address
    QStringList remarks; ///< codes of what could not be read: "tooLong", "tooDeep", "tooManyParts", "damaged"

    bool isEmpty() const
    {
        return refusals.isEmpty() && ips.isEmpty() && helos.isEmpty() && mailFroms.isEmpty() && recipients.isEmpty()
            && hosts.isEmpty() && !messageIdDomain && dkimKeys.isEmpty() && received.isEmpty()
            && ignoredReceived.isEmpty();
    }
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

QString evidenceKindText(EvidenceKind kind);
QString refusalLayerText(RefusalLayer layer);
QString confidenceText(Confidence confidence);
/// For scripts: "received[0]", "refusal", "deliveryReport", "header", "log", "transcript", "text".
QString factSourceText(const FoundFact &fact);
