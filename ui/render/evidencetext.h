// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "textreport.h"

/// What a text told, as plain text for a terminal.
QString evidenceText(const Evidence &evidence, const Wording &wording, const TextReportStyle &style = {});
