// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What is wrong with a text as a host name (RFC 1123 §2.1, RFC 5321 §4.1.2); the first fault found wins.
enum class HostnameFault
{
    None,
    Empty,
    TooLong, ///< more than 253 characters
    LabelTooLong, ///< more than 63 characters between two dots
    EmptyLabel,
    LastDot, ///< fine but for one dot at the end
    NonAscii,
    Underscore,
    BadCharacter,
    HyphenAtEdge, ///< a label begins or ends with a hyphen
    AllNumericEnd, ///< the last label is all digits, so it looks like an address
};

HostnameFault hostnameFault(QStringView text);

/// True for ASCII letters, digits, hyphens, underscores and dots alone: what programs accept in a name from the DNS.
bool hasHostCharacters(QStringView text);

/// True only for a name that may enter a script, registry file, zone line or letter: no fault, at least two labels.
bool isStrictFqdn(QStringView text);
