// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

/// The codes at the head of a reply's line.
struct ReplyCodes
{
    int code = 0; ///< 0: only an enhanced code
    QStringView enhanced;
    bool goesOn = false; ///< "550-": further lines follow (RFC 5321 §4.2.1)
    qsizetype length = 0; ///< up to where the text begins

    friend bool operator==(const ReplyCodes &, const ReplyCodes &) = default;
};

/// Reads "550", "550-5.7.1", "550 #5.7.1", "550; 5.7.515", "550 (5.7.1)" or "5.7.1" at the start of a text.
std::optional<ReplyCodes> replyCodesAt(QStringView text);
/// "5.7.1" at the start of a text (RFC 3463 §2); empty if none stands there.
QStringView enhancedCodeAt(QStringView text);
