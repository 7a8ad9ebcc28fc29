// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/glyphlabel.h"

#include "glyphs.h"
#include "theme.h"

#include <QPainter>

GlyphLabel::GlyphLabel(State state, QWidget *parent) : QWidget(parent), m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GlyphLabel::sizeHint() const
{
    return {fontMetrics().height(), fontMetrics().height()};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width(), height());
    painter.fillPath(stateGlyph(m_state), Theme::fromPalette(palette(), font()).colourOf(m_state));
}
