// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/bouncetext.h"

#include "evidence/bouncephrases.h"
#include "evidence/foundfacts.h"
#include "evidence/mailmessage.h"
#include "evidence/plaintext.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype mostNarrative = 256 * 1024; ///< what a bounce says itself; the mail sent back comes behind it
constexpr qsizetype mostBefore = 700; ///< characters in front of a reply that may speak of it
constexpr qsizetype mostBehind = 200;

/// Walks through a bounce's words.
class BounceTextReader
{
public:
    explicit BounceTextReader(const QString &text) : m_text(evenedText(text)) { }

    BounceText read()
    {
        m_found.returnedMail = findReturnedMail();
        m_narrative = QStringView(m_text).first(m_found.returnedMail < 0 ? m_text.size() : m_found.returnedMail);
        m_narrative = m_narrative.first(std::min(m_narrative.size(), mostNarrative));
        const QString collapsed = collapsedLower(m_narrative);
        const std::optional<QString> form = bounceFormOf(collapsed);
        m_found.isBounce = form.has_value();
        m_found.form = form.value_or(QString());
        m_found.isDelay = isDelay(collapsed);
        readReplies();
        readLines();
        return m_found;
    }

private:
    struct Line
    {
        qsizetype begin = 0;
        QStringView text;
    };

    static bool isDelay(const QString &collapsed)
    {
        constexpr std::array<QStringView, 9> words{u"has been delayed", u"has not yet been delivered",
            u"is delayed for more than", u"delivery is delayed", u"delivery status notification (delay)",
            u"could not send message for past", u"warning: message still undelivered", u"you do not need to re-send",
            u"wird weiterhin versucht"};
        return std::any_of(words.begin(), words.end(), [&](QStringView phrase) { return collapsed.contains(phrase); });
    }

    Line lineAt(qsizetype begin) const
    {
        qsizetype end = m_text.indexOf(u'\n', begin);
        end = end < 0 ? m_text.size() : end;
        return {begin, QStringView(m_text).sliced(begin, end - begin)};
    }

    /// A line with a header field that a mail program gives a mail on its way: nobody writes such a line himself.
    static bool isTransportHeader(QStringView line)
    {
        constexpr std::array<QStringView, 8> names{u"Received:", u"Return-Path:", u"DKIM-Signature:", u"Message-ID:",
            u"ARC-Seal:", u"X-Received:", u"Delivered-To:", u"MIME-Version:"};
        line = line.trimmed();
        return std::any_of(
            names.begin(), names.end(), [&](QStringView name) { return line.startsWith(name, Qt::CaseInsensitive); });
    }

    /// In any language the mail sent back begins where header fields stand; a line above them says so in some.
    qsizetype findReturnedMail() const
    {
        const qsizetype end = std::min(m_text.size(), mostNarrative);
        for (qsizetype begin = 0; begin < end;) {
            const Line line = lineAt(begin);
            if (isTransportHeader(line.text))
                return firstFieldOf(line.begin);
            const qsizetype next = begin + line.text.size() + 1;
            if (isReturnedMailLine(line.text) && next < m_text.size()
                && looksLikeMail(QStringView(m_text).sliced(next)))
                return next;
            begin = next;
        }
        return -1;
    }

    /// Fields such as "From:" may stand above the first that tells a mail.
    qsizetype firstFieldOf(qsizetype begin) const
    {
        constexpr int mostLines = 12;
        qsizetype first = begin;
        for (int i = 0; i < mostLines && first > 0; ++i) {
            const qsizetype end = first - 1;
            const qsizetype above = end == 0 ? 0 : m_text.lastIndexOf(u'\n', end - 1) + 1;
            const QStringView line = QStringView(m_text).sliced(above, end - above);
            const qsizetype colon = line.indexOf(u':');
            const bool isField = colon > 0 && line.first(colon).trimmed().size() == colon
                && !line.first(colon).contains(u' ') && !line.startsWith(u'<');
            if (!isField)
                break;
            first = above;
        }
        return first;
    }

