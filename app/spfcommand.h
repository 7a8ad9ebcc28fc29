// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "console.h"
#include "diagnosis/network.h"
#include "diagnosis/spfrun.h"
#include "language.h"
#include "spfoptions.h"

#include <memory>

/// Runs "spf": the SPF evaluations of one sending identity and nothing else.
class SpfCommand final : public Command
{
    Q_OBJECT

public:
    SpfCommand(const SpfOptions &options, const Console &console);
    ~SpfCommand() override;

    void start() override;
    void interrupt() override;

private:
    void finish();
    bool write(const QByteArray &bytes) const;
    QByteArray rendered(const QList<SpfEvaluation> &evaluations) const;

    SpfOptions m_options;
    Console m_console;
    Language m_language;
    std::unique_ptr<NetworkOwner> m_owner;
    LookupLedger m_ledger;
    SpfRun m_run;
    bool m_isInterrupted = false;
};
