// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/chaincanvas.h"

#include "widgets/chainnodebutton.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace {

QString keyOf(const PictureNode &node)
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(static_cast<int>(node.kind))
        .arg(static_cast<int>(node.end))
        .arg(node.missing ? static_cast<int>(*node.missing) : 0)
        .arg(node.text);
}

} // namespace

ChainCanvas::ChainCanvas(QWidget *parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Chain of reverse names and addresses"));
}

void ChainCanvas::setPicture(const ChainPicture &picture)
{
    if (picture == m_drawing.picture)
        return;
    m_drawing.picture = picture;
    redraw();
}

void ChainCanvas::setHighlighted(const QSet<QString> &texts)
{
    m_highlighted = texts;
    showNodes();
}

void ChainCanvas::setScale(qreal scale)
{
    if (qFuzzyCompare(scale, m_scale) && size() == sizeHint())
        return;
    m_scale = scale;
    resize(sizeHint());
    showNodes();
    update();
}

QSize ChainCanvas::sizeHint() const
{
    const QSizeF size = m_drawing.size() * m_scale;
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

void ChainCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.scale(m_scale, m_scale);
    // Each node that changes its look has what lies below it painted anew.
    const QRectF exposed(event->rect().adjusted(-1, -1, 1, 1));
    paintChainEdges(painter, m_drawing, Theme::fromPalette(palette(), font()),
        QRectF(exposed.topLeft() / m_scale, exposed.size() / m_scale));
}

void ChainCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        redraw();
    else if (event->type() == QEvent::PaletteChange)
        update();
}

void ChainCanvas::redraw()
{
    m_drawing = drawChain(std::exchange(m_drawing.picture, {}), font());
    resize(sizeHint());
    showNodes();
    orderTabs();
    update();
    emit redrawn();
}

void ChainCanvas::showNodes()
{
    QHash<QString, ChainNodeButton *> left = std::exchange(m_buttons, {});
    m_byNode.clear();
    for (int node = 0; node < m_drawing.picture.nodes.size(); ++node) {
        const PictureNode &what = m_drawing.picture.nodes.at(node);
        const QString key = keyOf(what);
        // The button of a node that was there before stays, with its focus.
        ChainNodeButton *button = left.take(key);
        if (!button)
            button = addButton();
        m_buttons.insert(key, button);
        m_byNode.append(button);
        button->setHighlighted(what.kind != PictureKind::End && m_highlighted.contains(what.text));
        button->show(&m_drawing, node, m_scale);
    }
    for (ChainNodeButton *button : std::as_const(left)) {
        button->hide();
        button->deleteLater();
    }
}

ChainNodeButton *ChainCanvas::addButton()
{
    auto *button = new ChainNodeButton(this);
    connect(button, &ChainNodeButton::clicked, this,
        [this, button] { emit nodeActivated(m_drawing.picture.nodes[button->node()].text); });
    connect(button, &ChainNodeButton::moveRequested, this, &ChainCanvas::move);
    connect(button, &ChainNodeButton::focused, this, [this, button] { emit nodeFocused(button); });
    return button;
}

void ChainCanvas::orderTabs()
{
    QList<int> nodes(m_byNode.size());
    std::iota(nodes.begin(), nodes.end(), 0);
    const ChainLayout &layout = m_drawing.layout;
    std::stable_sort(nodes.begin(), nodes.end(), [&layout](int left, int right) {
        if (layout.layers[left] != layout.layers[right])
            return layout.layers[left] < layout.layers[right];
        return layout.nodes[left].top() < layout.nodes[right].top();
    });
    for (qsizetype i = 1; i < nodes.size(); ++i)
        setTabOrder(m_byNode.at(nodes[i - 1]), m_byNode.at(nodes[i]));
}

void ChainCanvas::move(int node, Qt::Key key)
{
    const bool isOn = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool isAlong = key == Qt::Key_Right || key == Qt::Key_Left;
    const int to = isAlong ? alongArrow(node, isOn) : beside(node, isOn);
    if (to >= 0)
        m_byNode.at(to)->setFocus(isOn ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

/// The node at the other end of the likeliest arrow: one that runs in the direction of the key before one that does
/// not, then the nearest in height.
int ChainCanvas::alongArrow(int node, bool isForward) const
{
    const ChainLayout &layout = m_drawing.layout;
    int best = -1;
    std::pair<bool, qreal> least;
    for (const PictureEdge &edge : m_drawing.picture.edges) {
        const int at = isForward ? edge.from : edge.to;
        const int other = isForward ? edge.to : edge.from;
        if (at != node || other == node)
            continue;
        const bool isAgainst
            = isForward ? layout.layers[other] <= layout.layers[node] : layout.layers[other] >= layout.layers[node];
        const std::pair<bool, qreal> rank{
            isAgainst, std::abs(layout.nodes[other].center().y() - layout.nodes[node].center().y())};
        if (best >= 0 && rank >= least)
            continue;
        best = other;
        least = rank;
    }
    return best;
}

int ChainCanvas::beside(int node, bool isDown) const
{
    const ChainLayout &layout = m_drawing.layout;
    int best = -1;
    qreal least = 0;
    for (int other = 0; other < layout.nodes.size(); ++other) {
        const qreal way = (layout.nodes[other].top() - layout.nodes[node].top()) * (isDown ? 1 : -1);
        if (layout.layers[other] != layout.layers[node] || way <= 0 || (best >= 0 && way >= least))
            continue;
        best = other;
        least = way;
    }
    return best;
}
