// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/chainnodebutton.h"

#include "chainwords.h"

#include <QKeyEvent>
#include <QPainter>

ChainNodeButton::ChainNodeButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ChainNodeButton::show(const ChainDrawing *drawing, int node, qreal scale)
{
    m_drawing = drawing;
    m_node = node;
    m_scale = scale;
    const QRectF box = drawing->layout.nodes[node].adjusted(-nodeRing, -nodeRing, nodeRing, nodeRing);
    setGeometry(QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect());
    const QString spoken = spokenNode(drawing->picture, node);
    if (accessibleName() != spoken) {
        setAccessibleName(spoken);
        setToolTip(spoken);
    }
    update();
    setVisible(true);
}

void ChainNodeButton::setHighlighted(bool isHighlighted)
{
    if (m_isHighlighted == isHighlighted)
        return;
    m_isHighlighted = isHighlighted;
    update();
}

void ChainNodeButton::paintEvent(QPaintEvent *)
{
    if (!m_drawing)
        return;
    QPainter painter(this);
    painter.translate(-pos());
    painter.scale(m_scale, m_scale);
    paintChainNode(painter, *m_drawing, m_node, Theme::fromPalette(palette(), font()),
        {m_isHighlighted, hasFocus(), underMouse()});
}

void ChainNodeButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit moveRequested(m_node, static_cast<Qt::Key>(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChainNodeButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit focused();
}

void ChainNodeButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChainNodeButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}
