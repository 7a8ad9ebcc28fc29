// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "time/clock.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

/// The real time, on the event loop of the thread that made it. Must never know what its timers are for.
class SystemClock final : public Clock
{
public:
    SystemClock();
    ~SystemClock() override;

    qint64 nowMs() const override;
    QDateTime utcNow() const override;
    TimerId after(int delayMs, std::function<void()> action) override;
    void cancel(TimerId id) override;

private:
    struct Entry
    {
        TimerId id;
        std::function<void()> action;
    };

    void arm();
    void runDue();

    QElapsedTimer m_elapsed;
    QTimer m_timer; // one for all: armed for the earliest entry
    TimerId m_lastId = 0;
    std::multimap<qint64, Entry> m_entries; // by due time; equal times keep their order of arming
    std::map<TimerId, qint64> m_dueTimes;
};
