// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/attemptplan.h"
#include "dns/directresolver.h"
#include "dns/resolver.h"
#include "dns/wire.h"
#include "time/clock.h"

#include <deque>
#include <memory>
#include <unordered_map>

/// Takes questions through their attempts over a wire until each has its one answer. It must never know what carries
/// the messages.
class AttemptResolver final : public Resolver
{
public:
    struct Limits
    {
        QStringList servers;
        int tries = 3;
        int attemptTimeoutMs = 2000;
        qsizetype maxAnswerBytes = 65535;
        Recursion recursion = Recursion::Desired;
    };

    AttemptResolver(DnsWire &wire, Clock &clock, Limits limits);
    ~AttemptResolver() override;

    void ask(const DnsQuestion &question, Handler handler) override;
    /// The same with more of what the server said.
    void askDirectly(const DnsQuestion &question, DirectResolver::Handler handler);
    void cancelAll() override;
    QStringList servers() const override { return m_limits.servers; }

private:
    struct Open
    {
        DnsQuestion question;
        DirectResolver::Handler handler;
        AttemptPlan plan;
        qint64 startedMs;
        DirectAnswer last; ///< of the messages that came so far; its answer may not be the one that counts
        DnsAttempt attempt;
        Clock::TimerId timer = 0;
    };

    void scheduleTurn();
    void turn();
    void deliver(const WireArrival &arrival);
    AttemptStep read(Open &open, const WireArrival &arrival);
    void apply(quint64 id, const AttemptStep &step);
    void arm(quint64 id, Open &open, int milliseconds);
    void onTimer(quint64 id);
    void sendNow(quint64 id, const DnsAttempt &attempt);
    void finish(quint64 id, const FinishQuestion &result);

    DnsWire &m_wire;
    Clock &m_clock;
    Limits m_limits;
    QList<bool> m_takesEdns; // by server
    int m_firstServer = 0;
    quint64 m_lastId = 0;
    std::unordered_map<quint64, Open> m_open;
    std::deque<quint64> m_new;
    std::deque<std::pair<quint64, DnsAttempt>> m_toSend;
    std::deque<WireArrival> m_arrived;
    Clock::TimerId m_turn = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};
