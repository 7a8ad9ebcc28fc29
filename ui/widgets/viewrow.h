// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/finding.h"

#include <QStringList>

#include <optional>

/// A piece of a text that stands out from the rest.
struct TextMark
{
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/// One row of a table or tree, in words that are ready to show.
struct ViewRow
{
    QStringList cells; ///< one alone has the whole width
    std::optional<State> state = {}; ///< its sign stands before the first cell
    QString word = {}; ///< for the state, where the cells do not say it
    bool isStrong = false; ///< heads what is below it
    bool isCode = false; ///< its last cell is read character by character
    QList<TextMark> marks = {}; ///< in the last cell
    QString address = {}; ///< of a page on it; opened only when the user wants it
    QString copied = {}; ///< what is copied in place of the cells
    QList<ViewRow> children = {};
    bool isOpen = true; ///< at first

    friend bool operator==(const ViewRow &, const ViewRow &) = default;
};
