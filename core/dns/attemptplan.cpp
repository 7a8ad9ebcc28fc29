// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/attemptplan.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int pauseStepMs = 200;
constexpr quint8 rcodeFormErr = 1;
constexpr quint8 rcodeNotImp = 4;
constexpr quint8 rcodeBadVers = 16; // RFC 6891 §9

/// How much a failure tells about the name; the greatest is reported.
int weight(LookupStatus status)
{
    switch (status) {
    case LookupStatus::ServFail:
        return 4;
    case LookupStatus::Refused:
        return 3;
    case LookupStatus::Malformed:
        return 2;
    case LookupStatus::TimedOut:
        return 1;
    case LookupStatus::Answered:
    case LookupStatus::NoData:
    case LookupStatus::NxDomain:
    case LookupStatus::Cancelled:
        break;
    }
    return 0;
}

} // namespace

AttemptPlan::AttemptPlan(Limits limits, bool withEdns, qint64 nowMs)
    : m_limits(std::move(limits)),
      m_withEdns(withEdns),
      m_startedMs(nowMs),
      m_hasDeclined(m_limits.servers.size(), false),
      m_hasSpoken(m_limits.servers.size(), false),
      m_isDeaf(m_limits.servers.size(), false)
{ }

int AttemptPlan::maxAttempts() const
{
    return std::max(m_limits.tries, static_cast<int>(m_limits.servers.size()));
}

AttemptStep AttemptPlan::start()
{
    if (m_limits.servers.isEmpty()) {
        DnsAnswer answer;
        answer.status = LookupStatus::TimedOut;
        answer.detail = QStringLiteral("there is no DNS server to ask");
        return FinishQuestion{answer, -1};
    }
    ++m_sent;
    return send(std::clamp(m_limits.firstServer, 0, static_cast<int>(m_limits.servers.size()) - 1));
}

AttemptStep AttemptPlan::send(int server)
{
    m_server = server;
    ++m_outstanding;
    m_isPausing = false;
    return SendAttempt{DnsAttempt{server, m_withEdns, m_overTcp}};
}

int AttemptPlan::nextServer() const
{
    const int count = static_cast<int>(m_limits.servers.size());
    for (int i = 1; i <= count; ++i) {
        const int server = (m_server + i) % count;
        if (!m_hasDeclined.at(server))
            return server;
    }
    return -1;
}

AttemptStep AttemptPlan::next()
{
    const int server = nextServer();
    if (server < 0)
        return finish();
    if (m_sent < maxAttempts()) {
        ++m_sent;
        return send(server);
    }
    if (m_outstanding > 0)
        return KeepWaiting{};
    return finish();
}

void AttemptPlan::note(const DnsAnswer &failure, int server)
{
    if (!m_failure || weight(failure.status) > weight(m_failure->answer.status))
        m_failure = FinishQuestion{failure, server};
}

bool AttemptPlan::isComplaintAboutEdns(const DnsAttempt &attempt, const DnsAnswer &answer)
{
    // RFC 6891 §7: a server that does not know EDNS answers FORMERR; some say NOTIMP.
    return attempt.withEdns
        && (answer.rcode == rcodeFormErr || answer.rcode == rcodeNotImp || answer.rcode == rcodeBadVers);
}

AttemptStep AttemptPlan::onAnswer(const DnsAttempt &attempt, const DnsAnswer &answer)
{
    --m_outstanding;
    m_hasSpoken[attempt.server] = true;
    if (!isTemporary(answer.status))
        return FinishQuestion{answer, attempt.server};
    if (isComplaintAboutEdns(attempt, answer)) {
        if (std::exchange(m_withEdns, false))
            return send(attempt.server); // once only, and not counted as an attempt
        if (m_outstanding > 0 || m_isPausing)
            return KeepWaiting{}; // the question without it is on its way
    }
    note(answer, attempt.server);
    if (answer.status == LookupStatus::ServFail || answer.status == LookupStatus::Refused)
        m_hasDeclined[attempt.server] = true;
    return m_isPausing && nextServer() >= 0 ? AttemptStep(KeepWaiting{}) : next();
}

AttemptStep AttemptPlan::onTruncated(const DnsAttempt &attempt)
{
    --m_outstanding;
    m_hasSpoken[attempt.server] = true;
    if (m_overTcp)
        return m_isPausing ? AttemptStep(KeepWaiting{}) : next();
    m_overTcp = true; // RFC 7766 §5; not counted as an attempt
    return send(attempt.server);
}

AttemptStep AttemptPlan::onUnreachable(const DnsAttempt &attempt, qint64 nowMs)
{
    --m_outstanding;
    m_isDeaf[attempt.server] = true;
    // A resolver that restarts refuses for a second or two: that is no verdict, and no attempt is used up. A server
    // that answers by UDP but not by TCP is another matter.
    if (!m_overTcp)
        --m_sent;
    if (m_isPausing)
        return KeepWaiting{};
    const int server = nextServer();
    if (server >= 0 && !m_isDeaf.at(server))
        return next();
    const qint64 spent = nowMs - m_startedMs;
    const bool isOver
        = m_overTcp ? m_sent >= maxAttempts() : spent >= static_cast<qint64>(maxAttempts()) * m_limits.attemptTimeoutMs;
    if (isOver)
        return m_outstanding > 0 ? AttemptStep(KeepWaiting{}) : finish();
    m_isPausing = true;
    return PauseAttempts{std::min(pauseStepMs * ++m_unreachable, m_limits.attemptTimeoutMs)};
}

AttemptStep AttemptPlan::onTimer()
{
    m_isPausing = false;
    // Silence may be a firewall's answer to EDNS (RFC 8906 §3): ask on without it.
    m_withEdns = false;
    if (m_sent >= maxAttempts())
        return finish();
    return next();
}

QString AttemptPlan::timeoutDetail() const
{
    const QString names = m_limits.servers.join(QStringLiteral(", "));
    if (m_overTcp)
        return QStringLiteral("the answer was truncated, and none came over TCP from %1").arg(names);
    if (!m_isDeaf.contains(false))
        return QStringLiteral("nobody listens at %1").arg(names);
    return QStringLiteral("no answer from %1 in %2 attempts of %3 ms")
        .arg(names)
        .arg(m_sent)
        .arg(m_limits.attemptTimeoutMs);
}

AttemptStep AttemptPlan::finish() const
{
    if (m_failure)
        return *m_failure;
    DnsAnswer answer;
    answer.status = LookupStatus::TimedOut;
    answer.detail = timeoutDetail();
    return FinishQuestion{answer, -1};
}
