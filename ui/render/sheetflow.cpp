// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "sheetflow.h"

#include "base/overloaded.h"

#include <utility>

namespace {

SheetItem moved(SheetItem item, qreal y)
{
    std::visit(Overloaded{[y](SheetText &text) { text.baseline.ry() += y; },
                   [y](SheetGlyph &glyph) { glyph.square.translate(0, y); },
                   [y](SheetChain &chain) { chain.rect.translate(0, y); }},
        item);
    return item;
}

} // namespace

void SheetFlow::add(const Strip &strip)
{
    m_pending.append(strip);
    if (!strip.keepsNext)
        placePending();
}

void SheetFlow::addSpace(qreal height)
{
    Strip strip;
    strip.height = height;
    strip.isSpace = true;
    strip.keepsNext = !m_pending.isEmpty();
    add(strip);
}

void SheetFlow::breakSheet()
{
    placePending();
    if (!m_isAtTop)
        beginSheet();
}

void SheetFlow::setRepeatedHead(const QList<Strip> &head)
{
    m_head = head;
}

QList<Sheet> SheetFlow::takeSheets()
{
    placePending();
    return std::exchange(m_sheets, {});
}

void SheetFlow::beginSheet()
{
    m_sheets.append(Sheet());
    m_y = m_area.top();
    m_lastPanel = 0;
    for (const Strip &strip : std::as_const(m_head))
        place(strip);
    m_isAtTop = true;
}

void SheetFlow::placePending()
{
    const QList<Strip> group = std::exchange(m_pending, {});
    qreal height = 0;
    for (const Strip &strip : group)
        height += strip.height;
    // A group that no sheet can hold is divided after all, from where it stands.
    const bool canBeWhole = height <= m_area.height() * 0.8;
    if (canBeWhole && height > remaining() && !m_isAtTop)
        beginSheet();
    for (const Strip &strip : group) {
        if (strip.height > remaining() && !m_isAtTop)
            beginSheet();
        place(strip);
    }
}

void SheetFlow::place(const Strip &strip)
{
    if (strip.isSpace && m_isAtTop)
        return;
    Sheet &sheet = m_sheets.last();
    if (strip.panel) {
        const QRectF area = strip.panel->look.rect;
        if (strip.panel->id == m_lastPanel) {
            sheet.boxes.last().rect.setBottom(m_y + strip.height);
        } else {
            SheetBox box = strip.panel->look;
            box.rect = QRectF(area.left(), m_y, area.width(), strip.height);
            sheet.boxes.append(box);
        }
    }
    m_lastPanel = strip.panel ? strip.panel->id : 0;
    for (const SheetItem &item : strip.items)
        sheet.items.append(moved(item, m_y));
    m_y += strip.height;
    m_isAtTop = false;
}
