// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "papertable.h"

#include <QFontMetricsF>

#include <algorithm>

namespace {

constexpr qreal gap = PaperType::mm(2.5);
constexpr qreal rowPadding = PaperType::mm(0.9);
constexpr qreal glyphWidth = PaperType::mm(4.2);
constexpr int wholeRowLines = 24; ///< a row of up to so many lines is not divided

} // namespace

PaperTable::PaperTable(const PaperType &type, const QRectF &area, const QList<TableColumn> &columns)
    : m_type(type), m_area(area), m_columns(columns)
{
    qreal shares = 0;
    for (const TableColumn &column : columns)
        shares += column.share;
    const qreal room = area.width() - gap * static_cast<qreal>(columns.size() - 1);
    qreal left = area.left();
    for (const TableColumn &column : columns) {
        m_places.append({left, room * column.share / shares});
        left += m_places.last().width + gap;
    }
}

QList<Strip> PaperTable::head() const
{
    QList<TableCell> cells;
    for (const TableColumn &column : m_columns)
        cells.append({column.head, TextRole::SmallStrong, m_type.theme().mutedText, std::nullopt});
    QList<Strip> strips = lines(cells, m_places, rowPadding);
    Strip rule;
    rule.height = PaperType::mm(0.3);
    rule.panel = Panel{-1, {m_area, m_type.theme().mutedText, {}, {}}};
    strips.append(rule);
    for (Strip &strip : strips)
        strip.keepsNext = true;
    return strips;
}

QList<Strip> PaperTable::row(const TableRow &row) const
{
    QList<Strip> strips = lines(row.cells, m_places, row.below.isEmpty() ? rowPadding : rowPadding / 2);
    const qreal left = m_places.value(1).left;
    for (const TableCell &cell : row.below)
        strips += lines({cell}, {{left, m_area.right() - left}}, 0);
    Strip rule;
    rule.height = PaperType::mm(0.12);
    rule.panel = Panel{-2, {m_area, QColor(0xc8, 0xcc, 0xd2), {}, {}}};
    if (!row.below.isEmpty()) {
        Strip room;
        room.height = rowPadding;
        strips.append(room);
    }
    strips.append(rule);
    const bool isWhole = strips.size() <= wholeRowLines;
    for (qsizetype i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepsNext = isWhole || i == 0 || i + 2 == strips.size();
    return strips;
}

QList<Strip> PaperTable::lines(const QList<TableCell> &cells, const QList<Place> &places, qreal padding) const
{
    QList<QStringList> texts;
    qsizetype count = 1;
    qreal height = 0;
    qreal baseline = 0;
    for (qsizetype i = 0; i < cells.size() && i < places.size(); ++i) {
        const qreal indent = cells[i].glyph ? glyphWidth : 0;
        texts.append(m_type.brokenLines(cells[i].text, cells[i].role, places[i].width - indent));
        count = std::max(count, texts.last().size());
        height = std::max(height, m_type.lineHeight(cells[i].role));
        baseline = std::max(baseline, m_type.baseline(cells[i].role));
    }
    QList<Strip> strips(count);
    for (qsizetype line = 0; line < count; ++line) {
        const qreal above = line == 0 ? padding : 0;
        strips[line].height = above + height + (line + 1 == count ? padding : 0);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (line >= texts[i].size())
                continue;
            SheetText text = textAt(texts[i][line], cells[i], places[i], m_columns.value(i).isNumber);
            text.baseline.ry() = above + baseline;
            strips[line].items.append(text);
            if (line == 0 && cells[i].glyph) {
                const qreal side = height * 0.78;
                const QRectF square(places[i].left, above + baseline - side * 0.86, side, side);
                strips[line].items.append(SheetGlyph{square, *cells[i].glyph});
            }
        }
    }
    return strips;
}

SheetText PaperTable::textAt(const QString &line, const TableCell &cell, const Place &place, bool isNumber) const
{
    SheetText text;
    text.text = line;
    text.font = m_type.font(cell.role);
    text.colour = cell.colour.isValid() ? cell.colour : m_type.theme().text;
    qreal left = place.left + (cell.glyph ? glyphWidth : 0);
    if (isNumber && !cell.glyph)
        left = place.left + place.width - QFontMetricsF(text.font).horizontalAdvance(line);
    text.baseline.setX(left);
    return text;
}
