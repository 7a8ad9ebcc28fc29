// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/overloaded.h"
#include "fakesmtpserver.h"
#include "smtp/smtpprobe.h"
#include "smtp/sockettransport.h"
#include "time/systemclock.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString eventText(const TransportEvent &event)
{
    return std::visit(Overloaded{
                          [](const TransportConnected &) { return u"connected"_s; },
                          [](const TransportReceived &) { return u"received"_s; },
                          [](const TransportTlsEstablished &) { return u"tls"_s; },
                          [](const TransportTlsFailed &) { return u"tlsFailed"_s; },
                          [](const TransportFailed &failed) {
                              switch (failed.fault) {
                              case TransportFault::Refused:
                                  return u"refused"_s;
                              case TransportFault::Unreachable:
                                  return u"unreachable"_s;
                              case TransportFault::Blocked:
                                  return u"blocked"_s;
                              case TransportFault::TimedOut:
                                  return u"timedOut"_s;
                              case TransportFault::Reset:
                                  return u"reset"_s;
                              case TransportFault::Other:
                                  break;
                              }
                              return u"other"_s;
                          },
                          [](const TransportClosed &) { return u"closed"_s; },
                      },
        event);
}

/// A port of the loopback on which nobody listens.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A transport, and what it told; fails if it tells anything from inside a call.
struct Listener
{
    explicit Listener(SocketTransportFactory &factory) : transport(factory.create()) { }
    void connectTo(const QHostAddress &address, quint16 port)
    {
        isCalling = true;
        transport->connectTo(address, port, [this](const TransportEvent &event) {
            wasToldInside = wasToldInside || isCalling;
            events.append(eventText(event));
            if (const auto *received = std::get_if<TransportReceived>(&event)) {
                bytes += received->bytes;
                largest = std::max(largest, received->bytes.size());
            }
            if (const auto *established = std::get_if<TransportTlsEstablished>(&event))
                facts = established->facts;
            lastUs = timer.nsecsElapsed() / 1000;
            if (events.last() == endAt)
                transport.reset(); // from inside its own handler
            else if (events.last() == closeAt)
                transport->close();
        });
        isCalling = false;
    }
    std::unique_ptr<Transport> transport;
    QStringList events;
    QByteArray bytes;
    qsizetype largest = 0;
    std::optional<TlsFacts> facts;
    QElapsedTimer timer;
    qint64 lastUs = 0; ///< when the last event came, on the timer
    QString endAt;
    QString closeAt;
    bool isCalling = false;
    bool wasToldInside = false;
};

constexpr char noTlsServer[]
    = "this system's TLS cannot play the server; its client is tested against OpenSSL (tests/wine)";

} // namespace

class SocketTransportTest : public QObject
{
    Q_OBJECT

private slots:
    void connectionRefused();
    void unreachable();
    void receivesThenCloses();
    void floodComesInPieces();
    void silentAfterClose();
    void destroyedInsideItsHandler_data();
    void destroyedInsideItsHandler();
    void destroyedWhileEventsAreOnTheirWay();
    void certificates_data();
    void certificates();
    void handshakes_data();
    void handshakes();
    void oldTlsIsSpoken_data();
    void oldTlsIsSpoken();
    void bytesBeforeTlsAreDropped();
    void unreadBytesAreDroppedAtStartTls();
    void wholeConversation_data();
    void wholeConversation();
    void handshakeDoesNotStall();

private:
    SocketTransportFactory m_factory{{testCertificate("root.pem")}};
    QHostAddress m_loopback{QHostAddress::LocalHost};
};

void SocketTransportTest::connectionRefused()
{
    Listener listener(m_factory);
    listener.connectTo(m_loopback, closedPort());
    QVERIFY(listener.events.isEmpty());
    QTRY_COMPARE(listener.events, QStringList{u"refused"_s});
    QVERIFY(!listener.wasToldInside);
}

