// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <algorithm>

/// The least time that one of @p runs calls takes, in milliseconds.
template <typename Work>
double bestMs(int runs, Work work)
{
    qint64 best = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = i == 0 ? timer.nsecsElapsed() : std::min(best, timer.nsecsElapsed());
    }
    return static_cast<double>(best) / 1e6;
}
