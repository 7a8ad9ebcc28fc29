// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/replycontext.h"

#include "dns/address.h"
#include "dns/hostname.h"
#include "evidence/foundfacts.h"
#include "evidence/plaintext.h"

#include <array>

namespace {

struct StageWords
{
    QStringView words; ///< lower case, single spaces
    QStringView stage;
};

/// Of words that end at the same place the first in this list counts.
constexpr std::array stageWords{
    // Postfix: smtp_proto.c; "[RCPT_TO]" is Yahoo's way to say the same.
    StageWords{u"(in reply to end of data command", u"data"},
    StageWords{u"(in reply to data command", u"data"},
    StageWords{u"(in reply to rcpt to command", u"rcpt"},
    StageWords{u"(in reply to mail from command", u"mail"},
    StageWords{u"(in reply to helo command", u"helo"},
    StageWords{u"(in reply to ehlo command", u"helo"},
    StageWords{u"(in reply to initial greeting", u"connect"},
    StageWords{u"[rcpt_to]", u"rcpt"},
    StageWords{u"[mail_from]", u"mail"},
    StageWords{u"[data]", u"data"},
    StageWords{u"refused to talk to me", u"connect"},
    StageWords{u"while performing the helo handshake", u"helo"},
    StageWords{u"while performing the ehlo handshake", u"helo"},
    StageWords{u"while receiving the initial server greeting", u"connect"},
    StageWords{u"while sending mail from", u"mail"},
    StageWords{u"while sending rcpt to", u"rcpt"},
    StageWords{u"while sending end of data", u"data"},
    // Exim: deliver.c and smtp.c name the command that was answered.
    StageWords{u"after initial connection", u"connect"},
    StageWords{u"after helo", u"helo"},
    StageWords{u"after ehlo", u"helo"},
    StageWords{u"after mail from", u"mail"},
    StageWords{u"after pipelined mail from", u"mail"},
    StageWords{u"after rcpt to", u"rcpt"},
    StageWords{u"after rcpt command", u"rcpt"},
    StageWords{u"after pipelined rcpt to", u"rcpt"},
    StageWords{u"after end of data", u"data"},
    StageWords{u"after data", u"data"},
    StageWords{u"after pipelined data", u"data"},
    StageWords{u"after pipelined end of data", u"data"},
    StageWords{u"after sending data block", u"data"},
    StageWords{u"after connect", u"connect"},
    StageWords{u"for rcpt to command", u"rcpt"},
    StageWords{u"for text command", u"data"},
    StageWords{u"for data command", u"data"},
    StageWords{u"for helo command", u"helo"},
    StageWords{u"for ehlo command", u"helo"},
    StageWords{u"for mail from command", u"mail"},
    // qmail-remote
    StageWords{u"but greeting failed", u"connect"},
    StageWords{u"but my name was rejected", u"helo"},
    StageWords{u"but sender was rejected", u"mail"},
    StageWords{u"does not like recipient", u"rcpt"},
    StageWords{u"failed on data command", u"data"},
    StageWords{u"failed after i sent the message", u"data"},
    // dma
    StageWords{u"did not like our helo", u"helo"},
    StageWords{u"did not like our ehlo", u"helo"},
    StageWords{u"did not like our mail from", u"mail"},
    StageWords{u"did not like our rcpt to", u"rcpt"},
    StageWords{u"did not like our data", u"data"},
    StageWords{u"did not like our final data", u"data"},
    // a conversation: Sendmail, Courier, MDaemon, hMailServer
    StageWords{u">>> helo", u"helo"},
    StageWords{u">>> ehlo", u"helo"},
    StageWords{u">>> mail from", u"mail"},
    StageWords{u">>> rcpt to", u"rcpt"},
    StageWords{u">>> data", u"data"},
    StageWords{u">>> .", u"data"},
    StageWords{u"--> helo", u"helo"},
    StageWords{u"--> ehlo", u"helo"},
    StageWords{u"--> mail from", u"mail"},
    StageWords{u"--> rcpt to", u"rcpt"},
    StageWords{u"--> data", u"data"},
    StageWords{u"sent: helo", u"helo"},
    StageWords{u"sent: ehlo", u"helo"},
    StageWords{u"sent: mail from", u"mail"},
    StageWords{u"sent: rcpt to", u"rcpt"},
    StageWords{u"sent: data", u"data"},
    StageWords{u"in response to the helo command", u"helo"},
    StageWords{u"in response to the ehlo command", u"helo"},
    StageWords{u"in response to the mail from command", u"mail"},
    StageWords{u"in response to the rcpt to command", u"rcpt"},
    StageWords{u"in response to the data command", u"data"},
    StageWords{u"in response to mail from", u"mail"},
    StageWords{u"in response to rcpt to", u"rcpt"},
    StageWords{u"in response to end of data", u"data"},
};

/// A host stands right behind these.
constexpr std::array<QStringView, 21> wordsBeforeHost{u"remote server (", u"host: ", u"host ", u"while talking to ",
    u"talking to ", u"server at ", u"remote server ", u"remoteserver unter ", u"remoteserver bei ", u"connected to ",
    u"connection to ", u"receiving server: ", u"empfangender server: ", u"transferring to ", u"response from ",
    u"reply from ", u"message from ", u"smtp server ", u" by ", u"by server ", u"#<"};

/// A host stands right in front of these.
constexpr std::array<QStringView, 22> wordsBehindHost{u" said:", u" says:", u" replied:", u" responded", u" returned ",
    u" returned:", u" refused to talk to me", u" gave this error", u" rejected your message",
    u" does not like recipient", u" failed on data command", u" failed after i sent the message", u" did not like our",
    u" but my name was rejected", u" remote server returned", u" hat ihre nachricht", u" lehnte ihre nachricht",
    u" a rejet\u00e9 votre message", u" rechaz\u00f3", u" ha rifiutato", u" heeft uw bericht", u" rejeitou"};

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
}

