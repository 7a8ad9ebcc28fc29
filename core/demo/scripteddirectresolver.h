// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scenario.h"
#include "domain/directquestion.h"
#include "time/clock.h"

/// Plays the name servers of a scenario that are asked directly, each answer after its delay. A question that no line
/// covers is remembered: in a test it is a failure.
class ScriptedDirectResolver final : public DirectResolver
{
public:
    ScriptedDirectResolver(const Scenario &scenario, Clock &clock) : m_scenario(scenario), m_clock(clock) { }
    ~ScriptedDirectResolver() override;

    void ask(const DnsServer &server, const DnsQuestion &question, Recursion recursion, Handler handler) override;
    void cancelAll() override;

    const QList<DirectQuestion> &unscripted() const { return m_unscripted; }
    /// All that was asked, in order.
    const QList<DirectQuestion> &asked() const { return m_asked; }

private:
    DirectAnswer answerTo(const DirectQuestion &direct);
    DirectAnswer knownAnswer(const ScriptedDnsServer &server, const DirectQuestion &direct);
    std::optional<ScriptedLookup> lookupFor(const ScriptedDnsServer &server, const DnsQuestion &question) const;

    const Scenario &m_scenario;
    Clock &m_clock;
    QSet<Clock::TimerId> m_timers;
    QList<DirectQuestion> m_unscripted;
    QList<DirectQuestion> m_asked;
};
