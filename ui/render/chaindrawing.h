// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/chainlayout.h"
#include "report/chainpicture.h"

#include <QFont>
#include <QStringList>

/// What stands in a box, broken into lines.
struct NodeFace
{
    QStringList lines;
    QString note;
    bool hasGlyph = false;
};

/// A picture with its words measured in one font and put in its place: ready to be painted on anything. Units are those
/// of the font's pixel size; whoever paints scales.
struct ChainDrawing
{
    ChainPicture picture;
    QFont font; ///< of the main lines, set in pixels
    QFont smallFont; ///< of notes and labels
    QList<NodeFace> faces; ///< as many as nodes
    QStringList labels; ///< as many as edges
    ChainLayout layout;

    QSizeF size() const { return layout.size; }
};

/// How far the ends of a name's box taper.
constexpr qreal namePoint = 11;

/// Whether an arrow's label shows the sign of its state; the other arrows of a loop are dashed, which says enough.
bool hasGlyph(const PictureEdge &edge);

/// @p layersPerRow 0 sets all in one row.
ChainDrawing drawChain(const ChainPicture &picture, const QFont &font, int layersPerRow = 0);

/// The drawing whose rows are as long as fit into @p width when shrunk to @p leastScale at most: for paper, where
/// nobody can scroll.
ChainDrawing drawChainToFit(const ChainPicture &picture, const QFont &font, qreal width, qreal leastScale = 0.6);
