// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfcost.h"
#include "domain/spfproposal.h"
#include "widgets/viewrow.h"

class Wording;

/// One SPF evaluation as rows: what it says, the records and terms it went through, what they cost, and how the record
/// would be changed. Two columns: what, and how it came out.
ViewRow spfRow(const SpfEvaluation &evaluation, const QList<SpfCost> &costs, const std::optional<SpfProposal> &proposal,
    const Wording &wording);
/// The pieces of @p after that are not in @p before: the terms, or all but the common beginning and end of one.
QList<TextMark> addedPieces(const QString &before, const QString &after);
