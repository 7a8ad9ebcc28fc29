// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/chainpane.h"

#include "widgets/chainview.h"

#include <QLabel>

ChainPane::ChainPane(QWidget *parent) : QStackedWidget(parent), m_view(new ChainView(this)), m_empty(new QLabel(this))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(fontMetrics().height());
    m_empty->setFrameShape(QFrame::StyledPanel);
    addWidget(m_empty);
    addWidget(m_view);
}

void ChainPane::setPicture(const ChainPicture &picture)
{
    m_view->setPicture(picture);
    setCurrentIndex(picture.nodes.isEmpty() ? 0 : 1);
}

void ChainPane::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}
