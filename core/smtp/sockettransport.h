// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transport.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <optional>

/// A TCP connection of the operating system, with TLS by Qt's library. Must never know what is spoken on it.
class SocketTransport final : public Transport
{
public:
    explicit SocketTransport(const QSslConfiguration &tls);
    ~SocketTransport() override;

    void connectTo(const QHostAddress &address, quint16 port, Handler handler) override;
    void send(const QByteArray &bytes) override;
    void startTls(const QString &serverName) override;
    void close() override;

private:
    template <typename Signal, typename Slot>
    void listen(Signal signal, Slot slot);
    void onConnected();
    void onReadyRead();
    void onEncrypted();
    void onError(QAbstractSocket::SocketError error, const QString &reason);
    bool deliverUnread();
    bool deliver(const TransportEvent &event);
    void deliverLast(const TransportEvent &event);
    void scheduleRead();

    QSslConfiguration m_tls;
    QSslSocket *m_socket; ///< deleted later: a handler may destroy this from inside one of the socket's calls
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< for what is still on its way when this is gone
    Handler m_handler;
    QString m_serverName;
    bool m_isConnected = false;
    bool m_isHandshaking = false;
};

/// Makes such connections, all with one TLS configuration that is ready before the first handshake.
class SocketTransportFactory final : public TransportFactory
{
public:
    /// @p extraRoots are trusted beside the computer's own.
    explicit SocketTransportFactory(const QList<QSslCertificate> &extraRoots = {}) : m_extraRoots(extraRoots) { }
    /// Loads the TLS library, which takes some 15 ms; the first create() does it otherwise.
    void prepare();
    std::unique_ptr<Transport> create() override;

private:
    QList<QSslCertificate> m_extraRoots;
    std::optional<QSslConfiguration> m_tls;
};
