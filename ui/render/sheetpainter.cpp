// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "sheetpainter.h"

#include "base/overloaded.h"
#include "chainpainter.h"
#include "glyphs.h"

#include <QPainter>

namespace {

void paintBox(QPainter &painter, const SheetBox &box)
{
    if (box.fill.isValid())
        painter.fillRect(box.rect, box.fill);
    if (box.border.isValid()) {
        painter.setPen(QPen(box.border, PaperType::mm(0.2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.rect);
    }
    if (box.bar.isValid())
        painter.fillRect(QRectF(box.rect.topLeft(), QSizeF(PaperType::mm(1.2), box.rect.height())), box.bar);
}

void paintText(QPainter &painter, const SheetText &text)
{
    painter.setPen(text.colour);
    painter.setFont(text.font);
    painter.drawText(text.baseline, text.text);
}

void paintGlyph(QPainter &painter, const SheetGlyph &glyph, const Theme &theme)
{
    painter.save();
    painter.translate(glyph.square.topLeft());
    painter.scale(glyph.square.width(), glyph.square.height());
    painter.fillPath(stateGlyph(glyph.state), theme.colourOf(glyph.state));
    painter.restore();
}

void paintPicture(QPainter &painter, const SheetChain &chain)
{
    const QSizeF size = chain.drawing->size();
    painter.save();
    painter.translate(chain.rect.topLeft());
    painter.scale(chain.rect.width() / size.width(), chain.rect.height() / size.height());
    paintChain(painter, *chain.drawing, Theme::forPaper(chain.drawing->font));
    painter.restore();
}

} // namespace

void paintSheet(QPainter &painter, const Sheet &sheet, const PaperType &type)
{
    for (const SheetBox &box : sheet.boxes)
        paintBox(painter, box);
    for (const SheetItem &item : sheet.items) {
        std::visit(Overloaded{[&](const SheetText &text) { paintText(painter, text); },
                       [&](const SheetGlyph &glyph) { paintGlyph(painter, glyph, type.theme()); },
                       [&](const SheetChain &chain) { paintPicture(painter, chain); }},
            item);
    }
}
