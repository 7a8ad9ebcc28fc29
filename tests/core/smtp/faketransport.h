// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transport.h"
#include "time/clock.h"

#include <QList>

/// One step of a scripted server. Each happens its delay after the one before it was done.
struct FakeStep
{
    enum class Kind
    {
        Accept,
        Fail, ///< with the fault
        Say,
        Repeat, ///< says the bytes again and again, as often as told
        Expect, ///< waits for the client to send this line
        TlsUp, ///< waits for startTls()
        TlsDown,
        Close,
    };
    Kind kind = Kind::Say;
    QByteArray bytes;
    int delayMs = 0;
    int times = 1;
    TransportFault fault = TransportFault::Other;
};
using FakeScript = QList<FakeStep>;

namespace Fake {
FakeStep accept(int delayMs = 10);
FakeStep fail(TransportFault fault, int delayMs = 10);
FakeStep say(const QByteArray &bytes, int delayMs = 10);
FakeStep repeat(const QByteArray &bytes, int times, int everyMs);
FakeStep expect(const QByteArray &line);
FakeStep tlsUp(int delayMs = 10);
FakeStep tlsDown(int delayMs = 10);
FakeStep close(int delayMs = 10);
} // namespace Fake

/// What happened on all connections of a test.
struct FakeLog
{
    int connections = 0;
    int open = 0; ///< made and neither closed by the client nor destroyed
    QStringList problems; ///< what broke the port's contract or was not expected
    QByteArrayList sent;
};

/// A server played from a script on a clock; anything the script does not expect is a problem.
class FakeTransport final : public Transport
{
public:
    FakeTransport(const FakeScript &script, Clock &clock, FakeLog &log);
    ~FakeTransport() override;

    void connectTo(const QHostAddress &address, quint16 port, Handler handler) override;
    void send(const QByteArray &bytes) override;
    void startTls(const QString &serverName) override;
    void close() override;

private:
    void goOn();
    void play();
    void deliver(const TransportEvent &event);

    FakeScript m_script;
    Clock &m_clock;
    FakeLog &m_log;
    Handler m_handler;
    Clock::TimerId m_timer = 0;
    bool m_isOpen = false;
};

/// Hands out one scripted connection after the other.
class FakeTransportFactory final : public TransportFactory
{
public:
    FakeTransportFactory(const QList<FakeScript> &scripts, Clock &clock);
    std::unique_ptr<Transport> create() override;
    FakeLog log;

private:
    QList<FakeScript> m_scripts;
    Clock &m_clock;
};
