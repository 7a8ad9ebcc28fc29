// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "interruption.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <unistd.h>

namespace {

std::array<int, 2> pipeEnds{-1, -1};

extern "C" void handleInterrupt(int number)
{
    // Only what is safe in a signal handler; the default returns for an impatient second time.
    std::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    if (pipe(pipeEnds.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    std::signal(SIGINT, handleInterrupt);
    std::signal(SIGTERM, handleInterrupt);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end != -1)
            close(end);
        end = -1;
    }
}
