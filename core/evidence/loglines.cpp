// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/loglines.h"

#include <algorithm>

namespace {

/// Where the last mostLogLines lines begin.
qsizetype lastLinesBegin(QStringView text)
{
    qsizetype at = text.size();
    for (qsizetype count = 0; count <= mostLogLines; ++count) {
        if (at <= 0)
            return 0;
        at = text.lastIndexOf(u'\n', at - 1);
        if (at < 0)
            return 0;
    }
    return at + 1;
}

} // namespace

LogLines logLines(QStringView text)
{
    LogLines result;
    qsizetype at = lastLinesBegin(text);
    result.isCut = at > 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        QStringView line = text.sliced(at, std::min(end - at, mostLogLineCharacters));
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!line.isEmpty())
            result.lines.append(line);
        at = end + 1;
    }
    return result;
}

TextSpan spanIn(QStringView text, QStringView piece)
{
    if (piece.isEmpty() || piece.begin() < text.begin() || piece.end() > text.end())
        return {};
    return {piece.begin() - text.begin(), piece.size()};
}

QStringView between(QStringView line, QStringView begin, QStringView end)
{
    const QStringView rest = behind(line, begin);
    if (rest.isNull())
        return {};
    const qsizetype close = rest.indexOf(end);
    return close < 0 ? QStringView() : rest.first(close);
}

QStringView behind(QStringView line, QStringView mark)
{
    const qsizetype at = line.indexOf(mark);
    return at < 0 ? QStringView() : line.sliced(at + mark.size());
}

HostAndAddress hostAndAddress(QStringView text)
{
    HostAndAddress found;
    const qsizetype open = text.indexOf(u'[');
    const qsizetype close = text.indexOf(u']', std::max<qsizetype>(open, 0));
    found.host = text.first(open < 0 ? text.size() : open).trimmed();
    while (found.host.endsWith(u'.'))
        found.host.chop(1);
    if (open >= 0 && close > open)
        found.address = text.sliced(open + 1, close - open - 1);
    return found;
}
