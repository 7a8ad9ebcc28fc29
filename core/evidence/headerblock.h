// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/maillines.h"
#include "evidence/mailmessage.h"

#include <functional>

/// The header fields that a mail or a part begins with.
struct HeaderBlock
{
    QList<MailHeader> headers;
    bool isTooLong = false; ///< more or longer fields than are kept
    bool isDamaged = false; ///< continuation lines have lost their indentation

    friend bool operator==(const HeaderBlock &, const HeaderBlock &) = default;
};

/// True for a line that ends the headers before their time.
using IsBorder = std::function<bool(const MailLine &)>;

/// Reads header fields from the current line on, and leaves the lines at the begin of the body. In linear time: no line
/// is looked at more than a few times.
HeaderBlock readHeaderBlock(MailLines &lines, const IsBorder &isBorder);

/// Goes to the first header field; what mailboxes and mail programs put above it is left out. False, and nothing is
/// changed, if no field follows.
bool goToHeaders(MailLines &lines, const IsBorder &isBorder);
/// The same for a text that somebody pasted: the lines may be quoted or indented, and are given that prefix.
bool goToPastedHeaders(MailLines &lines);

/// True for a line that can be a boundary, if a part's field is below.
bool isBoundaryOfPart(QStringView line, QStringView below);

/// True if the parts of a multipart follow without its headers: a boundary, and below it the field of a part.
bool isBareMultipart(const MailLines &lines);

/// How many of a line's first characters are such as mail programs quote and indent with.
qsizetype pastedPrefixLength(QStringView line);

/// Where the colon of a line "Name: value" is; -1 if it is no header field.
qsizetype headerColon(QStringView line);
