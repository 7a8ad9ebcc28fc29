// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scenario.h"
#include "time/clock.h"

/// Fetches the pages of a scenario, each after its delay. A page that no line covers is remembered: in a test it is a
/// failure.
class ScriptedWebFetcher final : public WebFetcher
{
public:
    ScriptedWebFetcher(const Scenario &scenario, Clock &clock) : m_scenario(scenario), m_clock(clock) { }
    ~ScriptedWebFetcher() override;

    void get(const QUrl &url, const QByteArray &accept, Handler handler) override;
    void cancelAll() override;

    const QList<QUrl> &unscripted() const { return m_unscripted; }

private:
    const Scenario &m_scenario;
    Clock &m_clock;
    QSet<Clock::TimerId> m_timers;
    QList<QUrl> m_unscripted;
};
