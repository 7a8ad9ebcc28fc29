// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/helolistener.h"

#include "smtp/derwriter.h"
#include "smtp/portowner.h"
#include "smtp/rsakey.h"
#include "smtp/selfsigned.h"
#include "virtualclock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
constexpr bool canServeTls = false;
#else
constexpr bool canServeTls = true;
#endif
constexpr char noTlsServer[] = "Windows takes a server's key from its disk only";

/// A client on the loopback that remembers what it was told.
class Client
{
public:
    explicit Client(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { heard += socket.readAll(); });
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHost(address, port);
    }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QSslSocket socket;
    QByteArray heard;
};

} // namespace

/// The listener on real sockets of the loopback, with a clock that stands still until it is told to move.
class TestHeloListener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hearsAClient();
    void tellsNewsWhileItListens();
    void hearsBothFamilies_data();
    void hearsBothFamilies();
    void hearsSeveralAtOnce();
    void lastWordsCount();
    void fullHouse();
    void fiveMinutes();
    void lastReplyIsReadByFaultyClients();
    void nothingIsLostToASlowReader();
    void transcriptIsBounded();
    void closeEndsVisits();
    void closeFromInside();
    void destroyedWithClients();
    void listensAgain();
    void startTls();
    void startTlsWithGarbage();
    void plainTextBeforeTlsIsDropped();
    void tlsNotPossible();
    void portBusy();
    void noSuchAddress();
    void anotherPort();
    void portOwnerIsThisProgram();
    void certificate();
    void derNumbers();

private:
    HeloVisit last() const { return m_visits.isEmpty() ? HeloVisit() : m_visits.last(); }
    QByteArray spoken(Speaker speaker) const;

    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<HeloListener> m_listener;
    QList<HeloVisit> m_visits; ///< as told
    ListenSettings m_settings;
};

void TestHeloListener::init()
{
    m_clock = std::make_unique<VirtualClock>();
    m_listener = std::make_unique<HeloListener>(*m_clock);
    m_visits.clear();
    m_settings = ListenSettings();
    m_settings.port = 0;
    connect(m_listener.get(), &HeloListener::visitChanged, this,
        [this](const HeloVisit &visit) { m_visits.append(visit); });
}

void TestHeloListener::cleanup()
{
    m_listener.reset();
    m_clock.reset();
}

QByteArray TestHeloListener::spoken(Speaker speaker) const
{
    QByteArrayList lines;
    const HeloVisit visit = last();
    for (const TranscriptLine &line : visit.transcript)
        if (line.speaker == speaker)
            lines.append(line.text);
    return lines.join('\n');
}

void TestHeloListener::hearsAClient()
{
    QCOMPARE(m_listener->port(), quint16(0));
    QCOMPARE(m_listener->listen(m_settings), ListenOutcome::Listening);
    QVERIFY(m_listener->port() != 0);
    Client client(m_listener->port());
    QTRY_VERIFY(client.heard.startsWith("220 "));
    client.socket.write("EHLO DYNA-WEB\r\nMAIL FROM:<user@dynatron.example>\r\nRCPT TO:<x@example.net>\r\nQUIT\r\n");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.heard.contains("550 5.7.1 ") && client.heard.endsWith("221 2.0.0 Good-bye\r\n"));
    QTRY_VERIFY(last().isEnded);
    HeloVisit expected;
    expected.id = 1;
    expected.at = m_clock->utcNow();
    expected.ip = QHostAddress(QHostAddress::LocalHost);
    expected.port = last().port;
    expected.verb = "EHLO";
    expected.helo = "DYNA-WEB";
    expected.hasMailFrom = true;
    expected.mailFrom = "user@dynatron.example";
    expected.rcptTo = {"x@example.net"};
    expected.isEnded = true;
    expected.transcript = last().transcript;
    QCOMPARE(last(), expected);
    QVERIFY(expected.port != 0);
    QCOMPARE(spoken(Speaker::Client),
        QByteArray("EHLO DYNA-WEB\nMAIL FROM:<user@dynatron.example>\nRCPT TO:<x@example.net>\nQUIT"));
    QCOMPARE(m_clock->armed(), 0);
}

