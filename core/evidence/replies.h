// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"

/// An SMTP reply quoted in a text, put together again.
struct QuotedReply
{
    int code = 0; ///< 0: only an enhanced code stands there
    QString enhanced; ///< empty if none
    QString text; ///< one line, white space collapsed, without the codes that multi-line replies repeat
    TextSpan where; ///< in the text it was found in

    friend bool operator==(const QuotedReply &, const QuotedReply &) = default;
};

constexpr int mostQuotedReplies = 64;
constexpr int mostReplyCharacters = 4096; ///< of one reply's text

/// Finds the refusals (4yz and 5yz, RFC 5321 §4.2) that a text quotes, however it wraps and prefixes them; each once.
QList<QuotedReply> findReplies(QStringView text);
/// Reads a text that is one reply: "550-5.7.1 ... 550 5.7.1 ..." becomes codes and one line. A text without codes is
/// all text.
QuotedReply readReply(QStringView text);
