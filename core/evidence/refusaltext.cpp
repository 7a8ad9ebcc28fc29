// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusaltext.h"

#include "dns/address.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr int mostLabelsOfSentence = 2; // "record.See": a blank was forgotten, this is no host name

QChar plainCharacter(QChar character)
{
    switch (character.unicode()) {
    case 0x2018: // single quotes, the apostrophe among them
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
    case u'`':
        return u'\'';
    case 0x201C: // double quotes
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x2010: // hyphens and dashes
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    default:
        return character.isSpace() ? QChar(u' ') : character;
    }
}

bool isInvisible(QChar character)
{
    const char16_t unit = character.unicode();
    return unit == 0x00AD || (unit >= 0x200B && unit <= 0x200F) || unit == 0xFEFF || unit < 0x20 || unit == 0x7F;
}

/// HTML's references that mail programs leave behind in a copied refusal.
QString withoutReferences(QString text)
{
    if (!text.contains(u'&'))
        return text;
    static const std::array<std::pair<QString, QString>, 7> references
        = {{{QStringLiteral("&lt;"), QStringLiteral("<")}, {QStringLiteral("&gt;"), QStringLiteral(">")},
            {QStringLiteral("&quot;"), QStringLiteral("\"")}, {QStringLiteral("&#39;"), QStringLiteral("'")},
            {QStringLiteral("&apos;"), QStringLiteral("'")}, {QStringLiteral("&nbsp;"), QStringLiteral(" ")},
            {QStringLiteral("&amp;"), QStringLiteral("&")}}};
    for (const auto &[reference, character] : references)
        text.replace(reference, character, Qt::CaseInsensitive);
    return text;
}

/// Scripts that set no blanks between words: each character is a word.
bool isIdeograph(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool isAsciiLetterOrDigit(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
}

/// "203.0.113.9", and what stands for it in a template: "x.x.x.x", "149.xxx.xxx.xxx".
bool isAddressLike(QStringView text)
{
    if (parseAddress(text))
        return true;
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return !part.isEmpty() && part.size() <= 3 && std::all_of(part.begin(), part.end(), [](QChar character) {
            return character == u'x' || character == u'*' || (character >= u'0' && character <= u'9');
        });
    });
}

bool isCommonEnding(QStringView label)
{
    static const QSet<QString> endings = {QStringLiteral("com"), QStringLiteral("net"), QStringLiteral("org"),
        QStringLiteral("info"), QStringLiteral("biz"), QStringLiteral("edu"), QStringLiteral("gov"),
        QStringLiteral("local"), QStringLiteral("lan"), QStringLiteral("localdomain"), QStringLiteral("internal"),
        QStringLiteral("example"), QStringLiteral("test"), QStringLiteral("invalid"), QStringLiteral("home"),
        QStringLiteral("corp"), QStringLiteral("cloud"), QStringLiteral("email"), QStringLiteral("company")};
    return label.size() == 2 || endings.contains(label.toString());
}

/// A host name of two labels with a usual end or of more; "entry.for" is two words.
bool isHostLike(QStringView text)
{
    const QList<QStringView> labels = text.split(u'.');
    if (labels.size() < 2)
        return false;
    for (const QStringView label : labels)
        if (label.isEmpty() || !std::all_of(label.begin(), label.end(), [](QChar character) {
                return isAsciiLetterOrDigit(character) || character == u'-' || character == u'_' || character == u'*';
            }))
            return false;
    const QStringView last = labels.constLast();
    const bool isAllDigits = std::all_of(last.begin(), last.end(), [](QChar character) { return character.isDigit(); });
    return !isAllDigits && (labels.size() > mostLabelsOfSentence || isCommonEnding(last));
}

bool isMailLike(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size();
}

bool isPlaceholder(QStringView text)
{
    return text.startsWith(u'%') || text.startsWith(u'$') || text == u"*" || text == u"***";
}

/// Cuts one text that is known to be short of blanks at its ends.
class WordCutter
{
public:
    explicit WordCutter(const QString &plain) : m_lower(loweredInPlace(plain)) { }

    QList<RefusalWord> words()
    {
        qsizetype begin = 0;
        while (begin < m_lower.size()) {
            qsizetype end = m_lower.indexOf(u' ', begin);
            if (end < 0)
                end = m_lower.size();
            cutChunk(begin, end);
            begin = end + 1;
        }
        return m_words;
    }

private:
    void cutChunk(qsizetype begin, qsizetype end);
    void cutPiece(qsizetype begin, qsizetype end);
    void cutLetters(qsizetype begin, qsizetype end);
    void appendLetters(qsizetype begin, qsizetype end);
    void append(const QString &word, qsizetype begin, qsizetype end) { m_words.append({word, begin, end - begin}); }
    QStringView view(qsizetype begin, qsizetype end) const { return QStringView(m_lower).mid(begin, end - begin); }

