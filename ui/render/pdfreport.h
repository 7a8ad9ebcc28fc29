// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "wording.h"

class QIODevice;

enum class PaperSize
{
    A4,
    Letter
};

/// Writes the whole report as a PDF document: a summary for a reader who has never heard of this program, the picture
/// of the chain, findings, what to do, and all evidence. @p device must be open for writing.
void writePdfReport(QIODevice &device, const Report &report, const Wording &wording, PaperSize paper);
