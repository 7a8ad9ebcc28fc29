// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The sentence of one finding code, in English, and the standard behind it.
struct FindingText
{
    const char *code;
    const char *sentence; ///< context "Wording", with {named} places
    const char *reference;
};

/// The text of a code, or nullptr.
const FindingText *findingText(const QString &code);
