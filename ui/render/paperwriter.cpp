// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "paperwriter.h"

#include "papertable.h"

#include <algorithm>

namespace {

constexpr qreal panelPadding = PaperType::mm(3.5);

} // namespace

void PaperWriter::heading(const QString &text)
{
    space(7);
    ParagraphLook look;
    look.role = TextRole::Heading;
    look.colour = m_type.theme().accent;
    look.keepsNext = true;
    paragraph(text, look);
    Strip rule;
    rule.height = PaperType::mm(0.4);
    rule.panel = panel(m_type.theme().accent, {}, {});
    rule.keepsNext = true;
    m_flow.add(rule);
    space(2.5);
}

void PaperWriter::subheading(const QString &text)
{
    space(4);
    ParagraphLook look;
    look.role = TextRole::Subheading;
    look.keepsNext = true;
    paragraph(text, look);
    space(1);
}

void PaperWriter::paragraph(const QString &text, const ParagraphLook &look)
{
    const qreal padding = look.panel ? panelPadding : 0;
    const qreal width = m_area.width() - look.left - look.right - look.markWidth - 2 * padding
        - (look.panel ? look.panel->look.rect.left() - m_area.left() : 0);
    const QStringList lines = m_type.brokenLines(text, look.role, std::max(width, PaperType::mm(20)));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Strip strip = lineStrip(lines[i], look, i == 0);
        const bool isLast = i + 1 == lines.size();
        // No single first or last line of a paragraph alone on a sheet.
        strip.keepsNext = isLast ? look.keepsNext : i == 0 || i + 2 == lines.size() || lines.size() < 4;
        m_flow.add(strip);
    }
}

Strip PaperWriter::lineStrip(const QString &line, const ParagraphLook &look, bool isFirst) const
{
    Strip strip;
    strip.height = m_type.lineHeight(look.role);
    strip.panel = look.panel;
    const qreal left = (look.panel ? look.panel->look.rect.left() + panelPadding : m_area.left()) + look.left;
    const qreal baseline = m_type.baseline(look.role);
    // The mark first: whoever selects the text gets it in this order.
    if (isFirst && look.glyph) {
        const qreal side = strip.height * 0.9;
        strip.items.append(SheetGlyph{{left, (strip.height - side) / 2, side, side}, *look.glyph});
    }
    SheetText text{
        {left, baseline}, look.mark, m_type.font(look.role), look.colour.isValid() ? look.colour : m_type.theme().text};
    if (isFirst && !look.mark.isEmpty())
        strip.items.append(text);
    text.text = line;
    text.baseline.rx() += look.markWidth;
    strip.items.append(text);
    return strip;
}

void PaperWriter::table(const QList<TableColumn> &columns, const QList<TableRow> &rows)
{
    const PaperTable table(m_type, m_area, columns);
    const QList<Strip> head = table.head();
    for (const Strip &strip : head)
        m_flow.add(strip);
    bool isFirst = true;
    for (const TableRow &row : rows) {
        for (const Strip &strip : table.row(row))
            m_flow.add(strip);
        // Only now: the head itself is on a sheet since the first row is.
        if (std::exchange(isFirst, false))
            m_flow.setRepeatedHead(head);
    }
    m_flow.setRepeatedHead({});
}

void PaperWriter::picture(const std::shared_ptr<const ChainDrawing> &drawing, qreal unitsPerPixel)
{
    const QSizeF size = drawing->size();
    if (size.isEmpty())
        return;
    const qreal scale = std::min(
        {unitsPerPixel, m_area.width() / size.width(), (m_area.height() - PaperType::mm(25)) / size.height()});
    Strip strip;
    strip.height = size.height() * scale;
    const qreal left = m_area.left() + (m_area.width() - size.width() * scale) / 2;
    strip.items.append(SheetChain{{left, 0, size.width() * scale, strip.height}, drawing});
    m_flow.add(strip);
}

Panel PaperWriter::panel(const QColor &fill, const QColor &border, const QColor &bar, qreal left)
{
    return {++m_lastPanel, {m_area.adjusted(left, 0, 0, 0), fill, border, bar}};
}

void PaperWriter::panelSpace(const Panel &panel, qreal millimetres, bool keepsNext)
{
    Strip strip;
    strip.height = PaperType::mm(millimetres);
    strip.panel = panel;
    strip.keepsNext = keepsNext;
    m_flow.add(strip);
}
