// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/helolistener.h"

#include "base/printable.h"
#include "smtp/helosession.h"
#include "smtp/helovisitor.h"
#include "smtp/portowner.h"
#include "smtp/rsakey.h"
#include "smtp/selfsigned.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpServer>

#include <map>

namespace {

constexpr int pauseMs = 1000; ///< when the system has no place for one more connection

QHostAddress boundAddress(const QHostAddress &address)
{
    // Whoever writes "::" means every address of this computer; Qt's own AnyIPv6 would leave IPv4 out.
    return address == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::Any) : address;
}

ListenOutcome outcomeOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::AddressInUseError)
        return ListenOutcome::PortBusy;
    if (error == QAbstractSocket::SocketAccessError)
        return ListenOutcome::NotPermitted;
    if (error == QAbstractSocket::SocketAddressNotAvailableError
        || error == QAbstractSocket::UnsupportedSocketOperationError)
        return ListenOutcome::NoSuchAddress;
    return ListenOutcome::Failed;
}

QSslConfiguration tlsConfiguration(const SelfSigned &own)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(own.certificate);
    tls.setPrivateKey(own.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    // Nothing secret is ever received, and old programs are what this listens to: OpenSSL 3 speaks TLS 1.0 and 1.1 on
    // security level 0 only.
    tls.setProtocol(QSsl::AnyProtocol);
    if (QSslSocket::activeBackend() == QStringLiteral("openssl"))
        tls.setBackendConfigurationOption("CipherString", QByteArrayLiteral("DEFAULT:@SECLEVEL=0"));
    return tls;
}

/// Hands over connections before any object is made of them.
class HeloServer final : public QTcpServer
{
public:
    explicit HeloServer(std::function<void(qintptr)> onConnection) : m_onConnection(std::move(onConnection)) { }

protected:
    void incomingConnection(qintptr descriptor) override { m_onConnection(descriptor); }

private:
    std::function<void(qintptr)> m_onConnection;
};

} // namespace

class HeloListener::Private
{
public:
    Private(Clock &clock, HeloListener &listener);
    ~Private() { m_clock.cancel(m_resumeTimer); }

    ListenOutcome listen(const ListenSettings &settings);
    void close();

    HeloServer server;
    QString failure;

private:
    ListenOutcome fail(ListenOutcome outcome, const QString &words);
    void accept(qintptr descriptor);
    void refuse(qintptr descriptor);
    void hear(const HeloVisit &visit);

    Clock &m_clock;
    HeloListener &m_listener;
    ListenSettings m_settings;
    std::optional<QSslConfiguration> m_tls;
    std::map<int, std::unique_ptr<HeloVisitor, void (*)(HeloVisitor *)>> m_visitors;
    int m_lastId = 0;
    Clock::TimerId m_resumeTimer = 0;
};

HeloListener::Private::Private(Clock &clock, HeloListener &listener)
    : server([this](qintptr descriptor) { accept(descriptor); }), m_clock(clock), m_listener(listener)
{
    // Qt stops accepting when the system has no file left; a flood must not end the listening.
    QObject::connect(&server, &QTcpServer::acceptError, &server, [this] {
        m_clock.cancel(m_resumeTimer);
        m_resumeTimer = m_clock.after(pauseMs, [this] {
            m_resumeTimer = 0;
            server.resumeAccepting();
        });
    });
}

ListenOutcome HeloListener::Private::fail(ListenOutcome outcome, const QString &words)
{
    failure = words;
    return outcome;
}

ListenOutcome HeloListener::Private::listen(const ListenSettings &settings)
{
    close();
    failure.clear();
    m_settings = settings;
    m_tls.reset();
    if (settings.withStartTls) {
        if (!QSslSocket::supportsSsl())
            return fail(ListenOutcome::NoTls, QStringLiteral("this computer's TLS library cannot be loaded"));
        const std::optional<SelfSigned> own = makeSelfSigned("helodoctor.invalid", m_clock.utcNow());
        if (!own)
            return fail(ListenOutcome::NoTls, RsaKey::reasonForNone());
        m_tls = tlsConfiguration(*own);
    }
    server.setProxy(QNetworkProxy::NoProxy);
    if (server.listen(boundAddress(settings.address), settings.port))
        return ListenOutcome::Listening;
    const ListenOutcome outcome = outcomeOf(server.serverError());
    fail(outcome, insideSentence(server.errorString()));
#ifdef Q_OS_WIN
    // Windows forbids what another program has for itself (WSAEACCES).
    if (outcome == ListenOutcome::NotPermitted && portOwner(settings.address, settings.port).processId != 0)
        return ListenOutcome::PortBusy;
#endif
    return outcome;
}

void HeloListener::Private::close()
{
    server.close();
    m_clock.cancel(std::exchange(m_resumeTimer, 0));
    const auto visitors = std::exchange(m_visitors, {});
    for (const auto &[id, visitor] : visitors)
        visitor->end();
}

void HeloListener::Private::accept(qintptr descriptor)
{
    if (m_visitors.size() >= static_cast<std::size_t>(m_settings.mostConnections)) {
        refuse(descriptor);
        return;
    }
    const int id = ++m_lastId;
    // Goes later: what it tells comes from inside its socket's calls.
    std::unique_ptr<HeloVisitor, void (*)(HeloVisitor *)> visitor(
        new HeloVisitor(m_clock, id, m_tls, [this](const HeloVisit &visit) { hear(visit); }),
        [](HeloVisitor *gone) { gone->retire(); });
    HeloVisitor *begun = visitor.get();
    m_visitors.emplace(id, std::move(visitor));
    if (!begun->begin(descriptor, m_settings.visitMs))
        m_visitors.erase(id);
}

void HeloListener::Private::refuse(qintptr descriptor)
{
    QTcpSocket socket;
    if (!socket.setSocketDescriptor(descriptor))
        return;
    HeloSession session(false);
    session.refuse();
    socket.write(session.takeOutput());
    socket.flush();
    socket.disconnectFromHost();
}

void HeloListener::Private::hear(const HeloVisit &visit)
{
    if (visit.isEnded)
        m_visitors.erase(visit.id);
    emit m_listener.visitChanged(visit);
}

HeloListener::HeloListener(Clock &clock, QObject *parent)
    : QObject(parent), m_private(std::make_unique<Private>(clock, *this))
{ }

HeloListener::~HeloListener() = default;

ListenOutcome HeloListener::listen(const ListenSettings &settings)
{
    return m_private->listen(settings);
}

quint16 HeloListener::port() const
{
    return m_private->server.serverPort();
}

QString HeloListener::failure() const
{
    return m_private->failure;
}

void HeloListener::close()
{
    m_private->close();
}

quint16 HeloListener::freePortInstead(const QHostAddress &address, quint16 unwanted)
{
    for (const quint16 port : {quint16(2525), quint16(2526), quint16(8025), quint16(10025), quint16(20025)}) {
        QTcpServer server;
        server.setProxy(QNetworkProxy::NoProxy);
        if (port != unwanted && server.listen(boundAddress(address), port))
            return port;
    }
    return 0;
}