    QString m_lower;
    QList<RefusalWord> m_words;
};

void WordCutter::cutChunk(qsizetype begin, qsizetype end)
{
    const qsizetype countBefore = m_words.size();
    const QStringView chunk = view(begin, end);
    qsizetype link = chunk.indexOf(u"http://");
    if (link < 0)
        link = chunk.indexOf(u"https://");
    if (link < 0 && chunk.startsWith(u"www."))
        link = 0;
    const qsizetype textEnd = link < 0 ? end : begin + link;
    static const QString separators = QStringLiteral("=[]()<>\",;{}|!?");
    qsizetype piece = begin;
    for (qsizetype i = begin; i <= textEnd; ++i) {
        if (i < textEnd && !separators.contains(m_lower.at(i)))
            continue;
        if (i > piece)
            cutPiece(piece, i);
        piece = i + 1;
    }
    if (link >= 0)
        append(QStringLiteral("#link"), textEnd, end);
    if (m_words.size() > countBefore && QStringView(u".;!?").contains(m_lower.at(end - 1)))
        m_words.last().endsSentence = true;
}

void WordCutter::cutPiece(qsizetype begin, qsizetype end)
{
    if (isPlaceholder(view(begin, end))) {
        append(QStringLiteral("#any"), begin, end);
        return;
    }
    while (end > begin && QStringView(u".:'-").contains(m_lower.at(end - 1)))
        --end;
    while (begin < end && QStringView(u".'-#").contains(m_lower.at(begin)))
        ++begin;
    const QStringView piece = view(begin, end);
    if (piece.isEmpty())
        return;
    const qsizetype path = piece.indexOf(u'/');
    if (isAddressLike(piece) || (piece.startsWith(u"ipv6:") && isAddressLike(piece.sliced(5))))
        append(QStringLiteral("#ip"), begin, end);
    else if (isMailLike(piece))
        append(QStringLiteral("#mail"), begin, end);
    else if (isHostLike(piece))
        append(QStringLiteral("#name"), begin, end);
    else if (path > 0 && isHostLike(piece.first(path)))
        append(QStringLiteral("#link"), begin, end);
    else
        cutLetters(begin, end);
}

void WordCutter::cutLetters(qsizetype begin, qsizetype end)
{
    qsizetype i = begin;
    while (i < end) {
        if (!isWordCharacter(m_lower.at(i))) {
            ++i;
            continue;
        }
        qsizetype last = i;
        if (isIdeograph(m_lower.at(i)))
            ++last;
        else
            while (last < end && !isIdeograph(m_lower.at(last))
                && (isWordCharacter(m_lower.at(last)) || m_lower.at(last) == u'\''))
                ++last;
        appendLetters(i, last);
        i = last;
    }
}

void WordCutter::appendLetters(qsizetype begin, qsizetype end)
{
    const QString word = view(begin, end).toString();
    if (word.endsWith(u"n't")) {
        append(word.chopped(3), begin, end - 3);
        append(QStringLiteral("not"), end - 3, end);
        return;
    }
    if (word == u"cannot") {
        append(QStringLiteral("can"), begin, begin + 3);
        append(QStringLiteral("not"), begin + 3, end);
        return;
    }
    if (word.endsWith(u"'s")) {
        append(word.chopped(2), begin, end - 2);
        return;
    }
    // "l'expediteur" and "n'existe" are two words each.
    qsizetype piece = begin;
    for (qsizetype i = begin; i <= end; ++i) {
        if (i < end && m_lower.at(i) != u'\'')
            continue;
        if (i > piece)
            append(view(piece, i).toString(), piece, i);
        piece = i + 1;
    }
}

} // namespace

QString plainRefusalText(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    const QString decoded = withoutReferences(text.toString());
    for (const QChar character : decoded) {
        if (isInvisible(character) && !character.isSpace())
            continue;
        const QChar next = plainCharacter(character);
        if (next != u' ' || (!plain.isEmpty() && !plain.endsWith(u' ')))
            plain.append(next);
    }
    if (plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

QString loweredInPlace(QString text)
{
    for (QChar &character : text)
        character = character.toLower();
    return text;
}

QList<RefusalWord> refusalWords(const QString &plain)
{
    return WordCutter(plain).words();
}
