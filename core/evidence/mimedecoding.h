// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Bytes that a transfer encoding stood for, and whether all of it made sense.
struct DecodedBytes
{
    QByteArray bytes;
    bool isDamaged = false;

    friend bool operator==(const DecodedBytes &, const DecodedBytes &) = default;
};

/// RFC 2045 §6.7; what is no escape is taken as it stands.
DecodedBytes quotedPrintableDecoded(const QByteArray &encoded);
/// RFC 2045 §6.8. Lines of other characters (the footers of mailing lists) are left out; bytes that do not begin as
/// base64 at all are taken as they stand.
DecodedBytes base64Decoded(const QByteArray &encoded);
