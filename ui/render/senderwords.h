// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/senderfacts.h"
#include "findings/senderchecklist.h"
#include "wording.h"

/// What a requirement's state comes from (ChecklistItem::because), as a whole sentence.
QString checklistReason(const ChecklistItem &item, const Wording &wording);
/// What is wrong with a mail exchanger; empty if nothing is.
QString exchangerFaultWords(ExchangerFault fault, const Wording &wording);
/// What there is at a DKIM key's name, in a few words.
QString dkimKeyWords(const DkimKeyFacts &key, const Wording &wording);
/// Whether an identity would count for DMARC, as a whole sentence.
QString alignmentWords(const DmarcAlignment &alignment, const Wording &wording);
