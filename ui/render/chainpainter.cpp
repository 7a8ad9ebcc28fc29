// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chainpainter.h"

#include "glyphs.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal largestImage = 16000; ///< pixels a side
constexpr qreal largestHead = 13; ///< of an arrow; more than any pen is wide

QColor blend(const QColor &one, const QColor &two, qreal part)
{
    const auto mix
        = [part](int left, int right) { return static_cast<int>(std::lround(left + (right - left) * part)); };
    return QColor(mix(one.red(), two.red()), mix(one.green(), two.green()), mix(one.blue(), two.blue()));
}

QColor edgeColour(const PictureEdge &edge, const Theme &theme)
{
    return edge.state == State::NotApplicable ? blend(theme.line, theme.background, 0.35) : theme.colourOf(edge.state);
}

QPen edgePen(const PictureEdge &edge, const Theme &theme)
{
    QPen pen(edgeColour(edge, theme), edge.isGuilty ? 3.6 : 1.5);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    switch (edge.state) {
    case State::Pass:
        pen.setWidthF(2.0);
        break;
    case State::Warning:
        pen.setWidthF(1.9);
        pen.setDashPattern({5, 2.5});
        break;
    case State::Unknown:
        pen.setWidthF(1.8);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.6});
        break;
    case State::Fail:
        pen.setWidthF(edge.isGuilty ? 3.6 : 1.8);
        break;
    case State::NotApplicable:
        break;
    }
    return pen;
}

void paintArrow(QPainter &painter, const EdgeRoute &route, const PictureEdge &edge, const Theme &theme)
{
    if (route.segments.isEmpty())
        return;
    const CubicSegment &last = route.segments.last();
    const QPointF way = last.end - last.control2;
    const qreal length = std::hypot(way.x(), way.y());
    const QPointF along = length > 0 ? way / length : QPointF(1, 0);
    const QPointF across(-along.y(), along.x());
    const qreal head = edge.isGuilty ? largestHead : 9;
    const QPointF neck = last.end - along * (head * 0.8);

    QPainterPath path(route.start);
    for (const CubicSegment &segment : route.segments) {
        // The line ends inside the arrow head, else its blunt end would stand out beside the tip.
        const bool isLast = &segment == &last;
        path.cubicTo(segment.control1, isLast ? segment.control2 - along * (head * 0.8) : segment.control2,
            isLast ? neck : segment.end);
    }
    painter.strokePath(path, edgePen(edge, theme));
    QPainterPath tip(last.end);
    tip.lineTo(last.end - along * head + across * (head * 0.46));
    tip.lineTo(last.end - along * head - across * (head * 0.46));
    tip.closeSubpath();
    painter.fillPath(tip, edgeColour(edge, theme));
}

void paintGlyph(QPainter &painter, State state, const QRectF &square, const QColor &colour)
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    painter.fillPath(stateGlyph(state), colour);
    painter.restore();
}

void paintLabel(QPainter &painter, const ChainDrawing &drawing, int index, const Theme &theme)
{
    const QRectF rect = drawing.layout.edges[index].label;
    const PictureEdge &edge = drawing.picture.edges[index];
    if (rect.isEmpty())
        return;
    QPainterPath halo;
    halo.addRoundedRect(rect.adjusted(1, 0, -1, 0), rect.height() / 3, rect.height() / 3);
    painter.fillPath(halo, theme.background);
    QFont font = drawing.smallFont;
    font.setBold(edge.isGuilty);
    painter.setFont(font);
    const bool isPlain = edge.state == State::NotApplicable;
    const QColor colour = isPlain ? blend(theme.text, theme.background, 0.2) : theme.colourOf(edge.state);
    QRectF text = rect.adjusted(4, 0, -4, 0);
    if (hasGlyph(edge)) {
        const qreal side = text.height() * 0.8;
        paintGlyph(painter, edge.state, {text.left(), text.center().y() - side / 2, side, side}, colour);
        text.setLeft(text.left() + text.height());
    }
    painter.setPen(colour);
    painter.drawText(text, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, drawing.labels[index]);
}

/// What an arrow and its label cover at most: a curve never leaves the hull of its control points.
QRectF boundsOf(const EdgeRoute &route)
{
    QPolygonF hull{route.start};
    for (const CubicSegment &segment : route.segments)
        hull << segment.control1 << segment.control2 << segment.end;
    return hull.boundingRect().adjusted(-largestHead, -largestHead, largestHead, largestHead).united(route.label);
}

QPainterPath outlineOf(const PictureNode &node, const QRectF &box)
{
    QPainterPath path;
    if (node.kind == PictureKind::Address) {
        path.addRoundedRect(box, 7, 7);
        return path;
    }
    if (node.kind == PictureKind::Domain) { // like a leaf of paper, for it stands for a record
        const qreal ear = std::min<qreal>(11, box.height() / 3);
        path.addPolygon(QPolygonF{box.topLeft(), box.topRight() - QPointF(ear, 0), box.topRight() + QPointF(0, ear),
            box.bottomRight(), box.bottomLeft()});
        path.closeSubpath();
        return path;
    }
    // Names end in points, ends have cut corners: told apart without colour, at any size.
    const bool isName = node.kind == PictureKind::Name;
    const qreal inset = isName ? namePoint : std::min<qreal>(7, box.height() / 3);
    const qreal rise = isName ? box.height() / 2 : inset;
    path.moveTo(box.left() + inset, box.top());
    path.lineTo(box.right() - inset, box.top());
    path.lineTo(box.right(), box.top() + rise);
    path.lineTo(box.right(), box.bottom() - rise);
    path.lineTo(box.right() - inset, box.bottom());
    path.lineTo(box.left() + inset, box.bottom());
    path.lineTo(box.left(), box.bottom() - rise);
    path.lineTo(box.left(), box.top() + rise);
    path.closeSubpath();
    return path;
}

