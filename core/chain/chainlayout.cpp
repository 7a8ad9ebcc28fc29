// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/chainlayout.h"

#include "chain/layoutboard.h"

ChainLayout layoutChain(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, const LayoutMeasures &measures)
{
    const auto exists = [&nodes](int node) { return node >= 0 && node < nodes.size(); };
    QList<LayoutEdge> known;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < edges.size(); ++i) {
        if (!exists(edges[i].from) || !exists(edges[i].to))
            continue;
        known.append(edges[i]);
        places.append(i);
    }
    ChainLayout layout = LayoutBoard(nodes, known, measures).layout();
    const QList<EdgeRoute> routes = std::exchange(layout.edges, QList<EdgeRoute>(edges.size()));
    for (qsizetype i = 0; i < routes.size(); ++i)
        layout.edges[places[i]] = routes[i];
    return layout;
}
