// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <functional>

/// The only source of time: engines never see it, drivers arm it. Must never block.
class Clock
{
public:
    using TimerId = quint64;

    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Milliseconds since some fixed moment; never goes back.
    virtual qint64 nowMs() const = 0;
    /// The calendar time, for reports only.
    virtual QDateTime utcNow() const = 0;
    /// Calls @p action once, @p delayMs from now, never from inside this call. Returns an id for cancel(), never 0.
    virtual TimerId after(int delayMs, std::function<void()> action) = 0;
    /// Forgets a timer; an id that has fired or is unknown is ignored.
    virtual void cancel(TimerId id) = 0;
};
