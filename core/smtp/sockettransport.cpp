// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/sockettransport.h"

#include "dns/address.h"
#include "dns/hostname.h"
#include "smtp/certificate.h"

#include <QNetworkProxy>
#include <QSslCipher>

namespace {

constexpr qint64 readBytes = 16 * 1024; ///< at most, for one event
constexpr qint64 bufferBytes = 64 * 1024;

/// As OpenSSL and every mail log write it.
QString protocolText(QSsl::SslProtocol protocol)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED // the old ones are deprecated, yet servers speak them
        if (protocol == QSsl::TlsV1_0) return QStringLiteral("TLSv1.0");
    if (protocol == QSsl::TlsV1_1)
        return QStringLiteral("TLSv1.1");
    QT_WARNING_POP
    if (protocol == QSsl::TlsV1_2)
        return QStringLiteral("TLSv1.2");
    return protocol == QSsl::TlsV1_3 ? QStringLiteral("TLSv1.3") : QStringLiteral("TLS");
}

TransportFault faultOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::ConnectionRefusedError)
        return TransportFault::Refused;
    if (error == QAbstractSocket::SocketTimeoutError)
        return TransportFault::TimedOut;
    // WSAEACCES in Windows, EACCES or EPERM elsewhere: the packet never left.
    if (error == QAbstractSocket::SocketAccessError)
        return TransportFault::Blocked;
    if (error == QAbstractSocket::NetworkError || error == QAbstractSocket::UnsupportedSocketOperationError)
        return TransportFault::Unreachable;
    return TransportFault::Other;
}

/// In our own words, as Qt's are translated and a report is not.
QString reasonOf(TransportFault fault, const QString &reason)
{
    switch (fault) {
    case TransportFault::Refused:
        return QStringLiteral("connection refused");
    case TransportFault::Unreachable:
        return QStringLiteral("the network or the host cannot be reached");
    case TransportFault::Blocked:
#ifdef Q_OS_WIN
        return QStringLiteral("Windows did not let the connection out (error 10013, access forbidden)");
#else
        return QStringLiteral("this computer did not let the connection out (permission denied)");
#endif
    case TransportFault::TimedOut:
        return QStringLiteral("the connection timed out");
    case TransportFault::Reset:
        return QStringLiteral("the connection broke");
    case TransportFault::Other:
        break;
    }
    return reason;
}

bool isTlsError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError;
}

} // namespace

SocketTransport::SocketTransport(const QSslConfiguration &tls) : m_tls(tls), m_socket(new QSslSocket)
{
    m_socket->setProxy(QNetworkProxy::NoProxy); // a proxy's answer would tell nothing of the server
    m_socket->setReadBufferSize(bufferBytes);
}

SocketTransport::~SocketTransport()
{
    m_isAlive.reset();
    m_handler = nullptr;
    m_socket->abort();
    m_socket->deleteLater();
}

/// Queued, so that no handler runs from inside a call, or from inside the socket, which it may destroy.
template <typename Signal, typename Slot>
void SocketTransport::listen(Signal signal, Slot slot)
{
    QObject::connect(
        m_socket, signal, m_socket,
        [this, isAlive = std::weak_ptr<bool>(m_isAlive), slot] {
            if (!isAlive.expired() && m_handler)
                (this->*slot)();
        },
        Qt::QueuedConnection);
}

void SocketTransport::connectTo(const QHostAddress &address, quint16 port, Handler handler)
{
    m_handler = std::move(handler);
    listen(&QSslSocket::connected, &SocketTransport::onConnected);
    listen(&QSslSocket::readyRead, &SocketTransport::onReadyRead);
    listen(&QSslSocket::encrypted, &SocketTransport::onEncrypted);
    QObject::connect(
        m_socket, &QSslSocket::errorOccurred, m_socket,
        [this, isAlive = std::weak_ptr<bool>(m_isAlive)](QAbstractSocket::SocketError error) {
            if (!isAlive.expired() && m_handler)
                onError(error, m_socket->errorString());
        },
        Qt::QueuedConnection);
    m_socket->connectToHost(address, port);
}

void SocketTransport::send(const QByteArray &bytes)
{
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(bytes);
}

