// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "faketransport.h"

#include <utility>

namespace Fake {

FakeStep accept(int delayMs)
{
    return {FakeStep::Kind::Accept, {}, delayMs};
}

FakeStep fail(TransportFault fault, int delayMs)
{
    return {FakeStep::Kind::Fail, {}, delayMs, 1, fault};
}

FakeStep say(const QByteArray &bytes, int delayMs)
{
    return {FakeStep::Kind::Say, bytes, delayMs};
}

FakeStep repeat(const QByteArray &bytes, int times, int everyMs)
{
    return {FakeStep::Kind::Repeat, bytes, everyMs, times};
}

FakeStep expect(const QByteArray &line)
{
    return {FakeStep::Kind::Expect, line};
}

FakeStep tlsUp(int delayMs)
{
    return {FakeStep::Kind::TlsUp, {}, delayMs};
}

FakeStep tlsDown(int delayMs)
{
    return {FakeStep::Kind::TlsDown, {}, delayMs};
}

FakeStep close(int delayMs)
{
    return {FakeStep::Kind::Close, {}, delayMs};
}

} // namespace Fake

FakeTransport::FakeTransport(const FakeScript &script, Clock &clock, FakeLog &log)
    : m_script(script), m_clock(clock), m_log(log)
{ }

FakeTransport::~FakeTransport()
{
    close();
}

void FakeTransport::connectTo(const QHostAddress &, quint16, Handler handler)
{
    m_handler = std::move(handler);
    m_isOpen = true;
    ++m_log.open;
    goOn();
}

void FakeTransport::send(const QByteArray &bytes)
{
    m_log.sent.append(bytes);
    if (!m_isOpen)
        m_log.problems.append(QStringLiteral("sent on a closed connection"));
    if (!bytes.endsWith("\r\n") || bytes.count('\n') != 1)
        m_log.problems.append(QStringLiteral("sent something else than one line"));
    if (m_script.isEmpty())
        return; // a server that says nothing more
    if (m_script.first().kind != FakeStep::Kind::Expect || m_script.first().bytes + "\r\n" != bytes) {
        m_log.problems.append(QStringLiteral("not expected: ") + QString::fromLatin1(bytes.trimmed()));
        return;
    }
    m_script.removeFirst();
    goOn();
}

void FakeTransport::startTls(const QString &)
{
    if (m_script.isEmpty() || m_timer != 0)
        return; // it says nothing more, or closes
    if (m_script.first().kind != FakeStep::Kind::TlsUp && m_script.first().kind != FakeStep::Kind::TlsDown) {
        m_log.problems.append(QStringLiteral("TLS was not expected"));
        return;
    }
    m_timer = m_clock.after(m_script.first().delayMs, [this] { play(); });
}

void FakeTransport::close()
{
    if (std::exchange(m_isOpen, false))
        --m_log.open;
    m_handler = nullptr;
    m_clock.cancel(std::exchange(m_timer, 0));
}

void FakeTransport::goOn()
{
    if (!m_isOpen || m_script.isEmpty() || m_timer != 0)
        return;
    const FakeStep &step = m_script.first();
    if (step.kind != FakeStep::Kind::Expect && step.kind != FakeStep::Kind::TlsUp
        && step.kind != FakeStep::Kind::TlsDown)
        m_timer = m_clock.after(step.delayMs, [this] { play(); });
}

void FakeTransport::play()
{
    m_timer = 0;
    FakeStep step = m_script.first();
    if (step.kind == FakeStep::Kind::Repeat && --m_script.first().times > 0)
        step.kind = FakeStep::Kind::Say;
    else
        m_script.removeFirst();
    TransportEvent event = TransportReceived{step.bytes};
    TlsFacts facts;
    facts.protocol = QStringLiteral("TLSv1.3");
    facts.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    switch (step.kind) {
    case FakeStep::Kind::Accept:
        event = TransportConnected{QHostAddress(QStringLiteral("192.0.2.99"))};
        break;
    case FakeStep::Kind::Fail:
        event = TransportFailed{step.fault, QStringLiteral("the connection failed as scripted")};
        break;
    case FakeStep::Kind::TlsUp:
        event = TransportTlsEstablished{facts};
        break;
    case FakeStep::Kind::TlsDown:
        event = TransportTlsFailed{QStringLiteral("wrong version number")};
        break;
    case FakeStep::Kind::Close:
        event = TransportClosed{};
        break;
    case FakeStep::Kind::Say:
    case FakeStep::Kind::Repeat:
    case FakeStep::Kind::Expect:
        break;
    }
    goOn();
    deliver(event);
}

/// Last in its caller: the handler may destroy this.
void FakeTransport::deliver(const TransportEvent &event)
{
    const Handler handler = m_handler;
    if (handler)
        handler(event);
}

FakeTransportFactory::FakeTransportFactory(const QList<FakeScript> &scripts, Clock &clock)
    : m_scripts(scripts), m_clock(clock)
{ }

std::unique_ptr<Transport> FakeTransportFactory::create()
{
    ++log.connections;
    if (m_scripts.isEmpty())
        log.problems.append(QStringLiteral("a connection too many"));
    return std::make_unique<FakeTransport>(m_scripts.isEmpty() ? FakeScript{} : m_scripts.takeFirst(), m_clock, log);
}
