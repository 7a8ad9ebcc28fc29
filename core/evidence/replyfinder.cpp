// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/replyfinder.h"

#include "evidence/replycodes.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype longestLookBack = 300;
constexpr qsizetype longestReply = qsizetype{mostReplyCharacters} * 2; // raw, with the codes it repeats
constexpr int mostCandidates = 20000; // a log may repeat one refusal for ever
constexpr int mostQuotedLines = 12;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> starts)
{
    return std::any_of(starts.begin(), starts.end(),
        [text](QStringView start) { return text.startsWith(start, Qt::CaseInsensitive); });
}

/// What follows the digits is a count, a web server's answer or part of a longer number.
bool isNoReplyText(int code, QStringView rest)
{
    if (rest.isEmpty() || !std::any_of(rest.begin(), rest.end(), [](QChar character) { return character.isLetter(); }))
        return true;
    qsizetype digits = 0;
    while (digits < rest.size() && isDigit(rest.at(digits)))
        ++digits;
    // A copied reply may say its code twice: "550 550-5.7.1 ...".
    if (digits == 3 && rest.size() > 3 && rest.at(3) == u'-' && rest.first(3).toInt() == code)
        return false;
    // "550 1234", "555-1234": only an address may begin with digits.
    if (digits > 0 && (digits == rest.size() || (rest.at(digits) != u'.' && rest.at(digits) != u':')))
        return true;
    return startsWithAny(rest,
        {u"bytes", u"byte ", u"kb", u"mb", u"gb", u"ms ", u"sec", u"seconds", u"minutes", u"messages", u"mails",
            u"users", u"people", u"px", u"gmt", u"utc", u"internal server error", u"bad gateway", u"gateway time",
            u"not implemented ("});
}

/// Replies that web servers give and mail servers do not.
bool isWebCode(int code)
{
    return code >= 400 && code <= 418;
}

/// Only marks stand before it.
bool isQuoteLead(QStringView prefix)
{
    return std::none_of(prefix.begin(), prefix.end(), [](QChar character) { return character.isLetterOrNumber(); });
}

/// A line of a mail program's own words that follows a refusal.
bool isOwnWords(QStringView line)
{
    return startsWithAny(line,
        {u">>>", u"<<<", u"->", u"~>", u"retry time", u"giving up", u"last attempt", u"message could not",
            u"i'm not going to try", u"final-recipient", u"diagnostic-code", u"remote-mta", u"action:", u"status:",
            u"--", u"reporting-mta", u"original message", u"generating server", u"***", u"(reason:", u"quit", u"rset"});
}

/// What mail programs and swaks set before each line of a conversation.
QStringView withoutMarks(QStringView line)
{
    while (!line.isEmpty() && (line.front().isSpace() || line.front() == u'>' || line.front() == u'|'))
        line = line.sliced(1);
    for (const QStringView mark : {QStringView(u"<<<"), QStringView(u"<**"), QStringView(u"<~*"), QStringView(u"<-")})
        if (line.startsWith(mark))
            return line.sliced(mark.size()).trimmed();
    return line;
}

} // namespace

ReplyFinder::Line ReplyFinder::lineAt(qsizetype begin) const
{
    const qsizetype newline = m_text.indexOf(u'\n', begin);
    const qsizetype next = newline < 0 ? m_text.size() : newline + 1;
    qsizetype end = newline < 0 ? m_text.size() : newline;
    if (end > begin && m_text.at(end - 1) == u'\r')
        --end;
    return {begin, end, next};
}

qsizetype ReplyFinder::indentation(const Line &line) const
{
    qsizetype at = line.begin;
    while (at < line.end && (m_text.at(at) == u' ' || m_text.at(at) == u'\t'))
        ++at;
    return at - line.begin;
}

/// The next line, if it can only be this one's continuation.
QStringView ReplyFinder::indentedAfter(const Line &line) const
{
    if (line.next >= m_text.size())
        return {};
    const Line next = lineAt(line.next);
    return indentation(next) > 0 ? view(next.begin, next.end).trimmed().left(200) : QStringView();
}

