// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"
#include "facts/request.h"
#include "smtp/transport.h"
#include "web/webfetcher.h"

#include <QHash>
#include <QSet>

#include <variant>

/// What a scripted network answers to one question.
struct ScriptedLookup
{
    LookupStatus status = LookupStatus::NoData;
    QList<DnsRecord> records;
    int delayMs = 0;
};

/// One line of a scripted SMTP conversation.
struct ScriptedStep
{
    enum class Kind
    {
        Say, ///< the server sends text and CR LF
        SayRaw, ///< the server sends bytes as they are, "\r", "\n", "\0" and "\xNN" read
        Expect, ///< the client must send a line that begins so
        Tls, ///< the client must begin TLS, which succeeds
        TlsFails,
        Close,
        Reset,
    };
    Kind kind = Kind::Say;
    QByteArray text;
    TlsFacts tls;
    int delayMs = 0;
};

/// What a scripted server does when it is connected to.
struct ScriptedServer
{
    enum class Accepts
    {
        Yes,
        Refused,
        Unreachable,
        Blocked,
        Never
    };
    QHostAddress address;
    quint16 port = 25;
    Accepts accepts = Accepts::Yes;
    int delayMs = 0;
    QList<ScriptedStep> steps;
};

/// What a test expects of a scenario: a keyword and its words.
struct Expectation
{
    int line = 0;
    QStringList words;
};

/// What one scripted name server knows.
struct ScriptedRecords
{
    QHash<DnsQuestion, ScriptedLookup> lookups;
    QHash<DnsName, ScriptedLookup> wholeNames; ///< a status for every type of a name
    QHash<DnsName, DnsName> aliases;
    QSet<DnsName> names; ///< names with any line: their other types are "no data"
};

/// A name server that is asked directly.
struct ScriptedDnsServer
{
    enum class Kind
    {
        Authoritative, ///< says AA of what it knows
        Resolver, ///< resolves for others: RA and no AA
        Lame, ///< refuses every question
        Silent
    };
    struct Referral
    {
        DnsName zone;
        DnsName server;
        QHostAddress address;
    };
    DnsServer server;
    Kind kind = Kind::Authoritative;
    ScriptedRecords records;
    QList<Referral> referrals;
    int delayMs = 0;
};

/// What comes of fetching one page.
struct ScriptedPage
{
    WebAnswer answer;
    int delayMs = 0;
};

/// One network with the request to diagnose in it, read from a text file: the embedded demos and the tests' networks.
/// The format is described in docs/scenarios.md.
struct Scenario : ScriptedRecords ///< of the resolver in use
{
    /// First label of the name that nobody has; no line is needed for it.
    static constexpr char probeLabel[] = "nobody-has-this";

    QString title;
    DiagnosisRequest request;
    QHash<DnsName, ScriptedLookup> zones; ///< what any other name below answers
    QList<ScriptedServer> servers;
    QList<ScriptedDnsServer> dnsServers;
    QHash<QUrl, ScriptedPage> pages;
    QByteArray hosts; ///< text of the computer's hosts file
    QList<Expectation> expectations;
};

struct ScenarioError
{
    int line = 0;
    QString problem;
};

std::variant<Scenario, ScenarioError> parseScenario(const QString &text);
