// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"
#include "command.h"
#include "console.h"

#include <QStringList>

#include <memory>
#include <variant>

/// A command ready to start, or what to print instead.
using CommandOrMessage = std::variant<std::unique_ptr<Command>, CliMessage>;

/// Finds the command that a command line names and reads its options; @p arguments without the program's name. A faulty
/// one gives a message that names the option, what is wrong with it and the remedy, and status 64.
CommandOrMessage commandFor(const QStringList &arguments, const Console &console);
