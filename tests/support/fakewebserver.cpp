// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fakewebserver.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>

namespace {

constexpr qint64 buffered = 256 * 1024;

QByteArray certFile(const QByteArray &name)
{
    QFile file(QStringLiteral(HELODOCTOR_CERTS_DIR "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray httpAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

FakeWebServer::FakeWebServer(const QByteArray &certificate, QObject *parent)
    : QTcpServer(parent), m_certificate(certificate)
{
    listen(QHostAddress::LocalHost);
}

QUrl FakeWebServer::url(const QByteArray &path, const QByteArray &host) const
{
    return QUrl(QStringLiteral("https://%1:%2%3")
                    .arg(QString::fromLatin1(host))
                    .arg(serverPort())
                    .arg(QString::fromLatin1(path)));
}

void FakeWebServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setPrivateKey(QSslKey(certFile("server.key"), QSsl::Ec));
    socket->setLocalCertificate(QSslCertificate(certFile(m_certificate)));
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(*socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    socket->startServerEncryption();
}

void FakeWebServer::answer(QSslSocket &socket)
{
    const QByteArray head = socket.property("head").toByteArray() + socket.readAll();
    socket.setProperty("head", head);
    if (!head.contains("\r\n\r\n") || socket.property("answered").toBool())
        return;
    socket.setProperty("answered", true);
    requests.append(head);
    const FakePage page = pages.value(head.split(' ').value(1), FakePage{httpAnswer("404 Not Found", "none"), {}});
    sent += socket.write(page.bytes);
    connect(&socket, &QSslSocket::encryptedBytesWritten, this, [this, &socket, page] { sendMore(socket, page); });
    sendMore(socket, page);
}

void FakeWebServer::sendMore(QSslSocket &socket, const FakePage &page)
{
    if (!page.endless.isEmpty() && socket.state() == QAbstractSocket::ConnectedState) {
        while (socket.bytesToWrite() + socket.encryptedBytesToWrite() < buffered)
            sent += socket.write(page.endless);
        return;
    }
    if (socket.bytesToWrite() + socket.encryptedBytesToWrite() > 0)
        return;
    if (page.resets)
        socket.abort();
    else if (page.closes)
        socket.disconnectFromHost();
}
