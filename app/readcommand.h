// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "console.h"
#include "evidence/inputtext.h"
#include "readoptions.h"

/// Runs "read": says what a text tells of a sending identity.
class ReadCommand final : public Command
{
    Q_OBJECT

public:
    ReadCommand(const ReadOptions &options, const InputText &input, const Console &console);

    void start() override;
    void interrupt() override;

private:
    bool write(const QByteArray &bytes) const;

    ReadOptions m_options;
    InputText m_input;
    Console m_console;
};
