// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/htmltext.h"

#include "evidence/htmlentities.h"

#include <algorithm>
#include <array>

namespace {

using Name = QLatin1StringView;

/// Their contents are no text.
constexpr std::array silentElements{Name("script"), Name("style"), Name("title")};
/// Each begins and ends a line.
constexpr std::array lineElements{Name("address"), Name("article"), Name("center"), Name("dd"), Name("div"), Name("dl"),
    Name("dt"), Name("footer"), Name("form"), Name("header"), Name("hr"), Name("li"), Name("main"), Name("ol"),
    Name("section"), Name("tbody"), Name("thead"), Name("tr"), Name("ul")};
/// Each stands apart by an empty line.
constexpr std::array paragraphElements{Name("blockquote"), Name("h1"), Name("h2"), Name("h3"), Name("h4"), Name("h5"),
    Name("h6"), Name("p"), Name("pre"), Name("table")};
constexpr std::array cellElements{Name("td"), Name("th")};

template <size_t Size>
qsizetype indexIn(const std::array<Name, Size> &names, QStringView name)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](Name known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? -1 : found - names.begin();
}

/// Nothing that one can see: soft hyphen, zero-width space and joiners, byte order mark.
bool isInvisible(QChar c)
{
    return c == u'\u00ad' || (c >= u'\u200b' && c <= u'\u200f') || c == u'\ufeff';
}

/// Writes plain text: white space is one blank, breaks are put off until a word follows.
class PlainTextWriter
{
public:
    void write(QStringView piece, bool isPreformatted);
    void requestBreak(int lines) { m_breaks = std::max(m_breaks, lines); }
    void lineBreak() { m_breaks = std::min(m_breaks + 1, mostBreaks); }
    void requestBlank() { m_hasBlank = true; }
    void endLine();
    QString take() { return std::move(m_text); }

private:
    void writeCharacter(QChar c);

    static constexpr int mostBreaks = 2;
    QString m_text;
    int m_breaks = 0;
    bool m_hasBlank = false;
    bool m_isIndented = false;
};

/// The blanks at the begin of a preformatted line are kept as one: they may be those of folded headers.
void PlainTextWriter::endLine()
{
    lineBreak();
    m_hasBlank = false;
    m_isIndented = false;
}

void PlainTextWriter::writeCharacter(QChar c)
{
    const bool isAtLineBegin = m_breaks > 0 || m_text.isEmpty();
    if (m_breaks > 0 && !m_text.isEmpty())
        m_text += QString(m_breaks, u'\n');
    if (m_hasBlank && (!isAtLineBegin || m_isIndented))
        m_text += u' ';
    m_breaks = 0;
    m_hasBlank = false;
    m_isIndented = false;
    m_text += c;
}

void PlainTextWriter::write(QStringView piece, bool isPreformatted)
{
    for (const QChar c : piece) {
        if (isPreformatted && c == u'\n') {
            endLine();
        } else if (c.isSpace()) {
            m_isIndented = m_isIndented || isPreformatted;
            requestBlank();
        } else if (!isInvisible(c)) {
            writeCharacter(c);
        }
    }
}

/// Reads HTML from its begin to its end, never back: what was once looked for in vain is not looked for again.
class HtmlReader
{
public:
    explicit HtmlReader(QStringView html) : m_html(html) { }
    QString read();

private:
    bool isTagAt(qsizetype at) const;
    qsizetype tagEnd(qsizetype begin);
    qsizetype commentEnd(qsizetype begin);
    void readTag();
    void openElement(QStringView name, bool isEnd);
    void skipSilent(qsizetype element);

    QStringView m_html;
    qsizetype m_at = 0;
    int m_preformatted = 0;
    bool m_hasUnclosedQuote = false;
    bool m_hasUnclosedComment = false;
    std::array<bool, silentElements.size()> m_hasUnclosedSilent{};
    PlainTextWriter m_writer;
};

