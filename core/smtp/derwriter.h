// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

/// Values in ASN.1's distinguished encoding (ITU-T X.690), as far as a certificate (RFC 5280 §4.1) and an RSA key
/// (RFC 8017 appendix A.1) need it.
namespace der {

QByteArray sequence(const QByteArray &content);
QByteArray set(const QByteArray &content);
/// @p bigEndian without a sign.
QByteArray unsignedInteger(const QByteArray &bigEndian);
QByteArray utf8String(const QByteArray &text);
QByteArray octetString(const QByteArray &bytes);
QByteArray bitString(const QByteArray &bytes);
/// RFC 5280 §4.1.2.5.1: for the years until 2049.
QByteArray utcTime(const QDateTime &time);
QByteArray boolean(bool value);
QByteArray null();
/// The identifier's encoded content, as tables list it.
QByteArray objectIdentifier(const QByteArray &encoded);
/// "[number] content" of a structure.
QByteArray explicitTag(int number, const QByteArray &content);
/// "[number]" in the place of a simple value's own tag.
QByteArray implicitTag(int number, const QByteArray &content);

} // namespace der
