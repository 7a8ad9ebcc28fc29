// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/reply.h"
#include "smtp/transcript.h"

#include <variant>

/// How long each step may take, in milliseconds. The greeting's is the one of RFC 5321 §4.5.3.2.1; the others are
/// shorter than the RFC's, as somebody is waiting.
struct SmtpDeadlines
{
    int connectMs = 10'000;
    int greetingMs = 300'000;
    int ehloMs = 30'000;
    int startTlsMs = 30'000;
    int tlsMs = 20'000;
    int quitMs = 5'000;
};

/// Make a connection; a former one is to be closed.
struct SmtpConnect
{
    int deadlineMs = 0;
    friend bool operator==(const SmtpConnect &, const SmtpConnect &) = default;
};
/// Wait for the server to speak.
struct SmtpListen
{
    int deadlineMs = 0;
    friend bool operator==(const SmtpListen &, const SmtpListen &) = default;
};
/// Send this line (it has no line end) and wait for the reply.
struct SmtpSendLine
{
    QByteArray line;
    int deadlineMs = 0;
    friend bool operator==(const SmtpSendLine &, const SmtpSendLine &) = default;
};
/// Drop what was received but not yet read (RFC 3207 §4) and begin TLS.
struct SmtpStartTls
{
    int deadlineMs = 0;
    friend bool operator==(const SmtpStartTls &, const SmtpStartTls &) = default;
};
/// Close the connection: the conversation is over.
struct SmtpHangup
{
    friend bool operator==(const SmtpHangup &, const SmtpHangup &) = default;
};
/// std::monostate: go on waiting, the deadline stays.
using SmtpAction = std::variant<std::monostate, SmtpConnect, SmtpListen, SmtpSendLine, SmtpStartTls, SmtpHangup>;

/// Leads one conversation with a mail server: greeting, EHLO, STARTTLS, EHLO, QUIT, never a message. Events go in, the
/// next action comes out, what was learnt is written into the session. Must never know of sockets or of time.
class SmtpDialogue
{
public:
    static constexpr int keptExtensions = 64;
    static constexpr int keptWordBytes = 512;

    /// @p session must outlive this; its transcript is not touched.
    SmtpDialogue(SmtpSession &session, const QString &ownName, const SmtpDeadlines &deadlines = {});

    SmtpAction begin();
    SmtpAction onConnected();
    SmtpAction onReply(const SmtpReply &reply);
    SmtpAction onTlsEstablished(const TlsFacts &facts);
    SmtpAction onTlsFailed(const QString &reason);
    /// The last action's deadline has passed.
    SmtpAction onTimeout();
    /// No more time for anything: ends the conversation in any case.
    SmtpAction onDeadline();
    /// The connection could not be made or broke; no fault: the server closed it in good order.
    SmtpAction onDisconnect(std::optional<TransportFault> fault, const QString &reason);

    /// What EHLO announces; a name that is no host name or address literal is replaced by one that is.
    QByteArray ownName() const { return m_ownName; }
    bool isOver() const { return m_step == Step::Over; }

private:
    enum class Step
    {
        Idle,
        Connect,
        Greeting,
        Ehlo,
        QuitBeforeHelo,
        Helo,
        StartTls,
        Tls,
        Ehlo2,
        Quit,
        Over
    };

    SmtpAction acceptGreeting(const SmtpReply &reply);
    SmtpAction acceptEhlo(const SmtpReply &reply);
    SmtpAction acceptStartTls(const SmtpReply &reply);
    void readEhlo(const SmtpReply &reply);
    SmtpAction send(Step step, const QByteArray &line, int deadlineMs);
    SmtpAction reconnectForHelo();
    SmtpAction quit(SmtpOutcome verdict);
    SmtpAction refuse(const QString &what, const SmtpReply &reply);
    SmtpAction failUnusable(const SmtpReply &reply);
    SmtpAction end(SmtpOutcome outcome, const QString &detail);
    SmtpAction endQuit();
    SmtpAction endTimedOut(const QString &detail);
    void enter(Step step);
    void addDetail(const QString &detail);
    bool isQuitting() const { return m_step == Step::Quit || m_step == Step::QuitBeforeHelo; }
    /// True on the second connection until HELO was sent: its failure must not hide that EHLO was refused.
    bool isReconnecting() const { return m_isSecond && (m_step == Step::Connect || m_step == Step::Greeting); }

    SmtpSession &m_session;
    QByteArray m_ownName;
    SmtpDeadlines m_deadlines;
    Step m_step = Step::Idle;
    bool m_isSecond = false;
    SmtpOutcome m_verdict = SmtpOutcome::Completed; ///< what the session ends with after QUIT
};
