// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHostAddress>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>

/// What is known of an encrypted connection.
struct TlsFacts
{
    QString protocol; ///< "TLSv1.3"
    QString cipher;
    QStringList certificateNames; ///< DNS names and addresses of the server's certificate, subjectAltName first
    QDateTime validFrom;
    QDateTime validUntil;
    bool trusted = false; ///< chain leads to a root this computer trusts (the name is judged separately)
    bool nameMatches = false; ///< a certificate name covers the server name asked for (RFC 6125 §6.4)
    QString problem; ///< the library's words on what is wrong with the certificate; empty if nothing is

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

enum class TransportFault
{
    Refused,
    Unreachable,
    Blocked, ///< by this computer itself: its firewall or a virus scanner
    TimedOut,
    Reset,
    Other
};

struct TransportConnected
{
    QHostAddress localAddress;
};
struct TransportReceived
{
    QByteArray bytes;
};
struct TransportTlsEstablished
{
    TlsFacts facts;
};
struct TransportTlsFailed
{
    QString reason;
};
/// The connection could not be made or broke.
struct TransportFailed
{
    TransportFault fault = TransportFault::Other;
    QString reason;
};
/// The peer closed in good order.
struct TransportClosed
{ };

using TransportEvent = std::variant<TransportConnected, TransportReceived, TransportTlsEstablished, TransportTlsFailed,
    TransportFailed, TransportClosed>;

/// The port for one TCP connection. The handler of connectTo() hears every event, never from inside a call, and none
/// after close() or after TransportFailed, TransportTlsFailed or TransportClosed. It has no time-outs of its own.
class Transport
{
public:
    using Handler = std::function<void(const TransportEvent &event)>;

    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    virtual void connectTo(const QHostAddress &address, quint16 port, Handler handler) = 0;
    virtual void send(const QByteArray &bytes) = 0;
    /// Begins TLS as a client; bytes received but not yet delivered are dropped (RFC 3207 §4).
    virtual void startTls(const QString &serverName) = 0;
    virtual void close() = 0;
};

/// Makes connections: real ones, or scripted ones in a demo or a test.
class TransportFactory
{
public:
    TransportFactory() = default;
    TransportFactory(const TransportFactory &) = delete;
    TransportFactory &operator=(const TransportFactory &) = delete;
    virtual ~TransportFactory() = default;

    virtual std::unique_ptr<Transport> create() = 0;
};
