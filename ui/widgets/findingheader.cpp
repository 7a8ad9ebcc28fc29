// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/findingheader.h"

#include "glyphs.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

FindingHeader::FindingHeader(State state, const QString &word, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_state(state), m_word(word), m_sentence(sentence)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("%1: %2").arg(word, sentence));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FindingHeader::margin() const
{
    return fontMetrics().height() / 3;
}

int FindingHeader::wordWidthHint() const
{
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(m_word);
}

void FindingHeader::setWordWidth(int width)
{
    m_wordWidth = width;
    updateGeometry();
    update();
}

void FindingHeader::setOpenable(bool isOpenable)
{
    m_isOpenable = isOpenable;
    setCheckable(isOpenable);
    update();
}

void FindingHeader::setCurrent(bool isCurrent)
{
    if (m_isCurrent == isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

int FindingHeader::sentenceLeft() const
{
    return margin() * 4 + fontMetrics().height() + std::max(m_wordWidth, wordWidthHint());
}

int FindingHeader::sentenceRight(int width) const
{
    return width - margin() * 2 - fontMetrics().height();
}

int FindingHeader::heightForWidth(int width) const
{
    const int room = std::max(sentenceRight(width) - sentenceLeft(), fontMetrics().averageCharWidth() * 8);
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, room, 1 << 20), Qt::TextWordWrap, m_sentence);
    return std::max(text.height(), fontMetrics().height()) + margin() * 2;
}

QSize FindingHeader::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 70;
    return {width, heightForWidth(width)};
}

QSize FindingHeader::minimumSizeHint() const
{
    return {sentenceLeft() + fontMetrics().averageCharWidth() * 12, fontMetrics().height() + margin() * 2};
}

void FindingHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::fromPalette(palette(), font());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_isCurrent) {
        QColor tint = theme.accent;
        tint.setAlphaF(0.16F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(frame, 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(frame, 4, 4);
    }
    const int line = fontMetrics().height();
    painter.save();
    painter.translate(margin(), margin());
    painter.scale(line, line);
    painter.fillPath(stateGlyph(m_state), theme.colourOf(m_state));
    painter.restore();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.colourOf(m_state));
    painter.drawText(
        QRect(margin() * 2 + line, margin(), sentenceLeft(), line), Qt::AlignLeft | Qt::TextSingleLine, m_word);
    painter.setFont(font());
    painter.setPen(theme.text);
    const QRect text(sentenceLeft(), margin(), sentenceRight(width()) - sentenceLeft(), height() - margin());
    painter.drawText(text, Qt::TextWordWrap, m_sentence);
    if (m_isOpenable)
        paintArrow(painter);
}

void FindingHeader::paintArrow(QPainter &painter) const
{
    const qreal line = fontMetrics().height();
    const QPointF centre(width() - margin() - line / 2, margin() + line / 2);
    QPainterPath arrow;
    const qreal size = line * 0.22;
    arrow.moveTo(-size * 0.6, -size);
    arrow.lineTo(size * 0.6, 0);
    arrow.lineTo(-size * 0.6, size);
    painter.save();
    painter.translate(centre);
    painter.rotate(isChecked() ? 90 : layoutDirection() == Qt::RightToLeft ? 180 : 0);
    painter.strokePath(arrow, QPen(palette().color(QPalette::Text), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void FindingHeader::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        emit moveRequested(static_cast<Qt::Key>(event->key()));
        return;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (m_isOpenable)
            setChecked(event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FindingHeader::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit focused();
}

void FindingHeader::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}
