// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// A character reference of HTML, decoded.
struct HtmlEntity
{
    QString text;
    qsizetype length = 0; ///< 0: none stands here
};

/// Reads the character reference that a text begins with, "&lt;" or "&#60;" or "&#x3c;".
HtmlEntity htmlEntityAt(QStringView text);
