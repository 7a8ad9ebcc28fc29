// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"

#include <QStringList>

#include <optional>
#include <variant>

/// One way to put a question on the wire.
struct DnsAttempt
{
    int server = 0; ///< index in the list of servers
    bool withEdns = false;
    bool overTcp = false;

    friend bool operator==(const DnsAttempt &, const DnsAttempt &) = default;
};

/// What to do next with a question.
struct SendAttempt
{
    DnsAttempt attempt; ///< send it and arm the timer for one attempt's time
    friend bool operator==(const SendAttempt &, const SendAttempt &) = default;
};
struct KeepWaiting
{
    friend bool operator==(const KeepWaiting &, const KeepWaiting &) = default;
};
struct PauseAttempts
{
    int milliseconds = 0; ///< arm the timer for this instead
    friend bool operator==(const PauseAttempts &, const PauseAttempts &) = default;
};
struct FinishQuestion
{
    DnsAnswer answer;
    int server = -1; ///< who said it; -1 if nobody did
    friend bool operator==(const FinishQuestion &, const FinishQuestion &) = default;
};
using AttemptStep = std::variant<SendAttempt, KeepWaiting, PauseAttempts, FinishQuestion>;

/// Decides for one question whom to ask when, by which transport, and which failure is told in the end. An earlier
/// attempt is never given up while the question is open: a late honest answer still counts. It must never see a socket
/// or a clock; time comes in as a number.
class AttemptPlan
{
public:
    struct Limits
    {
        QStringList servers; ///< as they are named in details
        int firstServer = 0;
        int tries = 3; ///< attempts in all; never fewer than there are servers
        int attemptTimeoutMs = 2000;
    };

    AttemptPlan(Limits limits, bool withEdns, qint64 nowMs);

    AttemptStep start();
    /// A message came back for @p attempt, read as an answer.
    AttemptStep onAnswer(const DnsAttempt &attempt, const DnsAnswer &answer);
    /// The answer did not fit into a datagram.
    AttemptStep onTruncated(const DnsAttempt &attempt);
    /// The server's address said that nobody listens, or the connection broke.
    AttemptStep onUnreachable(const DnsAttempt &attempt, qint64 nowMs);
    /// The armed timer ran out.
    AttemptStep onTimer();

    /// True if the server sent no message of any kind.
    bool isSilent(int server) const { return !m_hasSpoken.value(server, false); }
    /// True if the server declined for the OPT record in the query alone.
    static bool isComplaintAboutEdns(const DnsAttempt &attempt, const DnsAnswer &answer);

private:
    AttemptStep send(int server);
    AttemptStep next();
    AttemptStep finish() const;
    int nextServer() const;
    void note(const DnsAnswer &failure, int server);
    QString timeoutDetail() const;
    int maxAttempts() const;

    Limits m_limits;
    bool m_withEdns;
    bool m_overTcp = false;
    qint64 m_startedMs;
    int m_server = 0;
    int m_sent = 0;
    int m_outstanding = 0;
    int m_unreachable = 0;
    bool m_isPausing = false;
    QList<bool> m_hasDeclined; // SERVFAIL or REFUSED is final for a server
    QList<bool> m_hasSpoken;
    QList<bool> m_isDeaf; // nobody listens there
    std::optional<FinishQuestion> m_failure; // the most telling so far
};
