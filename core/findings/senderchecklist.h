// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "findings/finding.h"

/// One requirement that a large receiver publishes for senders, and how this identity meets it.
struct ChecklistItem
{
    QString receiver; ///< "gmail", "yahoo", "microsoft"
    QString receiverName;
    QString rule; ///< id of the requirement in resources/senderrules.json
    QString requirement; ///< in words, in the language asked for
    bool isForBulk = false; ///< asked of senders of many messages only
    State state = State::Unknown;
    QString because; ///< code of what the state comes from, for example "spf.pass"; words are render's
    QString source; ///< an address from the data
    QString date; ///< since when the requirement holds, ISO
    QString checked; ///< when the source was read, ISO
    bool isVerified = false;

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// The requirements of resources/senderrules.json against the facts; what a test from here cannot see is unknown.
/// @p language is "en" or "de".
QList<ChecklistItem> senderChecklist(const Facts &facts, const QString &language);
