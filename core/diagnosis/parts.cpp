// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/parts.h"

#include "diagnosis/blocklistpart.h"
#include "diagnosis/comparisonpart.h"
#include "diagnosis/reversezonepart.h"
#include "diagnosis/senderpart.h"
#include "diagnosis/sightpart.h"
#include "diagnosis/spfpart.h"

std::vector<std::unique_ptr<DiagnosisPart>> makeParts(
    const Network &network, LookupLedger &ledger, const DiagnosisRequest &request)
{
    std::vector<std::unique_ptr<DiagnosisPart>> parts;
    if (request.withSpf)
        parts.push_back(std::make_unique<SpfPart>(ledger, network.clock, request));
    if (request.withReceivers)
        parts.push_back(std::make_unique<SightPart>(ledger, request));
    if (request.withSenderDomain && !authorDomain(request).isEmpty())
        parts.push_back(std::make_unique<SenderPart>(ledger, request));
    if (request.withComparison && network.direct)
        parts.push_back(std::make_unique<ComparisonPart>(network, ledger, request));
    if (request.withBlocklists)
        parts.push_back(std::make_unique<BlocklistPart>(ledger, request));
    if (request.withReverseZones)
        parts.push_back(std::make_unique<ReverseZonePart>(network, ledger, request));
    return parts;
}
