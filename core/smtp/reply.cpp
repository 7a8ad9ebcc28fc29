// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/reply.h"

#include <algorithm>
#include <utility>

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

int codeOf(QByteArrayView line)
{
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit))
        return -1;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

} // namespace

std::optional<SmtpReply> SmtpReplyReader::read(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype lineEnd
            = bytes.indexOf('\n'); // a bare LF ends a line too: servers send it, whatever RFC 5321 says
        const qsizetype length = lineEnd < 0 ? bytes.size() : lineEnd;
        const qsizetype room = endlessLineBytes - m_lineBytes;
        append(bytes.first(std::min(length, room)));
        if (length > room) {
            bytes = bytes.sliced(room);
            keepLine();
            return end(SmtpReplyFault::Endless);
        }
        bytes = bytes.sliced(lineEnd < 0 ? length : length + 1);
        if (lineEnd < 0)
            return std::nullopt;
        ++m_bytes;
        if (auto reply = endLine())
            return reply;
    }
    return std::nullopt;
}

std::optional<SmtpReply> SmtpReplyReader::finish()
{
    if (m_bytes == 0)
        return std::nullopt;
    const bool wasForeign = isForeign();
    if (m_lineBytes > 0)
        keepLine();
    return end(wasForeign ? SmtpReplyFault::NotSmtp : SmtpReplyFault::CutOff);
}

int SmtpReplyReader::clear()
{
    m_line.clear();
    m_lineBytes = 0;
    m_endsWithReturn = false;
    m_lineCount = 0;
    m_reply = {};
    return std::exchange(m_bytes, 0);
}

QList<SmtpReplyLine> SmtpReplyReader::takeLines()
{
    return std::exchange(m_wholeLines, {});
}

bool SmtpReplyReader::isForeign() const
{
    const qsizetype known = std::min<qsizetype>(m_line.size(), 3);
    return !std::all_of(m_line.begin(), m_line.begin() + known, isDigit);
}

void SmtpReplyReader::append(QByteArrayView piece)
{
    if (piece.isEmpty())
        return;
    const qsizetype kept = std::min(piece.size(), keptLineBytes - m_line.size());
    m_line.append(piece.data(), kept);
    m_lineBytes += static_cast<int>(piece.size());
    m_bytes += static_cast<int>(piece.size());
    m_endsWithReturn = piece.back() == '\r';
}

std::optional<SmtpReply> SmtpReplyReader::endLine()
{
    if (m_endsWithReturn) {
        --m_lineBytes;
        m_line.truncate(m_lineBytes);
    }
    const int code = codeOf(m_line);
    const char separator = m_line.size() > 3 ? m_line.at(3) : ' ';
    if (m_lineCount > 0 && code != m_reply.code)
        m_reply.isMalformed = true;
    keepLine();
    if (code < 0)
        return end(SmtpReplyFault::NotSmtp);
    m_reply.code = code;
    if (code < 200 || code > 599 || (separator != ' ' && separator != '-'))
        m_reply.isMalformed = true;
    if (separator != '-')
        return end(SmtpReplyFault::None);
    if (m_lineCount >= endlessLines)
        return end(SmtpReplyFault::Endless);
    return std::nullopt;
}

void SmtpReplyReader::keepLine()
{
    const int cut = m_lineBytes - static_cast<int>(m_line.size());
    m_reply.cutBytes += cut;
    if (m_lineCount++ == 0)
        m_reply.firstLine = m_line;
    if (m_reply.lines.size() < keptLines) {
        m_reply.lines.append(codeOf(m_line) < 0 ? m_line : m_line.mid(4));
        if (m_wholeLines.size() < 2 * keptLines)
            m_wholeLines.append({m_line, cut});
    } else {
        ++m_reply.droppedLines;
    }
    m_line.clear();
    m_lineBytes = 0;
    m_endsWithReturn = false;
}

SmtpReply SmtpReplyReader::end(SmtpReplyFault fault)
{
    SmtpReply reply = std::exchange(m_reply, {});
    reply.fault = fault;
    if (fault != SmtpReplyFault::None) {
        reply.code = 0;
        reply.isMalformed = true;
    }
    clear();
    return reply;
}
