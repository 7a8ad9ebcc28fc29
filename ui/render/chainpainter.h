// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chaindrawing.h"
#include "theme.h"

#include <QImage>
#include <QSet>

class QPainter;

/// How a node stands out beside what it says.
struct NodeLook
{
    bool isHighlighted = false;
    bool hasFocus = false;
    bool isHovered = false;
};

/// How far a ring around a node reaches beyond its box.
constexpr qreal nodeRing = 5;

/// Paints the whole picture, with a ring around nodes whose text is in @p highlighted, into (0, 0) to drawing.size();
/// the one function for screen, paper and PNG. It paints no background.
void paintChain(
    QPainter &painter, const ChainDrawing &drawing, const Theme &theme, const QSet<QString> &highlighted = {});

/// The parts of paintChain(), for a view whose nodes are widgets of their own.
/// Arrows and labels outside of @p exposed are left out; an empty one means all of the drawing.
void paintChainEdges(
    QPainter &painter, const ChainDrawing &drawing, const Theme &theme, const QRectF &exposed = QRectF());
void paintChainNode(QPainter &painter, const ChainDrawing &drawing, int node, const Theme &theme, const NodeLook &look);

/// The picture on the theme's background; @p scale 2 for a crisp PNG. Pictures too large for an image are scaled down.
QImage chainImage(
    const ChainDrawing &drawing, const Theme &theme, qreal scale = 2, const QSet<QString> &highlighted = {});
