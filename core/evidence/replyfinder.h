// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/replies.h"

#include <optional>

/// Looks through a text for quoted refusals. It decides where each begins and ends; what it says is read by
/// readReply().
class ReplyFinder
{
public:
    explicit ReplyFinder(QStringView text) : m_text(text) { }

    QList<QuotedReply> replies();

private:
    struct Line
    {
        qsizetype begin = 0;
        qsizetype end = 0; ///< without the line's break
        qsizetype next = 0;
    };
    struct Coded
    {
        int code = 0;
        bool goesOn = false; ///< of the last line that had a code
    };
    Line lineAt(qsizetype begin) const;
    QStringView view(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin); }
    qsizetype indentation(const Line &line) const;

    qsizetype startIn(const Line &line, qsizetype from) const;
    bool isStart(const Line &line, qsizetype at) const;
    qsizetype endOf(const Line &first, qsizetype start) const;
    std::optional<qsizetype> closedEnd(const Line &line, qsizetype start) const;
    std::optional<qsizetype> quotedEnd(qsizetype start, QChar quote) const;
    qsizetype bracketEnd(qsizetype start, qsizetype end, QChar open, QChar close) const;
    bool continues(const Line &first, const Line &previous, const Line &line, const Coded &last) const;
    std::optional<Line> nextOf(const Line &line, const Coded &last) const;
    QStringView indentedAfter(const Line &line) const;
    qsizetype beforeStage(qsizetype start, qsizetype end) const;
    void keep(qsizetype start, qsizetype end);

    QStringView m_text;
    QList<QuotedReply> m_found;
};
