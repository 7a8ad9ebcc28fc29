// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/casefile.h"

/// Why a file cannot be opened as a case, and what to do; names the file.
QString caseProblemWords(const CaseProblem &problem, const QString &path);
/// A path for a line of text: as this system writes it, the end of it if it is long.
QString shownPath(const QString &path);
