// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/blocklistfacts.h"

/// Why a list says nothing, from what was seen of it: the one reason that explains most.
enum class BlocklistTrouble
{
    None,
    Declined, ///< it answered that it does not answer
    Rewritten, ///< somebody on the way puts addresses of its own into answers
    ListsEverything,
    NoTestEntry,
    Unanswered,
    UnknownCode,
};

QString blocklistTroubleText(BlocklistTrouble trouble);

/// Of a list as a whole.
BlocklistTrouble troubleOf(const BlocklistUse &use);
/// Of one answer; the list's own trouble where that is the reason.
BlocklistTrouble troubleOf(const BlocklistAnswer &answer, const BlocklistUse &use);
