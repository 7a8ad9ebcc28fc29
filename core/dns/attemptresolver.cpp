// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/attemptresolver.h"

#include "base/overloaded.h"
#include "dns/directreading.h"
#include "dns/messagereader.h"
#include "dns/messagewriter.h"

#include <QRandomGenerator>

#include <utility>

namespace {

constexpr int longDatagram = DnsEdns::safeUdpSize;
constexpr int shortDatagram = 512; // RFC 1035 §2.3.4
constexpr size_t burst = 64; // questions sent, and answers read, in one turn of the event loop

/// A datagram that holds a part of the answer only: its TC bit says so, or the library cut it at its limit.
bool isTruncated(const QByteArray &bytes, const ParsedMessage &parsed)
{
    if (const auto *message = std::get_if<DnsMessage>(&parsed))
        return message->truncated;
    if (std::get<MessageFault>(parsed) != MessageFault::CutShort)
        return false;
    return bytes.size() == shortDatagram || bytes.size() == longDatagram || (bytes.at(2) & 0x02) != 0;
}

} // namespace

AttemptResolver::AttemptResolver(DnsWire &wire, Clock &clock, Limits limits)
    : m_wire(wire), m_clock(clock), m_limits(std::move(limits))
{
    m_takesEdns.fill(true, m_limits.servers.size());
    m_wire.setSink([this](const WireArrival &arrival) {
        // Only kept: whoever brought it may be in the midst of its own work.
        m_arrived.push_back(arrival);
        scheduleTurn();
    });
}

AttemptResolver::~AttemptResolver()
{
    cancelAll();
    m_wire.setSink({});
}

void AttemptResolver::ask(const DnsQuestion &question, Handler handler)
{
    askDirectly(question, [handler = std::move(handler)](const DirectAnswer &direct) { handler(direct.answer); });
}

void AttemptResolver::askDirectly(const DnsQuestion &question, DirectResolver::Handler handler)
{
    // Only where answers are long: everything else fits, and old middleboxes are spared.
    // Referrals with their glue are long too.
    const bool isLong = question.type == RrType::Txt || question.type == RrType::Mx || question.type == RrType::Spf
        || m_limits.recursion == Recursion::None;
    const bool withEdns = isLong && m_takesEdns.value(m_firstServer, false);
    const qint64 now = m_clock.nowMs();
    AttemptPlan plan({m_limits.servers, m_firstServer, m_limits.tries, m_limits.attemptTimeoutMs}, withEdns, now);
    const quint64 id = ++m_lastId;
    m_open.insert({id, Open{question, std::move(handler), std::move(plan), now, {}, {}, 0}});
    m_new.push_back(id);
    scheduleTurn();
}

void AttemptResolver::cancelAll()
{
    for (const auto &[id, open] : m_open)
        m_clock.cancel(open.timer);
    m_clock.cancel(std::exchange(m_turn, 0));
    m_open.clear();
    m_new.clear();
    m_toSend.clear();
    m_arrived.clear();
    m_wire.closeAll();
}

void AttemptResolver::scheduleTurn()
{
    if (m_turn == 0)
        m_turn = m_clock.after(0, [this] { turn(); });
}

void AttemptResolver::turn()
{
    m_turn = 0;
    const std::weak_ptr<bool> alive = m_alive;
    for (size_t i = 0; i < burst && !m_arrived.empty(); ++i) {
        const WireArrival arrival = std::move(m_arrived.front());
        m_arrived.pop_front();
        deliver(arrival);
        if (alive.expired())
            return;
    }
    while (!m_new.empty() && m_toSend.size() < burst) {
        const quint64 id = m_new.front();
        m_new.pop_front();
        if (const auto found = m_open.find(id); found != m_open.end())
            apply(id, found->second.plan.start());
        if (alive.expired())
            return;
    }
    for (size_t i = 0; i < burst && !m_toSend.empty(); ++i) {
        const auto [id, attempt] = m_toSend.front();
        m_toSend.pop_front();
        sendNow(id, attempt);
    }
    if (!m_arrived.empty() || !m_new.empty() || !m_toSend.empty())
        scheduleTurn();
}