void TestHeloListener::tellsNewsWhileItListens()
{
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    QTRY_COMPARE(m_visits.size(), 1);
    QVERIFY(last().verb.isEmpty() && !last().isEnded);
    client.socket.write("HELO a\r\n");
    QTRY_COMPARE(m_visits.size(), 2);
    QCOMPARE(last().verb, QByteArray("HELO"));
    client.socket.write("NOOP\r\nMAIL FROM:<>\r\n");
    QTRY_COMPARE(m_visits.size(), 3);
    QVERIFY(last().hasMailFrom && last().mailFrom.isEmpty());
    client.socket.disconnectFromHost();
    QTRY_COMPARE(m_visits.size(), 4);
    QVERIFY(last().isEnded);
    QCOMPARE(m_clock->armed(), 0);
}

void TestHeloListener::hearsBothFamilies_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<QHostAddress>("target");
    QTest::addColumn<bool>("isHeard");
    const QHostAddress v4(QHostAddress::LocalHost);
    const QHostAddress v6(QHostAddress::LocalHostIPv6);
    QTest::newRow("IPv4") << v4 << v4 << true;
    QTest::newRow("IPv6") << v6 << v6 << true;
    QTest::newRow("all, IPv4") << QHostAddress(u"::"_s) << v4 << true;
    QTest::newRow("all, IPv6") << QHostAddress(u"::"_s) << v6 << true;
    QTest::newRow("all IPv4, IPv4") << QHostAddress(u"0.0.0.0"_s) << v4 << true;
    QTest::newRow("all IPv4, IPv6") << QHostAddress(u"0.0.0.0"_s) << v6 << false;
    QTest::newRow("IPv4, IPv6") << v4 << v6 << false;
}

void TestHeloListener::hearsBothFamilies()
{
    QFETCH(const QHostAddress, address);
    QFETCH(const QHostAddress, target);
    QFETCH(const bool, isHeard);
    if (QTcpServer probe; !probe.listen(target, 0))
        QSKIP("this computer has no such loopback");
    m_settings.address = address;
    QCOMPARE(m_listener->listen(m_settings), ListenOutcome::Listening);
    Client client(m_listener->port(), target);
    if (!isHeard) {
        QTRY_COMPARE(client.socket.error(), QAbstractSocket::ConnectionRefusedError);
        return;
    }
    client.socket.write("QUIT\r\n");
    QTRY_VERIFY(last().isEnded);
    QCOMPARE(last().ip, target); // never ::ffff:127.0.0.1
}

void TestHeloListener::hearsSeveralAtOnce()
{
    m_listener->listen(m_settings);
    Client one(m_listener->port());
    Client two(m_listener->port());
    one.socket.write("HELO one\r\n");
    two.socket.write("HELO two\r\n");
    QTRY_VERIFY(one.heard.contains("you, one") && two.heard.contains("you, two"));
    QList<int> ids;
    for (const HeloVisit &visit : std::as_const(m_visits))
        if (!ids.contains(visit.id))
            ids.append(visit.id);
    QCOMPARE(ids.size(), 2);
}

/// A client that says its line and hangs up at once was heard all the same.
void TestHeloListener::lastWordsCount()
{
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    QTRY_VERIFY(client.heard.startsWith("220 "));
    QByteArray words = "EHLO late.example\r\nMAIL FROM:<a@b>\r\n";
    for (int i = 0; i < 300; ++i)
        words += "RCPT TO:<" + QByteArray::number(i) + "@example.net>\r\n";
    client.socket.write(words);
    client.socket.disconnectFromHost();
    QTRY_VERIFY(last().isEnded);
    QCOMPARE(last().helo, QByteArray("late.example"));
    QCOMPARE(last().rcptTo.size(), 100);
}

