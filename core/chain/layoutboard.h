// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/layoutgrid.h"

#include <map>

/// The working table of one layout: a grid of rows and columns with channels between the columns and lanes below the
/// rows, in which arrows run so that none passes through a box. It knows nothing of what boxes and arrows mean.
class LayoutBoard
{
public:
    /// Edges must name existing nodes.
    LayoutBoard(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, const LayoutMeasures &measures);
    ChainLayout layout();

private:
    enum class Side
    {
        Left,
        Right,
        Top,
        Bottom
    };
    /// Across: to the next or from the previous column; Stack: to the neighbour in the column; Hook: within a column;
    /// Lane: any other way, along a lane below a row.
    enum class Shape
    {
        Across,
        Stack,
        Hook,
        Lane
    };
    /// Where arrows touch a box; those to the same lane share one.
    struct Port
    {
        int node = 0;
        Side side = Side::Left;
        int band = -1; ///< the row below which its lane runs, or -1
        int other = 0; ///< the node at the other end, to sort by
        int track = -1; ///< of a port at a side that leads to a lane: its number in the channel beside it
        bool isAlone = false; ///< the only one at its side
        QPointF point;
    };
    struct Plan
    {
        Shape shape = Shape::Across;
        int exit = 0;
        int entry = 0;
    };

    void planEdges();
    Plan planEdge(const LayoutEdge &edge);
    Plan planLane(const LayoutEdge &edge);
    Side laneSide(int node, int band, Side beside) const;
    int addPort(int node, Side side, int other);
    int lanePort(int node, Side side, int band, int other, bool isEntry);
    void growBoxes();
    void measureChannels();
    void placeFlatPorts();
    void placeRows();
    qreal placeLanes(int row, qreal bottom);
    void placeSidePorts();
    void straighten();
    qreal taper(const Port &port) const;
    qreal trackX(const Port &port) const;
    qreal laneX(const Port &port) const;
    EdgeRoute route(const LayoutEdge &edge, const Plan &plan) const;
    EdgeRoute laneRoute(const Plan &plan) const;
    QList<qreal> labelPlaces() const;

    QList<LayoutNode> m_nodes;
    const QList<LayoutEdge> &m_edges;
    const LayoutMeasures m_measures;
    LayoutGrid m_grid;
    QList<Plan> m_plans;
    QList<Port> m_ports;
    std::map<std::pair<std::pair<int, int>, std::pair<int, int>>, int> m_lanePorts;
    QList<qreal> m_channelWidth;
    QList<int> m_leftTracks; ///< of each channel, at its left border
    QList<int> m_rightTracks;
    std::map<int, qreal> m_laneY; ///< by entry port
    QSizeF m_size;
};
