// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "papertype.h"
#include "sheet.h"

class QPainter;

/// Paints everything that stands on a sheet, in the units of PaperType.
void paintSheet(QPainter &painter, const Sheet &sheet, const PaperType &type);
