// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMimeData;

/// The path of the one file that is dragged, if it is a case or something to read a refusal from by its name; empty if
/// it is anything else, or several.
QString draggedFile(const QMimeData &data);
/// True for the name of a case, false for all that is read as a text.
bool isCaseName(const QString &path);
