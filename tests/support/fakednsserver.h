// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/message.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>
#include <memory>

/// A DNS server on loopback, UDP and TCP on one port, that answers as it is told: honestly, wrongly, late or not at
/// all.
class FakeDnsServer
{
public:
    enum class Tcp
    {
        Answers,
        Refuses,
        Closes,
        Stalls
    };

    struct Query
    {
        QByteArray bytes;
        DnsMessage message;
        bool overTcp = false;
        int number = 0; ///< from 1 on
        quint16 fromPort = 0;
    };
    struct Reply
    {
        QByteArray bytes;
        int delayMs = 0;
        bool fromElsewhere = false; ///< sent from another port
    };
    using Behaviour = std::function<QList<Reply>(const Query &)>;

    explicit FakeDnsServer(
        Behaviour behaviour, const QHostAddress &address = QHostAddress::LocalHost, Tcp tcp = Tcp::Answers);
    ~FakeDnsServer();
    Q_DISABLE_COPY_MOVE(FakeDnsServer)

    bool isListening() const { return m_udp != nullptr; }
    quint16 port() const { return m_port; }
    QHostAddress address() const { return m_address; }
    const QList<Query> &queries() const { return m_queries; }
    void setBehaviour(Behaviour behaviour) { m_behaviour = std::move(behaviour); }
    void stop();
    /// Listens again, on the same port as before.
    bool start();

    /// What an honest recursive resolver says: one record for A, AAAA, PTR, MX and TXT, no data for anything else, no
    /// such name below "nx.example".
    static DnsMessage honestMessage(const Query &query);
    static QList<Reply> honest(const Query &query);

private:
    bool tryPort(quint16 port);
    void readDatagrams();
    void acceptConnection();
    void readStream(QTcpSocket *socket);
    QList<Reply> ask(const QByteArray &bytes, bool overTcp, quint16 fromPort);

    Behaviour m_behaviour;
    QHostAddress m_address;
    Tcp m_tcp;
    quint16 m_port = 0;
    std::unique_ptr<QUdpSocket> m_udp;
    std::unique_ptr<QUdpSocket> m_elsewhere;
    std::unique_ptr<QTcpServer> m_server;
    QList<Query> m_queries;
};
