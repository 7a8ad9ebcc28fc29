// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

class QSslSocket;

/// How a FakeSmtpServer behaves; the default is a good server without TLS.
struct FakeSmtpBehaviour
{
    enum class Handshake
    {
        Good,
        Garbage,
        Close,
        Silent
    };
    QByteArray greeting = "220 mx.example ESMTP\r\n";
    QByteArray ehloReply = "250-mx.example\r\n250 SIZE 5\r\n";
    QByteArray ehloReplyInsideTls = "250-mx.example\r\n250 AUTH PLAIN\r\n";
    QByteArray startTlsReply = "220 go\r\n"; ///< injected plain text stands behind it
    QByteArray quitReply = "221 bye\r\n";
    Handshake handshake = Handshake::Good;
    QByteArray certificateFile; ///< in tests/support/certs
    QByteArray newestProtocol; ///< as OpenSSL writes it, for example "TLSv1.1"; empty: all
    bool closesAtOnce = false; ///< after the greeting
    bool closesAtEhlo = false;
};

/// A mail server on the loopback that does as told, on real sockets and with real TLS.
class FakeSmtpServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// Whether it can do STARTTLS: Schannel takes no key from a file.
    static bool speaksTls();
    explicit FakeSmtpServer(const FakeSmtpBehaviour &behaviour, QObject *parent = nullptr);
    QByteArrayList heard; ///< lines of all clients

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void answer(QSslSocket &socket, const QByteArray &line);
    void handshake(QSslSocket &socket);

    FakeSmtpBehaviour m_behaviour;
};

/// A certificate of tests/support/certs.
QSslCertificate testCertificate(const QByteArray &name);
