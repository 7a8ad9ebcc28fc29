// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QSslSocket;
QT_END_NAMESPACE

/// What a fake web server does when a path is asked for.
struct FakePage
{
    QByteArray bytes; ///< the whole answer, head and body, as it goes over the wire
    QByteArray endless; ///< then this, again and again until the client goes
    bool closes = true; ///< when all is sent
    bool resets = false; ///< when all is sent, the hard way
};

/// "HTTP/1.1 STATUS …" with these header lines and a body of known length.
QByteArray httpAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {});

/// An HTTPS server on the loopback that answers each path as told; a path it does not know is 404. It reads the head of
/// one request a connection.
class FakeWebServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// @p certificate is a file of tests/support/certs.
    explicit FakeWebServer(const QByteArray &certificate = "local.pem", QObject *parent = nullptr);

    QUrl url(const QByteArray &path, const QByteArray &host = "127.0.0.1") const;

    QHash<QByteArray, FakePage> pages;
    QList<QByteArray> requests; ///< heads, in the order they came
    qint64 sent = 0; ///< bytes handed to the system, of all answers

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void answer(QSslSocket &socket);
    void sendMore(QSslSocket &socket, const FakePage &page);

    QByteArray m_certificate;
};
