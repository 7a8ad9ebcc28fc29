// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/rowview.h"

#include "widgets/rowdelegate.h"
#include "widgets/rowmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr int mostMeasured = 2000; // rows; the widths of more would not be better

} // namespace

RowView::RowView(QWidget *parent) : QTreeView(parent), m_model(new RowModel(this)), m_delegate(new RowDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setUniformRowHeights(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 3);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    auto *copy = new QAction(tr("Copy row"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RowView::copyCurrent);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RowView::setRows(const QStringList &headers, const QList<ViewRow> &rows)
{
    const bool isTree
        = std::any_of(rows.begin(), rows.end(), [](const ViewRow &row) { return !row.children.isEmpty(); });
    setRootIsDecorated(isTree);
    m_model->setRows(headers, rows);
    header()->setVisible(headers.size() > 1);
    prepare({});
    measure();
    shareWidth();
    // Tab shall come to a row, not to nothing.
    selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

/// Opens what is open at first, and gives a row of one cell the whole width.
void RowView::prepare(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const ViewRow &content = m_model->rowAt(index);
        if (content.cells.size() == 1 && m_model->columnCount() > 1)
            setFirstColumnSpanned(row, parent, true);
        prepare(index);
        if (content.isOpen && m_model->rowCount(index) > 0)
            expand(index);
    }
}

void RowView::measure()
{
    QList<int> natural;
    for (int column = 0; column < m_model->columnCount(); ++column)
        natural.append(header()->sectionSizeHint(column));
    int measured = 0;
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_model->rowCount(parent) && ++measured <= mostMeasured; ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            open.append(index);
            if (isFirstColumnSpanned(row, parent))
                continue;
            for (int column = 0; column < natural.size(); ++column)
                natural[column] = std::max(natural[column], m_delegate->naturalWidth(index.siblingAtColumn(column)));
        }
    }
    m_natural = natural;
}

/// Short columns get what they need, the long ones share the rest; the last takes what is left over.
void RowView::shareWidth()
{
    const QList<int> &natural = m_natural;
    const int columns = static_cast<int>(natural.size());
    if (columns == 0 || viewport()->width() <= 0)
        return;
    QList<int> order(columns);
    for (int i = 0; i < columns; ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&natural](int left, int right) { return natural[left] < natural[right]; });
    int left = viewport()->width();
    QList<int> widths(columns);
    for (int i = 0; i < columns; ++i) {
        const int column = order[i];
        // Of several columns the last has the sentences, and so two parts of what is shared.
        const bool isLastToCome = columns > 2 && widths[columns - 1] == 0;
        const int parts = columns - i + (isLastToCome ? 1 : 0);
        widths[column] = std::min(natural[column], left * (isLastToCome && column == columns - 1 ? 2 : 1) / parts);
        left -= widths[column];
    }
    widths[columns - 1] += left;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[column]);
    scheduleDelayedItemsLayout();
}

const ViewRow &RowView::currentRow() const
{
    return m_model->rowAt(currentIndex());
}

QSize RowView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 12};
}

void RowView::copyCurrent()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->copiedText(currentIndex()));
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void RowView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    measure();
    shareWidth();
}

/// Enter belongs to a row that has a page; else to the window, as everywhere.
void RowView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !currentRow().address.isEmpty()) {
        Q_EMIT addressRequested(currentRow().address);
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void RowView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (currentIndex().isValid() && selectionModel()->selection().isEmpty())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}