void SocketTransportTest::unreachable()
{
    Listener listener(m_factory);
    // TCP to a multicast address has no route on any system (RFC 1122 §4.2.3.10), so no packet leaves.
    listener.connectTo(QHostAddress(u"224.0.0.1"_s), 25);
    QTRY_COMPARE(listener.events, QStringList{u"unreachable"_s});
    QVERIFY(!listener.wasToldInside);
}

void SocketTransportTest::receivesThenCloses()
{
    FakeSmtpBehaviour behaviour;
    behaviour.closesAtOnce = true;
    FakeSmtpServer server(behaviour);
    Listener listener(m_factory);
    listener.connectTo(m_loopback, server.serverPort());
    QTRY_COMPARE(listener.events, (QStringList{u"connected"_s, u"received"_s, u"closed"_s}));
    QCOMPARE(listener.bytes, behaviour.greeting);
}

void SocketTransportTest::floodComesInPieces()
{
    FakeSmtpBehaviour behaviour;
    behaviour.greeting = QByteArray(3'000'000, 'x');
    behaviour.closesAtOnce = true;
    FakeSmtpServer server(behaviour);
    Listener listener(m_factory);
    listener.connectTo(m_loopback, server.serverPort());
    QTRY_COMPARE(listener.events.value(listener.events.size() - 1), u"closed"_s);
    QCOMPARE(listener.bytes.size(), behaviour.greeting.size());
    QVERIFY2(listener.largest <= 16 * 1024, qPrintable(QString::number(listener.largest)));
}

void SocketTransportTest::silentAfterClose()
{
    FakeSmtpServer server(FakeSmtpBehaviour{});
    Listener listener(m_factory);
    listener.closeAt = u"connected"_s;
    listener.connectTo(m_loopback, server.serverPort());
    QTRY_COMPARE(listener.events, QStringList{u"connected"_s});
    Listener after(m_factory); // a whole later conversation: what was to come has come
    after.connectTo(m_loopback, server.serverPort());
    QTRY_COMPARE(after.events, (QStringList{u"connected"_s, u"received"_s}));
    QCOMPARE(listener.events, QStringList{u"connected"_s});
    listener.transport->send("after close\r\n");
    listener.transport->startTls(u"mx.example"_s);
    listener.transport->close();
}

void SocketTransportTest::destroyedInsideItsHandler_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<bool>("isOpenPort");
    QTest::newRow("connected") << u"connected"_s << true;
    QTest::newRow("received") << u"received"_s << true;
    QTest::newRow("closed") << u"closed"_s << true;
    QTest::newRow("refused") << u"refused"_s << false;
}

void SocketTransportTest::destroyedInsideItsHandler()
{
    QFETCH(QString, event);
    QFETCH(bool, isOpenPort);
    FakeSmtpBehaviour behaviour;
    behaviour.closesAtOnce = true;
    FakeSmtpServer server(behaviour);
    Listener listener(m_factory);
    listener.endAt = event;
    listener.connectTo(m_loopback, isOpenPort ? server.serverPort() : closedPort());
    QTRY_VERIFY(!listener.transport);
    QCOMPARE(listener.events.last(), event);
}

void SocketTransportTest::destroyedWhileEventsAreOnTheirWay()
{
    FakeSmtpServer server(FakeSmtpBehaviour{});
    Listener listener(m_factory);
    listener.connectTo(m_loopback, closedPort());
    listener.transport.reset();
    Listener other(m_factory);
    other.connectTo(m_loopback, server.serverPort());
    QTRY_COMPARE(other.events.size(), 2);
    QVERIFY(listener.events.isEmpty());
}

