// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"
#include "evidence/loglines.h"
#include "evidence/protocollog.h"
#include "evidence/quotedsession.h"

#include <algorithm>
#include <array>

namespace {

constexpr auto ignoringCase = Qt::CaseInsensitive;

/// What programs write before a line: swaks, curl, msmtp, smtplib, PHPMailer, MailKit, sendmail -v. Longer ones first.
constexpr std::array<QStringView, 12> clientMarks{u"CLIENT -> SERVER:", u"Client:", u"send: b'", u"send: '", u"-->",
    u"->", u"~>", u">>>", u"C:", u"C>", u"050 >>>", u">"};
constexpr std::array<QStringView, 15> serverMarks{u"SERVER -> CLIENT:", u"Server:", u"reply: b'", u"reply: '", u"<--",
    u"<**", u"<~*", u"<~", u"<-", u"<<<", u"S:", u"S>", u"050 ", u"<", u">"};

/// True for a command line of SMTP, as a client types or sends it.
bool isCommand(QStringView line)
{
    constexpr std::array<QStringView, 4> arguments{u"EHLO ", u"HELO ", u"LHLO ", u"AUTH "};
    constexpr std::array<QStringView, 5> alone{u"DATA", u"QUIT", u"RSET", u"STARTTLS", u"NOOP"};
    const auto starts = [&](QStringView verb) { return line.startsWith(verb, ignoringCase); };
    const auto equals = [&](QStringView verb) { return line.compare(verb, ignoringCase) == 0; };
    return std::any_of(arguments.begin(), arguments.end(), starts) || std::any_of(alone.begin(), alone.end(), equals)
        || starts(u"MAIL FROM:") || starts(u"RCPT TO:") || starts(u"BDAT ");
}

bool isReply(QStringView line)
{
    return replyCode(line) != 0;
}

/// smtplib shows its lines as Python texts: the line end is written out.
QStringView withoutEscapedEnd(QStringView line)
{
    if (line.endsWith(u'\''))
        line.chop(1);
    if (line.endsWith(u"\\r\\n"))
        line.chop(4);
    return line;
}

template <std::size_t count>
QStringView withoutMark(QStringView line, const std::array<QStringView, count> &marks, bool (*isWanted)(QStringView))
{
    for (const QStringView mark : marks) {
        if (!line.startsWith(mark, ignoringCase))
            continue;
        const QStringView rest = withoutEscapedEnd(line.sliced(mark.size()).trimmed());
        if (isWanted(rest))
            return rest;
    }
    return {};
}

/// A date and a time before a line, as PHPMailer and others write it.
QStringView withoutTime(QStringView line)
{
    if (line.startsWith(u'[')) {
        const qsizetype close = line.indexOf(u"] ");
        if (close > 0 && close < 40)
            return line.sliced(close + 2).trimmed();
    }
    const bool isDated = line.size() > 20 && line.at(4) == u'-' && line.at(7) == u'-' && line.at(13) == u':';
    return isDated ? line.sliced(19).trimmed() : line;
}

enum class Said
{
    Nothing,
    Client,
    Server
};

struct SpokenLine
{
    Said who = Said::Nothing;
    QStringView words;
    bool isMarked = false;
};

/// Who said a line: the words decide, as the marks mean other things in quoted mails.
SpokenLine spokenLine(QStringView line)
{
    line = withoutTime(line.trimmed());
    if (isReply(line))
        return {Said::Server, line, false};
    if (isCommand(line))
        return {Said::Client, line, false};
    if (const QStringView words = withoutMark(line, serverMarks, isReply); !words.isNull())
        return {Said::Server, words, true};
    if (const QStringView words = withoutMark(line, clientMarks, isCommand); !words.isNull())
        return {Said::Client, words, true};
    return {};
}

bool isMailHeader(QStringView line)
{
    constexpr std::array<QStringView, 12> names{u"Received:", u"Return-Path:", u"Delivered-To:", u"From:", u"To:",
        u"Subject:", u"Date:", u"Message-ID:", u"MIME-Version:", u"X-", u"ARC-", u"DKIM-Signature:"};
    return std::any_of(
        names.begin(), names.end(), [&](QStringView name) { return line.startsWith(name, ignoringCase); });
}

/// Bounces quote conversations, too; they tell more as bounces.
bool isBounceWords(QStringView line)
{
    return line.contains(u"Transcript of session follows", ignoringCase)
        || line.contains(u"while talking to", ignoringCase);
}

/// Follows the text line by line.
class Reading
{
public:
    Reading(QStringView text, FactGathering &facts) : m_facts(&facts), m_session(text, facts) { }

