// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/casefile.h"

/// Reads a case from a file, whatever stands under that name. It may wait for the disk or for another computer.
std::variant<CaseFile, CaseProblem> readCaseFile(const QString &path);