QPen nodePen(const PictureNode &node, const Theme &theme)
{
    const bool isPlain = node.state == State::NotApplicable;
    QPen pen(isPlain ? blend(theme.line, theme.background, 0.45) : theme.colourOf(node.state), isPlain ? 1.2 : 1.8);
    pen.setJoinStyle(Qt::RoundJoin);
    if (node.isStart)
        pen.setWidthF(2.8);
    if (node.state == State::Unknown || node.isPending)
        pen.setDashPattern({1.5, 2});
    else if (node.kind == PictureKind::End)
        pen.setDashPattern({4, 2.5});
    return pen;
}

qreal textWidth(const NodeFace &face, const QFontMetricsF &metrics, const QFontMetricsF &notes)
{
    qreal width = notes.horizontalAdvance(face.note);
    for (const QString &line : face.lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

void paintWords(QPainter &painter, const ChainDrawing &drawing, int index, const Theme &theme)
{
    const PictureNode &node = drawing.picture.nodes[index];
    const NodeFace &face = drawing.faces[index];
    const bool isEnd = node.kind == PictureKind::End;
    const QFontMetricsF metrics(isEnd ? drawing.smallFont : drawing.font);
    const QFontMetricsF notes(drawing.smallFont);
    QRectF box = drawing.layout.nodes[index];
    if (face.hasGlyph) {
        const qreal side = metrics.height() * 1.1;
        const qreal gap = metrics.height() * 0.35;
        const qreal left = box.center().x() - (textWidth(face, metrics, notes) + side + gap) / 2;
        paintGlyph(painter, node.state, {left, box.center().y() - side / 2, side, side}, theme.colourOf(node.state));
        box.translate((side + gap) / 2, 0);
    }
    const qreal height = metrics.lineSpacing() * static_cast<qreal>(face.lines.size())
        + (face.note.isEmpty() ? 0 : notes.lineSpacing());
    QRectF line(box.left(), box.center().y() - height / 2, box.width(), metrics.lineSpacing());
    constexpr int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine;
    painter.setFont(isEnd ? drawing.smallFont : drawing.font);
    painter.setPen(theme.text);
    for (const QString &text : face.lines) {
        painter.drawText(line, flags, text);
        line.translate(0, metrics.lineSpacing());
    }
    line.setHeight(notes.lineSpacing());
    painter.setFont(drawing.smallFont);
    painter.setPen(blend(theme.text, theme.background, 0.3));
    painter.drawText(line, flags, face.note);
}

} // namespace

void paintChainEdges(QPainter &painter, const ChainDrawing &drawing, const Theme &theme, const QRectF &exposed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isSeen
        = [&exposed](const EdgeRoute &route) { return exposed.isEmpty() || boundsOf(route).intersects(exposed); };
    // What matters most lies on top.
    for (const bool isGuilty : {false, true}) {
        for (qsizetype i = 0; i < drawing.picture.edges.size(); ++i) {
            if (drawing.picture.edges[i].isGuilty == isGuilty && isSeen(drawing.layout.edges[i]))
                paintArrow(painter, drawing.layout.edges[i], drawing.picture.edges[i], theme);
        }
    }
    for (int i = 0; i < drawing.picture.edges.size(); ++i) {
        if (isSeen(drawing.layout.edges[i]))
            paintLabel(painter, drawing, i, theme);
    }
}

void paintChainNode(QPainter &painter, const ChainDrawing &drawing, int node, const Theme &theme, const NodeLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const PictureNode &what = drawing.picture.nodes[node];
    const QRectF box = drawing.layout.nodes[node];
    if (look.isHighlighted || look.hasFocus) {
        QPen ring(theme.accent, look.isHighlighted ? 3.5 : 1.5);
        if (!look.isHighlighted)
            ring.setDashPattern({2, 2});
        painter.strokePath(outlineOf(what, box.adjusted(-3.2, -3.2, 3.2, 3.2)), ring);
    }
    const QColor tint = what.state == State::NotApplicable ? theme.nodeFill : theme.colourOf(what.state);
    const QPainterPath outline = outlineOf(what, box);
    painter.fillPath(outline, blend(theme.nodeFill, look.isHovered ? theme.accent : tint, look.isHovered ? 0.25 : 0.1));
    painter.strokePath(outline, nodePen(what, theme));
    paintWords(painter, drawing, node, theme);
}

void paintChain(QPainter &painter, const ChainDrawing &drawing, const Theme &theme, const QSet<QString> &highlighted)
{
    painter.save();
    paintChainEdges(painter, drawing, theme);
    for (int node = 0; node < drawing.picture.nodes.size(); ++node) {
        const PictureNode &what = drawing.picture.nodes[node];
        const bool isHighlighted = what.kind != PictureKind::End && highlighted.contains(what.text);
        paintChainNode(painter, drawing, node, theme, {isHighlighted, false, false});
    }
    painter.restore();
}

QImage chainImage(const ChainDrawing &drawing, const Theme &theme, qreal scale, const QSet<QString> &highlighted)
{
    const qreal side = std::max({drawing.size().width(), drawing.size().height(), 1.0});
    const qreal factor = std::min(scale, largestImage / side);
    const QSize size(std::max(1, static_cast<int>(std::ceil(drawing.size().width() * factor))),
        std::max(1, static_cast<int>(std::ceil(drawing.size().height() * factor))));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.scale(factor, factor);
    paintChain(painter, drawing, theme, highlighted);
    return image;
}
