// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clioptions.h"
#include "command.h"
#include "console.h"
#include "diagnosis/diagnosis.h"
#include "language.h"

#include <memory>

/// Runs "check": one diagnosis, its progress on standard error, its report to where it was asked for.
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    CheckCommand(const CheckOptions &options, const Console &console);
    ~CheckCommand() override;

    void start() override;
    void interrupt() override;

private:
    void showProgress(const DiagnosisEvent &event);
    void clearProgress();
    void printError(const QString &line) const;
    void finish(const Report &report);
    QByteArray rendered(const Report &report) const;
    QByteArray json(const Report &report) const;
    QByteArray letter(const Report &report) const;
    bool writeOutput(const QByteArray &bytes);
    bool writeFixes(const Report &report);

    CheckOptions m_options;
    Console m_console;
    Language m_language;
    std::unique_ptr<NetworkOwner> m_owner;
    std::unique_ptr<Diagnosis> m_diagnosis;
    bool m_hasProgress = false;
    bool m_isInterrupted = false;
};
