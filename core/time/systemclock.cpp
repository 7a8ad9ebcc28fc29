// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "time/systemclock.h"

#include <algorithm>

SystemClock::SystemClock()
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { runDue(); });
}

SystemClock::~SystemClock() = default;

qint64 SystemClock::nowMs() const
{
    return m_elapsed.elapsed();
}

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

Clock::TimerId SystemClock::after(int delayMs, std::function<void()> action)
{
    const TimerId id = ++m_lastId;
    const qint64 due = nowMs() + std::max(delayMs, 0);
    m_entries.insert({due, Entry{id, std::move(action)}});
    m_dueTimes.insert({id, due});
    arm();
    return id;
}

void SystemClock::cancel(TimerId id)
{
    const auto dueTime = m_dueTimes.find(id);
    if (dueTime == m_dueTimes.end())
        return;
    const auto [first, last] = m_entries.equal_range(dueTime->second);
    const auto found = std::find_if(first, last, [id](const auto &entry) { return entry.second.id == id; });
    if (found != last)
        m_entries.erase(found);
    m_dueTimes.erase(dueTime);
    arm();
}

void SystemClock::arm()
{
    if (m_entries.empty()) {
        m_timer.stop();
        return;
    }
    const qint64 wait = std::max<qint64>(m_entries.begin()->first - nowMs(), 0);
    if (!m_timer.isActive() || m_timer.remainingTime() != wait)
        m_timer.start(static_cast<int>(std::min<qint64>(wait, 1'000'000'000)));
}

void SystemClock::runDue()
{
    // Timers armed by these actions wait for the next turn, so that a chain of them never starves the sockets.
    const qint64 now = nowMs();
    const TimerId newest = m_lastId;
    auto next = m_entries.begin();
    while (next != m_entries.end() && next->first <= now) {
        if (next->second.id > newest) {
            ++next;
            continue;
        }
        const std::function<void()> action = std::move(next->second.action);
        m_dueTimes.erase(next->second.id);
        m_entries.erase(next);
        action();
        next = m_entries.begin(); // the action may have cancelled what stood next
    }
    arm();
}
