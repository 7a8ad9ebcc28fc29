// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paperwriter.h"
#include "report/report.h"
#include "wording.h"

/// Every look-up with its answer and the commands that repeat it.
void writeLookups(PaperWriter &writer, const Report &report, const Wording &wording);
/// The SMTP conversations line by line, as far as paper bears; what is left out is counted.
void writeTranscripts(PaperWriter &writer, const Report &report, const Wording &wording);
