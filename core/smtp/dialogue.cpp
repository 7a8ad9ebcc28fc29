// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/dialogue.h"

#include "base/printable.h"
#include "dns/address.h"
#include "dns/hostname.h"

#include <algorithm>

namespace {

/// RFC 5321 §4.1.3: [192.0.2.1] or [IPv6:2001:db8::1].
bool isAddressLiteral(const QString &name)
{
    if (!name.startsWith(u'[') || !name.endsWith(u']'))
        return false;
    const QStringView inside = QStringView(name).sliced(1, name.size() - 2);
    const bool isIpv6 = inside.startsWith(u"IPv6:", Qt::CaseInsensitive);
    const QStringView text = isIpv6 ? inside.sliced(5) : inside;
    return parseAddress(text) && isIpv6 == text.contains(u':');
}

/// The one gate to what is sent: neither test lets a line end, a space or a byte beyond ASCII pass.
QByteArray checkedOwnName(const QString &name)
{
    if (hostnameFault(name) == HostnameFault::None || isAddressLiteral(name))
        return name.toLatin1();
    return QByteArrayLiteral("helodoctor.invalid"); // RFC 2606 §2: nobody's name
}

QByteArray firstWord(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const qsizetype end = std::min({trimmed.size(), trimmed.indexOf(' ') < 0 ? trimmed.size() : trimmed.indexOf(' '),
        trimmed.indexOf('\t') < 0 ? trimmed.size() : trimmed.indexOf('\t'),
        static_cast<qsizetype>(SmtpDialogue::keptWordBytes)});
    return trimmed.first(end);
}

QString replyText(const SmtpReply &reply)
{
    const QString text = printable(reply.lines.value(0).trimmed(), 200);
    return text.isEmpty() ? QString::number(reply.code) : QString::number(reply.code) + u' ' + text;
}

QString stepText(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Connect:
        return QStringLiteral("for the connection");
    case SmtpStage::Greeting:
        return QStringLiteral("for the greeting");
    case SmtpStage::Ehlo:
        return QStringLiteral("for the reply to EHLO");
    case SmtpStage::StartTls:
        return QStringLiteral("for the reply to STARTTLS");
    case SmtpStage::Tls:
        return QStringLiteral("for the TLS handshake");
    case SmtpStage::Ehlo2:
        return QStringLiteral("for the reply to the EHLO inside TLS");
    case SmtpStage::Mail:
    case SmtpStage::Rcpt:
    case SmtpStage::Quit:
        break;
    }
    return QStringLiteral("for a reply");
}

} // namespace

SmtpDialogue::SmtpDialogue(SmtpSession &session, const QString &ownName, const SmtpDeadlines &deadlines)
    : m_session(session), m_ownName(checkedOwnName(ownName)), m_deadlines(deadlines)
{ }

SmtpAction SmtpDialogue::begin()
{
    enter(Step::Connect);
    return SmtpConnect{m_deadlines.connectMs};
}

SmtpAction SmtpDialogue::onConnected()
{
    if (m_step != Step::Connect)
        return {};
    enter(Step::Greeting);
    return SmtpListen{m_deadlines.greetingMs};
}

SmtpAction SmtpDialogue::onReply(const SmtpReply &reply)
{
    if (reply.fault == SmtpReplyFault::CutOff)
        return {}; // the end of the connection or of the time that cut it is told apart
    switch (m_step) {
    case Step::Greeting:
        return acceptGreeting(reply);
    case Step::Ehlo:
    case Step::Helo:
    case Step::Ehlo2:
        return acceptEhlo(reply);
    case Step::StartTls:
        return acceptStartTls(reply);
    case Step::QuitBeforeHelo:
        return reconnectForHelo();
    case Step::Quit:
        return endQuit();
    case Step::Idle:
    case Step::Connect:
    case Step::Tls:
    case Step::Over:
        break;
    }
    return {};
}