void SocketTransport::startTls(const QString &serverName)
{
    m_isHandshaking = true;
    m_serverName = serverName;
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return; // the news of that is on its way
    m_socket->readAll(); // RFC 3207 §4
    m_socket->setSslConfiguration(m_tls);
    // Goes into SNI, which may hold host names only (RFC 6066 §3).
    if (hostnameFault(serverName) == HostnameFault::None)
        m_socket->setPeerVerifyName(serverName);
    m_socket->startClientEncryption();
}

void SocketTransport::close()
{
    m_handler = nullptr;
    m_socket->abort();
}

void SocketTransport::onConnected()
{
    m_isConnected = true;
    deliver(TransportConnected{normalisedAddress(m_socket->localAddress())});
}

void SocketTransport::onReadyRead()
{
    if (m_isHandshaking || m_socket->bytesAvailable() == 0)
        return;
    if (deliver(TransportReceived{m_socket->read(readBytes)}) && m_socket->bytesAvailable() > 0)
        scheduleRead();
}

/// One piece a turn of the event loop: a flood must not keep everything else from running.
void SocketTransport::scheduleRead()
{
    QMetaObject::invokeMethod(
        m_socket,
        [this, isAlive = std::weak_ptr<bool>(m_isAlive)] {
            if (!isAlive.expired() && m_handler)
                onReadyRead();
        },
        Qt::QueuedConnection);
}

void SocketTransport::onEncrypted()
{
    m_isHandshaking = false;
    TlsFacts facts = certificateFacts(m_socket->peerCertificate(), m_socket->sslHandshakeErrors(), m_serverName);
    facts.protocol = protocolText(m_socket->sessionProtocol());
    // Windows' own TLS does not tell; Qt puts the name of that library in its place.
    if (QSslSocket::activeBackend() != QStringLiteral("schannel"))
        facts.cipher = m_socket->sessionCipher().name();
    deliver(TransportTlsEstablished{facts});
}

void SocketTransport::onError(QAbstractSocket::SocketError error, const QString &reason)
{
    if (isTlsError(error)) {
        deliverLast(TransportTlsFailed{reason});
        return;
    }
    if (!deliverUnread())
        return;
    if (error == QAbstractSocket::RemoteHostClosedError) {
        deliverLast(TransportClosed{});
        return;
    }
    const TransportFault fault = m_isConnected ? TransportFault::Reset : faultOf(error);
    deliverLast(TransportFailed{fault, reasonOf(fault, reason)});
}

/// What came before the end; false if nobody listens any more.
bool SocketTransport::deliverUnread()
{
    while (!m_isHandshaking && m_socket->bytesAvailable() > 0) {
        if (!deliver(TransportReceived{m_socket->read(readBytes)}))
            return false;
    }
    return true;
}

/// False if the handler closed or destroyed this.
bool SocketTransport::deliver(const TransportEvent &event)
{
    const std::weak_ptr<bool> isAlive = m_isAlive;
    const Handler handler = m_handler; // a handler that closes this must not destroy itself while it runs
    handler(event);
    return !isAlive.expired() && m_handler;
}

void SocketTransport::deliverLast(const TransportEvent &event)
{
    const Handler handler = std::exchange(m_handler, nullptr);
    m_socket->abort();
    handler(event);
}

void SocketTransportFactory::prepare()
{
    if (m_tls)
        return;
    // Loads the library and its list of ciphers now: at the first STARTTLS everything would wait for it. The roots stay
    // in their hashed folder and are looked up as a chain asks for them; reading them all takes 100 ms.
    QSslConfiguration tls;
    if (QSslSocket::supportsSsl())
        tls = QSslConfiguration::defaultConfiguration();
    if (!m_extraRoots.isEmpty())
        tls.addCaCertificates(m_extraRoots);
    tls.setPeerVerifyMode(QSslSocket::QueryPeer); // whatever is wrong is a finding, never a reason to stop
    tls.setProtocol(QSsl::AnyProtocol);
    // Old servers are what this program is pointed at; OpenSSL 3 speaks TLS 1.0 and 1.1 on security level 0 only.
    if (QSslSocket::activeBackend() == QStringLiteral("openssl"))
        tls.setBackendConfigurationOption("CipherString", QByteArrayLiteral("DEFAULT:@SECLEVEL=0"));
    m_tls = tls;
}

std::unique_ptr<Transport> SocketTransportFactory::create()
{
    prepare();
    return std::make_unique<SocketTransport>(*m_tls);
}
