// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chaindrawing.h"

#include "chainwords.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace {

constexpr int wideLine = 21; ///< average characters; a longer name is broken at a dot
constexpr int widestLine = 34; ///< a longer line is cut in the middle
constexpr qreal smallScale = 0.86;

QFont pixelFont(const QFont &font, qreal scale)
{
    QFont result = font;
    const int pixels = std::max(6, static_cast<int>(std::lround(QFontInfo(font).pixelSize() * scale)));
    result.setPixelSize(pixels);
    // Widths must not depend on the device: the same drawing goes to screen, paper and PNG.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

/// One line, or two broken where the longer one is shortest.
QStringList brokenLines(const QString &text, const QFontMetricsF &metrics)
{
    const qreal wide = metrics.averageCharWidth() * wideLine;
    const qreal widest = metrics.averageCharWidth() * widestLine;
    if (metrics.horizontalAdvance(text) <= wide)
        return {text};
    qsizetype best = -1;
    qreal least = 0;
    // The first dot that leaves a short rest keeps the domain whole.
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at - 1] != QLatin1Char('.') && text[at - 1] != QLatin1Char(':'))
            continue;
        const qreal longer
            = std::max(metrics.horizontalAdvance(text.left(at)), metrics.horizontalAdvance(text.mid(at)));
        if (best < 0 || longer < least) {
            best = at;
            least = longer;
        }
        if (longer <= wide)
            break;
    }
    QStringList lines = best < 0 ? QStringList{text} : QStringList{text.left(best), text.mid(best)};
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideMiddle, widest);
    return lines;
}

NodeFace faceOf(const PictureNode &node, const QFont &font, const QFont &smallFont)
{
    NodeFace face;
    const bool isEnd = node.kind == PictureKind::End;
    face.lines = isEnd ? QStringList{nodeTitle(node)} : brokenLines(nodeTitle(node), QFontMetricsF(font));
    face.note = QFontMetricsF(smallFont).elidedText(
        nodeNote(node), Qt::ElideRight, QFontMetricsF(font).averageCharWidth() * widestLine);
    face.hasGlyph = node.state != State::NotApplicable;
    return face;
}

QSizeF sizeOf(const PictureNode &node, const NodeFace &face, const QFont &font, const QFont &smallFont)
{
    const QFontMetricsF metrics(node.kind == PictureKind::End ? smallFont : font);
    const QFontMetricsF notes(smallFont);
    qreal width = face.note.isEmpty() ? 0 : notes.horizontalAdvance(face.note);
    for (const QString &line : face.lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    qreal height = metrics.lineSpacing() * static_cast<qreal>(face.lines.size());
    if (!face.note.isEmpty())
        height += notes.lineSpacing();
    const qreal em = metrics.height();
    const qreal sides = node.kind == PictureKind::Name ? 1.9 * em : 1.2 * em;
    return {std::ceil(width + sides + (face.hasGlyph ? 1.45 * em : 0)), std::ceil(height + 0.85 * em)};
}

QSizeF labelSize(const PictureEdge &edge, const QString &label, const QFont &smallFont)
{
    if (label.isEmpty())
        return {};
    QFont font = smallFont;
    font.setBold(edge.isGuilty);
    const QFontMetricsF metrics(font);
    return {std::ceil(metrics.horizontalAdvance(label) + (hasGlyph(edge) ? metrics.height() : 0) + 8),
        std::ceil(metrics.height() + 1)};
}

bool isReached(const ChainPicture &picture, int node)
{
    return std::any_of(picture.edges.cbegin(), picture.edges.cend(), [node](const PictureEdge &edge) {
        return edge.to == node && (edge.arrow == PictureArrow::Helo || edge.arrow == PictureArrow::Spf);
    });
}

} // namespace

bool hasGlyph(const PictureEdge &edge)
{
    switch (edge.state) {
    case State::Pass:
    case State::Fail:
    case State::Unknown:
        return true;
    case State::Warning:
        return edge.closesLoop;
    case State::NotApplicable:
        return false;
    }
    return false;
}

ChainDrawing drawChain(const ChainPicture &picture, const QFont &font, int layersPerRow)
{
    ChainDrawing drawing;
    drawing.picture = picture;
    drawing.font = pixelFont(font, 1);
    drawing.smallFont = pixelFont(font, smallScale);
    QList<LayoutNode> nodes;
    for (const PictureNode &node : picture.nodes) {
        const NodeFace face = faceOf(node, drawing.font, drawing.smallFont);
        // The HELO name begins a way of its own, unless an arrow shows who announces it.
        const LayoutRole side = node.isHelo && !isReached(picture, static_cast<int>(nodes.size()))
            ? LayoutRole::SideStart
            : LayoutRole::Inner;
        const QSizeF size = sizeOf(node, face, drawing.font, drawing.smallFont);
        nodes.append({size, node.isStart ? LayoutRole::Start : side, node.kind == PictureKind::End,
            node.kind == PictureKind::Name ? namePoint : 0});
        drawing.faces.append(face);
    }
    QList<LayoutEdge> edges;
    for (const PictureEdge &edge : picture.edges) {
        drawing.labels.append(arrowLabel(edge));
        edges.append({edge.from, edge.to, labelSize(edge, drawing.labels.constLast(), drawing.smallFont)});
    }
    const qreal em = QFontMetricsF(drawing.font).height();
    LayoutMeasures measures;
    measures.layerGap = 2.6 * em;
    measures.nodeGap = 1.1 * em;
    measures.laneGap = 1.5 * em;
    measures.trackGap = 0.5 * em;
    measures.portGap = 1.15 * em;
    measures.margin = 0.8 * em;
    measures.layersPerRow = layersPerRow;
    drawing.layout = layoutChain(nodes, edges, measures);
    return drawing;
}

ChainDrawing drawChainToFit(const ChainPicture &picture, const QFont &font, qreal width, qreal leastScale)
{
    ChainDrawing drawing = drawChain(picture, font);
    const QList<int> &layers = drawing.layout.layers;
    int perRow = layers.isEmpty() ? 0 : *std::max_element(layers.cbegin(), layers.cend()) + 1;
    while (drawing.size().width() * leastScale > width && perRow > 2) {
        // Rows of like length look better than a full one and a rest; the guess only ever gets shorter.
        const qreal tooLong = drawing.size().width() * leastScale / width;
        perRow = std::clamp(static_cast<int>(perRow / tooLong), 2, perRow - 1);
        drawing = drawChain(picture, font, perRow);
    }
    return drawing;
}
