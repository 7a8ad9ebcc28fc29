// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/edgecurve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace {

constexpr int mostCurvesToAvoid = 120;

qreal lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

void appendLine(EdgeRoute &route, QPointF end)
{
    const QPointF from = route.segments.isEmpty() ? route.start : route.segments.constLast().end;
    const QPointF way = end - from;
    if (lengthOf(way) > 0.01)
        route.segments.append({from + way / 3, end - way / 3, end});
}

QPointF pointAt(const QList<QPointF> &points, qreal fraction)
{
    qreal total = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        total += lengthOf(points[i] - points[i - 1]);
    qreal left = total * fraction;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const qreal step = lengthOf(points[i] - points[i - 1]);
        if (step > 0 && left <= step)
            return points[i - 1] + (points[i] - points[i - 1]) * (left / step);
        left -= step;
    }
    return points.isEmpty() ? QPointF() : points.last();
}

int overlaps(const QRectF &label, const QList<QRectF> &others)
{
    return static_cast<int>(std::count_if(
        others.cbegin(), others.cend(), [&label](const QRectF &other) { return other.intersects(label); }));
}

/// How many points of other curves a label would hide; not counted where there are so many that it would take too long.
int covered(const QRectF &label, const QList<QList<QPointF>> &curves, qsizetype own)
{
    if (curves.size() > mostCurvesToAvoid)
        return 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < curves.size(); ++i) {
        if (i != own)
            count += std::count_if(
                curves[i].cbegin(), curves[i].cend(), [&label](QPointF point) { return label.contains(point); });
    }
    return static_cast<int>(count);
}

} // namespace

EdgeRoute roundedRoute(const QList<QPointF> &corners, qreal radius)
{
    EdgeRoute route;
    if (corners.isEmpty())
        return route;
    route.start = corners.first();
    for (qsizetype i = 1; i + 1 < corners.size(); ++i) {
        const QPointF corner = corners[i];
        const QPointF in = corner - corners[i - 1];
        const QPointF out = corners[i + 1] - corner;
        const qreal round = std::min({radius, lengthOf(in) / 2, lengthOf(out) / 2});
        if (round < 0.5) {
            appendLine(route, corner);
            continue;
        }
        const QPointF before = corner - in / lengthOf(in) * round;
        const QPointF after = corner + out / lengthOf(out) * round;
        appendLine(route, before);
        constexpr qreal bend = 0.55; // a quarter circle as one cubic
        route.segments.append({before + (corner - before) * bend, after + (corner - after) * bend, after});
    }
    appendLine(route, corners.last());
    return route;
}

EdgeRoute acrossRoute(QPointF start, QPointF leave, QPointF arrive, QPointF end)
{
    EdgeRoute route;
    route.start = start;
    appendLine(route, leave);
    const QPointF half((arrive.x() - leave.x()) / 2, 0);
    route.segments.append({leave + half, arrive - half, arrive});
    appendLine(route, end);
    return route;
}

EdgeRoute hookRoute(QPointF start, QPointF end, qreal columnRight, qreal reach)
{
    const QPointF leave(columnRight, start.y());
    const QPointF arrive(columnRight, end.y());
    EdgeRoute route;
    route.start = start;
    appendLine(route, leave);
    // A cubic with both controls at distance d swings out to 3/4 of d.
    const QPointF out(reach, 0);
    route.segments.append({leave + out, arrive + out, arrive});
    appendLine(route, end);
    return route;
}

QList<QPointF> pointsOf(const EdgeRoute &route, int perSegment)
{
    QList<QPointF> points{route.start};
    QPointF from = route.start;
    for (const CubicSegment &segment : route.segments) {
        for (int i = 1; i <= perSegment; ++i) {
            const qreal t = static_cast<qreal>(i) / perSegment;
            const qreal s = 1 - t;
            points.append(from * (s * s * s) + segment.control1 * (3 * s * s * t) + segment.control2 * (3 * s * t * t)
                + segment.end * (t * t * t));
        }
        from = segment.end;
    }
    return points;
}

void placeLabels(
    const QList<QRectF> &boxes, const QList<LayoutEdge> &edges, const QList<qreal> &places, QList<EdgeRoute> &routes)
{
    constexpr std::array<qreal, 9> shifts{0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18, -0.24, 0.24};
    QList<QList<QPointF>> curves;
    for (const EdgeRoute &route : std::as_const(routes))
        curves.append(pointsOf(route));
    QList<QRectF> placed;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        if (routes[i].segments.isEmpty() || edges[i].label.isEmpty())
            continue;
        int fewest = std::numeric_limits<int>::max();
        for (const qreal shift : shifts) {
            QRectF label(QPointF(), edges[i].label);
            label.moveCenter(pointAt(curves[i], std::clamp(places[i] + shift, 0.2, 0.75)));
            const int count = 1000 * overlaps(label, boxes) + 20 * overlaps(label, placed) + covered(label, curves, i);
            if (count >= fewest)
                continue;
            fewest = count;
            routes[i].label = label;
            if (count == 0)
                break;
        }
        placed.append(routes[i].label);
    }
}