void SocketTransportTest::certificates_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<QStringList>("names");
    const QStringList good{u"mx.example"_s, u"*.wild.example"_s, u"192.0.2.1"_s};
    QTest::newRow("good") << QByteArray("good.pem") << u"mx.example"_s << true << true << good;
    QTest::newRow("wildcard") << QByteArray("good.pem") << u"Any.wild.example"_s << true << true << good;
    QTest::newRow("wildcard, two labels") << QByteArray("good.pem") << u"a.b.wild.example"_s << true << false << good;
    QTest::newRow("address") << QByteArray("good.pem") << u"192.0.2.1"_s << true << true << good;
    QTest::newRow("other address") << QByteArray("good.pem") << u"192.0.2.2"_s << true << false << good;
    QTest::newRow("common name beside other names")
        << QByteArray("good.pem") << u"ignored.example"_s << true << false << good;
    QTest::newRow("wrong name") << QByteArray("good.pem") << u"mail.example"_s << true << false << good;
    QTest::newRow("expired") << QByteArray("expired.pem") << u"mx.example"_s << false << true
                             << QStringList{u"mx.example"_s};
    QTest::newRow("self-signed") << QByteArray("self-signed.pem") << u"mx.example"_s << false << true
                                 << QStringList{u"mx.example"_s};
    QTest::newRow("common name alone") << QByteArray("common-name.pem") << u"mx.example"_s << true << true
                                       << QStringList{u"mx.example"_s};
}

void SocketTransportTest::certificates()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP(noTlsServer);
    QFETCH(QByteArray, file);
    QFETCH(QString, serverName);
    FakeSmtpBehaviour behaviour;
    behaviour.certificateFile = file;
    FakeSmtpServer server(behaviour);
    Listener listener(m_factory);
    listener.connectTo(m_loopback, server.serverPort());
    QTRY_COMPARE(listener.bytes, behaviour.greeting);
    listener.transport->send("STARTTLS\r\n");
    QTRY_COMPARE(listener.bytes, behaviour.greeting + behaviour.startTlsReply);
    listener.transport->startTls(serverName);
    QTRY_COMPARE(listener.events.last(), u"tls"_s);
    listener.transport->send("EHLO me.example\r\n");
    QTRY_COMPARE(listener.bytes, behaviour.greeting + behaviour.startTlsReply + behaviour.ehloReplyInsideTls);
    QVERIFY(!listener.wasToldInside);

    QTEST(listener.facts->trusted, "isTrusted");
    QTEST(listener.facts->nameMatches, "matches");
    QTEST(listener.facts->certificateNames, "names");
    QCOMPARE(listener.facts->protocol, u"TLSv1.3"_s);
    QVERIFY(listener.facts->cipher.startsWith(u"TLS_"_s));
    QCOMPARE(listener.facts->problem.isEmpty(), listener.facts->trusted);
    QCOMPARE(listener.facts->validFrom, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(
        listener.facts->validUntil, QDateTime(QDate(file == "expired.pem" ? 2021 : 2120, 1, 1), QTime(0, 0), Qt::UTC));
}

void SocketTransportTest::handshakes_data()
{
    QTest::addColumn<int>("handshake");
    QTest::addColumn<QString>("last");
    QTest::newRow("garbage") << int(FakeSmtpBehaviour::Handshake::Garbage) << u"tlsFailed"_s;
    QTest::newRow("closed") << int(FakeSmtpBehaviour::Handshake::Close) << u"closed"_s;
}

void SocketTransportTest::handshakes()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP(noTlsServer);
    QFETCH(int, handshake);
    QFETCH(QString, last);
    FakeSmtpBehaviour behaviour;
    behaviour.handshake = FakeSmtpBehaviour::Handshake(handshake);
    behaviour.startTlsReply = {};
    FakeSmtpServer server(behaviour);
    Listener listener(m_factory);
    listener.connectTo(m_loopback, server.serverPort());
    QTRY_COMPARE(listener.bytes, behaviour.greeting);
    listener.transport->send("STARTTLS\r\n");
    listener.transport->startTls(u"mx.example"_s);
    QTRY_COMPARE(listener.events.last(), last);
    QCOMPARE(listener.bytes, behaviour.greeting);
    QVERIFY(!listener.wasToldInside);
}

void SocketTransportTest::oldTlsIsSpoken_data()
{
    QTest::addColumn<QByteArray>("newest");
    QTest::addColumn<QString>("protocol");
    QTest::newRow("1.0") << QByteArray("TLSv1") << u"TLSv1.0"_s;
    QTest::newRow("1.1") << QByteArray("TLSv1.1") << u"TLSv1.1"_s;
    QTest::newRow("1.2") << QByteArray("TLSv1.2") << u"TLSv1.2"_s;
}

