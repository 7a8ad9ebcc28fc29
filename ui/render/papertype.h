// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

/// What a piece of text is on paper.
enum class TextRole
{
    Title,
    Heading,
    Subheading,
    Body,
    Strong,
    Small,
    SmallStrong,
    Mono,
    MonoStrong
};

/// Fonts, colours and distances of a printed report, in units of 1/600 inch. It must never know what is printed.
class PaperType
{
public:
    static constexpr int unitsPerInch = 600;

    PaperType();

    static constexpr qreal mm(qreal millimetres) { return millimetres * unitsPerInch / 25.4; }

    const Theme &theme() const { return m_theme; }
    QFont font(TextRole role) const;
    /// From the top of one line to the top of the next.
    qreal lineHeight(TextRole role) const;
    /// From the top of a line to its baseline.
    qreal baseline(TextRole role) const;
    qreal textWidth(const QString &text, TextRole role) const;
    /// An arrow that the font has.
    QString arrow() const;
    /// The text with every character that no font can show written as the \xNN of its bytes.
    QString shown(const QString &text, TextRole role) const;
    /// Lines that are no wider than @p width, broken between words or, where one is too long, inside it.
    QStringList brokenLines(const QString &text, TextRole role, qreal width) const;

private:
    Theme m_theme;
};
