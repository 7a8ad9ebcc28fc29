// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Turns Ctrl-C into a signal that the event loop delivers; a second Ctrl-C ends the program at once. One at a time.
class Interruption final : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();
};
