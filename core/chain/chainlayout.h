// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

/// Where a node may stand: starts in the first layer, a side start just before what it leads to.
enum class LayoutRole
{
    Start,
    SideStart,
    Inner
};

/// A box to place; its size is the caller's, who knows the font.
struct LayoutNode
{
    QSizeF size;
    LayoutRole role = LayoutRole::Inner;
    bool keepsWidth = false; ///< not widened to its column
    qreal point = 0; ///< how far its left and right ends taper to a point
    friend bool operator==(const LayoutNode &, const LayoutNode &) = default;
};

/// An arrow to route, with the size of its label.
struct LayoutEdge
{
    int from = 0; ///< index of a node
    int to = 0;
    QSizeF label;
    friend bool operator==(const LayoutEdge &, const LayoutEdge &) = default;
};

/// Distances in the caller's unit.
struct LayoutMeasures
{
    qreal layerGap = 44; ///< least width between two layers, labels not counted
    qreal nodeGap = 16;
    qreal laneGap = 24; ///< between two arcs that run back
    qreal trackGap = 7; ///< between two arrows that run down beside each other
    qreal portGap = 18; ///< wanted between arrows at the same side of a box; boxes grow for up to four
    qreal margin = 12;
    int layersPerRow = 0; ///< more layers go on in a row below; 0: one row
};

/// A piece of a curve that goes on from where the piece before it ended.
struct CubicSegment
{
    QPointF control1;
    QPointF control2;
    QPointF end;
    friend bool operator==(const CubicSegment &, const CubicSegment &) = default;
};

/// The way of one arrow; no segments if the edge named a node that does not exist.
struct EdgeRoute
{
    QPointF start;
    QList<CubicSegment> segments;
    QRectF label;
    friend bool operator==(const EdgeRoute &, const EdgeRoute &) = default;
};

/// Boxes and curves, in the order of the nodes and edges given.
struct ChainLayout
{
    QList<QRectF> nodes;
    QList<int> layers;
    QList<EdgeRoute> edges;
    QSizeF size;
    friend bool operator==(const ChainLayout &, const ChainLayout &) = default;
};

/// Layers by breadth-first distance from left to right. No two boxes overlap and no curve runs through a box that is
/// not its own; equal input gives equal output.
ChainLayout layoutChain(
    const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, const LayoutMeasures &measures = {});
