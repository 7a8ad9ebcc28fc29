// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"
#include "dns/dnsserver.h"

#include <optional>

/// What different servers answer to the same questions, and how the answer comes about from the root on.

enum class ServerRole
{
    System, ///< the resolver in use
    Named, ///< one the user named to compare with
    Authoritative, ///< one of the zone's own
};

QString serverRoleText(ServerRole role);

struct ComparedServer
{
    DnsServer server;
    ServerRole role = ServerRole::System;
    QString name; ///< host name of an authoritative server, or what a well-known resolver is called
    DnsName zone; ///< of an authoritative server

    friend bool operator==(const ComparedServer &, const ComparedServer &) = default;
};

/// Why servers differ.
enum class DifferenceCause
{
    None, ///< all agree
    SplitHorizon, ///< inside, other (private) addresses are answered than outside
    StaleCache, ///< an old answer lives on; seconds says how long
    LaggingServer, ///< one of the zone's own servers has an older zone
    LameServer, ///< a server is delegated to but does not answer for the zone
    Rewriting, ///< a name that does not exist is answered with an address
    HostsFile, ///< the computer's own table says something else
    AuthoritativeDisagree, ///< the zone's servers contradict each other, and none is plainly older
    Unexplained,
};

QString differenceCauseText(DifferenceCause cause);

/// One cell of the table.
struct ComparedAnswer
{
    int server = 0; ///< index in ComparisonFacts::servers
    DnsAnswer answer;
    bool isReferral = false;
    bool isAuthoritative = false; ///< AA, and no recursion asked
    bool recursionAvailable = false; ///< RA: somebody who resolves answered
    std::optional<quint32> serial = {}; ///< of the zone at this server, if it is one of the zone's own
    DifferenceCause cause = DifferenceCause::None; ///< why this server says something else than the others

    friend bool operator==(const ComparedAnswer &, const ComparedAnswer &) = default;
};

/// One question put to all servers.
struct ComparedQuestion
{
    DnsQuestion question;
    DnsName zone; ///< whose servers were asked; the root name if it could not be found
    QList<ComparedAnswer> answers;
    std::optional<DnsAnswer> authoritative; ///< what the zone itself says, where its servers agree
    bool isDisagreement = false; ///< a resolver says something else than the zone, or the zone's servers differ
    DifferenceCause cause = DifferenceCause::None;
    QList<int> guilty; ///< servers that say something else
    quint32 seconds = 0; ///< how long a stale answer still lives
    bool isProbe = false; ///< a made-up name that nobody has
    QList<QHostAddress> hosts; ///< what this computer's own table says, if it has the name

    friend bool operator==(const ComparedQuestion &, const ComparedQuestion &) = default;
};

/// One step from the root to the answer.
struct TraceStep
{
    DnsName zone; ///< whose servers were asked
    DnsServer server; ///< that answered, or the last one tried
    QString serverName;
    DnsAnswer answer; ///< of that server; authority holds the referral
    bool isReferral = false;
    DnsName next; ///< zone pointed to, or name an alias leads to
    QStringList failed; ///< servers tried before, as "name (address): status"

    friend bool operator==(const TraceStep &, const TraceStep &) = default;
};

/// The way to one answer, as `dig +trace` shows it.
struct DnsTrace
{
    DnsQuestion question;
    QList<TraceStep> steps;
    bool isComplete = false; ///< it ends in an answer of the zone itself, a negative one too

    friend bool operator==(const DnsTrace &, const DnsTrace &) = default;
};

struct ComparisonFacts
{
    QList<ComparedServer> servers;
    QList<ComparedQuestion> questions;
    QList<DnsTrace> traces;
    bool isVerdictAuthoritative = false; ///< the verdicts were made from the zones' own answers
    bool isIntercepted = false; ///< whichever server is asked, a resolver on the way answers in its place

    friend bool operator==(const ComparisonFacts &, const ComparisonFacts &) = default;
};
