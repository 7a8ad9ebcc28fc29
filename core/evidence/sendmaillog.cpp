// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/logforms.h"

#include <algorithm>

namespace {

using Kind = FactGathering::Kind;

void addValue(FactGathering &facts, Kind kind, QStringView text, QStringView value)
{
    if (!value.isNull())
        facts.add(kind, value, spanIn(text, value));
}

/// "ruleset=check_rcpt"
QString stageOf(QStringView ruleset)
{
    if (ruleset.startsWith(u"check_relay") || ruleset.startsWith(u"check_client"))
        return QStringLiteral("connect");
    if (ruleset.startsWith(u"check_helo"))
        return QStringLiteral("helo");
    if (ruleset.startsWith(u"check_mail"))
        return QStringLiteral("mail");
    if (ruleset.startsWith(u"check_rcpt"))
        return QStringLiteral("rcpt");
    if (ruleset.startsWith(u"check_eom") || ruleset.startsWith(u"check_data"))
        return QStringLiteral("data");
    return {};
}

/// A receiver's log: "ruleset=check_rcpt, arg1=<a@b>, relay=host [192.0.2.1], reject=550 5.7.1 ..."
bool takeReject(QStringView line, QStringView text, FactGathering &facts)
{
    const QStringView reply = behind(line, u", reject=");
    const QStringView ruleset = between(line, u"ruleset=", u",");
    if (reply.isNull() || ruleset.isNull())
        return false;
    addValue(facts, Kind::Ip, text, hostAndAddress(between(line, u"relay=", u", ")).address);
    if (ruleset == u"check_rcpt")
        addValue(facts, Kind::Recipient, text, between(line, u"arg1=<", u">"));
    else if (ruleset == u"check_mail")
        addValue(facts, Kind::MailFrom, text, between(line, u"arg1=<", u">"));
    facts.addRefusal({reply.toString(), stageOf(ruleset), {}, spanIn(text, reply)});
    return true;
}

/// "to=<a@b>, ... relay=mx.example. [192.0.2.1], dsn=5.7.1, stat=Deferred: 450 ..."
bool takeDelivery(QStringView line, QStringView text, FactGathering &facts)
{
    const QStringView stat = behind(line, u", stat=");
    if (stat.isNull() || !line.contains(u"mailer="))
        return false;
    addValue(facts, Kind::Recipient, text, between(line, u"to=<", u">"));
    const HostAndAddress relay = hostAndAddress(between(line, u"relay=", u"],"));
    const QStringView address = between(line, u"relay=", u"],");
    facts.addReceiverAddress(address.sliced(address.indexOf(u'[') + 1));
    if (stat.startsWith(u"Sent"))
        return true;
    const QStringView words = stat.startsWith(u"Deferred: ") ? stat.sliced(10) : stat;
    const QStringView reply = behind(line.first(stat.begin() - line.begin()), u", reply=");
    const QStringView dsn = between(line, u"dsn=", u",");
    QString said = words.toString();
    if (!reply.isNull())
        said = reply.first(std::max<qsizetype>(reply.indexOf(u", stat="), 0)).toString();
    else if (!dsn.isEmpty() && !words.front().isDigit())
        said = dsn.toString() + u' ' + words.toString();
    facts.addRefusal({said, {}, relay.host.toString(), spanIn(text, words)});
    return true;
}

} // namespace

QString readSendmailLog(QStringView text, const LogLines &log, FactGathering &facts)
{
    bool hasFound = false;
    for (const QStringView line : log.lines) {
        if (takeReject(line, text, facts) || takeDelivery(line, text, facts)) {
            hasFound = true;
        } else if (line.contains(u"sendmail[") && line.contains(u": from=<")) {
            addValue(facts, Kind::MailFrom, text, between(line, u": from=<", u">"));
            hasFound = true;
        }
    }
    return hasFound ? QStringLiteral("sendmail") : QString();
}
