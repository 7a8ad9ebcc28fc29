// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"

#include <QList>
#include <QStringView>

/// The lines of a long text, the last ones if there are very many.
struct LogLines
{
    QList<QStringView> lines; ///< without their ends; views into the text
    bool isCut = false;
};

constexpr qsizetype mostLogLines = 100'000;
constexpr qsizetype mostLogLineCharacters = 16'384; ///< what is longer is cut

LogLines logLines(QStringView text);
/// Where a piece of the text stands in it.
TextSpan spanIn(QStringView text, QStringView piece);
/// The text between two marks: between("to=<a@b>, x", "to=<", ">") is "a@b"; null if one of them is not there.
QStringView between(QStringView line, QStringView begin, QStringView end);
/// What stands behind the mark; null if it is not there.
QStringView behind(QStringView line, QStringView mark);
/// "host.example[192.0.2.1]:25" and "[192.0.2.1]" taken apart.
struct HostAndAddress
{
    QStringView host; ///< may be empty or "unknown"
    QStringView address; ///< null if there is none
};
HostAndAddress hostAndAddress(QStringView text);
