// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/smtpprobe.h"

#include "base/overloaded.h"
#include "base/printable.h"
#include "dns/address.h"

#include <algorithm>
#include <utility>

SmtpProbe::SmtpProbe(TransportFactory &transports, Clock &clock, const SmtpTarget &target, const SmtpLimits &limits)
    : m_transports(transports),
      m_clock(clock),
      m_target(target),
      m_limits(limits),
      m_dialogue(m_session, target.ownName, limits.deadlines)
{
    m_session.serverName = target.serverName;
    m_session.address = target.address;
    m_session.port = target.port;
}

SmtpProbe::~SmtpProbe()
{
    stop();
}

void SmtpProbe::start(LineHandler onLine, DoneHandler onDone)
{
    if (m_isRunning || m_transport)
        return;
    m_onLine = std::move(onLine);
    m_onDone = std::move(onDone);
    m_startMs = m_clock.nowMs();
    m_isRunning = true;
    perform(m_dialogue.begin());
}

void SmtpProbe::stop()
{
    m_clock.cancel(std::exchange(m_timer, 0));
    m_onDone = nullptr;
    if (!m_isRunning)
        return;
    m_isRunning = false;
    if (m_transport)
        m_transport->close();
    m_session.outcome = SmtpOutcome::Cancelled;
}

void SmtpProbe::hear(const TransportEvent &event)
{
    if (!m_isRunning)
        return;
    std::visit(
        Overloaded{
            [this](const TransportConnected &) {
                note(QStringLiteral("connected to %1 port %2; waiting for the greeting")
                         .arg(addressText(m_target.address))
                         .arg(m_target.port));
                perform(m_dialogue.onConnected());
            },
            [this](const TransportReceived &received) { receive(received.bytes); },
            [this](const TransportTlsEstablished &established) {
                m_isTls = true;
                note(QStringLiteral("TLS established: %1 %2")
                         .arg(established.facts.protocol, established.facts.cipher)
                         .trimmed());
                perform(m_dialogue.onTlsEstablished(established.facts));
            },
            [this](const TransportTlsFailed &failed) {
                note(QStringLiteral("the TLS handshake failed: ") + failed.reason);
                perform(m_dialogue.onTlsFailed(failed.reason));
            },
            [this](const TransportFailed &failed) { lose(failed.fault, failed.reason); },
            [this](const TransportClosed &) { lose(std::nullopt, QStringLiteral("the server closed the connection")); },
        },
        event);
}

void SmtpProbe::lose(std::optional<TransportFault> fault, const QString &reason)
{
    SmtpAction action = endReading();
    note(reason.isEmpty() ? QStringLiteral("the connection failed") : reason);
    if (std::holds_alternative<std::monostate>(action))
        action = m_dialogue.onDisconnect(fault, reason);
    perform(action);
}

void SmtpProbe::receive(QByteArrayView bytes)
{
    while (m_isRunning && !bytes.isEmpty()) {
        const auto reply = m_reader.read(bytes);
        recordServerLines();
        if (!reply || !m_isRunning)
            break;
        m_isForeign = false;
        if (reply->droppedLines > 0)
            note(QStringLiteral("%1 further lines of this reply are not shown").arg(reply->droppedLines));
        const SmtpAction action = m_dialogue.onReply(*reply);
        if (std::holds_alternative<SmtpStartTls>(action))
            startTls(std::exchange(bytes, {}).size());
        else if (!std::holds_alternative<SmtpSendLine>(action) && !std::holds_alternative<std::monostate>(action))
            bytes = {}; // said on a connection that is not spoken on any more
        perform(action);
    }
    if (m_isRunning && !m_isForeign && m_reader.isForeign()) {
        m_isForeign = true; // a binary protocol may never send a line end
        arm(static_cast<int>(std::min<qint64>(m_limits.foreignMs, m_deadlineMs - m_clock.nowMs())));
    }
}

