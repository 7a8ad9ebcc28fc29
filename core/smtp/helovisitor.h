// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/helolistener.h"
#include "smtp/helosession.h"

#include <QSslConfiguration>

#include <functional>
#include <optional>

class QTcpSocket;

/// One connection to the listener: bytes between its socket and its session. It must never know what is said.
class HeloVisitor final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HeloVisit &visit)>;

    /// Without @p tls no TLS is offered. @p onChange hears of news and of the end.
    HeloVisitor(Clock &clock, int id, const std::optional<QSslConfiguration> &tls, Handler onChange);
    bool begin(qintptr descriptor, int visitMs);
    /// Hangs up and tells the end.
    void end();
    /// Is silent from now on and goes when its socket's calls are over.
    void retire();

private:
    void receive();
    void perform();
    void beginTls();
    void onEncrypted();
    void onError();
    void onDisconnected();
    void arm(int delayMs);
    void expire();
    void record(const QList<TranscriptLine> &lines);
    void note(const QString &words);
    void tell();

    Clock &m_clock;
    const std::optional<QSslConfiguration> m_tls;
    Handler m_onChange;
    QTcpSocket *m_socket;
    HeloSession m_session;
    HeloVisit m_visit;
    Clock::TimerId m_timer = 0;
    qint64 m_startMs;
    bool m_isHandshaking = false;
};