SmtpAction SmtpDialogue::acceptGreeting(const SmtpReply &reply)
{
    if (reply.fault != SmtpReplyFault::None || reply.code < 200 || reply.code > 599)
        return isReconnecting() ? end(SmtpOutcome::Refused, QStringLiteral("the second greeting was not SMTP"))
                                : failUnusable(reply);
    if (!m_isSecond) {
        m_session.banner = reply.firstLine;
        m_session.greetingCode = reply.code;
        m_session.bannerName = firstWord(reply.lines.value(0));
    }
    // RFC 5321 §3.1: after 554 (or any other code) a client says QUIT and nothing else.
    if (reply.code != 220)
        return refuse(m_isSecond ? QStringLiteral("the second connection") : QStringLiteral("the connection"), reply);
    if (!m_isSecond)
        return send(Step::Ehlo, "EHLO " + m_ownName, m_deadlines.ehloMs);
    m_session.usedHelo = true;
    return send(Step::Helo, "HELO " + m_ownName, m_deadlines.ehloMs);
}

SmtpAction SmtpDialogue::acceptEhlo(const SmtpReply &reply)
{
    if (reply.fault != SmtpReplyFault::None || reply.code < 200 || (reply.code >= 300 && reply.code < 400)
        || reply.code > 599)
        return failUnusable(reply);
    if (reply.code < 300) {
        readEhlo(reply);
        if (m_step != Step::Ehlo || !m_session.startTlsOffered)
            return quit(SmtpOutcome::Completed);
        return send(Step::StartTls, QByteArrayLiteral("STARTTLS"), m_deadlines.startTlsMs);
    }
    if (m_step == Step::Ehlo && reply.code >= 500) {
        // RFC 5321 §3.2: a server without EHLO may still take HELO. Some count the refused command against us, so the
        // second try gets a connection of its own.
        addDetail(QStringLiteral("EHLO was refused: ") + replyText(reply));
        return send(Step::QuitBeforeHelo, QByteArrayLiteral("QUIT"), m_deadlines.quitMs);
    }
    return refuse(m_step == Step::Helo ? QStringLiteral("HELO") : QStringLiteral("EHLO"), reply);
}

void SmtpDialogue::readEhlo(const SmtpReply &reply)
{
    m_session.ehloName = firstWord(reply.lines.value(0));
    m_session.extensions.clear(); // RFC 3207 §4.2: what was offered before TLS no longer counts
    for (const QByteArray &line : reply.lines.sliced(1)) {
        const QByteArray keyword = line.trimmed().left(keptWordBytes);
        if (!keyword.isEmpty() && m_session.extensions.size() < keptExtensions)
            m_session.extensions.append(keyword);
        if (m_step == Step::Ehlo && firstWord(keyword).compare("STARTTLS", Qt::CaseInsensitive) == 0)
            m_session.startTlsOffered = true;
    }
}

SmtpAction SmtpDialogue::acceptStartTls(const SmtpReply &reply)
{
    if (reply.fault != SmtpReplyFault::None || reply.code < 200 || reply.code > 599)
        return failUnusable(reply);
    if (reply.code == 421)
        return refuse(QStringLiteral("STARTTLS"), reply);
    if (reply.code != 220) {
        addDetail(QStringLiteral("STARTTLS was offered but refused: ") + replyText(reply));
        return quit(SmtpOutcome::Completed);
    }
    enter(Step::Tls);
    return SmtpStartTls{m_deadlines.tlsMs};
}

SmtpAction SmtpDialogue::onTlsEstablished(const TlsFacts &facts)
{
    if (m_step != Step::Tls)
        return {};
    m_session.tls = facts;
    return send(Step::Ehlo2, "EHLO " + m_ownName, m_deadlines.ehloMs);
}

SmtpAction SmtpDialogue::onTlsFailed(const QString &reason)
{
    if (m_step == Step::Over)
        return {};
    return end(SmtpOutcome::TlsFailed, QStringLiteral("the TLS handshake failed: ") + printable(reason, 300));
}

SmtpAction SmtpDialogue::onTimeout()
{
    if (m_step == Step::QuitBeforeHelo)
        return reconnectForHelo();
    return endTimedOut(QStringLiteral("no more time to wait ") + stepText(m_session.stage));
}

SmtpAction SmtpDialogue::onDeadline()
{
    return endTimedOut(
        QStringLiteral("the time for the whole conversation was over while waiting ") + stepText(m_session.stage));
}

