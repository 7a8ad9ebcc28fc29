// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/findinglist.h"

#include "widgets/findingheader.h"
#include "widgets/findingrow.h"

#include <QEvent>
#include <QFocusEvent>
#include <QVBoxLayout>

#include <algorithm>

FindingList::FindingList(QWidget *parent) : QScrollArea(parent)
{
    auto *inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
    m_layout = new QVBoxLayout(inner);
    const int margin = fontMetrics().height() / 4;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(1);
    m_layout->addStretch(1);
    setWidget(inner);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // sentences wrap
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Findings"));
}

void FindingList::setEntries(const QList<FindingEntry> &entries)
{
    for (FindingRow *row : std::as_const(m_rows)) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be what called us
    }
    m_rows.clear();
    m_current = -1;
    for (const FindingEntry &entry : entries) {
        const int index = count();
        auto *row = new FindingRow(entry, widget());
        m_layout->insertWidget(index, row);
        row->show();
        m_rows.append(row);
        connect(row->header(), &FindingHeader::focused, this, [this, index] { setCurrent(index); });
        connect(row->header(), &FindingHeader::clicked, this, [this, index] { setCurrent(index); });
        connect(row->header(), &FindingHeader::moveRequested, this, [this, index](Qt::Key key) { move(index, key); });
    }
    alignWords();
}

void FindingList::setCurrent(int index)
{
    if (index < -1 || index >= count() || index == m_current)
        return;
    m_current = index;
    for (int row = 0; row < count(); ++row)
        m_rows.at(row)->header()->setCurrent(row == index);
    if (index >= 0)
        ensureWidgetVisible(m_rows.at(index)->header());
    emit currentChanged(index);
}

void FindingList::setOpen(int index, bool isOpen)
{
    if (index >= 0 && index < count())
        m_rows.at(index)->setOpen(isOpen);
}

bool FindingList::isOpen(int index) const
{
    return index >= 0 && index < count() && m_rows[index]->isOpen();
}

QSize FindingList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 14};
}

void FindingList::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (!m_rows.isEmpty())
        m_rows.at(std::max(m_current, 0))->header()->setFocus(event->reason());
}

void FindingList::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignWords();
}

void FindingList::move(int from, Qt::Key key)
{
    int to = from;
    if (key == Qt::Key_Up)
        to = from - 1;
    else if (key == Qt::Key_Down)
        to = from + 1;
    else
        to = key == Qt::Key_Home ? 0 : count() - 1;
    if (to >= 0 && to < count())
        m_rows.at(to)->header()->setFocus(to < from ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

void FindingList::alignWords()
{
    int width = 0;
    for (const FindingRow *row : std::as_const(m_rows))
        width = std::max(width, row->header()->wordWidthHint());
    for (const FindingRow *row : std::as_const(m_rows))
        row->header()->setWordWidth(width);
}
