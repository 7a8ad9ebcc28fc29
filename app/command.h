// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// One command of the program at work, as main() sees it. It knows nothing of other commands.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called once, from the event loop.
    virtual void start() = 0;
    /// Ctrl-C: ends the work; what is known is printed all the same.
    virtual void interrupt() = 0;

Q_SIGNALS:
    void finished(int exitStatus);
};