void SocketTransportTest::oldTlsIsSpoken()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP(noTlsServer);
    QFETCH(QByteArray, newest);
    FakeSmtpBehaviour behaviour;
    behaviour.certificateFile = "good.pem";
    behaviour.newestProtocol = newest;
    FakeSmtpServer server(behaviour);
    Listener listener(m_factory);
    listener.connectTo(m_loopback, server.serverPort());
    QTRY_COMPARE(listener.bytes, behaviour.greeting);
    listener.transport->send("STARTTLS\r\n");
    QTRY_COMPARE(listener.bytes, behaviour.greeting + behaviour.startTlsReply);
    listener.transport->startTls(u"mx.example"_s);
    QTRY_COMPARE(listener.events.last(), u"tls"_s);
    QTEST(listener.facts->protocol, "protocol");
    QVERIFY(listener.facts->trusted);
}

void SocketTransportTest::bytesBeforeTlsAreDropped()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP(noTlsServer);
    FakeSmtpBehaviour behaviour;
    behaviour.certificateFile = "good.pem";
    FakeSmtpServer server(behaviour);
    SocketTransport transport(QSslConfiguration::defaultConfiguration());
    QStringList events;
    QByteArray bytes;
    // Nothing is delivered between the greeting's arrival in the socket and startTls().
    transport.connectTo(m_loopback, server.serverPort(), [&](const TransportEvent &event) {
        events.append(eventText(event));
        if (const auto *received = std::get_if<TransportReceived>(&event))
            bytes += received->bytes;
        if (events.last() == u"connected") {
            transport.send("STARTTLS\r\n");
            transport.startTls(u"mx.example"_s);
        }
    });
    QTRY_VERIFY(events.size() >= 2);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(events.last(), u"tlsFailed"_s); // the greeting came where a handshake was to come
}

/// More plain text behind the 220 than one event holds: the rest waits inside the socket when TLS begins.
void SocketTransportTest::unreadBytesAreDroppedAtStartTls()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP(noTlsServer);
    FakeSmtpBehaviour behaviour;
    behaviour.certificateFile = "good.pem";
    behaviour.startTlsReply = "220 go\r\n" + QByteArray(20'000, 'x');
    FakeSmtpServer server(behaviour);
    const std::unique_ptr<Transport> transport = m_factory.create();
    QStringList events;
    QByteArray afterwards;
    bool isBegun = false;
    transport->connectTo(m_loopback, server.serverPort(), [&](const TransportEvent &event) {
        events.append(eventText(event));
        const auto *received = std::get_if<TransportReceived>(&event);
        if (events.last() == u"connected") {
            transport->send("STARTTLS\r\n");
        } else if (received && isBegun) {
            afterwards += received->bytes;
        } else if (received && received->bytes.contains("220 go")) {
            isBegun = true;
            transport->startTls(u"mx.example"_s);
        } else if (events.last() == u"tls") {
            transport->send("EHLO me.example\r\n");
        }
    });
    QTRY_COMPARE(afterwards, behaviour.ehloReplyInsideTls);
    QVERIFY(!events.contains(u"tlsFailed"_s));
}

