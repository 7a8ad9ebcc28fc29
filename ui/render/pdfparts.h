// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paperwriter.h"
#include "report/report.h"
#include "wording.h"

/// SPF, the sender's domain, block lists, the reverse zone's owner and the comparison of servers, as far as they were
/// tested; what is too long for paper is counted.
void writeParts(PaperWriter &writer, const Report &report, const Wording &wording);
