// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/blocklistbook.h"

/// What the addresses that a list answered amount to.
struct BlocklistVerdict
{
    BlocklistState state = BlocklistState::Unknown;
    BlocklistDoubt doubt = BlocklistDoubt::None;
    QStringList meanings; ///< each once, in the list's own words; a code without words stands for itself
    bool isPolicy = false; ///< listed, but only as an address that should not send mail itself

    friend bool operator==(const BlocklistVerdict &, const BlocklistVerdict &) = default;
};

/// The worst code counts; but a single code that says "I do not answer you", or an address that no list answers, makes
/// the whole answer unknown.
BlocklistVerdict judgeBlocklistCodes(const Blocklist &list, const QList<QHostAddress> &codes);
