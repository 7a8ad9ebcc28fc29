// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "textreport.h"

/// What a text told, as plain text for a terminal.
QString evidenceText(const Evidence &evidence, const Wording &wording, const TextReportStyle &style = {});
/// For the top of a report: what the text that facts were taken from is and means.
QString takenFromText(
    const Evidence &evidence, const QString &file, const Wording &wording, const TextReportStyle &style = {});
