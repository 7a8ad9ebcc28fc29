// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/headerblock.h"

#include "evidence/usualheaders.h"

#include <algorithm>
#include <optional>

namespace {

bool isBlankCharacter(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isBlankLine(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

/// Reads one block of fields; it remembers how far it has looked ahead, so that it never looks twice.
class HeaderReader
{
public:
    HeaderReader(MailLines &lines, const IsBorder &isBorder) : m_lines(lines), m_isBorder(isBorder) { }
    HeaderBlock read();

private:
    bool readLine(const MailLine &line);
    bool readBlankLine(const MailLine &line);
    bool readStrayLine(const MailLine &line);
    void beginField(const MailLine &line, qsizetype colon);
    void continueField(const MailLine &line);
    void endField();
    void appendToValue(QStringView piece);

    MailLines &m_lines;
    const IsBorder &m_isBorder;
    HeaderBlock m_block;
    MailHeader m_field;
    bool m_hasField = false;
    qsizetype m_strayUntil = 0; ///< lines before this place belong to the field they follow
};

void HeaderReader::appendToValue(QStringView piece)
{
    const QStringView trimmed = piece.trimmed();
    if (trimmed.isEmpty())
        return;
    const qsizetype room = mostHeaderCharacters - m_field.value.size() - 1;
    m_block.isTooLong = m_block.isTooLong || trimmed.size() > room;
    if (room <= 0)
        return;
    if (!m_field.value.isEmpty())
        m_field.value += u' ';
    m_field.value += trimmed.first(std::min(trimmed.size(), room));
}

void HeaderReader::endField()
{
    if (m_hasField && m_block.headers.size() < mostMailHeaders)
        m_block.headers.append(std::move(m_field));
    else if (m_hasField)
        m_block.isTooLong = true;
    m_field = {};
    m_hasField = false;
}

void HeaderReader::beginField(const MailLine &line, qsizetype colon)
{
    endField();
    m_hasField = true;
    const QStringView view = m_lines.view(line);
    m_field.name = view.first(colon).trimmed().toString();
    m_field.where = {line.begin, line.end - line.begin};
    appendToValue(view.sliced(colon + 1));
}

void HeaderReader::continueField(const MailLine &line)
{
    m_field.where.length = line.end - m_field.where.begin;
    appendToValue(m_lines.view(line));
}

/// A line of blanks alone may continue a field (RFC 5322 §4.2, obs-FWS). It ends the headers if neither a continuation
/// nor a field follows.
bool HeaderReader::readBlankLine(const MailLine &line)
{
    MailLine following = line;
    while (following.next < m_lines.end() && following.begin < following.end && isBlankLine(m_lines.view(following)))
        following = m_lines.lineAt(following.next);
    const QStringView view = m_lines.view(following);
    const bool continues = m_hasField && line.begin < line.end && !isBlankLine(view)
        && (isBlankCharacter(view.front()) || headerColon(view) > 0);
    m_lines.seek(continues ? following.next : line.next);
    if (!continues)
        return false;
    return readLine(following);
}

/// Pasted headers may have been wrapped anew, without the blank in front. Such a line is told from a body that follows
/// without an empty line by the usual header field that comes a few lines below.
bool HeaderReader::readStrayLine(const MailLine &line)
{
    constexpr int mostStrayLines = 12;
    if (!m_hasField)
        return false;
    MailLine ahead = line;
    for (int i = 0; i < mostStrayLines && m_strayUntil <= line.begin; ++i) {
        if (ahead.next >= m_lines.end())
            return false;
        ahead = m_lines.lineAt(ahead.next);
        const QStringView view = m_lines.view(ahead);
        if (isBlankLine(view) || m_isBorder(ahead))
            return false;
        const qsizetype colon = headerColon(view);
        if (colon > 0 && usualHeader(view.first(colon)) != UsualHeader::No)
            m_strayUntil = ahead.begin;
    }
    if (m_strayUntil <= line.begin)
        return false;
    m_block.isDamaged = true;
    continueField(line);
    return true;
}

/// Reads one line and goes behind it. @returns false where the headers end.
bool HeaderReader::readLine(const MailLine &line)
{
    const QStringView view = m_lines.view(line);
    if (m_isBorder(line)) {
        m_lines.seek(line.begin);
        return false;
    }
    const qsizetype colon = headerColon(view);
    m_lines.seek(line.next);
    if (colon > 0)
        beginField(line, colon);
    else if (m_hasField && isBlankCharacter(view.front()))
        continueField(line);
    else if (!readStrayLine(line)) {
        m_lines.seek(line.begin);
        return false;
    }
    return true;
}

HeaderBlock HeaderReader::read()
{
    while (!m_lines.atEnd()) {
        const MailLine line = m_lines.current();
        const bool goesOn = isBlankLine(m_lines.view(line)) ? readBlankLine(line) : readLine(line);
        if (!goesOn)
            break;
    }
    endField();
    return std::move(m_block);
}

/// Characters that mail programs quote and indent with.
bool isPrefixCharacter(QChar c)
{
    return isBlankCharacter(c) || c == u'>' || c == u'|' || c == u'\ufeff' || c == u'\u00a0';
}

/// The line that mailboxes begin each mail with, and lines such as "-----Original message-----" and "Original message
/// headers:" that mail programs put above one.
bool isHeading(QStringView line)
{
    constexpr qsizetype mostHeadingCharacters = 200;
    if (line.startsWith(u"From ") || line.startsWith(u">From "))
        return true;
    QStringView words = line.first(std::min(line.size(), mostHeadingCharacters));
    words = words.sliced(pastedPrefixLength(words)).trimmed();
    return words.startsWith(u"--") || words.startsWith(u"==") || words.startsWith(u"__") || words.startsWith(u"**")
        || (words.endsWith(u':') && words.contains(u' '));
}

/// The begin of the line of the first header field, quoted or not, if nothing but headings stands above it.
std::optional<qsizetype> findHeaders(const MailLines &lines, const IsBorder &isBorder)
{
    constexpr int mostHeadings = 5;
    int headings = 0;
    for (qsizetype at = lines.position(); at < lines.end();) {
        const MailLine line = lines.lineAt(at);
        if (isBorder(line))
            return {};
        const QStringView view = lines.view(line);
        const QStringView words = view.sliced(pastedPrefixLength(view));
        if (headerColon(words) > 0)
            return at;
        const bool isLeftOut = isBlankLine(words) || (isHeading(view) && ++headings <= mostHeadings);
        if (!isLeftOut)
            return {};
        at = line.next;
    }
    return {};
}

bool isCommonIndentation(const QString &prefix, const MailLines &lines)
{
    constexpr int mostLines = 50;
    MailLine line = lines.current();
    for (int i = 0; i < mostLines && line.next < lines.end(); ++i) {
        line = lines.lineAt(line.next);
        const QStringView view = lines.view(line);
        if (!prefix.isEmpty() && view.startsWith(prefix) && headerColon(view.sliced(prefix.size())) > 0)
            return true;
    }
    return false;
}

} // namespace

HeaderBlock readHeaderBlock(MailLines &lines, const IsBorder &isBorder)
{
    return HeaderReader(lines, isBorder).read();
}

bool goToHeaders(MailLines &lines, const IsBorder &isBorder)
{
    const std::optional<qsizetype> found = findHeaders(lines, isBorder);
    if (!found || headerColon(lines.view(lines.lineAt(*found))) < 0)
        return false;
    lines.seek(*found);
    return true;
}

bool goToPastedHeaders(MailLines &lines)
{
    const std::optional<qsizetype> found = findHeaders(lines, [](const MailLine &) { return false; });
    if (!found)
        return false;
    const MailLine line = lines.lineAt(*found);
    const qsizetype length = pastedPrefixLength(lines.view(line));
    const QString prefix = lines.view(line).first(length).toString();
    lines.seek(line.begin + length);
    // An indentation that no other field has is an accident, and the blanks below are those of folded fields.
    if (!prefix.trimmed().isEmpty() || isCommonIndentation(prefix, lines))
        lines.setPrefix(prefix);
    return true;
}

qsizetype pastedPrefixLength(QStringView line)
{
    constexpr qsizetype mostPrefixCharacters = 64;
    const qsizetype most = std::min(line.size(), mostPrefixCharacters);
    qsizetype length = 0;
    while (length < most && isPrefixCharacter(line.at(length)))
        ++length;
    return length;
}

bool isBareMultipart(const MailLines &lines)
{
    qsizetype at = lines.position();
    while (at < lines.end()) {
        const MailLine line = lines.lineAt(at);
        at = line.next;
        if (!isBlankLine(lines.view(line)))
            return at < lines.end() && isBoundaryOfPart(lines.view(line), lines.view(lines.lineAt(at)));
    }
    return false;
}

bool isBoundaryOfPart(QStringView line, QStringView below)
{
    constexpr qsizetype dashes = 2;
    return line.startsWith(u"--") && !line.sliced(dashes).trimmed().isEmpty()
        && below.startsWith(u"Content-", Qt::CaseInsensitive) && headerColon(below) > 0;
}

qsizetype headerColon(QStringView line)
{
    constexpr qsizetype mostNameCharacters = 80;
    if (line.isEmpty() || line.front() > u'\x7f' || !line.front().isLetter())
        return -1;
    const qsizetype most = std::min(line.size(), mostNameCharacters);
    qsizetype at = 0;
    while (at < most && line.at(at) <= u'\x7f'
        && (line.at(at).isLetterOrNumber() || line.at(at) == u'-' || line.at(at) == u'_' || line.at(at) == u'.'))
        ++at;
    // Blanks before the colon: RFC 5322 §4.5, obs-optional.
    while (at < most && isBlankCharacter(line.at(at)))
        ++at;
    if (at >= most || line.at(at) != u':' || line.sliced(at + 1).startsWith(u"//"))
        return -1;
    return at;
}
