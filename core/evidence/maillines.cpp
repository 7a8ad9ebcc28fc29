// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/maillines.h"

#include <algorithm>

MailLines::MailLines(QStringView text, const TextSpan &region)
    : m_text(text),
      m_at(std::clamp<qsizetype>(region.begin, 0, text.size())),
      m_end(m_at + std::clamp<qsizetype>(region.length, 0, text.size() - m_at))
{ }

void MailLines::setPrefix(const QString &prefix)
{
    m_prefix = prefix;
    m_barePrefix = prefix;
    while (!m_barePrefix.isEmpty() && m_barePrefix.back().isSpace())
        m_barePrefix.chop(1);
}

MailLine MailLines::lineAt(qsizetype position) const
{
    MailLine line{position, position, position};
    while (line.end < m_end && m_text.at(line.end) != u'\n' && m_text.at(line.end) != u'\r')
        ++line.end;
    // CR LF, either alone, and the CR CR LF of text that was converted twice each end one line.
    line.next = line.end;
    constexpr qsizetype mostReturns = 2;
    while (line.next < m_end && line.next < line.end + mostReturns && m_text.at(line.next) == u'\r')
        ++line.next;
    if (line.next < m_end && m_text.at(line.next) == u'\n')
        ++line.next;
    else
        line.next = std::min(line.end + 1, m_end);
    if (m_prefix.isEmpty())
        return line;
    const QStringView whole = view(line);
    if (whole.startsWith(m_prefix))
        line.begin += m_prefix.size();
    else if (!m_barePrefix.isEmpty() && whole == m_barePrefix)
        line.begin = line.end;
    return line;
}