SmtpAction SmtpDialogue::endTimedOut(const QString &detail)
{
    if (m_step == Step::Over)
        return {};
    if (m_step == Step::Quit)
        return endQuit();
    if (m_step == Step::QuitBeforeHelo)
        return end(SmtpOutcome::Refused, QStringLiteral("no time was left to try HELO"));
    if (isReconnecting())
        return end(SmtpOutcome::Refused, QStringLiteral("a second connection to try HELO got no answer in time"));
    return end(SmtpOutcome::TimedOut, detail);
}

SmtpAction SmtpDialogue::onDisconnect(std::optional<TransportFault> fault, const QString &reason)
{
    if (m_step == Step::Over)
        return {};
    if (m_step == Step::Quit)
        return endQuit(); // RFC 5321 §4.1.1.10 wants a 221 first; that it is missing harms nobody
    if (m_step == Step::QuitBeforeHelo)
        return reconnectForHelo();
    const QString words
        = reason.isEmpty() ? QStringLiteral("the server closed the connection") : printable(reason, 300);
    if (isReconnecting())
        return end(SmtpOutcome::Refused, QStringLiteral("a second connection to try HELO failed: ") + words);
    if (m_step != Step::Connect || !fault)
        return end(SmtpOutcome::Dropped, words);
    switch (*fault) {
    case TransportFault::Refused:
        return end(SmtpOutcome::Refused, words);
    case TransportFault::Unreachable:
    case TransportFault::Other:
        return end(SmtpOutcome::Unreachable, words);
    case TransportFault::Blocked:
        return end(SmtpOutcome::Blocked, words);
    case TransportFault::TimedOut:
        return end(SmtpOutcome::TimedOut, words);
    case TransportFault::Reset:
        break;
    }
    return end(SmtpOutcome::Dropped, words);
}

SmtpAction SmtpDialogue::send(Step step, const QByteArray &line, int deadlineMs)
{
    enter(step);
    return SmtpSendLine{line, deadlineMs};
}

SmtpAction SmtpDialogue::reconnectForHelo()
{
    m_isSecond = true;
    return begin();
}

SmtpAction SmtpDialogue::quit(SmtpOutcome verdict)
{
    m_verdict = verdict;
    return send(Step::Quit, QByteArrayLiteral("QUIT"), m_deadlines.quitMs);
}

SmtpAction SmtpDialogue::refuse(const QString &what, const SmtpReply &reply)
{
    addDetail(QStringLiteral("%1 was refused: %2").arg(what, replyText(reply)));
    return quit(SmtpOutcome::Refused);
}

SmtpAction SmtpDialogue::failUnusable(const SmtpReply &reply)
{
    const QString what = printable(reply.firstLine, 120);
    if (reply.fault == SmtpReplyFault::Endless)
        return end(SmtpOutcome::NotSmtp, QStringLiteral("the server's reply had no end; it began: ") + what);
    return end(SmtpOutcome::NotSmtp, QStringLiteral("this is no answer of a mail server: ") + what);
}

SmtpAction SmtpDialogue::end(SmtpOutcome outcome, const QString &detail)
{
    addDetail(detail);
    m_session.outcome = outcome;
    m_step = Step::Over;
    return SmtpHangup{};
}

SmtpAction SmtpDialogue::endQuit()
{
    return end(m_verdict, {});
}

void SmtpDialogue::enter(Step step)
{
    m_step = step;
    SmtpStage stage = m_session.stage;
    switch (step) {
    case Step::Connect:
        stage = SmtpStage::Connect;
        break;
    case Step::Greeting:
        stage = SmtpStage::Greeting;
        break;
    case Step::Ehlo:
    case Step::Helo:
        stage = SmtpStage::Ehlo;
        break;
    case Step::StartTls:
        stage = SmtpStage::StartTls;
        break;
    case Step::Tls:
        stage = SmtpStage::Tls;
        break;
    case Step::Ehlo2:
        stage = SmtpStage::Ehlo2;
        break;
    case Step::Quit:
        if (m_verdict == SmtpOutcome::Completed)
            stage = SmtpStage::Quit;
        break;
    case Step::Idle:
    case Step::QuitBeforeHelo:
    case Step::Over:
        break;
    }
    if (stage > m_session.stage) // a second connection does not take back what the first one reached
        m_session.stage = stage;
}

void SmtpDialogue::addDetail(const QString &detail)
{
    if (!m_session.detail.isEmpty() && !detail.isEmpty())
        m_session.detail += QStringLiteral("; ");
    m_session.detail += detail;
}
