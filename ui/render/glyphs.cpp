// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "glyphs.h"

#include <QPolygonF>
#include <QTransform>

#include <array>
#include <cmath>
#include <numbers>

namespace {

/// Paths are cut out of each other in large units: the arithmetic on curves is too coarse for a unit square.
constexpr qreal unit = 1000;

QPainterPath toUnitSquare(const QPainterPath &path)
{
    return QTransform::fromScale(1 / unit, 1 / unit).map(path);
}

QPainterPath strokeOf(const QList<QPointF> &points, qreal width)
{
    QPainterPath line;
    line.moveTo(points.first() * unit);
    for (qsizetype i = 1; i < points.size(); ++i)
        line.lineTo(points[i] * unit);
    QPainterPathStroker stroker;
    stroker.setWidth(width * unit);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath disc(QPointF centre, qreal radius)
{
    QPainterPath path;
    path.addEllipse(centre * unit, radius * unit, radius * unit);
    return path;
}

QPainterPath polygon(int corners, qreal turn, QPointF centre, qreal radius)
{
    QPolygonF points;
    for (int i = 0; i <= corners; ++i) {
        const qreal angle = turn + 2 * std::numbers::pi * i / corners;
        points.append((centre + QPointF(std::cos(angle), std::sin(angle)) * radius) * unit);
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath passGlyph()
{
    return disc({0.5, 0.5}, 0.48).subtracted(strokeOf({{0.27, 0.52}, {0.44, 0.69}, {0.74, 0.34}}, 0.11));
}

QPainterPath warningGlyph()
{
    QPainterPath triangle;
    triangle.moveTo(QPointF(0.5, 0.06) * unit);
    triangle.lineTo(QPointF(0.97, 0.9) * unit);
    triangle.lineTo(QPointF(0.03, 0.9) * unit);
    triangle.closeSubpath();
    QPainterPathStroker rounded;
    rounded.setWidth(0.06 * unit);
    rounded.setJoinStyle(Qt::RoundJoin);
    const QPainterPath body = triangle.united(rounded.createStroke(triangle));
    return body.subtracted(strokeOf({{0.5, 0.36}, {0.5, 0.6}}, 0.11)).subtracted(disc({0.5, 0.77}, 0.065));
}

QPainterPath failGlyph()
{
    const QPainterPath octagon = polygon(8, std::numbers::pi / 8, {0.5, 0.5}, 0.52);
    return octagon.subtracted(strokeOf({{0.31, 0.31}, {0.69, 0.69}}, 0.12))
        .subtracted(strokeOf({{0.69, 0.31}, {0.31, 0.69}}, 0.12));
}

QPainterPath unknownGlyph()
{
    QPainterPath hook;
    hook.moveTo(QPointF(0.38, 0.41) * unit);
    hook.cubicTo(QPointF(0.38, 0.22) * unit, QPointF(0.62, 0.22) * unit, QPointF(0.62, 0.40) * unit);
    hook.cubicTo(QPointF(0.62, 0.50) * unit, QPointF(0.50, 0.49) * unit, QPointF(0.50, 0.60) * unit);
    QPainterPathStroker stroker;
    stroker.setWidth(0.09 * unit);
    stroker.setCapStyle(Qt::RoundCap);
    return polygon(4, 0, {0.5, 0.5}, 0.5)
        .subtracted(stroker.createStroke(hook).simplified())
        .subtracted(disc({0.5, 0.73}, 0.055));
}

QPainterPath glyphOf(State state)
{
    switch (state) {
    case State::Pass:
        return passGlyph();
    case State::Warning:
        return warningGlyph();
    case State::Fail:
        return failGlyph();
    case State::Unknown:
        return unknownGlyph();
    case State::NotApplicable:
        return disc({0.5, 0.5}, 0.46)
            .subtracted(disc({0.5, 0.5}, 0.37))
            .united(strokeOf({{0.32, 0.5}, {0.68, 0.5}}, 0.1));
    }
    return {};
}

QPainterPath makeLock()
{
    QPainterPath shackle;
    shackle.moveTo(QPointF(0.3, 0.5) * unit);
    shackle.lineTo(QPointF(0.3, 0.32) * unit);
    shackle.cubicTo(QPointF(0.3, 0.05) * unit, QPointF(0.7, 0.05) * unit, QPointF(0.7, 0.32) * unit);
    shackle.lineTo(QPointF(0.7, 0.5) * unit);
    QPainterPathStroker stroker;
    stroker.setWidth(0.1 * unit);
    QPainterPath body;
    body.addRoundedRect(QRectF(0.18 * unit, 0.45 * unit, 0.64 * unit, 0.47 * unit), 0.08 * unit, 0.08 * unit);
    return toUnitSquare(body.united(stroker.createStroke(shackle)).subtracted(disc({0.5, 0.68}, 0.07)));
}

} // namespace

QPainterPath stateGlyph(State state)
{
    // Cutting paths is slow, and a picture shows dozens of them each time it is painted. For each thread, because a
    // path keeps what painting it has computed, unguarded and in all its copies.
    thread_local const std::array<QPainterPath, 5> glyphs{toUnitSquare(glyphOf(State::Pass)),
        toUnitSquare(glyphOf(State::Warning)), toUnitSquare(glyphOf(State::Fail)),
        toUnitSquare(glyphOf(State::Unknown)), toUnitSquare(glyphOf(State::NotApplicable))};
    return glyphs.at(static_cast<std::size_t>(state));
}

QPainterPath lockGlyph()
{
    thread_local const QPainterPath lock = makeLock();
    return lock;
}
