// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/comparisonfacts.h"
#include "widgets/viewrow.h"

class Wording;

/// What different servers answered to the same questions, and the way from the root to each answer. Columns: server,
/// answer, valid for (TTL), said by the zone itself (AA).
QList<ViewRow> serverRows(const ComparisonFacts &facts, const Wording &wording);
QStringList serverHeaders();
