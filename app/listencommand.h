// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "console.h"
#include "listenoptions.h"
#include "time/systemclock.h"

#include <optional>

/// Runs "listen": one line of JSON for each client on standard output, words for people on standard error.
class ListenCommand final : public Command
{
    Q_OBJECT

public:
    ListenCommand(const ListenOptions &options, const Console &console);

    void start() override;
    /// Ctrl-C: clients that are still there are printed as far as they came.
    void interrupt() override;

private:
    void hear(const HeloVisit &visit);
    void print(const HeloVisit &visit);
    void refuseToStart(ListenOutcome outcome);
    void expire();
    void end(int exitStatus);
    void tell(const QString &words) const;

    ListenOptions m_options;
    Console m_console;
    SystemClock m_clock;
    HeloListener m_listener;
    int m_heard = 0;
    bool m_isOver = false;
};

/// What is to be printed instead of listening: a guide, or that an address which others reach needs --expose. On a
/// terminal it asks. Nothing if it may listen.
std::optional<CliMessage> messageBeforeListening(const ListenOptions &options, const Console &console);