bool ReplyFinder::isStart(const Line &line, qsizetype at) const
{
    const std::optional<ReplyCodes> codes = replyCodesAt(view(at, std::min(line.end, at + 200)));
    if (!codes || (codes->code != 0 && codes->code < 400) || (codes->code == 0 && codes->enhanced.front() == u'2'))
        return false;
    const QStringView prefix = view(std::max(line.begin, at - longestLookBack), at);
    const QStringView before = prefix.trimmed();
    QStringView rest = view(at + codes->length, line.end).left(200);
    if (rest.trimmed().isEmpty())
        rest = indentedAfter(line);
    const bool isFirst = isQuoteLead(before);
    const QChar mark = before.isEmpty() ? QChar() : before.back();
    const bool isAdjacent = !prefix.isEmpty() && !prefix.back().isSpace();
    // "12:00:00,550", "10.550", "id_550": part of something longer.
    if (isAdjacent
        && (mark.isLetterOrNumber() || mark == u'_' || mark == u'/' || mark == u'.' || mark == u'+'
            || (before.size() > 1 && QStringView(u",:-.").contains(mark) && isDigit(before.at(before.size() - 2)))))
        return false;
    if (startsWithAny(before.right(14).trimmed(), {u"http"}) || before.endsWith(u"ersion:"))
        return false;
    if (codes->code == 0) {
        const bool isMarked = isFirst || mark == u'#' || mark == u':' || mark == u';' || mark == u'<' || mark == u'\'';
        return isMarked && !rest.isEmpty() && (rest.front().isLetter() || rest.front() == u'<' || rest.front() == u'[')
            && !startsWithAny(rest, {u"smtp;", u"smtp ;"});
    }
    const bool hasEnhanced = !codes->enhanced.isEmpty();
    if (isNoReplyText(codes->code, rest) || (isWebCode(codes->code) && !hasEnhanced))
        return false;
    if (hasEnhanced || isFirst)
        return true;
    return QStringView(u":;<>'\"#(])-,").contains(mark);
}

qsizetype ReplyFinder::startIn(const Line &line, qsizetype from) const
{
    for (qsizetype at = from; at + 4 <= line.end; ++at) {
        const QChar character = m_text.at(at);
        if ((character == u'4' || character == u'5') && (at == line.begin || !isDigit(m_text.at(at - 1)))
            && isStart(line, at))
            return at;
    }
    return -1;
}

qsizetype ReplyFinder::bracketEnd(qsizetype start, qsizetype end, QChar open, QChar close) const
{
    int depth = 1;
    for (qsizetype at = start; at < end; ++at) {
        if (m_text.at(at) == open)
            ++depth;
        else if (m_text.at(at) == close && --depth == 0)
            return at;
    }
    return end;
}

/// A quoted reply ends at the quote that no letter follows, within its paragraph.
std::optional<qsizetype> ReplyFinder::quotedEnd(qsizetype start, QChar quote) const
{
    int lines = 0;
    const qsizetype limit = std::min(m_text.size(), start + longestReply);
    for (qsizetype at = start; at < limit; ++at) {
        const QChar character = m_text.at(at);
        if (character == quote && (at + 1 == m_text.size() || !m_text.at(at + 1).isLetterOrNumber()))
            return at;
        if (character == u'\n' && (++lines > mostQuotedLines || lineAt(at + 1).end == at + 1))
            return std::nullopt;
    }
    return std::nullopt;
}

/// Where the reply ends if something was opened before it.
std::optional<qsizetype> ReplyFinder::closedEnd(const Line &line, qsizetype start) const
{
    const QStringView prefix = view(std::max(line.begin, start - longestLookBack), start).trimmed();
    if (prefix.isEmpty())
        return std::nullopt;
    const QChar mark = prefix.back();
    if (mark == u'\'' || mark == u'"')
        return quotedEnd(start, mark);
    if (mark == u'#') {
        const qsizetype close = view(start, std::min(line.end, start + longestReply)).indexOf(u"##");
        return close < 0 ? std::nullopt : std::optional(start + close);
    }
    return std::nullopt;
}

/// "(in reply to RCPT TO command)" is the sender's own note, wherever the line was broken.
qsizetype ReplyFinder::beforeStage(qsizetype start, qsizetype end) const
{
    const QStringView raw = view(start, end);
    for (qsizetype at = raw.indexOf(u"(in"); at >= 0; at = raw.indexOf(u"(in", at + 1)) {
        const QString note = raw.mid(at, 80).toString().simplified();
        if (note.startsWith(u"(in reply to "))
            return start + at;
    }
    return end;
}

