// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/pagescroll.h"

PageScroll::PageScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its content takes the focus
    setWidget(content);
    // The page's own ground shows through.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize PageScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize PageScroll::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 8};
}