/// Mail addresses between angle brackets that nobody escaped are text.
bool HtmlReader::isTagAt(qsizetype at) const
{
    if (at + 1 >= m_html.size())
        return false;
    const QChar next = m_html.at(at + 1);
    if (!next.isLetter())
        return next == u'/' || next == u'!' || next == u'?';
    qsizetype nameEnd = at + 1;
    while (nameEnd < m_html.size() && (m_html.at(nameEnd).isLetterOrNumber() || m_html.at(nameEnd) == u'-'))
        ++nameEnd;
    return nameEnd == m_html.size() || (m_html.at(nameEnd) != u'@' && m_html.at(nameEnd) != u'.');
}

/// @returns the place of the '>', quotes heeded as long as they are in pairs; the end of the text if there is none.
qsizetype HtmlReader::tagEnd(qsizetype begin)
{
    QChar quote;
    for (qsizetype at = begin; at < m_html.size() && !m_hasUnclosedQuote; ++at) {
        const QChar c = m_html.at(at);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'>') {
            return at;
        } else if ((c == u'"' || c == u'\'') && m_html.at(at - 1) == u'=') {
            quote = c;
        }
    }
    m_hasUnclosedQuote = m_hasUnclosedQuote || !quote.isNull();
    const qsizetype end = m_html.indexOf(u'>', begin);
    return end < 0 ? m_html.size() : end;
}

qsizetype HtmlReader::commentEnd(qsizetype begin)
{
    const qsizetype end = m_hasUnclosedComment ? -1 : m_html.indexOf(u"-->", begin + 2);
    if (end >= 0)
        return end + 2;
    m_hasUnclosedComment = true;
    return tagEnd(begin + 1);
}

void HtmlReader::skipSilent(qsizetype element)
{
    const auto number = static_cast<size_t>(element);
    if (m_hasUnclosedSilent.at(number))
        return;
    const QString ending = QStringLiteral("</") + silentElements.at(number);
    const qsizetype end = m_html.indexOf(ending, m_at, Qt::CaseInsensitive);
    if (end < 0)
        m_hasUnclosedSilent.at(number) = true;
    else
        m_at = end;
}

void HtmlReader::openElement(QStringView name, bool isEnd)
{
    if (name.compare(u"br", Qt::CaseInsensitive) == 0)
        m_writer.lineBreak();
    else if (indexIn(paragraphElements, name) >= 0)
        m_writer.requestBreak(2);
    else if (indexIn(lineElements, name) >= 0)
        m_writer.requestBreak(1);
    else if (indexIn(cellElements, name) >= 0)
        m_writer.requestBlank();
    if (name.compare(u"pre", Qt::CaseInsensitive) == 0)
        m_preformatted = std::max(0, m_preformatted + (isEnd ? -1 : 1));
    const qsizetype silent = indexIn(silentElements, name);
    if (silent >= 0 && !isEnd)
        skipSilent(silent);
}

void HtmlReader::readTag()
{
    const qsizetype begin = m_at;
    if (m_html.sliced(begin).startsWith(u"<!--")) {
        m_at = commentEnd(begin) + 1;
        return;
    }
    const bool isEnd = m_html.at(begin + 1) == u'/';
    const qsizetype nameBegin = begin + (isEnd ? 2 : 1);
    qsizetype nameEnd = nameBegin;
    while (nameEnd < m_html.size() && m_html.at(nameEnd).isLetterOrNumber())
        ++nameEnd;
    m_at = tagEnd(nameEnd) + 1;
    openElement(m_html.sliced(nameBegin, nameEnd - nameBegin), isEnd);
}

QString HtmlReader::read()
{
    while (m_at < m_html.size()) {
        const QChar c = m_html.at(m_at);
        if (c == u'<' && isTagAt(m_at)) {
            readTag();
            continue;
        }
        const HtmlEntity entity = c == u'&' ? htmlEntityAt(m_html.sliced(m_at)) : HtmlEntity();
        if (entity.length > 0) {
            m_writer.write(entity.text, false);
            m_at += entity.length;
        } else {
            m_writer.write(m_html.sliced(m_at, 1), m_preformatted > 0);
            ++m_at;
        }
    }
    return m_writer.take();
}

} // namespace

QString plainTextOfHtml(QStringView html)
{
    return HtmlReader(html).read();
}
