// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "time/clock.h"

#include <map>

/// A clock that moves only when told: a test of minutes runs in no time, and now() at the end tells what ran in
/// parallel.
class VirtualClock final : public Clock
{
public:
    qint64 nowMs() const override { return m_now; }
    /// 2026-01-01T00:00:00Z plus what has passed.
    QDateTime utcNow() const override;
    TimerId after(int delayMs, std::function<void()> action) override;
    void cancel(TimerId id) override;

    /// Moves to the next timer and runs it; false if none is armed.
    bool runNext();
    /// Runs timers until none is left or @p untilMs is passed; returns how many ran.
    int runAll(qint64 untilMs = 3'600'000);
    int armed() const { return static_cast<int>(m_timers.size()); }

private:
    struct Timer
    {
        TimerId id;
        std::function<void()> action;
    };
    qint64 m_now = 0;
    TimerId m_lastId = 0;
    std::multimap<qint64, Timer> m_timers; // equal times keep their order of arming
};
