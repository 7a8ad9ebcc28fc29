// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A word of a Received header, or a comment in parentheses without them.
struct ReceivedPiece
{
    QString text;
    bool isComment = false;

    friend bool operator==(const ReceivedPiece &, const ReceivedPiece &) = default;
};

/// A Received header cut at its key words (RFC 5321 §4.4). It knows nothing of what mail servers write between them.
struct ReceivedClauses
{
    bool hasFrom = false;
    QList<ReceivedPiece> from; ///< what stands between "from" and "by"
    QString by;
    QString with; ///< several words in one line
    QString via;
    QString id;
    QString recipient;
    QString mailFrom; ///< of a second "from"
    QStringList comments; ///< those that stand behind "by"
    QList<ReceivedPiece> lateFrom; ///< of a "from" behind the semicolon

    friend bool operator==(const ReceivedClauses &, const ReceivedClauses &) = default;
};

constexpr qsizetype mostReceivedCharacters = 65'536;
constexpr int mostReceivedPieces = 256;

/// @p text may stop within a comment; what is beyond the limits is left out.
ReceivedClauses receivedClauses(QStringView text);
/// "<a@b>," becomes "a@b".
QString withoutAngles(QStringView word);
