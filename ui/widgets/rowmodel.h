// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/viewrow.h"

#include <QAbstractItemModel>

#include <vector>

/// Rows of words as a tree for views. Its texts are plain, and it knows nothing of what they are about.
class RowModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setRows(const QStringList &headers, const QList<ViewRow> &rows);
    /// The row at an index, without its children; an empty one outside.
    const ViewRow &rowAt(const QModelIndex &index) const;
    /// What copying the row gives: one line, the cells with tabs between.
    QString copiedText(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        ViewRow row;
        int parent = -1;
        int place = 0; ///< among the parent's children
        QList<int> children;
    };
    QList<int> add(const QList<ViewRow> &rows, int parent, int depth);
    const QList<int> &childrenOf(const QModelIndex &parent) const;

    QStringList m_headers;
    std::vector<Node> m_nodes;
    QList<int> m_top;
};
