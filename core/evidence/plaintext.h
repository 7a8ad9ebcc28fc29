// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Evens out what pasting does to a text: lines that begin with the quote marks of a reply, non-breaking and invisible
/// spaces, line ends of any kind become spaces and line feeds. The length stays, so that each place does too.
QString evenedText(const QString &text);
/// Lower case, white space collapsed to single spaces: for finding phrases that lines may break.
QString collapsedLower(QStringView text);
