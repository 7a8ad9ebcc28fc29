// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/charset.h"
#include "evidence/mailmessage.h"
#include "evidence/mimedecoding.h"

#include <optional>

namespace {

/// An encoded word of RFC 2047 §2, taken apart.
struct EncodedWord
{
    QStringView charset;
    QByteArray bytes;
    qsizetype length = 0; ///< of the whole word
};

/// In headers an underscore is a blank (RFC 2047 §4.2).
QByteArray wordBytes(QChar encoding, QStringView text)
{
    QByteArray encoded = text.toUtf8();
    if (encoding.toLower() == u'b')
        return base64Decoded(encoded).bytes;
    encoded.replace('_', ' ');
    return quotedPrintableDecoded(encoded).bytes;
}

/// Reads the encoded word at the beginning of a text. No part of a word has a '?' in it, so that every search ends
/// where the next candidate begins at the latest: any text is read in linear time.
std::optional<EncodedWord> encodedWordAt(QStringView text)
{
    constexpr qsizetype mostCharsetCharacters = 64;
    if (!text.startsWith(u"=?"))
        return {};
    const qsizetype charsetEnd = text.indexOf(u'?', 2);
    if (charsetEnd <= 2 || charsetEnd - 2 > mostCharsetCharacters || charsetEnd + 3 > text.size())
        return {};
    const QChar encoding = text.at(charsetEnd + 1).toLower();
    if ((encoding != u'b' && encoding != u'q') || text.at(charsetEnd + 2) != u'?')
        return {};
    const qsizetype begin = charsetEnd + 3;
    const qsizetype end = text.indexOf(u'?', begin);
    if (end < 0 || end + 1 >= text.size() || text.at(end + 1) != u'=')
        return {};
    EncodedWord word;
    word.charset = text.sliced(2, charsetEnd - 2);
    // charset*language, RFC 2231 §5
    const qsizetype language = word.charset.indexOf(u'*');
    if (language >= 0)
        word.charset.truncate(language);
    word.bytes = wordBytes(encoding, text.sliced(begin, end - begin));
    word.length = end + 2;
    return word;
}

/// Puts adjacent words together before it decodes them, as senders cut characters of several bytes in two.
class HeaderText
{
public:
    void append(QStringView plain);
    void append(const EncodedWord &word);
    QString take();

private:
    void flush();

    QString m_text;
    QStringView m_charset;
    QByteArray m_bytes;
    bool m_isAfterWord = false;
};

void HeaderText::flush()
{
    if (!m_bytes.isEmpty())
        m_text += decodedBytes(m_bytes, m_charset);
    m_bytes.clear();
}

void HeaderText::append(QStringView plain)
{
    if (plain.isEmpty())
        return;
    flush();
    m_text += plain;
    m_isAfterWord = false;
}

void HeaderText::append(const EncodedWord &word)
{
    if (!m_isAfterWord || m_charset.compare(word.charset, Qt::CaseInsensitive) != 0)
        flush();
    m_charset = word.charset;
    m_bytes += word.bytes;
    m_isAfterWord = true;
}

QString HeaderText::take()
{
    flush();
    return m_text;
}

} // namespace

QString decodedHeader(const QString &value)
{
    const QStringView view(value);
    HeaderText result;
    bool isAfterWord = false;
    qsizetype plainBegin = 0;
    qsizetype at = view.indexOf(u"=?");
    while (at >= 0) {
        const std::optional<EncodedWord> word = encodedWordAt(view.sliced(at));
        if (!word) {
            at = view.indexOf(u"=?", at + 1);
            continue;
        }
        // White space between encoded words belongs to neither (RFC 2047 §6.2).
        const QStringView plain = view.sliced(plainBegin, at - plainBegin);
        if (!isAfterWord || !plain.trimmed().isEmpty())
            result.append(plain);
        result.append(*word);
        isAfterWord = true;
        plainBegin = at + word->length;
        at = view.indexOf(u"=?", plainBegin);
    }
    result.append(view.sliced(plainBegin));
    return result.take();
}
