// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// What is read at most; the rest is left out.
constexpr qsizetype mostInputBytes = 16 * 1024 * 1024;

/// A text whose bytes can still be had, as the parts of a mail may each be in another charset.
struct InputText
{
    QString text;
    bool isBytes = false; ///< it was no valid UTF-8: each character stands for one byte
    bool isCut = false; ///< there was more than mostInputBytes

    /// The bytes that a piece of the text was.
    QByteArray bytes(QStringView piece) const { return isBytes ? piece.toLatin1() : piece.toUtf8(); }
};

/// Makes text of a file: UTF-8, UTF-16 with a byte order mark (as Windows' editors save it), else byte for byte.
/// Never fails; bytes beyond the limit are left out.
InputText inputText(const QByteArray &bytes);