    void take(QStringView line);
    bool isConversation() const { return m_hasReply && (m_hasCommand || m_hasConnected); }

private:
    bool takeConnection(QStringView line);
    bool isMessageLine(QStringView line, const SpokenLine &spoken);

    FactGathering *m_facts;
    QuotedSession m_session;
    bool m_hasReply = false;
    bool m_hasCommand = false;
    bool m_hasConnected = false;
};

/// "Connected to mx.example.", "=== Connected to mx.example.", "* Connected to mx.example (192.0.2.1) port 25",
/// "Trying 192.0.2.1...".
bool Reading::takeConnection(QStringView line)
{
    for (const QStringView mark : {u"Connected to ", u"Trying "}) {
        const qsizetype at = line.indexOf(mark);
        constexpr qsizetype longestPrefix = 30;
        if (at < 0 || at > longestPrefix)
            continue;
        QStringView host = line.sliced(at + mark.size()).trimmed();
        const QStringView address = between(host, u"(", u")");
        if (!address.isNull())
            m_facts->addReceiverAddress(address);
        host = host.first(
            std::find_if(host.begin(), host.end(), [](QChar c) { return c == u' ' || c == u'('; }) - host.begin());
        while (host.endsWith(u'.'))
            host.chop(1);
        // curl and swaks add the port: "192.0.2.1:25".
        if (host.count(u':') == 1)
            host = host.first(host.indexOf(u':'));
        m_facts->addReceiverAddress(host);
        m_session.restart();
        m_session.setReceiver(host);
        m_hasConnected = true;
        return true;
    }
    return line.startsWith(u"Escape character is");
}

/// True for a line of the message that is being sent: all up to the single dot (RFC 5321 §4.1.1.4).
bool Reading::isMessageLine(QStringView line, const SpokenLine &spoken)
{
    if (!m_session.isInData())
        return false;
    const QStringView bare = line.trimmed();
    if (bare == u"." || bare.endsWith(u"> .") || (spoken.isMarked && spoken.who == Said::Server)) {
        m_session.endData();
        return bare == u"." || bare.endsWith(u"> .");
    }
    return true;
}

void Reading::take(QStringView line)
{
    const SpokenLine spoken = spokenLine(line);
    if (isMessageLine(line, spoken))
        return;
    switch (spoken.who) {
    case Said::Client:
        m_hasCommand = true;
        m_session.clientSaid(spoken.words);
        return;
    case Said::Server:
        m_hasReply = true;
        m_session.serverSaid(spoken.words);
        return;
    case Said::Nothing:
        takeConnection(line.trimmed());
        return;
    }
}

/// What begins as a mail or has a bounce's words is none; a conversation's own message may have headers.
bool isMailOrBounce(const QList<QStringView> &lines)
{
    constexpr qsizetype firstLines = 200;
    if (!lines.isEmpty() && isMailHeader(lines.first()))
        return true;
    return std::any_of(lines.begin(), lines.begin() + std::min(lines.size(), firstLines), isBounceWords);
}

} // namespace

std::optional<Evidence> readTranscript(const InputText &input, const RefusalBook &book)
{
    const LogLines log = logLines(input.text);
    if (isMailOrBounce(log.lines))
        return std::nullopt;
    FactGathering facts(FactSource::Transcript);
    Reading reading(input.text, facts);
    for (const QStringView line : log.lines)
        reading.take(line);
    if (!reading.isConversation())
        return std::nullopt;
    Evidence evidence = facts.evidence(book);
    evidence.kind = EvidenceKind::Transcript;
    if (log.isCut || input.isCut)
        evidence.remarks.append(QStringLiteral("tooLong"));
    return evidence;
}
