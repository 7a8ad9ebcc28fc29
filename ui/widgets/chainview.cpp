// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/chainview.h"

#include "chainpainter.h"
#include "chainwords.h"
#include "widgets/chaincanvas.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr qreal leastScale = 0.6; ///< smaller text could not be read; the view scrolls instead

} // namespace

ChainView::ChainView(QWidget *parent) : QScrollArea(parent), m_canvas(new ChainCanvas)
{
    setWidget(m_canvas);
    setAlignment(Qt::AlignCenter);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus); // its nodes take the focus
    setAccessibleName(tr("Chain as a picture"));
    connect(m_canvas, &ChainCanvas::nodeActivated, this, &ChainView::nodeActivated);
    connect(m_canvas, &ChainCanvas::redrawn, this, &ChainView::fit);
    connect(
        m_canvas, &ChainCanvas::nodeFocused, this, [this](QWidget *button) { ensureWidgetVisible(button, 20, 20); });
}

void ChainView::setPicture(const ChainPicture &picture)
{
    m_canvas->setPicture(picture);
}

const ChainPicture &ChainView::picture() const
{
    return m_canvas->drawing().picture;
}

void ChainView::setHighlighted(const QSet<QString> &texts)
{
    m_canvas->setHighlighted(texts);
}

QImage ChainView::toImage(qreal scale) const
{
    return chainImage(m_canvas->drawing(), Theme::forPaper(font()), scale, m_canvas->highlighted());
}

QString ChainView::toText() const
{
    return chainText(picture());
}

void ChainView::copyText() const
{
    QGuiApplication::clipboard()->setText(toText());
}

QSize ChainView::sizeHint() const
{
    const QSize whole = m_canvas->drawing().size().toSize() + QSize(2, 2) * (frameWidth() + 1);
    return whole.expandedTo(minimumSizeHint()).boundedTo({fontMetrics().height() * 60, fontMetrics().height() * 30});
}

QSize ChainView::minimumSizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() * 8};
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// Measured without scroll bars, so that one that comes or goes does not change the scale again.
void ChainView::fit()
{
    const QSizeF drawing = m_canvas->drawing().size();
    if (drawing.isEmpty())
        return;
    const QSize room = maximumViewportSize();
    const auto scaleFor = [&drawing](int width) { return std::clamp(width / drawing.width(), leastScale, 1.0); };
    qreal scale = scaleFor(room.width());
    if (drawing.height() * scale > room.height())
        scale = scaleFor(room.width() - verticalScrollBar()->sizeHint().width());
    m_canvas->setScale(scale);
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyText();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

void ChainView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as text")), &QAction::triggered, this, &ChainView::copyText);
    menu->popup(event->globalPos());
}
