// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Text to print, with the status to exit with.
struct CliMessage
{
    QString text;
    int exitStatus = 0;
};
