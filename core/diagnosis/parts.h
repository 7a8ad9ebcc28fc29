// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/network.h"
#include "diagnosis/part.h"
#include "dns/lookupledger.h"

#include <memory>
#include <vector>

/// The parts that a request asks for and the network allows.
std::vector<std::unique_ptr<DiagnosisPart>> makeParts(
    const Network &network, LookupLedger &ledger, const DiagnosisRequest &request);
