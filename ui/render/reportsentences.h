// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/jsonreport.h"

/// The sentences beside the codes of a JSON report, which never change with the language.
ReportSentences englishSentences();
