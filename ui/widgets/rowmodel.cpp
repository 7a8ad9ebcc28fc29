// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/rowmodel.h"

namespace {

constexpr int mostDepth = 64; // deeper than any tree that is shown

} // namespace

void RowModel::setRows(const QStringList &headers, const QList<ViewRow> &rows)
{
    beginResetModel();
    m_headers = headers;
    m_nodes.clear();
    m_top = add(rows, -1, 0);
    endResetModel();
}

QList<int> RowModel::add(const QList<ViewRow> &rows, int parent, int depth)
{
    QList<int> places;
    if (depth > mostDepth)
        return places;
    for (const ViewRow &row : rows) {
        const int node = static_cast<int>(m_nodes.size());
        m_nodes.push_back({row, parent, static_cast<int>(places.size()), {}});
        m_nodes.back().row.children.clear();
        places.append(node);
        const QList<int> children = add(row.children, node, depth + 1);
        m_nodes[static_cast<size_t>(node)].children = children;
    }
    return places;
}

const ViewRow &RowModel::rowAt(const QModelIndex &index) const
{
    static const ViewRow none;
    return index.isValid() && index.internalId() < m_nodes.size() ? m_nodes[index.internalId()].row : none;
}

QString RowModel::copiedText(const QModelIndex &index) const
{
    const ViewRow &row = rowAt(index);
    if (!row.copied.isEmpty())
        return row.copied;
    QString text = row.cells.join(u'\t');
    text.replace(u'\n', u' ');
    return text;
}

const QList<int> &RowModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
}

QModelIndex RowModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &children = childrenOf(parent);
    if (row < 0 || row >= children.size() || column < 0 || column >= m_headers.size())
        return {};
    return createIndex(row, column, static_cast<quintptr>(children[row]));
}

QModelIndex RowModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    return parent < 0 ? QModelIndex()
                      : createIndex(m_nodes[static_cast<size_t>(parent)].place, 0, static_cast<quintptr>(parent));
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int RowModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_headers.size());
}

/// No tool tips: Qt would read a text from the network that looks like HTML as HTML.
QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ViewRow &row = rowAt(index);
    const QString text = row.cells.value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == 0 && !row.word.isEmpty())
        return QStringLiteral("%1: %2").arg(row.word, text);
    return text;
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}
