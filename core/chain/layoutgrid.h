// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/layerorder.h"

/// The boxes of one layout in rows and columns, with channels left and right of each column. It knows nothing of how
/// arrows run in them.
class LayoutGrid
{
public:
    struct Cell
    {
        int row = 0;
        int column = 0;
        int place = 0; ///< from the top of its column in its row
        bool isTop = false;
        bool isBottom = false;
    };

    /// Finds layers, order and cells; a row has @p layersPerRow columns, or all if that is 0.
    void arrange(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, int layersPerRow);
    /// Gives boxes their x and width. Returns where the last channel ends.
    qreal placeColumns(const QList<LayoutNode> &nodes, const QList<qreal> &channelWidths);
    /// Gives the boxes of a row their y. Returns their lowest bottom.
    qreal placeRow(int row, qreal top, const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, qreal gap);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    int channels() const { return m_columns + 1; }
    const Cell &cell(int node) const { return m_cells[node]; }
    int layerOf(int node) const { return m_order.layerOf[node]; }
    const QList<int> &layers() const { return m_order.layerOf; }
    const QRectF &box(int node) const { return m_boxes[node]; }
    const QList<QRectF> &boxes() const { return m_boxes; }
    qreal channelLeft(int channel) const { return m_channelLeft[channel]; }
    /// Where the channel right of a node's column begins.
    qreal columnRight(int node) const { return m_channelLeft[m_cells[node].column + 1]; }
    /// The lowest bottom of the boxes of a row between two x.
    qreal bottomBelow(int row, qreal left, qreal right) const;

private:
    LayerOrder m_order;
    QList<Cell> m_cells;
    int m_rows = 0;
    int m_columns = 0;
    QList<qreal> m_channelLeft;
    QList<QRectF> m_boxes;
};
