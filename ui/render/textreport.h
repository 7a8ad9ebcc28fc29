// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "wording.h"

/// How a text report is set.
struct TextReportStyle
{
    int columns = 80;
    bool hasColour = false; ///< ANSI colours, for a terminal only
};

/// The whole report as plain text for a terminal, a mail or the clipboard.
QString textReport(const Report &report, const Wording &wording, const TextReportStyle &style = {});

/// Breaks text at spaces so that no line is longer than @p columns; the first line begins with @p first, the others
/// with as many spaces. A word that is too long stays whole.
QString wrapped(const QString &text, int columns, const QString &first = {});