    void readReplies()
    {
        const QString searched = withoutConversation();
        qsizetype behindLast = 0;
        for (const QuotedReply &reply : findReplies(searched)) {
            const qsizetype begin = std::clamp<qsizetype>(reply.where.begin, 0, m_narrative.size());
            const qsizetype end = std::clamp(begin + reply.where.length, begin, m_narrative.size());
            const qsizetype from = std::max(begin - mostBefore, std::min(behindLast, begin));
            ReplyContext context = contextOfReply(m_narrative.sliced(from, begin - from), wordsBehind(begin, end));
            // A reply that follows at once upon another shares its introduction.
            if (context.receiver.isEmpty() && !m_found.replies.isEmpty())
                context.receiver = m_found.replies.constLast().context.receiver;
            if (!context.client.isEmpty() && !m_found.client)
                m_found.client = PlacedWord{context.client, placeOf(context.client, from, begin)};
            behindLast = end;
            m_found.replies.append({reply, context});
        }
    }

    /// The end of a reply with what follows it in its paragraph.
    QStringView wordsBehind(qsizetype begin, qsizetype end) const
    {
        constexpr qsizetype mostOwn = 60;
        const qsizetype from = std::max(begin, end - mostOwn);
        QStringView words = m_narrative.sliced(from, std::min(end - from + mostBehind, m_narrative.size() - from));
        const qsizetype paragraph = words.indexOf(u"\n\n", end - from);
        return paragraph < 0 ? words : words.first(paragraph);
    }

