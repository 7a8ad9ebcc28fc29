// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/dialogue.h"
#include "time/clock.h"

#include <functional>
#include <memory>

/// The address of a server that is to be spoken to.
struct SmtpTarget
{
    QString serverName; ///< as asked for; also what the certificate is held against
    QHostAddress address;
    quint16 port = 25;
    QString ownName; ///< what EHLO announces
};

struct SmtpLimits
{
    SmtpDeadlines deadlines;
    int overallMs = 60'000; ///< the whole conversation, both connections
    int foreignMs = 5'000; ///< how long a line may stay unfinished that can no longer become SMTP
    int keptLines = 400;
    int keptLineBytes = 1000;
};

/// Speaks with one address of a server, keeps the transcript and sees to it that it ends in time. Must never know
/// what its findings mean.
class SmtpProbe
{
public:
    using LineHandler = std::function<void(const TranscriptLine &line)>;
    using DoneHandler = std::function<void(const SmtpSession &session)>;

    /// Both ports must outlive this.
    SmtpProbe(TransportFactory &transports, Clock &clock, const SmtpTarget &target, const SmtpLimits &limits = {});
    ~SmtpProbe();
    SmtpProbe(const SmtpProbe &) = delete;
    SmtpProbe &operator=(const SmtpProbe &) = delete;

    /// Begins, once. @p onLine hears each transcript line that is kept, @p onDone the end, once, never from inside this
    /// call. Either may call stop(); this may be destroyed from inside @p onDone, but not from inside @p onLine.
    void start(LineHandler onLine, DoneHandler onDone);
    /// Ends it as Cancelled with what is known until now (one that had its outcome keeps it); onDone is not called.
    void stop();
    bool isRunning() const { return m_isRunning; }
    /// What is known until now; the stage tells what is waited for.
    const SmtpSession &session() const { return m_session; }

private:
    void hear(const TransportEvent &event);
    void receive(QByteArrayView bytes);
    void perform(const SmtpAction &action);
    void connectAgain();
    void sendLine(const QByteArray &line);
    void startTls(qsizetype unreadBytes);
    void lose(std::optional<TransportFault> fault, const QString &reason);
    SmtpAction endReading();
    void arm(int deadlineMs);
    void expire();
    void finish();
    void recordServerLines();
    void note(const QString &words);
    void record(Speaker speaker, const QByteArray &text, int cutBytes);
    int elapsedMs() const;

    TransportFactory &m_transports;
    Clock &m_clock;
    SmtpTarget m_target;
    SmtpLimits m_limits;
    SmtpSession m_session;
    SmtpDialogue m_dialogue;
    SmtpReplyReader m_reader;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Transport> m_closedTransport; ///< the first of two; it may be calling us right now
    LineHandler m_onLine;
    DoneHandler m_onDone;
    Clock::TimerId m_timer = 0;
    qint64 m_startMs = 0;
    qint64 m_armedMs = 0; ///< when the current step's timer was armed
    qint64 m_deadlineMs = 0; ///< of the current step
    bool m_isRunning = false;
    bool m_isTls = false;
    bool m_isForeign = false;
};
