// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMimeData;

/// The path of the one case file that is dragged; empty if it is anything else, or several.
QString draggedCase(const QMimeData &data);
