// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/conclusionbanner.h"

#include "theme.h"
#include "widgets/glyphlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

ConclusionBanner::ConclusionBanner(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_word(new QLabel(this)), m_sentence(new QLabel(this))
{
    const int line = fontMetrics().height();
    m_layout->setContentsMargins(line, line / 2, line, line / 2);
    m_layout->setSpacing(line * 2 / 3);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.1);
    m_sentence->setFont(large);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("conclusion"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    large.setBold(true);
    m_word->setFont(large);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setObjectName(QStringLiteral("conclusionWord"));
    m_layout->addWidget(m_word);
    m_layout->addWidget(m_sentence, 1);
}

void ConclusionBanner::show(State state, const QString &word, const QString &sentence)
{
    m_state = state;
    delete m_glyph;
    m_glyph = new GlyphLabel(state, this);
    QFont size = font();
    size.setPointSizeF(size.pointSizeF() * 1.8);
    m_glyph->setFont(size);
    m_layout->insertWidget(0, m_glyph);
    m_word->setText(word);
    m_sentence->setText(sentence);
    setAccessibleName(tr("Conclusion: %1. %2").arg(word, sentence));
    update();
}

void ConclusionBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Theme::fromPalette(palette(), font()).colourOf(m_state);
    QColor tint = colour;
    tint.setAlphaF(0.12F);
    const qreal radius = fontMetrics().height() / 3.0;
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}