void TestHeloListener::fullHouse()
{
    m_settings.mostConnections = 2;
    m_listener->listen(m_settings);
    Client one(m_listener->port());
    Client two(m_listener->port());
    QTRY_VERIFY(one.heard.startsWith("220 ") && two.heard.startsWith("220 "));
    Client three(m_listener->port());
    QTRY_VERIFY(three.isClosed());
    QVERIFY(three.heard.startsWith("421 4.3.2 "));
    QCOMPARE(m_visits.size(), 2);
    one.socket.write("QUIT\r\n");
    QTRY_VERIFY(one.isClosed() && last().isEnded);
    Client four(m_listener->port());
    QTRY_VERIFY(four.heard.startsWith("220 "));
}

void TestHeloListener::fiveMinutes()
{
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    QTRY_VERIFY(client.heard.startsWith("220 "));
    client.socket.write("HELO slow\r\n");
    QTRY_VERIFY(client.heard.contains("slow"));
    QVERIFY(m_clock->runNext());
    QCOMPARE(m_clock->nowMs(), qint64(300'000));
    QTRY_VERIFY(client.heard.contains("421 4.4.2 "));
    QVERIFY(!last().isEnded);
    QVERIFY(m_clock->runNext()); // the second in which it could have hung up by itself
    QCOMPARE(m_clock->nowMs(), qint64(301'000));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(last().isEnded);
    QCOMPARE(m_clock->armed(), 0);
    QCOMPARE(last().transcript.last().ms, 301'000);
}

void TestHeloListener::lastReplyIsReadByFaultyClients()
{
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    client.socket.write(QByteArray("X\r\n").repeated(20'000));
    QTRY_VERIFY(client.heard.endsWith("421 4.7.0 Too many faulty commands, good-bye\r\n"));
    QVERIFY(m_clock->runNext());
    QTRY_VERIFY(client.isClosed());
    QVERIFY(last().isEnded);
}

void TestHeloListener::nothingIsLostToASlowReader()
{
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    client.socket.setReadBufferSize(16); // a byte or two at a time
    QTRY_COMPARE(m_visits.size(), 1);
    const QByteArray name(1900, 'n');
    QByteArray words = "HELO " + name + "\r\nMAIL FROM:<a@b>\r\n";
    for (int i = 0; i < 480; ++i)
        words += "RCPT TO:<a@b>\r\n";
    client.socket.write(words + "QUIT\r\n");
    QTRY_VERIFY(client.heard.endsWith("221 2.0.0 Good-bye\r\n")); // and nothing was lost
    QTRY_VERIFY(last().isEnded);
}

void TestHeloListener::transcriptIsBounded()
{
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    client.socket.write("HELO " + QByteArray(2000, 'n') + "\r\n" + QByteArray("NOOP\r\n").repeated(300) + "QUIT\r\n");
    QTRY_VERIFY(client.isClosed());
    QTRY_VERIFY(last().isEnded);
    QCOMPARE(last().transcript.size(), 200);
    QVERIFY(last().droppedLines > 300);
    QCOMPARE(last().helo.size(), 2000);
    for (const TranscriptLine &line : last().transcript)
        QVERIFY(line.text.size() <= 1000);
    QCOMPARE(last().transcript.at(2).cutBytes, 1005);
}

void TestHeloListener::closeEndsVisits()
{
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    client.socket.write("HELO a\r\n");
    QTRY_COMPARE(last().helo, QByteArray("a"));
    m_listener->close();
    QVERIFY(last().isEnded);
    QCOMPARE(last().helo, QByteArray("a"));
    QCOMPARE(m_listener->port(), quint16(0));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(m_clock->armed(), 0);
}

void TestHeloListener::closeFromInside()
{
    connect(m_listener.get(), &HeloListener::visitChanged, this, [this](const HeloVisit &visit) {
        if (!visit.helo.isEmpty() && !visit.isEnded)
            m_listener->close();
    });
    m_listener->listen(m_settings);
    Client other(m_listener->port());
    Client client(m_listener->port());
    QTRY_COMPARE(m_visits.size(), 2);
    client.socket.write("HELO a\r\nMAIL FROM:<a@b>\r\n");
    QTRY_VERIFY(client.isClosed() && other.isClosed());
    QCOMPARE(m_visits.size(), 5); // two came, one told its name, two were ended
    QCOMPARE(m_clock->armed(), 0);
}

void TestHeloListener::destroyedWithClients()
{
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    client.socket.write("HELO a\r\n");
    QTRY_COMPARE(last().helo, QByteArray("a"));
    m_listener.reset();
    QCOMPARE(m_clock->armed(), 0);
    m_clock.reset();
    QTRY_VERIFY(client.isClosed());
}

void TestHeloListener::listensAgain()
{
    m_listener->listen(m_settings);
    m_settings.port = m_listener->port();
    QCOMPARE(m_listener->listen(m_settings), ListenOutcome::Listening);
    QCOMPARE(m_listener->port(), m_settings.port);
    Client client(m_settings.port);
    client.socket.write("QUIT\r\n");
    QTRY_VERIFY(last().isEnded);
}

void TestHeloListener::startTls()
{
    if (!canServeTls)
        QSKIP(noTlsServer);
    m_settings.withStartTls = true;
    QCOMPARE(m_listener->listen(m_settings), ListenOutcome::Listening);
    Client client(m_listener->port());
    client.socket.write("EHLO first.example\r\n");
    QTRY_VERIFY(client.heard.contains("250-STARTTLS\r\n"));
    client.socket.write("STARTTLS\r\n");
    QTRY_VERIFY(client.heard.endsWith("220 2.0.0 Begin TLS\r\n"));
    client.socket.startClientEncryption();
    QTRY_VERIFY(client.socket.isEncrypted());
    QCOMPARE(
        client.socket.peerCertificate().subjectInfo(QSslCertificate::CommonName), QStringList{u"helodoctor.invalid"_s});
    QTRY_VERIFY(last().isTls);
    QCOMPARE(last().helo, QByteArray("first.example"));
    client.socket.write("EHLO inside.example\r\nMAIL FROM:<a@b>\r\nQUIT\r\n");
    QTRY_VERIFY(client.isClosed());
    QTRY_VERIFY(last().isEnded);
    QCOMPARE(last().helo, QByteArray("inside.example"));
    QVERIFY(spoken(Speaker::Note).contains("TLS established"));
    QVERIFY(last().isTls);
}

void TestHeloListener::startTlsWithGarbage()
{
    if (!canServeTls)
        QSKIP(noTlsServer);
    m_settings.withStartTls = true;
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    client.socket.write("EHLO a\r\nSTARTTLS\r\n");
    QTRY_VERIFY(client.heard.endsWith("220 2.0.0 Begin TLS\r\n"));
    client.socket.write(QByteArray(1000, 'g'));
    QTRY_VERIFY(client.isClosed());
    QTRY_VERIFY(last().isEnded);
    QVERIFY(!last().isTls);
    QVERIFY(spoken(Speaker::Note).contains("the TLS handshake failed: "));
}

void TestHeloListener::plainTextBeforeTlsIsDropped()
{
    if (!canServeTls)
        QSKIP(noTlsServer);
    m_settings.withStartTls = true;
    m_listener->listen(m_settings);
    Client client(m_listener->port());
    client.socket.write("EHLO a\r\nSTARTTLS\r\nMAIL FROM:<injected@x>\r\n");
    QTRY_VERIFY(client.heard.endsWith("220 2.0.0 Begin TLS\r\n"));
    client.socket.startClientEncryption();
    QTRY_VERIFY(client.socket.isEncrypted());
    client.socket.write("QUIT\r\n");
    QTRY_VERIFY(last().isEnded);
    QVERIFY(!last().hasMailFrom);
    QVERIFY(spoken(Speaker::Note).contains("dropped 24 bytes sent before TLS"));
}

void TestHeloListener::tlsNotPossible()
{
    if (canServeTls)
        QSKIP("there is TLS");
    m_settings.withStartTls = true;
    QCOMPARE(m_listener->listen(m_settings), ListenOutcome::NoTls);
    QVERIFY(!m_listener->failure().isEmpty());
    QCOMPARE(m_listener->port(), quint16(0));
}

void TestHeloListener::portBusy()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_settings.port = other.serverPort();
    QCOMPARE(m_listener->listen(m_settings), ListenOutcome::PortBusy);
    QVERIFY(!m_listener->failure().isEmpty() && !m_listener->failure().endsWith(u'.'));
    QCOMPARE(m_listener->port(), quint16(0));
}

void TestHeloListener::noSuchAddress()
{
    m_settings.address = QHostAddress(u"192.0.2.199"_s);
    QCOMPARE(m_listener->listen(m_settings), ListenOutcome::NoSuchAddress);
}

void TestHeloListener::anotherPort()
{
    const QHostAddress loopback(QHostAddress::LocalHost);
    const quint16 free = HeloListener::freePortInstead(loopback, 2525);
    QVERIFY(free != 0 && free != 2525);
    QTcpServer other;
    QVERIFY(other.listen(loopback, free));
    const quint16 next = HeloListener::freePortInstead(loopback, 2525);
    QVERIFY(next != free && next != 2525);
}

void TestHeloListener::portOwnerIsThisProgram()
{
    for (const QHostAddress &address :
        {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}) {
        QTcpServer other;
        if (!other.listen(address, 0))
            continue;
        const PortOwner owner = portOwner(address, other.serverPort());
#ifdef Q_OS_WIN
        if (owner.processId == 0)
            QSKIP("Wine does not tell whose a port is");
#endif
        QCOMPARE(owner.processId, QCoreApplication::applicationPid());
        const QString name = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
        QVERIFY2(name.startsWith(owner.program.left(15)) && !owner.program.isEmpty(), qPrintable(owner.program));
        QCOMPARE(portOwner(QHostAddress(QHostAddress::AnyIPv6), other.serverPort()), owner);
        const quint16 port = other.serverPort();
        other.close();
        QCOMPARE(portOwner(address, port), PortOwner());
    }
}

void TestHeloListener::certificate()
{
    const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    if (!canServeTls)
        QSKIP(noTlsServer);
    const std::optional<SelfSigned> made = makeSelfSigned("listener.invalid", now);
    QVERIFY(made);
    QCOMPARE(made->certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"listener.invalid"_s});
    QVERIFY(made->certificate.isSelfSigned());
    QCOMPARE(made->certificate.subjectAlternativeNames().values(QSsl::DnsEntry), QStringList{u"listener.invalid"_s});
    QCOMPARE(made->certificate.effectiveDate().toUTC(), now.addDays(-1));
    QCOMPARE(made->certificate.expiryDate().toUTC(), now.addDays(30));
    QCOMPARE(made->key.algorithm(), QSsl::Rsa);
    QCOMPARE(made->key.length(), 2048);
    QVERIFY(makeSelfSigned("listener.invalid", now)->key != made->key);
}

void TestHeloListener::derNumbers()
{
    QCOMPARE(der::unsignedInteger({}).toHex(), QByteArray("020100"));
    QCOMPARE(der::unsignedInteger(QByteArray::fromHex("00007f")).toHex(), QByteArray("02017f"));
    QCOMPARE(der::unsignedInteger(QByteArray::fromHex("80")).toHex(), QByteArray("02020080"));
    QCOMPARE(der::octetString(QByteArray(127, 'x')).left(2).toHex(), QByteArray("047f"));
    QCOMPARE(der::octetString(QByteArray(128, 'x')).left(3).toHex(), QByteArray("048180"));
    QCOMPARE(der::octetString(QByteArray(256, 'x')).left(4).toHex(), QByteArray("04820100"));
}

QTEST_GUILESS_MAIN(TestHeloListener)
#include "tst_helolistener.moc"