bool ReplyFinder::continues(const Line &first, const Line &previous, const Line &line, const Coded &last) const
{
    const QStringView body = withoutMarks(view(line.begin, std::min(line.end, line.begin + 400)));
    const std::optional<ReplyCodes> codes = replyCodesAt(body);
    // RFC 5321 §4.2.1: a hyphen says that a further line follows, a blank that none does.
    if (codes && last.code != 0 && codes->code == last.code)
        return last.goesOn;
    if (body.trimmed().isEmpty() || isOwnWords(body)
        || (codes && codes->code >= 200 && isStart(line, body.data() - m_text.data())))
        return false;
    if (view(previous.begin, previous.end).endsWith(u'='))
        return true;
    return indentation(line) > 0 && indentation(line) >= indentation(first);
}

/// The line after this one, or the one after a blank line if only its code tells that the reply goes on there.
std::optional<ReplyFinder::Line> ReplyFinder::nextOf(const Line &line, const Coded &last) const
{
    if (line.next >= m_text.size())
        return std::nullopt;
    const Line next = lineAt(line.next);
    if (!view(next.begin, next.end).trimmed().isEmpty())
        return next;
    if (next.next >= m_text.size() || last.code == 0 || !last.goesOn)
        return std::nullopt;
    const Line after = lineAt(next.next);
    const auto codes = replyCodesAt(withoutMarks(view(after.begin, std::min(after.end, after.begin + 100))));
    return codes && codes->code == last.code ? std::optional(after) : std::nullopt;
}

qsizetype ReplyFinder::endOf(const Line &first, qsizetype start) const
{
    if (const std::optional<qsizetype> end = closedEnd(first, start))
        return *end;
    const auto codes = replyCodesAt(view(start, std::min(first.end, start + 20)));
    Coded last{codes->code, codes->goesOn};
    Line line = first;
    while (line.end - start < longestReply) {
        const std::optional<Line> next = nextOf(line, last);
        if (!next || !continues(first, line, *next, last))
            break;
        line = *next;
        if (const auto more = replyCodesAt(withoutMarks(view(line.begin, std::min(line.end, line.begin + 100))));
            more && more->code == last.code)
            last.goesOn = more->goesOn;
    }
    qsizetype end = std::min(line.end, start + longestReply);
    // "<mx.example #5.5.2 SMTP; 504 ...>" and "status=bounced (host mx said: 550 ...)".
    const QStringView prefix = view(std::max(first.begin, start - longestLookBack), start);
    for (const auto &[open, close] : {std::pair(QChar(u'<'), QChar(u'>')), std::pair(QChar(u'('), QChar(u')'))})
        if (prefix.lastIndexOf(open) > prefix.lastIndexOf(close))
            end = bracketEnd(start, end, open, close);
    return end;
}

void ReplyFinder::keep(qsizetype start, qsizetype end)
{
    end = beforeStage(start, end);
    while (end > start && m_text.at(end - 1).isSpace())
        --end;
    QuotedReply reply = readReply(view(start, end));
    reply.where = {start, end - start};
    const bool isThere = std::any_of(m_found.cbegin(), m_found.cend(), [&reply](const QuotedReply &other) {
        return other.code == reply.code && other.enhanced == reply.enhanced && other.text == reply.text;
    });
    if (!isThere && !reply.text.isEmpty())
        m_found.append(reply);
}

QList<QuotedReply> ReplyFinder::replies()
{
    int candidates = 0;
    for (qsizetype at = 0; at < m_text.size() && m_found.size() < mostQuotedReplies && candidates < mostCandidates;) {
        const Line line = lineAt(at);
        qsizetype from = line.begin;
        for (qsizetype start = startIn(line, from); start >= 0; start = startIn(line, from)) {
            const qsizetype end = endOf(line, start);
            keep(start, end);
            from = std::max(end, start + 3);
            if (from >= line.end || ++candidates >= mostCandidates || m_found.size() >= mostQuotedReplies)
                break;
        }
        at = std::max(line.next, from >= line.next ? lineAt(from).next : line.next);
    }
    return m_found;
}
