// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chaindrawing.h"
#include "findings/finding.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>

#include <memory>
#include <optional>
#include <variant>

/// Things that stand on a sheet of paper, as values: laid out first, painted when the number of sheets is known.

struct SheetText
{
    QPointF baseline;
    QString text;
    QFont font;
    QColor colour;
};

struct SheetGlyph
{
    QRectF square;
    State state = State::Unknown;
};

struct SheetChain
{
    QRectF rect;
    std::shared_ptr<const ChainDrawing> drawing;
};

/// A filled or framed area behind everything else; colours that are not valid are left out.
struct SheetBox
{
    QRectF rect;
    QColor fill;
    QColor border;
    QColor bar; ///< of a thick line along the left side
};

using SheetItem = std::variant<SheetText, SheetGlyph, SheetChain>;

struct Sheet
{
    QList<SheetBox> boxes;
    QList<SheetItem> items;
};

/// The area that strips following each other share behind them.
struct Panel
{
    int id = 0; ///< strips with the same id run together
    SheetBox look; ///< only left and right of its rectangle count
};

/// A piece over the whole width that no page break divides.
struct Strip
{
    qreal height = 0;
    QList<SheetItem> items; ///< placed as if the strip began at 0
    std::optional<Panel> panel;
    bool keepsNext = false; ///< must stand on the same sheet as the strip after it
    bool isSpace = false; ///< left out at the top of a sheet
};
