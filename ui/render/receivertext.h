// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "textreport.h"

/// Who would refuse this server, as plain text without a heading; empty if that was not asked.
QString receiverText(const Report &report, const Wording &wording, const TextReportStyle &style = {});
/// The heading of that part.
QString receiverHeading(const Wording &wording);