/// A name of two labels at least; an address counts by itself.
QString hostOf(QStringView word)
{
    while (word.endsWith(u'.'))
        word.chop(1);
    if (word.size() > mostNameCharacters)
        return {};
    if (const auto address = looseAddress(word))
        return addressText(*address);
    return isStrictFqdn(word) ? word.toString().toLower() : QString();
}

QString hostWithoutPort(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    return colon < 0 || looseAddress(word) ? hostOf(word) : hostOf(word.first(colon));
}

/// The host at the end of a text: "mx.example.net", "mx.example.net[203.0.113.9]", "mx.example.net (203.0.113.9):25".
QString hostBefore(QStringView text)
{
    constexpr qsizetype mostBack = 400;
    text = text.last(std::min(mostBack, text.size())).trimmed();
    QString address;
    while (!text.isEmpty() && (text.endsWith(u':') || text.endsWith(u',')))
        text.chop(1);
    if (const qsizetype colon = text.lastIndexOf(u':'); colon >= 0 && text.size() - colon <= 6
        && (text.first(colon).endsWith(u']') || text.first(colon).endsWith(u')')))
        text = text.first(colon);
    if (text.endsWith(u']') || text.endsWith(u')')) {
        const qsizetype open = text.lastIndexOf(text.endsWith(u']') ? u'[' : u'(');
        if (open < 0)
            return {};
        address = hostOf(text.sliced(open + 1, text.size() - open - 2));
        text = text.first(open).trimmed();
    }
    qsizetype begin = text.size();
    while (begin > 0 && isHostCharacter(text.at(begin - 1)))
        --begin;
    const QString name = hostOf(text.sliced(begin));
    return name.isEmpty() ? address : name;
}

struct Nearest
{
    qsizetype end = -1;
    QString value;
};

Nearest nearestStage(const QString &words)
{
    Nearest nearest;
    for (const StageWords &candidate : stageWords) {
        const qsizetype at = words.lastIndexOf(candidate.words);
        if (at >= 0 && at + candidate.words.size() > nearest.end)
            nearest = {at + candidate.words.size(), candidate.stage.toString()};
    }
    return nearest;
}

