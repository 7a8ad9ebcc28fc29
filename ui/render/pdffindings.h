// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paperwriter.h"
#include "report/report.h"
#include "wording.h"

/// All findings with their state, standard and evidence.
void writeFindings(PaperWriter &writer, const Report &report, const Wording &wording);
/// What was not tested and why: a report must not seem to say more than it does.
void writeNotTested(PaperWriter &writer, const Report &report, const Wording &wording);
