// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "virtualclock.h"

#include <QTimeZone>

#include <algorithm>

QDateTime VirtualClock::utcNow() const
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(m_now);
}

Clock::TimerId VirtualClock::after(int delayMs, std::function<void()> action)
{
    const TimerId id = ++m_lastId;
    m_timers.insert({m_now + std::max(delayMs, 0), Timer{id, std::move(action)}});
    return id;
}

void VirtualClock::cancel(TimerId id)
{
    const auto found
        = std::find_if(m_timers.begin(), m_timers.end(), [id](const auto &entry) { return entry.second.id == id; });
    if (found != m_timers.end())
        m_timers.erase(found);
}

bool VirtualClock::runNext()
{
    if (m_timers.empty())
        return false;
    const auto first = m_timers.begin();
    m_now = first->first;
    const std::function<void()> action = std::move(first->second.action);
    m_timers.erase(first);
    action();
    return true;
}

int VirtualClock::runAll(qint64 untilMs)
{
    int count = 0;
    while (!m_timers.empty() && m_timers.begin()->first <= untilMs) {
        runNext();
        ++count;
    }
    return count;
}
