// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What a Content-Type field says (RFC 2045 §5), as far as reading a mail needs it.
struct ContentType
{
    QString type; ///< "text/plain", lower case; empty if the field says none
    QString boundary;
    QString charset;

    friend bool operator==(const ContentType &, const ContentType &) = default;
};

/// Reads the field's unfolded value, damaged or not; parameters may be in pieces (RFC 2231).
ContentType readContentType(QStringView value);
