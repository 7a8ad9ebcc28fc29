// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/chainlayout.h"

/// Which layer each node is in, and the nodes of each layer from top to bottom.
struct LayerOrder
{
    QList<int> layerOf;
    QList<QList<int>> layers;
};

/// Breadth-first layers, ordered to lessen crossings. Edges must name existing nodes.
LayerOrder orderInLayers(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges);

/// Vertical centres for consecutive layers (one row of the picture): near their neighbours, in order, nowhere
/// overlapping. Only entries of nodes in @p layers are changed.
void placeCentres(const QList<QList<int>> &layers, const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
    qreal gap, QList<qreal> &centres);
