// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fakednsserver.h"

#include "dns/messagereader.h"
#include "dns/messagewriter.h"

#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace {

QByteArray framed(const QByteArray &bytes)
{
    QByteArray size(2, '\0');
    qToBigEndian(static_cast<quint16>(bytes.size()), size.data());
    return size + bytes;
}

std::optional<RecordData> honestData(RrType type)
{
    const DnsName host = DnsName::fromText(u"host.example").value();
    switch (type) {
    case RrType::A:
        return QHostAddress(QStringLiteral("192.0.2.1"));
    case RrType::Aaaa:
        return QHostAddress(QStringLiteral("2001:db8::1"));
    case RrType::Ptr:
        return host;
    case RrType::Mx:
        return MxData{10, host};
    case RrType::Txt:
        return QByteArrayList{QByteArrayLiteral("v=spf1 -all")};
    case RrType::Ns:
    case RrType::Cname:
    case RrType::Soa:
    case RrType::Opt:
    case RrType::Spf:
        break;
    }
    return std::nullopt;
}

} // namespace

FakeDnsServer::FakeDnsServer(Behaviour behaviour, const QHostAddress &address, Tcp tcp)
    : m_behaviour(std::move(behaviour)), m_address(address), m_tcp(tcp)
{
    for (int i = 0; i < 50 && !m_udp; ++i) {
        if (tryPort(0))
            m_port = m_udp->localPort();
    }
}

FakeDnsServer::~FakeDnsServer()
{
    stop();
}

bool FakeDnsServer::start()
{
    return m_udp || tryPort(m_port);
}

void FakeDnsServer::stop()
{
    m_udp.reset();
    m_elsewhere.reset();
    m_server.reset();
}

bool FakeDnsServer::tryPort(quint16 port)
{
    auto udp = std::make_unique<QUdpSocket>();
    auto elsewhere = std::make_unique<QUdpSocket>();
    auto server = std::make_unique<QTcpServer>();
    if (!udp->bind(m_address, port) || !elsewhere->bind(m_address, 0))
        return false;
    if (m_tcp != Tcp::Refuses && !server->listen(m_address, udp->localPort()))
        return false;
    m_udp = std::move(udp);
    m_elsewhere = std::move(elsewhere);
    m_server = std::move(server);
    m_udp->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 << 20);
    QObject::connect(m_udp.get(), &QUdpSocket::readyRead, m_udp.get(), [this] { readDatagrams(); });
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { acceptConnection(); });
    return true;
}

QList<FakeDnsServer::Reply> FakeDnsServer::ask(const QByteArray &bytes, bool overTcp, quint16 fromPort)
{
    const ParsedMessage parsed = parseMessage(bytes);
    const auto *message = std::get_if<DnsMessage>(&parsed);
    if (!message || message->questions.size() != 1)
        return {};
    const Query query{bytes, *message, overTcp, static_cast<int>(m_queries.size()) + 1, fromPort};
    m_queries.append(query);
    return m_behaviour(query);
}

void FakeDnsServer::readDatagrams()
{
    while (m_udp && m_udp->hasPendingDatagrams()) {
        QByteArray bytes(65535, Qt::Uninitialized);
        QHostAddress from;
        quint16 port = 0;
        const qint64 size = m_udp->readDatagram(bytes.data(), bytes.size(), &from, &port);
        bytes.truncate(std::max<qint64>(size, 0));
        for (const Reply &reply : ask(bytes, false, port)) {
            QUdpSocket *socket = reply.fromElsewhere ? m_elsewhere.get() : m_udp.get();
            const auto send = [socket, reply, from, port] { socket->writeDatagram(reply.bytes, from, port); };
            if (reply.delayMs > 0)
                QTimer::singleShot(reply.delayMs, socket, send);
            else
                send();
        }
    }
}

void FakeDnsServer::acceptConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_tcp == Tcp::Closes)
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->abort(); });
        else
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { readStream(socket); });
    }
}

void FakeDnsServer::readStream(QTcpSocket *socket)
{
    while (socket->bytesAvailable() >= 2) {
        const auto size = qFromBigEndian<quint16>(socket->peek(2).constData());
        if (socket->bytesAvailable() < 2 + size)
            return;
        const QByteArray bytes = socket->read(2 + size).mid(2);
        for (const Reply &reply : ask(bytes, true, socket->peerPort())) {
            if (m_tcp == Tcp::Stalls)
                socket->write(framed(reply.bytes).left(10)); // begins, and never ends
            else
                socket->write(framed(reply.bytes));
        }
    }
}

DnsMessage FakeDnsServer::honestMessage(const Query &query)
{
    DnsMessage message = query.message;
    message.isResponse = true;
    message.recursionAvailable = true;
    const DnsQuestion question = message.questions.first();
    const DnsName zone = DnsName::fromText(u"example").value();
    const SoaData soa{zone, zone, 1, 3600, 600, 86400, 300};
    const std::optional<RecordData> data = honestData(question.type);
    if (question.name.isAtOrBelow(DnsName::fromText(u"nx.example").value()))
        message.rcode = 3;
    if (data && message.rcode == 0)
        message.answers.append({question.name, question.type, 600, *data});
    else
        message.authority.append({zone, RrType::Soa, 900, soa});
    return message;
}

QList<FakeDnsServer::Reply> FakeDnsServer::honest(const Query &query)
{
    return {{writeMessage(honestMessage(query)), 0, false}};
}