void SocketTransportTest::wholeConversation_data()
{
    QTest::addColumn<QByteArray>("ehloReply");
    QTest::addColumn<QByteArray>("startTlsReply");
    QTest::addColumn<int>("handshake");
    QTest::addColumn<bool>("closesAtEhlo");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isInjected");
    const QByteArray offers = "250-mx.example\r\n250 STARTTLS\r\n";
    const QByteArray go = "220 go\r\n";
    const int good = int(FakeSmtpBehaviour::Handshake::Good);
    QTest::newRow("plain") << QByteArray("250 mx.example\r\n") << go << good << false << u"completed quit"_s << false;
    if (FakeSmtpServer::speaksTls())
        QTest::newRow("TLS") << offers << go << good << false << u"completed quit"_s << false;
    QTest::newRow("TLS refused") << offers << QByteArray("454 no\r\n") << int(FakeSmtpBehaviour::Handshake::Silent)
                                 << false << u"completed quit"_s << false;
    if (FakeSmtpServer::speaksTls())
        QTest::newRow("injected") << offers << go + "250 evil.example\r\n"
                                  << good << false << u"completed quit"_s << true;
    QTest::newRow("garbage") << offers << go << int(FakeSmtpBehaviour::Handshake::Garbage) << false
                             << u"tlsFailed tls"_s << false;
    QTest::newRow("closed in the handshake")
        << offers << go << int(FakeSmtpBehaviour::Handshake::Close) << false << u"dropped tls"_s << false;
    QTest::newRow("silent in the handshake")
        << offers << go << int(FakeSmtpBehaviour::Handshake::Silent) << false << u"timedOut tls"_s << false;
    QTest::newRow("closed at EHLO") << offers << go << good << true << u"dropped ehlo"_s << false;
}

void SocketTransportTest::wholeConversation()
{
    QFETCH(QByteArray, ehloReply);
    QFETCH(QByteArray, startTlsReply);
    QFETCH(int, handshake);
    QFETCH(bool, closesAtEhlo);
    QFETCH(QString, end);
    QFETCH(bool, isInjected);
    FakeSmtpBehaviour behaviour;
    behaviour.ehloReply = ehloReply;
    behaviour.startTlsReply = startTlsReply;
    behaviour.handshake = FakeSmtpBehaviour::Handshake(handshake);
    behaviour.closesAtEhlo = closesAtEhlo;
    behaviour.certificateFile = "good.pem";
    FakeSmtpServer server(behaviour);
    SystemClock clock;
    SmtpLimits limits;
    limits.deadlines.tlsMs = 500;
    SmtpProbe probe(m_factory, clock, {u"mx.example"_s, m_loopback, server.serverPort(), u"me.example"_s}, limits);
    std::optional<SmtpSession> session;
    probe.start({}, [&session](const SmtpSession &ended) { session = ended; });
    QTRY_VERIFY(session);
    QVERIFY(!session->transcript.isEmpty());
    // Garbage may come in one piece with the 220 and is dropped then; what follows is silence.
    if (handshake != int(FakeSmtpBehaviour::Handshake::Garbage) || !session->injectedBeforeTls) {
        QCOMPARE(smtpOutcomeText(session->outcome) + u' ' + smtpStageText(session->stage), end);
        QCOMPARE(session->injectedBeforeTls, isInjected);
    }
    QVERIFY(session->ehloName != "evil.example");
    QCOMPARE(server.heard.count("EHLO me.example"), session->tls ? 2 : 1);
}

/// Loading the computer's root certificates takes 100 ms where it is not avoided.
void SocketTransportTest::handshakeDoesNotStall()
{
    if (!FakeSmtpServer::speaksTls())
        QSKIP(noTlsServer);
    FakeSmtpBehaviour behaviour;
    behaviour.certificateFile = "self-signed.pem";
    FakeSmtpServer server(behaviour);
    SocketTransportFactory factory;
    Listener listener(factory);
    listener.connectTo(m_loopback, server.serverPort());
    QTRY_COMPARE(listener.bytes, behaviour.greeting);
    listener.transport->send("STARTTLS\r\n");
    QTRY_COMPARE(listener.bytes, behaviour.greeting + behaviour.startTlsReply);
    listener.timer.start();
    listener.transport->startTls(u"mx.example"_s);
    const qint64 callUs = listener.timer.nsecsElapsed() / 1000;
    QTRY_COMPARE(listener.events.last(), u"tls"_s);
    qInfo("startTls() took %lld us, the handshake %lld us", callUs, listener.lastUs);
    QVERIFY(!listener.facts->trusted);
    QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates().size(), 0); // nothing has loaded them
}

QTEST_GUILESS_MAIN(SocketTransportTest)
#include "tst_sockettransport.moc"
