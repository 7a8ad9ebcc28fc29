// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fakesmtpserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

namespace {

QByteArray certFile(const QByteArray &name)
{
    QFile file(QStringLiteral(HELODOCTOR_CERTS_DIR "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// OpenSSL 3 speaks TLS 1.0 and 1.1 on security level 0 only.
QSslConfiguration oldConfiguration(const QByteArray &newestProtocol)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::AnyProtocol);
    configuration.setBackendConfigurationOption("MinProtocol", QByteArrayLiteral("TLSv1"));
    configuration.setBackendConfigurationOption("MaxProtocol", newestProtocol);
    configuration.setBackendConfigurationOption("CipherString", QByteArrayLiteral("DEFAULT:@SECLEVEL=0"));
    return configuration;
}

} // namespace

QSslCertificate testCertificate(const QByteArray &name)
{
    return QSslCertificate(certFile(name));
}

bool FakeSmtpServer::speaksTls()
{
    return QSslSocket::supportsSsl() && QSslSocket::activeBackend() != QStringLiteral("schannel");
}

FakeSmtpServer::FakeSmtpServer(const FakeSmtpBehaviour &behaviour, QObject *parent)
    : QTcpServer(parent), m_behaviour(behaviour)
{
    listen(QHostAddress::LocalHost);
}

void FakeSmtpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine(1000).trimmed();
            heard.append(line);
            answer(*socket, line);
        }
    });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(m_behaviour.greeting);
    if (m_behaviour.closesAtOnce)
        socket->disconnectFromHost();
}

void FakeSmtpServer::answer(QSslSocket &socket, const QByteArray &line)
{
    if (line.startsWith("EHLO") && m_behaviour.closesAtEhlo) {
        socket.disconnectFromHost();
    } else if (line.startsWith("EHLO")) {
        socket.write(socket.isEncrypted() ? m_behaviour.ehloReplyInsideTls : m_behaviour.ehloReply);
    } else if (line == "STARTTLS") {
        handshake(socket);
    } else if (line == "QUIT") {
        socket.write(m_behaviour.quitReply);
        socket.disconnectFromHost();
    } else {
        socket.write("502 what\r\n");
    }
}

void FakeSmtpServer::handshake(QSslSocket &socket)
{
    socket.write(m_behaviour.startTlsReply);
    if (m_behaviour.startTlsReply.startsWith('4'))
        return;
    if (m_behaviour.handshake != FakeSmtpBehaviour::Handshake::Good)
        socket.disconnect(this); // what comes now are no lines
    switch (m_behaviour.handshake) {
    case FakeSmtpBehaviour::Handshake::Good:
        if (!m_behaviour.newestProtocol.isEmpty())
            socket.setSslConfiguration(oldConfiguration(m_behaviour.newestProtocol));
        socket.setLocalCertificate(testCertificate(m_behaviour.certificateFile));
        socket.setPrivateKey(QSslKey(certFile("server.key"), QSsl::Ec));
        socket.startServerEncryption();
        break;
    case FakeSmtpBehaviour::Handshake::Garbage:
        socket.write("this is no handshake at all, just plain text\r\n");
        break;
    case FakeSmtpBehaviour::Handshake::Close:
        socket.disconnectFromHost();
        break;
    case FakeSmtpBehaviour::Handshake::Silent:
        break;
    }
}
