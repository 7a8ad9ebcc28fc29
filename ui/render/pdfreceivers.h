// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paperwriter.h"
#include "report/report.h"
#include "wording.h"

/// Who would refuse this server: a table of receivers and sending addresses, and the replies of those that refuse it or
/// put it off. Nothing if that was not asked.
void writeReceivers(PaperWriter &writer, const Report &report, const Wording &wording);