void SmtpProbe::perform(const SmtpAction &action)
{
    if (!m_isRunning)
        return;
    std::visit(Overloaded{
                   [](std::monostate) {},
                   [this](const SmtpConnect &connect) {
                       arm(connect.deadlineMs);
                       connectAgain();
                   },
                   [this](const SmtpListen &listen) { arm(listen.deadlineMs); },
                   [this](const SmtpSendLine &send) {
                       arm(send.deadlineMs);
                       sendLine(send.line);
                   },
                   [this](const SmtpStartTls &tls) {
                       arm(tls.deadlineMs);
                       m_transport->startTls(m_target.serverName);
                   },
                   [this](const SmtpHangup &) { finish(); },
               },
        action);
}

void SmtpProbe::connectAgain()
{
    if (m_transport) {
        m_transport->close();
        m_closedTransport = std::move(m_transport);
        note(QStringLiteral("connecting again, to try HELO"));
    }
    m_reader.clear();
    m_reader.takeLines();
    m_isTls = false;
    m_isForeign = false;
    if (!m_isRunning)
        return;
    m_transport = m_transports.create();
    m_transport->connectTo(m_target.address, m_target.port, [this](const TransportEvent &event) { hear(event); });
}

void SmtpProbe::sendLine(const QByteArray &line)
{
    record(Speaker::Client, line, 0);
    if (m_isRunning)
        m_transport->send(line + "\r\n");
}

/// RFC 3207 §4: nothing that was said in plain text may pass for something said inside TLS.
void SmtpProbe::startTls(qsizetype unreadBytes)
{
    const qsizetype dropped = unreadBytes + m_reader.clear();
    if (dropped == 0)
        return;
    m_session.injectedBeforeTls = true;
    note(QStringLiteral("dropped %1 bytes sent before TLS").arg(dropped));
}

/// Whatever came last is part of the transcript, and may show that this was never a mail server.
SmtpAction SmtpProbe::endReading()
{
    const auto reply = m_reader.finish();
    recordServerLines();
    return reply ? m_dialogue.onReply(*reply) : SmtpAction{};
}

void SmtpProbe::arm(int deadlineMs)
{
    m_clock.cancel(m_timer);
    m_armedMs = m_clock.nowMs();
    m_deadlineMs = std::min(m_armedMs + deadlineMs, m_startMs + m_limits.overallMs);
    m_timer = m_clock.after(static_cast<int>(std::max<qint64>(m_deadlineMs - m_armedMs, 0)), [this] { expire(); });
}

void SmtpProbe::expire()
{
    m_timer = 0;
    const bool isOverall = elapsedMs() >= m_limits.overallMs;
    SmtpAction action = endReading();
    note(
        QStringLiteral("no answer for %1 s").arg(static_cast<double>(m_clock.nowMs() - m_armedMs) / 1000.0, 0, 'f', 1));
    if (std::holds_alternative<std::monostate>(action))
        action = isOverall ? m_dialogue.onDeadline() : m_dialogue.onTimeout();
    perform(action);
}

/// The end is told from a timer of its own, as whoever hears it may destroy this.
void SmtpProbe::finish()
{
    m_isRunning = false;
    m_clock.cancel(m_timer);
    m_transport->close();
    m_timer = m_clock.after(0, [this] {
        m_timer = 0;
        const SmtpSession session = m_session;
        const DoneHandler onDone = std::exchange(m_onDone, nullptr);
        if (onDone)
            onDone(session);
    });
}

void SmtpProbe::recordServerLines()
{
    for (const SmtpReplyLine &line : m_reader.takeLines())
        record(Speaker::Server, line.text, line.cutBytes);
}

void SmtpProbe::note(const QString &words)
{
    record(Speaker::Note, words.toUtf8(), 0);
}

void SmtpProbe::record(Speaker speaker, const QByteArray &text, int cutBytes)
{
    if (!m_isRunning)
        return;
    if (m_session.transcript.size() >= m_limits.keptLines) {
        ++m_session.droppedLines;
        return;
    }
    const QByteArray kept = text.left(m_limits.keptLineBytes);
    const int cut = cutBytes + static_cast<int>(text.size() - kept.size());
    const TranscriptLine line{elapsedMs(), speaker, kept, m_isTls && speaker != Speaker::Note, cut};
    m_session.transcript.append(line);
    if (m_onLine)
        m_onLine(line);
}

int SmtpProbe::elapsedMs() const
{
    return static_cast<int>(m_clock.nowMs() - m_startMs);
}
