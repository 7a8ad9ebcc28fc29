// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/scriptedtransport.h"

#include "base/printable.h"
#include "dns/address.h"

#include <utility>

/// One scripted connection. A server that is named several times in the scenario plays its scripts in turn.
class ScriptedTransport final : public Transport
{
public:
    explicit ScriptedTransport(ScriptedTransportFactory &factory) : m_factory(factory) { }
    ~ScriptedTransport() override { ScriptedTransport::close(); }

    void connectTo(const QHostAddress &address, quint16 port, Handler handler) override
    {
        m_handler = std::move(handler);
        const ScriptedServer *server = find(address, port);
        if (!server) {
            m_factory.m_unscripted.append(
                QStringLiteral("connection to %1 port %2").arg(addressText(address)).arg(port));
            later(0, [this] {
                end(TransportFailed{TransportFault::Unreachable, QStringLiteral("not in the script")});
            });
            return;
        }
        m_steps = server->steps;
        switch (server->accepts) {
        case ScriptedServer::Accepts::Yes:
            later(0, [this] {
                emitEvent(TransportConnected{});
                play();
            });
            break;
        case ScriptedServer::Accepts::Refused:
            later(server->delayMs, [this] {
                end(TransportFailed{TransportFault::Refused, QStringLiteral("connection refused")});
            });
            break;
        case ScriptedServer::Accepts::Unreachable:
            later(server->delayMs, [this] {
                end(TransportFailed{TransportFault::Unreachable, QStringLiteral("network unreachable")});
            });
            break;
        case ScriptedServer::Accepts::Blocked:
            later(server->delayMs, [this] {
                end(TransportFailed{TransportFault::Blocked, QStringLiteral("permission denied")});
            });
            break;
        case ScriptedServer::Accepts::Never:
            break;
        }
    }

    void send(const QByteArray &bytes) override
    {
        m_heard += bytes;
        if (m_timer == 0)
            play();
    }

    void startTls(const QString &serverName) override
    {
        Q_UNUSED(serverName)
        m_wantsTls = true;
        if (m_timer == 0)
            play();
    }

    void close() override
    {
        m_factory.m_clock.cancel(std::exchange(m_timer, 0));
        m_handler = nullptr;
        m_steps.clear();
    }

private:
    const ScriptedServer *find(const QHostAddress &address, quint16 port)
    {
        QList<const ScriptedServer *> matching;
        for (const ScriptedServer &server : m_factory.m_scenario.servers) {
            if (server.address == address && server.port == port)
                matching.append(&server);
        }
        if (matching.isEmpty())
            return nullptr;
        const int number = m_factory.m_connections[QStringLiteral("%1 %2").arg(addressText(address)).arg(port)]++;
        return matching[number % matching.size()];
    }

    void later(int delayMs, std::function<void()> action)
    {
        m_timer = m_factory.m_clock.after(delayMs, [this, action = std::move(action)] {
            m_timer = 0;
            action();
        });
    }

    /// Plays server steps until the client must act.
    void play()
    {
        if (m_steps.isEmpty() || !m_handler)
            return;
        const ScriptedStep step = m_steps.at(0);
        using Kind = ScriptedStep::Kind;
        switch (step.kind) {
        case Kind::Expect:
            if (takeExpected(step.text))
                play();
            return;
        case Kind::Tls:
        case Kind::TlsFails:
            if (!m_wantsTls)
                return;
            m_wantsTls = false;
            break;
        case Kind::Say:
        case Kind::SayRaw:
        case Kind::Close:
        case Kind::Reset:
            break;
        }
        m_steps.removeFirst();
        // A multi-line reply arrives at once: only its first line waits.
        const int delay
            = std::exchange(m_isInReply, step.kind == Kind::Say) && step.kind == Kind::Say ? 0 : step.delayMs;
        later(delay, [this, step] { act(step); });
    }

    bool takeExpected(const QByteArray &beginning)
    {
        const qsizetype end = m_heard.indexOf("\r\n");
        if (end < 0)
            return false;
        const QByteArray line = m_heard.left(end);
        m_heard.remove(0, end + 2);
        m_isInReply = false;
        if (!line.startsWith(beginning))
            m_factory.m_unscripted.append(QStringLiteral("the client said \"%1\"").arg(printable(line)));
        m_steps.removeFirst();
        return true;
    }

    void act(const ScriptedStep &step)
    {
        using Kind = ScriptedStep::Kind;
        const std::weak_ptr<int> life = m_life; // a handler may destroy this connection
        switch (step.kind) {
        case Kind::Say:
            emitEvent(TransportReceived{step.text + "\r\n"});
            break;
        case Kind::SayRaw:
            emitEvent(TransportReceived{step.text});
            break;
        case Kind::Tls:
            emitEvent(TransportTlsEstablished{step.tls});
            break;
        case Kind::TlsFails:
            end(TransportTlsFailed{QString::fromUtf8(step.text)});
            return;
        case Kind::Close:
            end(TransportClosed{});
            return;
        case Kind::Reset:
            end(TransportFailed{TransportFault::Reset, QStringLiteral("connection reset")});
            return;
        case Kind::Expect:
            break;
        }
        if (!life.expired() && m_timer == 0)
            play();
    }

    void emitEvent(const TransportEvent &event)
    {
        const Handler handler = m_handler; // the handler may close this connection
        if (handler)
            handler(event);
    }

    void end(const TransportEvent &event)
    {
        const Handler handler = std::exchange(m_handler, nullptr);
        m_steps.clear();
        if (handler)
            handler(event);
    }

    ScriptedTransportFactory &m_factory;
    Handler m_handler;
    QList<ScriptedStep> m_steps;
    QByteArray m_heard;
    Clock::TimerId m_timer = 0;
    bool m_wantsTls = false;
    bool m_isInReply = false;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

std::unique_ptr<Transport> ScriptedTransportFactory::create()
{
    return std::make_unique<ScriptedTransport>(*this);
}
