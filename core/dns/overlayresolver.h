// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/resolver.h"
#include "time/clock.h"

#include <QHash>
#include <QSet>

#include <memory>

/// Gives set answers to some questions and asks another resolver for all else. It must never know where the set answers
/// come from.
class OverlayResolver final : public Resolver
{
public:
    OverlayResolver(Resolver &next, Clock &clock) : m_next(next), m_clock(clock) { }
    ~OverlayResolver() override;

    void set(const DnsQuestion &question, const DnsAnswer &answer) { m_answers.insert(question, answer); }
    bool has(const DnsQuestion &question) const { return m_answers.contains(question); }

    void ask(const DnsQuestion &question, Handler handler) override;
    /// Drops what was asked through here; what others asked of the resolver behind goes on.
    void cancelAll() override;
    QStringList servers() const override { return m_next.servers(); }

private:
    Resolver &m_next;
    Clock &m_clock;
    QHash<DnsQuestion, DnsAnswer> m_answers;
    QSet<Clock::TimerId> m_timers;
    std::shared_ptr<int> m_round = std::make_shared<int>(0); // ends with cancelAll()
};
