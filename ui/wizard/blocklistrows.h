// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/blocklistfacts.h"
#include "widgets/viewrow.h"

class Wording;

/// What the block lists answered as a table: listings first, then what could not be known, then the rest. Columns:
/// answer, list, asked about, what it means.
QList<ViewRow> blocklistRows(const BlocklistFacts &facts, const Wording &wording);
QStringList blocklistHeaders();