void AttemptResolver::deliver(const WireArrival &arrival)
{
    const auto found = m_open.find(arrival.question);
    if (found != m_open.end())
        apply(arrival.question, read(found->second, arrival));
}

AttemptStep AttemptResolver::read(Open &open, const WireArrival &arrival)
{
    switch (arrival.kind) {
    case WireArrival::Kind::Unreachable:
        return open.plan.onUnreachable(arrival.attempt, m_clock.nowMs());
    case WireArrival::Kind::Silence:
        return KeepWaiting{};
    case WireArrival::Kind::Message:
        break;
    }
    const ParsedMessage parsed = parseMessage(arrival.bytes);
    if (!arrival.attempt.overTcp && isTruncated(arrival.bytes, parsed))
        return open.plan.onTruncated(arrival.attempt);
    DnsAnswer answer;
    if (arrival.bytes.size() > m_limits.maxAnswerBytes) {
        answer.status = LookupStatus::Malformed;
        answer.detail = QStringLiteral("longer than %1 bytes").arg(m_limits.maxAnswerBytes);
    } else {
        open.last = readDirectAnswer(open.question, parsed, m_limits.recursion);
        answer = open.last.answer;
    }
    if (AttemptPlan::isComplaintAboutEdns(arrival.attempt, answer))
        m_takesEdns[arrival.attempt.server] = false;
    // Where it points to is all such a server will ever say; asking again for a real answer would be in vain.
    if (m_limits.recursion == Recursion::None && (open.last.isReferral || !answer.cnames.isEmpty()))
        return FinishQuestion{answer, arrival.attempt.server};
    return open.plan.onAnswer(arrival.attempt, answer);
}

void AttemptResolver::apply(quint64 id, const AttemptStep &step)
{
    std::visit(Overloaded{
                   [this, id](const SendAttempt &send) {
                       m_clock.cancel(std::exchange(m_open.at(id).timer, 0));
                       m_toSend.emplace_back(id, send.attempt);
                       scheduleTurn();
                   },
                   [](const KeepWaiting &) {},
                   [this, id](const PauseAttempts &pause) { arm(id, m_open.at(id), pause.milliseconds); },
                   [this, id](const FinishQuestion &result) { finish(id, result); },
               },
        step);
}

void AttemptResolver::arm(quint64 id, Open &open, int milliseconds)
{
    m_clock.cancel(open.timer);
    open.timer = m_clock.after(milliseconds, [this, id] { onTimer(id); });
}

void AttemptResolver::onTimer(quint64 id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return;
    Open &open = found->second;
    if (open.attempt.overTcp)
        m_wire.abandon(open.attempt); // a stalled connection would stall the next attempt as well
    apply(id, open.plan.onTimer());
}

void AttemptResolver::sendNow(quint64 id, const DnsAttempt &attempt)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return;
    Open &open = found->second;
    open.attempt = attempt;
    arm(id, open, m_limits.attemptTimeoutMs);
    const auto queryId = static_cast<quint16>(QRandomGenerator::system()->bounded(65536));
    const std::optional<DnsEdns> edns = attempt.withEdns ? std::optional(DnsEdns{}) : std::nullopt;
    m_wire.send(id, attempt, writeQuery(queryId, open.question, edns, m_limits.recursion == Recursion::Desired));
}

void AttemptResolver::finish(quint64 id, const FinishQuestion &result)
{
    const auto found = m_open.find(id);
    Open &open = found->second;
    m_clock.cancel(open.timer);
    DnsAnswer answer = result.answer;
    answer.elapsedMs = static_cast<int>(m_clock.nowMs() - open.startedMs);
    if (result.server >= 0) {
        answer.server = m_limits.servers.at(result.server);
        // Whoever answers where the first was silent is asked first from now on.
        if (!isTemporary(answer.status) && open.plan.isSilent(m_firstServer))
            m_firstServer = result.server;
    }
    DirectAnswer direct;
    if (open.last.answer == result.answer)
        direct = open.last;
    direct.answer = answer;
    const DirectResolver::Handler handler = std::move(open.handler);
    m_open.erase(found);
    handler(direct);
}
