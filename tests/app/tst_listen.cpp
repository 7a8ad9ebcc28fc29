// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "listenoptions.h"
#include "visitlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace {

/// The program listening, and what it prints.
class Listening
{
public:
    explicit Listening(const QStringList &arguments)
    {
        m_process.setReadChannel(QProcess::StandardError);
        m_process.start(QStringLiteral(HELODOCTOR_CLI), QStringList{u"listen"_s} + arguments);
    }
    /// The port it says it listens on; 0 if it ended before.
    quint16 port()
    {
        static const QRegularExpression words(u"listening on \\S+ port (\\d+)"_s);
        QRegularExpressionMatch match;
        while (!match.hasMatch() && m_process.waitForReadyRead(20'000)) {
            m_words += m_process.readAllStandardError();
            match = words.match(QString::fromUtf8(m_words));
        }
        return match.captured(1).toUShort();
    }
    int status()
    {
        if (!m_process.waitForFinished(20'000))
            return -1;
        m_words += m_process.readAllStandardError();
        m_lines += m_process.readAllStandardOutput();
        return m_process.exitCode();
    }
    qint64 processId() const { return m_process.processId(); }
    QByteArray words() const { return m_words; }
    QByteArray lines() const { return m_lines; }

private:
    QProcess m_process;
    QByteArray m_words;
    QByteArray m_lines;
};

/// Says its name and stays.
void introduce(QTcpSocket &socket, quint16 port, const QByteArray &name)
{
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(10'000))
        return;
    socket.write("HELO " + name + "\r\n");
    while (!socket.peek(4096).contains("hears you") && socket.waitForReadyRead(10'000)) { }
}

QByteArray say(quint16 port, const QByteArray &words)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(10'000))
        return {};
    socket.write(words);
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(10'000)) { }
    return socket.readAll();
}

} // namespace

/// The command "listen": its options, its line of JSON, and the program itself on the loopback.
class TestListen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options();
    void faults_data();
    void faults();
    void jsonKeepsTheContract();
    void jsonOfSilence();
    void jsonOfHostileNames();
    void sentences_data();
    void sentences();
    void hearsOneClient();
    void silentConnectionsAreNoClients();
    void nobodyCame();
    void whoIsStillThereCounts();
    void interrupted();
    void portInUse();
    void othersAreToldFirst();
    void guides();
};

void TestListen::options()
{
    const auto parsed = parseListenOptions({u"--address"_s, u"::1"_s, u"--port=25"_s, u"--count"_s, u"3"_s,
        u"--timeout"_s, u"60"_s, u"--starttls"_s, u"--expose"_s, u"--quiet"_s});
    const auto *options = std::get_if<ListenOptions>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->settings.address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(options->settings.port, quint16(25));
    QVERIFY(options->settings.withStartTls && options->isExposed && options->isQuiet);
    QCOMPARE(options->clients, 3);
    QCOMPARE(options->seconds, 60);
    const auto none = parseListenOptions({});
    const auto *usual = std::get_if<ListenOptions>(&none);
    QVERIFY(usual);
    QCOMPARE(usual->settings.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(usual->settings.port, quint16(2525));
    QVERIFY(!usual->settings.withStartTls && !usual->isExposed && usual->clients == 0 && usual->seconds == 0);
}

void TestListen::faults_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("address") << QStringList{u"--address"_s, u"mail"_s} << u"--address \"mail\""_s;
    QTest::newRow("port") << QStringList{u"--port"_s, u"65536"_s} << u"--port \"65536\""_s;
    QTest::newRow("port word") << QStringList{u"--port"_s, u"smtp"_s} << u"from 0 to 65535"_s;
    QTest::newRow("count") << QStringList{u"--count"_s, u"0"_s} << u"--count \"0\""_s;
    QTest::newRow("timeout") << QStringList{u"--timeout"_s, u"-1"_s} << u"--timeout \"-1\""_s;
    QTest::newRow("value alone") << QStringList{u"2525"_s} << u"\"2525\" is no option"_s;
    QTest::newRow("unknown") << QStringList{u"--relay"_s} << u"relay"_s;
    QTest::newRow("escape") << QStringList{u"--address"_s, u"\x1b[2J"_s} << u"\\x1b[2J"_s;
}

void TestListen::faults()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const auto parsed = parseListenOptions(arguments);
    const auto *message = std::get_if<CliMessage>(&parsed);
    QVERIFY(message);
    QCOMPARE(message->exitStatus, 64);
    QVERIFY2(message->text.contains(words), qPrintable(message->text));
    QVERIFY(message->text.contains(u"listen --help"_s));
}

void TestListen::jsonKeepsTheContract()
{
    HeloVisit visit;
    visit.at = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
    visit.ip = QHostAddress(QHostAddress::LocalHost);
    visit.port = 50122;
    visit.verb = "EHLO";
    visit.helo = "DYNA-WEB";
    visit.hasMailFrom = true;
    visit.mailFrom = "user@dynatron.example";
    visit.rcptTo = {"x@example.net"};
    const QByteArray line = visitJson(visit);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith("}\n"));
    QJsonObject object = QJsonDocument::fromJson(line).object();
    QVERIFY(object.take(u"client"_s).toString().contains(u"EasyMail"_s));
    QCOMPARE(object,
        QJsonDocument::fromJson(R"({"at": "2026-11-22T01:02:03Z", "ip": "127.0.0.1", "port": 50122,
        "verb": "EHLO", "helo": "DYNA-WEB", "mailFrom": "user@dynatron.example", "rcptTo": ["x@example.net"],
        "tls": false})")
            .object());
    visit.mailFrom.clear();
    QCOMPARE(QJsonDocument::fromJson(visitJson(visit)).object().value(u"mailFrom"_s), QJsonValue(QString()));
}

void TestListen::jsonOfSilence()
{
    HeloVisit visit;
    visit.ip = QHostAddress(u"2001:db8:0::1"_s);
    const QJsonObject object = QJsonDocument::fromJson(visitJson(visit)).object();
    for (const char *name : {"verb", "helo", "mailFrom", "client"})
        QVERIFY2(object.value(QLatin1String(name)).isNull(), name);
    QCOMPARE(object.value(u"rcptTo"_s), QJsonValue(QJsonArray()));
    QCOMPARE(object.value(u"ip"_s).toString(), u"2001:db8::1"_s);
    QVERIFY(!hasSpoken(visit));
}

void TestListen::jsonOfHostileNames()
{
    HeloVisit visit;
    visit.verb = "EHLO";
    visit.helo = "\x1b]0;x\x07\"\\ \xff \xe2\x80\xae";
    const QByteArray line = visitJson(visit);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(u"helo"_s).toString(), u"\\x1b]0;x\\x07\"\\ \\xff \\xe2\\x80\\xae"_s);
    const QByteArray text = line.chopped(1);
    for (const char character : text)
        QVERIFY(static_cast<unsigned char>(character) >= ' ');
}

void TestListen::sentences_data()
{
    QTest::addColumn<HeloVisit>("visit");
    QTest::addColumn<QString>("begin");
    HeloVisit visit;
    visit.ip = QHostAddress(u"192.0.2.7"_s);
    QTest::newRow("nothing") << visit << u"192.0.2.7 connected and said nothing."_s;
    visit.transcript = {TranscriptLine{0, Speaker::Client, "X", false, 0}};
    QTest::newRow("no name") << visit << u"192.0.2.7 spoke, but told no name."_s;
    visit.verb = "EHLO";
    visit.helo = "web\x1b[1m";
    visit.isTls = true;
    QTest::newRow("name") << visit << u"192.0.2.7 said EHLO web\\x1b[1m and used TLS. "_s;
    visit.hasMailFrom = true;
    visit.rcptTo = {"a@x", "b@x", "c@x", "d@x", "e@x"};
    QTest::newRow("mail")
        << visit << u"192.0.2.7 said EHLO web\\x1b[1m and used TLS; mail from <> to <a@x>, <b@x>, <c@x> and 2 more. "_s;
}

void TestListen::sentences()
{
    QFETCH(const HeloVisit, visit);
    QFETCH(const QString, begin);
    const QString sentence = visitSentence(visit);
    QVERIFY2(sentence.startsWith(begin), qPrintable(sentence));
}

void TestListen::hearsOneClient()
{
    Listening program({u"--port"_s, u"0"_s, u"--count"_s, u"1"_s});
    const quint16 port = program.port();
    QVERIFY2(port != 0, program.words().constData());
    const QByteArray heard = say(port, "HELO web\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nQUIT\r\n");
    QVERIFY(heard.contains("550 5.7.1 ") && heard.contains("\r\n221 "));
    QCOMPARE(program.status(), 0);
    QCOMPARE(program.lines().count('\n'), 1);
    const QJsonObject line = QJsonDocument::fromJson(program.lines()).object();
    QCOMPARE(line.value(u"helo"_s).toString(), u"web"_s);
    QCOMPARE(line.value(u"mailFrom"_s).toString(), u"a@b.example"_s);
    QVERIFY(program.words().contains("127.0.0.1 said HELO web; mail from <a@b.example> to <c@d.example>. "));
}

/// A health check that only connects must not end the listening.
void TestListen::silentConnectionsAreNoClients()
{
    Listening program({u"--port"_s, u"0"_s, u"--count"_s, u"1"_s});
    const quint16 port = program.port();
    QVERIFY(port != 0);
    QTcpSocket silent;
    silent.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(silent.waitForReadyRead(10'000));
    silent.disconnectFromHost();
    say(port, "EHLO real.example\r\nQUIT\r\n");
    QCOMPARE(program.status(), 0);
    QCOMPARE(QJsonDocument::fromJson(program.lines()).object().value(u"helo"_s).toString(), u"real.example"_s);
}

void TestListen::nobodyCame()
{
    Listening program({u"--port"_s, u"0"_s, u"--timeout"_s, u"1"_s});
    QCOMPARE(program.status(), 2);
    QVERIFY(program.lines().isEmpty());
    QVERIFY(program.words().contains("nobody came within 1 s"));
}

void TestListen::whoIsStillThereCounts()
{
    Listening program({u"--port"_s, u"0"_s, u"--timeout"_s, u"3"_s});
    const quint16 port = program.port();
    QVERIFY(port != 0);
    QTcpSocket client;
    introduce(client, port, "still.here.example");
    QCOMPARE(program.status(), 0);
    QCOMPARE(QJsonDocument::fromJson(program.lines()).object().value(u"helo"_s).toString(), u"still.here.example"_s);
}

void TestListen::interrupted()
{
#ifdef Q_OS_UNIX
    Listening program({u"--port"_s, u"0"_s});
    const quint16 port = program.port();
    QVERIFY(port != 0);
    QTcpSocket client;
    introduce(client, port, "still.here.example");
    QCOMPARE(kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
    QCOMPARE(program.status(), 130);
    QCOMPARE(QJsonDocument::fromJson(program.lines()).object().value(u"helo"_s).toString(), u"still.here.example"_s);
#else
    QSKIP("a program in Wine cannot be sent Ctrl-C from here");
#endif
}

void TestListen::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    Listening program({u"--port"_s, QString::number(other.serverPort())});
    QCOMPARE(program.status(), 64);
    QVERIFY2(program.words().contains(" is in use by "), program.words().constData());
    QVERIFY(program.words().contains("--port "));
    if (program.words().contains("administrators only"))
        QSKIP("the system does not tell whose a port is, as Wine");
    QVERIFY(program.words().contains("\"tst_listen"));
    QVERIFY(program.words().contains(QByteArray::number(QCoreApplication::applicationPid())));
}

void TestListen::othersAreToldFirst()
{
    Listening program({u"--address"_s, u"0.0.0.0"_s, u"--port"_s, u"0"_s});
    QCOMPARE(program.status(), 64); // standard input is no terminal here
    QVERIFY(program.words().contains("--expose"));
    Listening exposed({u"--address"_s, u"0.0.0.0"_s, u"--port"_s, u"0"_s, u"--expose"_s, u"--count"_s, u"1"_s});
    const quint16 port = exposed.port();
    QVERIFY(port != 0);
    say(port, "HELO web\r\nQUIT\r\n");
    QCOMPARE(exposed.status(), 0);
}

void TestListen::guides()
{
    Listening list({u"--guide"_s, u"list"_s});
    QCOMPARE(list.status(), 0);
    QVERIFY(list.lines().contains("easymail ") && list.lines().contains("exchange "));
    Listening guide({u"--guide"_s, u"swaks"_s, u"--port"_s, u"2600"_s, u"--language"_s, u"de"_s});
    QCOMPARE(guide.status(), 0);
    QVERIFY(guide.lines().contains("swaks --server 127.0.0.1 --port 2600"));
    QVERIFY(guide.lines().contains("Eine Nachricht mit swaks"));
    Listening none({u"--guide"_s, u"odd"_s});
    QCOMPARE(none.status(), 64);
    QVERIFY(none.words().contains("The guides are: easymail, "));
}

QTEST_GUILESS_MAIN(TestListen)
#include "tst_listen.moc"
