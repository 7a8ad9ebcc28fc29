// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/logforms.h"

#include <algorithm>

namespace {

using Kind = FactGathering::Kind;

void addValue(FactGathering &facts, Kind kind, QStringView text, QStringView value, bool isTelling = false)
{
    if (!value.isNull())
        facts.add(kind, value, spanIn(text, value), isTelling);
}

QStringView firstWord(QStringView text)
{
    const qsizetype end = text.indexOf(u' ');
    return end < 0 ? text : text.first(end);
}

/// "RCPT TO:<a@b>", "initial connection", "EHLO x", "end of data", "pipelined MAIL FROM:<a@b>", "RCPT <a@b>".
QString stageOf(QStringView words)
{
    if (words.startsWith(u"pipelined "))
        words = words.sliced(10);
    if (words.startsWith(u"RCPT"))
        return QStringLiteral("rcpt");
    if (words.startsWith(u"MAIL"))
        return QStringLiteral("mail");
    if (words.startsWith(u"EHLO") || words.startsWith(u"HELO"))
        return QStringLiteral("helo");
    if (words.startsWith(u"DATA") || words.startsWith(u"end of data") || words.startsWith(u"after DATA")
        || words.startsWith(u"sending data") || words.startsWith(u"during "))
        return QStringLiteral("data");
    if (words.startsWith(u"initial connection") || words.startsWith(u"connection"))
        return QStringLiteral("connect");
    return {};
}

/// "SMTP error from remote mail server after EHLO x: 550 ..." (older: "from remote mailer").
bool takeRemoteError(QStringView line, QStringView text, FactGathering &facts)
{
    const qsizetype mark = line.indexOf(u"SMTP error from remote mail");
    if (mark < 0)
        return false;
    const QStringView error = behind(line.sliced(mark), u" after ");
    QStringView host = between(line.first(mark), u" H=", u"]");
    if (host.isNull())
        host = between(line.sliced(mark), u": host ", u"]: ");
    facts.addReceiverAddress(behind(host, u"["));
    const QStringView name = firstWord(host);
    const qsizetype colon = error.indexOf(u": ");
    if (colon < 0)
        return true;
    const QStringView command = error.first(colon);
    QStringView reply = error.sliced(colon + 2);
    if (reply.startsWith(u"host "))
        reply = behind(reply, u"]: ");
    if (command.startsWith(u"EHLO ") || command.startsWith(u"HELO "))
        addValue(facts, Kind::Helo, text, firstWord(command.sliced(5)), true);
    const QStringView sender = between(command, u"MAIL FROM:<", u">");
    addValue(facts, Kind::MailFrom, text, sender);
    facts.addRefusal({reply.toString(), stageOf(command), name.toString(), spanIn(text, reply)});
    return true;
}

/// "H=rdns (helo) [192.0.2.1]:1234", "H=(helo) [192.0.2.1]", "H=name [192.0.2.1]": the last where both are the same.
void takeClient(QStringView line, QStringView text, FactGathering &facts, bool isTelling)
{
    const QStringView host = behind(line, u"H=");
    const qsizetype open = host.indexOf(u'[');
    // A HELO in brackets stands in parentheses: H=([192.168.0.1]) [192.0.2.1].
    const qsizetype address = open > 0 && host.at(open - 1) == u'(' ? host.indexOf(u" [", open) + 1 : open;
    if (address < 0)
        return;
    const QStringView names = host.first(address);
    const QStringView helo = names.contains(u'(') ? between(names, u"(", u")") : firstWord(names);
    if (!helo.isEmpty())
        addValue(facts, Kind::Helo, text, helo, isTelling);
    addValue(facts, Kind::Ip, text, between(host.sliced(address), u"[", u"]"), isTelling);
}

/// A receiver's log: "H=(x) [192.0.2.1] F=<a@b> rejected RCPT <c@d>: words".
bool takeRejected(QStringView line, QStringView text, FactGathering &facts)
{
    const qsizetype host = line.indexOf(u"H=");
    qsizetype mark = line.indexOf(u"rejected ");
    if (host < 0 || mark < host)
        return false;
    takeClient(line.sliced(host), text, facts, true);
    addValue(facts, Kind::MailFrom, text, between(line.first(mark), u" F=<", u">"), true);
    const QStringView rejected = line.sliced(mark + 9);
    const QStringView stage = rejected.startsWith(u"EHLO or HELO ") ? rejected.sliced(8) : rejected;
    if (stage.startsWith(u"EHLO ") || stage.startsWith(u"HELO ")) {
        QStringView helo = firstWord(stage.sliced(5));
        while (helo.endsWith(u':'))
            helo.chop(1);
        addValue(facts, Kind::Helo, text, helo, true);
    }
    addValue(facts, Kind::Recipient, text, between(rejected, u"RCPT <", u">"), true);
    const QStringView words = behind(rejected, u": ");
    if (!words.isEmpty())
        facts.addRefusal({words.toString(), stageOf(stage), {}, spanIn(text, words)});
    return true;
}

/// "** a@b", "== a@b": a delivery that failed.
void takeRecipient(QStringView line, QStringView text, FactGathering &facts)
{
    for (const QStringView mark : {u" ** ", u" == "}) {
        const QStringView rest = behind(line.first(std::min<qsizetype>(line.size(), 100)), mark);
        if (rest.isNull())
            continue;
        QStringView recipient = firstWord(rest);
        while (recipient.endsWith(u':'))
            recipient.chop(1);
        addValue(facts, Kind::Recipient, text, recipient);
    }
}

/// "<= sender": a message came in; who wrote it is the envelope of what is sent on.
bool takeArrival(QStringView line, QStringView text, FactGathering &facts)
{
    const QStringView rest = behind(line.first(std::min<qsizetype>(line.size(), 100)), u" <= ");
    if (rest.isNull())
        return false;
    const QStringView sender = firstWord(rest);
    addValue(facts, Kind::MailFrom, text, sender == u"<>" ? sender.sliced(1, 0) : sender);
    return true;
}

bool isDated(QStringView line)
{
    return line.size() > 19 && line.at(4) == u'-' && line.at(7) == u'-' && line.at(10) == u' ' && line.at(13) == u':';
}

} // namespace

QString readEximLog(QStringView text, const LogLines &log, FactGathering &facts)
{
    bool hasFound = false;
    for (const QStringView line : log.lines) {
        // A bounce has the words of the first kind, too, but no date before them.
        const bool isLog = isDated(line) || line.contains(u" R=") || line.startsWith(u"H=");
        if (!isLog)
            continue;
        if (takeRemoteError(line, text, facts)) {
            takeRecipient(line, text, facts);
            hasFound = true;
        } else if (takeRejected(line, text, facts) || takeArrival(line, text, facts)) {
            hasFound = true;
        }
    }
    return hasFound && !facts.isEmpty() ? QStringLiteral("exim") : QString();
}
