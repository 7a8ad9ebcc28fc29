// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// What bytes in a charset say; the same on each system. A charset that is not known, or none: UTF-8 if the bytes are
/// that, else windows-1252, which no bytes are wrong in.
QString decodedBytes(const QByteArray &bytes, QStringView charset);
/// True if the charset gives bytes below 128 another meaning than ASCII does, as ISO-2022-JP.
bool isSevenBitCharset(QStringView charset);
/// True if a character is more than one byte everywhere, as in UTF-16: no mail is in it unless it is base64.
bool isWideCharset(QStringView charset);
