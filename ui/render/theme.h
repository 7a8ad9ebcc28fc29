// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/finding.h"

#include <QColor>
#include <QFont>
#include <QPalette>

/// The colours of pictures: taken from a palette, so that they fit light, dark and paper. State is never shown by
/// colour alone.
struct Theme
{
    QColor background;
    QColor text;
    QColor mutedText;
    QColor line;
    QColor nodeFill;
    QColor pass;
    QColor warning;
    QColor fail;
    QColor unknown;
    QColor accent; ///< of what is selected or has the focus
    QFont font;

    static Theme fromPalette(const QPalette &palette, const QFont &font);
    /// Black on white, for PDF and PNG.
    static Theme forPaper(const QFont &font);

    QColor colourOf(State state) const;
};

bool isDark(const QPalette &palette);

/// For what is read column by column: commands, records, conversations.
QFont fixedFont();
