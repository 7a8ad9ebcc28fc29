// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/chainlayout.h"

/// A run of straight pieces with rounded corners.
EdgeRoute roundedRoute(const QList<QPointF> &corners, qreal radius);
/// A soft curve between two columns: straight to @p leave and from @p arrive on.
EdgeRoute acrossRoute(QPointF start, QPointF leave, QPointF arrive, QPointF end);
/// Out to the right and back, never further than @p reach from the farther of the two points.
EdgeRoute hookRoute(QPointF start, QPointF end, qreal columnRight, qreal reach);

/// Points along a route, first and last included.
QList<QPointF> pointsOf(const EdgeRoute &route, int perSegment = 12);

/// Puts each label on its own curve, near the part of it in @p places, where it covers no box and, if it can be helped,
/// no other label and no other curve.
void placeLabels(
    const QList<QRectF> &boxes, const QList<LayoutEdge> &edges, const QList<qreal> &places, QList<EdgeRoute> &routes);
