// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "receivers/sendersight.h"

#include <QRegularExpression>

#include <vector>

/// Yes, no, or not to be told because a fact is missing (Kleene's three values).
enum class Truth
{
    No,
    Yes,
    Unknown
};

/// A question about the facts of a sending identity, as data: all, any, not, and tests of one fact.
struct Condition
{
    enum class Kind
    {
        Always,
        All,
        Any,
        Not,
        Is, ///< a word of the vocabulary is one of some values
        Matches, ///< a text matches a pattern
        Equals, ///< a text is another text, without regard to case
        Among, ///< a text is in a list, without regard to case
        Within, ///< a name is in a list or below one in it
        AtLeast, ///< a number
    };

    Kind kind = Kind::Always;
    std::vector<Condition> parts; ///< of All, Any, Not
    SightWord word = SightWord::Family; ///< of Is
    QStringList values; ///< of Is
    SightText text = SightText::Helo; ///< of Matches, Equals, Among, Within
    SightText other = SightText::Helo; ///< of Equals
    SightList list = SightList::PtrNames; ///< of Among, Within
    SightNumber number = SightNumber::PtrNames; ///< of AtLeast
    QString zone; ///< of Is listed: the block list
    QRegularExpression pattern; ///< of Matches
    int least = 0; ///< of AtLeast
};

/// Evaluates a condition; the facts that were missing are added to @p missing where the result is Unknown.
Truth evaluate(const Condition &condition, const SenderSight &sight, QStringList &missing);
