// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/replies.h"

#include "evidence/replycodes.h"
#include "evidence/replyfinder.h"

namespace {

/// Lines of one reply as one text, with what quoted-printable left behind taken out (RFC 2045 §6.7).
QString joinedLines(QStringView text)
{
    QString joined;
    joined.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\r')
            continue;
        if (character != u'\n') {
            joined.append(character);
            continue;
        }
        if (joined.endsWith(u"=20"))
            joined.chop(3);
        if (joined.endsWith(u'=') && !joined.endsWith(u"==")) {
            joined.chop(1);
            continue;
        }
        joined.append(u'\n');
    }
    return joined;
}

QStringView withoutQuoteMarks(QStringView line)
{
    while (!line.isEmpty() && (line.front().isSpace() || line.front() == u'>' || line.front() == u'|'))
        line = line.sliced(1);
    while (line.startsWith(u"<<<") || line.startsWith(u"<-"))
        line = line.sliced(line.startsWith(u"<<<") ? 3 : 2).trimmed();
    return line;
}

/// Takes the codes that a multi-line reply repeats out of it.
class Unrepeater
{
public:
    Unrepeater(int code, const QString &enhanced, bool isMultiLine)
        : m_code(code == 0 ? QString() : QString::number(code)), m_enhanced(enhanced), m_isMultiLine(isMultiLine)
    { }

    QString lineWithout(QStringView line)
    {
        QStringList kept;
        const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QStringView next = i + 1 < words.size() ? words.at(i + 1) : QStringView();
            const QStringView rest = withoutRepeat(words.at(i), next, i == 0);
            if (!rest.isEmpty())
                kept.append(rest.toString());
        }
        return kept.join(u' ');
    }

private:
    QStringView withoutRepeat(QStringView word, QStringView next, bool isFirst)
    {
        if (m_isEnhancedDue) {
            m_isEnhancedDue = false;
            if (const QStringView enhanced = enhancedCodeAt(word.startsWith(u'#') ? word.sliced(1) : word);
                !enhanced.isEmpty())
                return word.sliced(enhanced.size() + (word.startsWith(u'#') ? 1 : 0));
        }
        if (m_code.isEmpty())
            return isFirst && word == m_enhanced ? QStringView() : word;
        if (!word.startsWith(m_code))
            return word;
        const QStringView rest = word.sliced(m_code.size());
        if (rest.startsWith(u'-')) {
            m_isMultiLine = true;
            const QStringView enhanced = enhancedCodeAt(rest.sliced(1));
            m_isEnhancedDue = rest.size() == 1;
            return rest.sliced(1 + enhanced.size());
        }
        if (!rest.isEmpty())
            return word;
        const bool isSame = !m_enhanced.isEmpty() && next == m_enhanced;
        m_isEnhancedDue = isSame || isFirst;
        return isSame || isFirst || m_isMultiLine ? QStringView() : word;
    }

    QString m_code;
    QString m_enhanced;
    bool m_isMultiLine;
    bool m_isEnhancedDue = false;
};

/// What may stand before the codes of a reply that was pasted alone.
QStringView withoutLead(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"smtp;", Qt::CaseInsensitive))
        text = text.sliced(5).trimmed();
    qsizetype at = 0;
    while (at < text.size() && QStringView(u"#'\"<(>|- ").contains(text.at(at)))
        ++at;
    return replyCodesAt(text.sliced(at)) ? text.sliced(at) : text;
}

} // namespace

QuotedReply readReply(QStringView text)
{
    // The codes that a reply repeats are not counted among its characters, and there are at most as many as words.
    const QString joined = joinedLines(text.left(qsizetype{mostReplyCharacters} * 4));
    QStringView rest = withoutLead(joined);
    QuotedReply reply;
    bool isMultiLine = false;
    if (const std::optional<ReplyCodes> codes = replyCodesAt(rest)) {
        reply.code = codes->code;
        reply.enhanced = codes->enhanced.toString();
        isMultiLine = codes->goesOn;
        rest = rest.sliced(codes->length);
    }
    Unrepeater unrepeater(reply.code, reply.enhanced, isMultiLine);
    QStringList lines;
    for (const QStringView line : rest.split(u'\n')) {
        const QString words = withoutQuoteMarks(line).toString().simplified();
        const QString kept = unrepeater.lineWithout(words);
        if (!kept.isEmpty())
            lines.append(kept);
    }
    reply.text = lines.join(u' ').left(mostReplyCharacters);
    reply.where = {0, text.size()};
    return reply;
}

QList<QuotedReply> findReplies(QStringView text)
{
    return ReplyFinder(text).replies();
}
