// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/senderfacts.h"
#include "findings/senderchecklist.h"
#include "widgets/viewrow.h"

class Wording;

/// What is known of the sender's domain as rows: where replies go, what it says of forged mail, which keys sign. Two
/// columns: what, and how it came out.
QList<ViewRow> senderRows(const SenderFacts &sender, const Wording &wording);
/// What the large receivers ask of senders, each requirement with its source.
QList<ViewRow> checklistRows(const QList<ChecklistItem> &items, const Wording &wording);
