// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/rowpane.h"

#include "widgets/rowview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace {

bool hasAddress(const QList<ViewRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(),
        [](const ViewRow &row) { return !row.address.isEmpty() || hasAddress(row.children); });
}

} // namespace

RowPane::RowPane(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_view(new RowView(this)),
      m_address(new QLabel(this)),
      m_copy(new QPushButton(tr("Copy row"), this)),
      m_open(new QPushButton(tr("Open page"), this))
{
    m_view->setAccessibleName(name);
    m_copy->setObjectName(QStringLiteral("copyRow"));
    m_open->setObjectName(QStringLiteral("openPage"));
    m_address->setObjectName(QStringLiteral("pageAddress"));
    m_address->setTextFormat(Qt::PlainText);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QPushButton *button : {m_copy, m_open})
        button->setAutoDefault(true); // else Enter would press the dialog's own button
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_view, 1);
    auto *strip = new QHBoxLayout;
    strip->addWidget(m_address, 1);
    strip->addWidget(m_open);
    strip->addWidget(m_copy);
    layout->addLayout(strip);
    setFocusProxy(m_view);
    connect(m_view, &RowView::currentRowChanged, this, &RowPane::describeCurrent);
    connect(m_view, &RowView::addressRequested, this, &RowPane::addressRequested);
    connect(m_copy, &QPushButton::clicked, m_view, &RowView::copyCurrent);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT addressRequested(m_view->currentRow().address); });
}

void RowPane::setRows(const QStringList &headers, const QList<ViewRow> &rows)
{
    m_open->setVisible(hasAddress(rows));
    m_view->setRows(headers, rows);
    describeCurrent();
}

void RowPane::describeCurrent()
{
    const QString &address = m_view->currentRow().address;
    m_address->setText(address);
    m_open->setEnabled(!address.isEmpty());
    m_copy->setEnabled(m_view->currentIndex().isValid());
}