    /// Where a conversation is quoted ("<<< 550 ..."), what the client said and what the program concludes by itself is
    /// left out, at the same length.
    QString withoutConversation() const
    {
        QString text = m_narrative.toString();
        // Exchange's list of values: the last error must end where it ends.
        text.replace(QStringLiteral("};{"), QStringLiteral("\n\n\n"));
        const bool isSendmail = text.contains(u"<<< ");
        if (!isSendmail && !text.contains(u"<-- "))
            return text;
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = text.indexOf(u'\n', begin);
            end = end < 0 ? text.size() : end;
            const QStringView line = QStringView(text).sliced(begin, end - begin).trimmed();
            const bool isCode = line.size() > 4 && (line.front() == u'4' || line.front() == u'5')
                && line.at(1).isDigit() && line.at(2).isDigit();
            const bool isConclusion = isCode || line.startsWith(u"(reason:") || line.contains(u">... ");
            if ((isSendmail && isConclusion && !line.startsWith(u"<<<")) || line.startsWith(u">>>")
                || line.contains(u"--> "))
                std::fill_n(text.begin() + begin, end - begin, QChar(u' '));
            begin = end + 1;
        }
        return text;
    }

    TextSpan placeOf(const QString &word, qsizetype from, qsizetype to) const
    {
        const qsizetype at = m_narrative.sliced(from, to - from).lastIndexOf(word);
        return at < 0 ? TextSpan{} : TextSpan{from + at, word.size()};
    }

    void readLines()
    {
        constexpr int mostLines = 4000;
        qsizetype begin = 0;
        for (int i = 0; i < mostLines && begin < m_narrative.size(); ++i) {
            qsizetype end = m_narrative.indexOf(u'\n', begin);
            end = end < 0 ? m_narrative.size() : end;
            readLine({begin, m_narrative.sliced(begin, end - begin)});
            begin = end + 1;
        }
    }

    void readLine(const Line &line)
    {
        constexpr qsizetype longestLine = 1000;
        if (line.text.size() > longestLine)
            return;
        if (const std::optional<QString> server = generatingServer(line.text))
            addOwnHost(line, *server);
        for (const QStringView words : {u"This is the mail system at host ", u"This is the qmail-send program at ",
                 u"This is the Postfix program at host ", u"This is the DragonFly Mail Agent "}) {
            if (const qsizetype at = line.text.indexOf(words); at >= 0)
                addOwnHost(line, line.text.sliced(at + words.size()).toString().section(u' ', -1));
        }
        readReportingHost(line);
        readSender(line);
        readSaidRecipient(line);
        readRecipient(line);
    }

    void addOwnHost(const Line &line, QString host)
    {
        while (host.endsWith(u'.') || host.endsWith(u':'))
            host.chop(1);
        const qsizetype at = line.text.indexOf(host);
        if (!host.isEmpty() && at >= 0 && m_found.ownHosts.size() < mostFacts)
            m_found.ownHosts.append({host, {line.begin + at, host.size()}});
    }

    /// Exchange 2003 names itself in front of what it was told: "<server.example.com #5.5.0 smtp;504 ...>". From 2007
    /// on it is the other server, behind a "#".
    void readReportingHost(const Line &line)
    {
        const qsizetype open = line.text.indexOf(u'<');
        const qsizetype mark = line.text.indexOf(u" #", open + 1);
        if (open < 0 || mark < open || (open > 0 && line.text.at(open - 1) == u'#'))
            return;
        const QStringView host = line.text.sliced(open + 1, mark - open - 1);
        const QStringView code = line.text.sliced(mark + 2);
        if (!host.contains(u' ') && code.size() > 2 && code.at(0).isDigit() && code.at(1) == u'.')
            addOwnHost(line, host.toString());
    }

    /// "--> RCPT To:<user@example.net>"
    void readSaidRecipient(const Line &line)
    {
        const qsizetype at = line.text.indexOf(u"RCPT TO:<", 0, Qt::CaseInsensitive);
        const qsizetype open = at + 8;
        const qsizetype close = at < 0 ? -1 : line.text.indexOf(u'>', open);
        if (close > open && m_found.recipients.size() < mostFacts)
            m_found.recipients.append(
                {line.text.sliced(open + 1, close - open - 1).toString(), {line.begin + open + 1, close - open - 1}});
    }

    /// "after MAIL FROM:<user@example.com> SIZE=1024:", ">>> MAIL From:<user@example.com>"
    void readSender(const Line &line)
    {
        const qsizetype at = line.text.indexOf(u"MAIL FROM:<", 0, Qt::CaseInsensitive);
        const qsizetype open = at + 10;
        const qsizetype close = at < 0 ? -1 : line.text.indexOf(u'>', open);
        if (close < 0 || m_found.sender)
            return;
        m_found.sender = PlacedWord{
            line.text.sliced(open + 1, close - open - 1).toString(), {line.begin + open + 1, close - open - 1}};
    }

    /// A line that is a mail address, or begins with one: "<user@example.net>: host ...", "user@example.net on
    /// 1/2/2026".
    void readRecipient(const Line &line)
    {
        const QStringView text = line.text.trimmed();
        qsizetype end = 0;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        QStringView word = text.first(end);
        while (word.endsWith(u':') || word.endsWith(u',') || word.endsWith(u'.'))
            word.chop(1);
        const bool isAlone = text.size() == end || text.startsWith(u'<') || word.size() < end
            || m_found.form == u"exchange" || text.sliced(end).trimmed().startsWith(u'(');
        if (word.startsWith(u'<') && word.endsWith(u'>'))
            word = word.sliced(1, word.size() - 2);
        const bool isSender = m_isBehindSender;
        if (!text.isEmpty())
            m_isBehindSender = text.endsWith(u"sent by") || text.endsWith(u"sent by:");
        if (!isAlone || word.isEmpty() || !word.contains(u'@') || !mailAddressIn(word.toString())
            || m_found.recipients.size() >= mostFacts)
            return;
        const TextSpan where{line.begin + (word.data() - line.text.data()), word.size()};
        if (isSender && !m_found.sender) {
            m_found.sender = PlacedWord{word.toString(), where};
            return;
        }
        m_found.recipients.append({word.toString(), where});
    }

    QString m_text;
    QStringView m_narrative;
    bool m_isBehindSender = false; ///< the line above said that the sender follows
    BounceText m_found;
};

} // namespace

BounceText readBounceText(const QString &text)
{
    return BounceTextReader(text).read();
}
