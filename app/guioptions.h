// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"

#include <QStringList>

#include <variant>

/// What the wizard was asked to begin with.
struct GuiOptions
{
    QString demo; ///< name of an embedded case to fill in; empty: none
    QString language; ///< empty: the system's
    QString file; ///< path of a case to open or of something to read; empty: none
};

/// Reads a command line; @p arguments without the program's name. A faulty one gives a message that names the option
/// and status 64.
std::variant<GuiOptions, CliMessage> parseGuiCommandLine(const QStringList &arguments);
