// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"

#include <QStringList>

#include <variant>

/// What "read" was asked to do.
struct ReadOptions
{
    QString input; ///< file; empty or "-": standard input
    bool isJson = false;
    QString output; ///< file; empty or "-": standard output
    QString language; ///< empty: the system's

    friend bool operator==(const ReadOptions &, const ReadOptions &) = default;
};

/// Reads the options of "read". A faulty one gives a message that names the option, what is wrong with it and the
/// remedy, and status 64.
std::variant<ReadOptions, CliMessage> parseReadOptions(const QStringList &arguments);
