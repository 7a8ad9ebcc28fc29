// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/chainpicture.h"

/// Every word in the picture of a chain, in the reader's language.

/// The main line of a node: its address or name, or why a way ends.
QString nodeTitle(const PictureNode &node);
/// The small line below it; empty if there is nothing to add.
QString nodeNote(const PictureNode &node);
QString arrowLabel(const PictureEdge &edge);
/// One sentence for a screen reader: what the node is, how it stands, where its arrows lead.
QString spokenNode(const ChainPicture &picture, int node);
/// The whole picture as lines of plain text, one arrow a line.
QString chainText(const ChainPicture &picture);