QString nearestReceiver(const QString &words)
{
    Nearest nearest;
    const auto offer = [&](qsizetype end, const QString &host) {
        if (end > nearest.end && !host.isEmpty())
            nearest = {end, host};
    };
    for (const QStringView phrase : wordsBeforeHost) {
        const qsizetype at = words.lastIndexOf(phrase);
        if (at >= 0 && (at == 0 || !phrase.front().isLetter() || !isHostCharacter(words.at(at - 1))))
            offer(at + phrase.size(), hostAt(QStringView(words).sliced(at + phrase.size())));
    }
    for (const QStringView phrase : wordsBehindHost) {
        const qsizetype at = words.lastIndexOf(phrase);
        if (at > 0)
            offer(at, hostBefore(QStringView(words).first(at)));
    }
    return nearest.value;
}

/// The name in the last "HELO name" that a quoted conversation shows.
QString clientIn(const QString &words)
{
    Nearest nearest;
    for (const QStringView phrase : {u">>> helo ", u">>> ehlo ", u"--> helo ", u"--> ehlo ", u"sent: helo ",
             u"sent: ehlo ", u"after helo ", u"after ehlo "}) {
        const qsizetype at = words.lastIndexOf(phrase, -1, Qt::CaseInsensitive);
        if (at < 0 || at < nearest.end)
            continue;
        qsizetype end = at + QStringView(phrase).size();
        const qsizetype begin = end;
        while (end < words.size() && !words.at(end).isSpace())
            ++end;
        QString name = words.sliced(begin, std::min(end - begin, mostNameCharacters));
        while (name.endsWith(u':') || name.endsWith(u',') || name.endsWith(u';'))
            name.chop(1);
        nearest = {begin, name};
    }
    return nearest.value;
}

} // namespace

QString hostAt(QStringView text)
{
    if (text.startsWith(u'[') || text.startsWith(u'(')) {
        const qsizetype close = text.indexOf(text.startsWith(u'[') ? u']' : u')');
        return close < 0 ? QString() : hostWithoutPort(text.sliced(1, close - 1));
    }
    qsizetype end = 0;
    while (end < text.size() && end <= mostNameCharacters && (isHostCharacter(text.at(end)) || text.at(end) == u':'))
        ++end;
    return hostWithoutPort(text.first(end));
}

QString stageIn(QStringView words)
{
    return nearestStage(collapsedLower(words)).value;
}

ReplyContext contextOfReply(QStringView before, QStringView after)
{
    const QString words = before.toString().simplified();
    const QString lower = words.toLower();
    ReplyContext context{nearestReceiver(lower), {}, clientIn(words)};
    // Exchange 2010: "mx.example.net #550 5.7.1 ... ##"
    if (const bool isMarked = lower.endsWith(u'#') || after.startsWith(u'#'); isMarked) {
        const QString host = hostBefore(QStringView(lower).chopped(lower.endsWith(u'#') ? 1 : 0));
        context.receiver = host.isEmpty() ? context.receiver : host;
    }
    // What stands behind the reply, or at its end, speaks of it; what stands in front may speak of the one before.
    const QString behind = collapsedLower(after);
    if (const qsizetype at = behind.indexOf(u"(in reply to "); at >= 0)
        context.stage = nearestStage(behind.mid(at, 40)).value;
    else if (const qsizetype mark = behind.lastIndexOf(u'['); mark >= 0)
        context.stage = nearestStage(behind.mid(mark, 16)).value;
    // Exchange: "{LED=450 4.7.1 ...};{MSG=};{FQDN=mx.example.net};{IP=203.0.113.9}"
    if (const qsizetype at = behind.indexOf(u"fqdn="); at >= 0 && context.receiver.isEmpty())
        context.receiver = hostAt(QStringView(behind).sliced(at + 5));
    if (context.stage.isEmpty())
        context.stage = nearestStage(lower).value;
    return context;
}
