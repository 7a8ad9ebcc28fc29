// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findingtables.h"

std::span<const FindingText> blocklistFindingTexts()
{
    return {};
}
