// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;
class QTreeView;
struct ViewRow;

/// Draws the rows of a RowModel: plain text broken into as many lines as its column needs, signs, and marks that do
/// not live by colour alone. It knows nothing of what the rows are about.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How wide a cell would be on one line.
    int naturalWidth(const QModelIndex &index) const;
    /// Of the row that @p index is in, from its view's left edge.
    int indentOf(const QModelIndex &index) const;

private:
    int layOut(QTextLayout &layout, const QModelIndex &index, int width) const;
    int signWidth(const QModelIndex &index) const;
    int columnWidth(const QModelIndex &index) const;
    int margin() const;

    QTreeView *m_view;
};
