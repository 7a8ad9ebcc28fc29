// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What a refusal of one cause means, in English.
struct CauseText
{
    const char *cause;
    const char *sentences; ///< context "Wording"
};

/// The text of a cause, or that of UNKNOWN.
const CauseText &causeText(const QString &cause);
