// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/plaintext.h"

namespace {

bool isOddSpace(QChar c)
{
    switch (c.unicode()) {
    case 0x00A0: // no-break
    case 0x2007:
    case 0x202F:
    case 0x3000:
    case 0x200B: // zero width
    case 0x200E: // writing direction
    case 0x200F:
    case 0xFEFF:
    case u'\t':
    case u'\v':
    case u'\f':
        return true;
    default:
        return false;
    }
}

/// Whether most lines with text begin with ">". A transcript's ">>>" does not count.
bool isQuoted(const QString &text)
{
    constexpr qsizetype enough = 400;
    qsizetype quoted = 0;
    qsizetype all = 0;
    for (qsizetype begin = 0; begin < text.size() && all < enough;) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).sliced(begin, end - begin).trimmed();
        all += line.isEmpty() ? 0 : 1;
        quoted += line.startsWith(u'>') && !line.startsWith(u">>> ") ? 1 : 0;
        begin = end + 1;
    }
    return all > 1 && quoted * 3 >= all * 2;
}

void blankQuoteMarks(QString &text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype at = begin;
        while (at < text.size() && text.at(at) == u' ')
            ++at;
        if (at < text.size() && text.at(at) == u'>')
            text[at] = u' ';
        const qsizetype end = text.indexOf(u'\n', begin);
        begin = end < 0 ? text.size() : end + 1;
    }
}

} // namespace

QString evenedText(const QString &text)
{
    QString evened = text;
    for (qsizetype i = 0; i < evened.size(); ++i) {
        const QChar c = evened.at(i);
        if (isOddSpace(c))
            evened[i] = u' ';
        else if (c == u'\r')
            evened[i] = i + 1 < evened.size() && evened.at(i + 1) == u'\n' ? u' ' : u'\n';
        else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            evened[i] = u'\n';
    }
    constexpr int mostLevels = 8;
    for (int level = 0; level < mostLevels && isQuoted(evened); ++level)
        blankQuoteMarks(evened);
    return evened;
}

QString collapsedLower(QStringView text)
{
    return text.toString().simplified().toLower();
}
