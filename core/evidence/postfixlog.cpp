// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/logforms.h"

#include <algorithm>

namespace {

using Kind = FactGathering::Kind;

/// "RCPT TO command", "end of DATA command", "HELO command" (Postfix' words of where it stood).
QString stageOf(QStringView words)
{
    if (words.contains(u"end of DATA") || words.contains(u"DATA") || words.contains(u"END-OF-MESSAGE"))
        return QStringLiteral("data");
    if (words.contains(u"RCPT"))
        return QStringLiteral("rcpt");
    if (words.contains(u"MAIL"))
        return QStringLiteral("mail");
    if (words.contains(u"HELO") || words.contains(u"EHLO"))
        return QStringLiteral("helo");
    if (words.contains(u"CONNECT") || words.contains(u"greeting"))
        return QStringLiteral("connect");
    return {};
}

void addValue(FactGathering &facts, Kind kind, QStringView text, QStringView value, bool isTelling = false)
{
    if (!value.isNull())
        facts.add(kind, value, spanIn(text, value), isTelling);
}

/// "host mx.example[192.0.2.1] said: 550 ... (in reply to RCPT TO command)": what stands in the status' parentheses.
void takeStatus(QStringView line, QStringView text, FactGathering &facts)
{
    const HostAndAddress relay = hostAndAddress(between(line, u"relay=", u","));
    facts.addReceiverAddress(relay.address);
    QStringView reason = behind(line, u"status=");
    if (reason.isNull() || reason.startsWith(u"sent"))
        return;
    reason = behind(reason, u"(");
    if (reason.endsWith(u')'))
        reason.chop(1);
    QString stage;
    QStringView reply = behind(reason, u" said: ");
    if (reply.isNull()) {
        reply = behind(reason, u"refused to talk to me: ");
        stage = QStringLiteral("connect");
    }
    if (reply.isNull())
        return;
    const qsizetype context = reply.lastIndexOf(u"(in reply to ");
    if (context >= 0) {
        stage = stageOf(reply.sliced(context));
        reply = reply.first(context).trimmed();
    }
    QStringView receiver = relay.host;
    if (receiver.isEmpty() || receiver == u"none")
        receiver = hostAndAddress(between(reason, u"host ", u" ")).host;
    facts.addRefusal({reply.toString(), stage, receiver.toString(), spanIn(text, reply)});
}

/// The name of the machine that wrote the line: "Nov 23 10:00:00 mx postfix/smtpd[1]: ...".
QString writerOf(QStringView line, qsizetype program)
{
    const QStringView head = line.first(program).trimmed();
    const QStringView name = head.sliced(std::max<qsizetype>(head.lastIndexOf(u' '), -1) + 1);
    return name.contains(u'.') ? name.toString() : QString();
}

/// A receiver's log: "NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 504 5.5.2 <x>: ...; from=<> to=<> proto=ESMTP
/// helo=<x>".
void takeReject(QStringView line, QStringView reject, QStringView text, FactGathering &facts)
{
    const qsizetype from = reject.indexOf(u" from ");
    if (from < 0)
        return;
    const QStringView client = reject.sliced(from + 6);
    const qsizetype end = client.indexOf(u"]");
    if (end < 0)
        return;
    addValue(facts, Kind::Ip, text, hostAndAddress(client.first(end + 1)).address, true);
    addValue(facts, Kind::Helo, text, between(reject, u" helo=<", u">"), true);
    addValue(facts, Kind::MailFrom, text, between(reject, u" from=<", u">"), true);
    addValue(facts, Kind::Recipient, text, between(reject, u" to=<", u">"), true);
    // A port may stand behind the address.
    QStringView reply = behind(client.sliced(end), u": ");
    const qsizetype about = reply.lastIndexOf(u"; from=<");
    if (about >= 0)
        reply = reply.first(about);
    const qsizetype program = line.indexOf(u"postfix");
    facts.addRefusal({reply.toString(), stageOf(reject.first(from)), program > 0 ? writerOf(line, program) : QString(),
        spanIn(text, reply)});
}

bool takeLine(QStringView line, QStringView text, FactGathering &facts)
{
    const bool isPostfix = line.contains(u"postfix");
    for (const QStringView mark : {u"NOQUEUE: reject", u": reject: ", u": milter-reject: ", u": reject_warning: "}) {
        const qsizetype at = line.indexOf(mark);
        if (at < 0 || (!isPostfix && mark != u"NOQUEUE: reject"))
            continue;
        takeReject(line, line.sliced(at + mark.size()), text, facts);
        return true;
    }
    if (line.contains(u"status=") && line.contains(u"relay=")) {
        addValue(facts, Kind::Recipient, text, between(line, u"to=<", u">"));
        takeStatus(line, text, facts);
        return true;
    }
    if (isPostfix && line.contains(u"qmgr") && line.contains(u" from=<")) {
        addValue(facts, Kind::MailFrom, text, between(line, u" from=<", u">"));
        return true;
    }
    return isPostfix && (line.contains(u"postfix/smtp") || line.contains(u"postfix/cleanup"));
}

} // namespace

QString readPostfixLog(QStringView text, const LogLines &log, FactGathering &facts)
{
    bool hasFound = false;
    for (const QStringView line : log.lines)
        hasFound = takeLine(line, text, facts) || hasFound;
    return hasFound && !facts.isEmpty() ? QStringLiteral("postfix") : QString();
}
