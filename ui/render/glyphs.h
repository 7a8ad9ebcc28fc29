// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/finding.h"

#include <QPainterPath>

/// The sign of a verdict as a path to fill with one colour, in the square (0, 0) to (1, 1). Each has its own outline,
/// so that it can be told without colour: ✓ in a disc, ! in a triangle, ✕ in an octagon, ? in a diamond, – in a ring.
QPainterPath stateGlyph(State state);

/// A closed padlock, for lines that travelled encrypted.
QPainterPath lockGlyph();
