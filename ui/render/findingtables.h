// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findingtexts.h"

#include <span>

/// The sentences of the findings, one table for each family of codes.
std::span<const FindingText> spfFindingTexts();
std::span<const FindingText> senderFindingTexts();
std::span<const FindingText> blocklistFindingTexts();
std::span<const FindingText> ownerFindingTexts();
std::span<const FindingText> comparisonFindingTexts();
