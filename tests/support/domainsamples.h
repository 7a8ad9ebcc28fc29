// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfcost.h"
#include "domain/spfproposal.h"
#include "facts/facts.h"
#include "findings/senderchecklist.h"

/// The domain side of a result, made by hand, with the longest and worst texts that may come from outside.
namespace DomainSamples {

/// What a domain's owner could publish to be shown as more than text.
QString hostileText();
SpfEvaluation failingSpf();
QList<SpfCost> costs();
SpfProposal proposal();
SenderFacts sender();
QList<ChecklistItem> checklist();
BlocklistFacts blocklists();
ComparisonFacts comparison();
QList<ReverseZoneFacts> reverseZones();

} // namespace DomainSamples
