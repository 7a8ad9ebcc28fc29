// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/layoutgrid.h"

#include <algorithm>
#include <limits>

void LayoutGrid::arrange(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, int layersPerRow)
{
    m_order = orderInLayers(nodes, edges);
    const int layers = static_cast<int>(m_order.layers.size());
    const int perRow = layersPerRow > 0 ? layersPerRow : layers;
    m_columns = std::min(perRow, layers);
    m_rows = (layers + perRow - 1) / perRow;
    m_cells.resize(nodes.size());
    for (int layer = 0; layer < layers; ++layer) {
        const QList<int> &stack = m_order.layers.at(layer);
        for (qsizetype place = 0; place < stack.size(); ++place)
            m_cells[stack[place]]
                = {layer / perRow, layer % perRow, static_cast<int>(place), place == 0, place + 1 == stack.size()};
    }
}

qreal LayoutGrid::placeColumns(const QList<LayoutNode> &nodes, const QList<qreal> &channelWidths)
{
    QList<qreal> widths(m_columns, 0);
    QList<qreal> common(m_columns, 0); // of the boxes that are all made as wide as the widest of them
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        const int column = m_cells.at(node).column;
        widths[column] = std::max(widths[column], nodes[node].size.width());
        if (!nodes[node].keepsWidth)
            common[column] = std::max(common[column], nodes[node].size.width());
    }
    qreal x = 0;
    for (int column = 0; column < m_columns; ++column) {
        m_channelLeft.append(x);
        x += channelWidths[column] + widths[column];
    }
    m_channelLeft.append(x);
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        const int column = m_cells.at(node).column;
        const qreal width = nodes[node].keepsWidth ? nodes[node].size.width() : common[column];
        m_boxes.append({m_channelLeft[column] + channelWidths[column], 0, width, nodes[node].size.height()});
    }
    return x + channelWidths.last();
}

qreal LayoutGrid::placeRow(
    int row, qreal top, const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, qreal gap)
{
    const QList<QList<int>> layers = m_order.layers.mid(row * m_columns, m_columns);
    QList<qreal> centres(nodes.size(), 0);
    placeCentres(layers, nodes, edges, gap, centres);
    qreal highest = std::numeric_limits<qreal>::max();
    for (const QList<int> &layer : layers) {
        for (const int node : layer)
            highest = std::min(highest, centres[node] - m_boxes.at(node).height() / 2);
    }
    qreal bottom = top;
    for (const QList<int> &layer : layers) {
        for (const int node : layer) {
            m_boxes[node].moveTop(top + centres[node] - m_boxes.at(node).height() / 2 - highest);
            bottom = std::max(bottom, m_boxes.at(node).bottom());
        }
    }
    return bottom;
}

qreal LayoutGrid::bottomBelow(int row, qreal left, qreal right) const
{
    qreal bottom = 0;
    for (qsizetype node = 0; node < m_boxes.size(); ++node) {
        const QRectF &box = m_boxes[node];
        if (m_cells[node].row == row && box.left() <= right && box.right() >= left)
            bottom = std::max(bottom, box.bottom());
    }
    return bottom;
}
