// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "textreport.h"

/// One part of a report beside the identity itself, in words.
struct ReportPart
{
    QString heading;
    QString text; ///< lines as wide as the style says
};

/// The parts that were tested, in the order in which they are read.
QList<ReportPart> reportParts(const Facts &facts, const Wording &wording, const TextReportStyle &style = {});
