// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Adds one data row (file, text, valid; the columns are the caller's) for each text case of a JSON-Schema format
/// suite; if the suite is not here, one row that must be skipped. Suites whose description contains @p leftOut are
/// passed over.
void addConformanceRows(const QString &fileName, const QString &leftOut = {});
bool hasConformanceSuite();
