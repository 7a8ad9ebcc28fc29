// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/aresresolver.h"
#include "dns/lookupledger.h"
#include "fakednsserver.h"
#include "time/systemclock.h"

#include "dns/messagewriter.h"

#include <QSet>
#include <QTest>

#include <utility>

using Query = FakeDnsServer::Query;
using Reply = FakeDnsServer::Reply;

namespace {

constexpr int attemptMs = 80;

QList<Reply> silent(const Query &)
{
    return {};
}

FakeDnsServer::Behaviour declining(quint16 rcode)
{
    return [rcode](const Query &query) {
        DnsMessage message = query.message;
        message.isResponse = true;
        message.rcode = rcode;
        return QList<Reply>{{writeMessage(message)}};
    };
}

DnsQuestion question(const QString &name, RrType type = RrType::A)
{
    return {DnsName::fromText(name).value(), type};
}

const QString anyName = QStringLiteral("name.example");

} // namespace

class TestAresResolver : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void types_data();
    void types();
    void severalServers_data();
    void severalServers();
    void remembersWhoAnswers();
    void nobodyListens();
    void nobodyListensAtTheFirst();
    void serverRestarts();
    void cancels();
    void cancelsFromAHandler();
    void isDeletedByAHandler();
    void manyAtOnce();
    void shared();
    void asksWithEdnsOnlyWhereLong();
    void neverWithoutServer();
    void systemServers();
    void longAnswerByTcp();
    void changesItsPort();

private:
    AresResolver &resolver(const QList<DnsServer> &servers, int attempt = attemptMs);
    Resolver::Handler noting();

    SystemClock m_clock;
    std::unique_ptr<AresResolver> m_resolver;
    QList<DnsAnswer> m_answers;
};

void TestAresResolver::cleanup()
{
    m_resolver.reset();
    m_answers.clear();
}

AresResolver &TestAresResolver::resolver(const QList<DnsServer> &servers, int attempt)
{
    AresSettings settings;
    settings.servers = servers;
    settings.attemptTimeoutMs = attempt;
    m_resolver = std::make_unique<AresResolver>(m_clock, settings);
    return *m_resolver;
}

Resolver::Handler TestAresResolver::noting()
{
    return [this](const DnsAnswer &answer) { m_answers.append(answer); };
}

void TestAresResolver::types_data()
{
    QTest::addColumn<RrType>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<LookupStatus>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("A") << RrType::A << anyName << LookupStatus::Answered << "192.0.2.1";
    QTest::newRow("AAAA") << RrType::Aaaa << anyName << LookupStatus::Answered << "2001:db8::1";
    QTest::newRow("PTR") << RrType::Ptr << "1.2.0.192.in-addr.arpa" << LookupStatus::Answered << "host.example";
    QTest::newRow("MX") << RrType::Mx << anyName << LookupStatus::Answered << "10 host.example";
    QTest::newRow("TXT") << RrType::Txt << anyName << LookupStatus::Answered << "\"v=spf1 -all\"";
    QTest::newRow("no data") << RrType::Spf << anyName << LookupStatus::NoData << "";
    QTest::newRow("no such name") << RrType::A << "a.nx.example" << LookupStatus::NxDomain << "";
    QTest::newRow("odd bytes") << RrType::A << "\\000\\.\\255.example" << LookupStatus::Answered << "192.0.2.1";
}

void TestAresResolver::types()
{
    QFETCH(const RrType, type);
    QFETCH(const QString, name);
    QFETCH(const LookupStatus, status);
    QFETCH(const QString, text);
    FakeDnsServer server(FakeDnsServer::honest);
    resolver({{server.address(), server.port()}}).ask(question(name, type), noting());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(lookupStatusText(m_answers.first().status), lookupStatusText(status));
    QCOMPARE(m_answers.first().records.isEmpty() ? QString() : recordDataText(m_answers.first().records.first()), text);
    QCOMPARE(m_answers.first().ttl, status == LookupStatus::Answered ? 600U : 300U);
    QCOMPARE(m_answers.first().server, QStringLiteral("127.0.0.1:%1").arg(server.port()));
    QCOMPARE(m_resolver->servers(), QStringList{m_answers.first().server});
}

void TestAresResolver::severalServers_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<LookupStatus>("status");
    QTest::addColumn<int>("answeredBy"); // 0: nobody
    QTest::newRow("order") << "honest"
                           << "honest" << LookupStatus::Answered << 1;
    QTest::newRow("first silent") << "silent"
                                  << "honest" << LookupStatus::Answered << 2;
    QTest::newRow("first refuses") << "5"
                                   << "honest" << LookupStatus::Answered << 2;
    QTest::newRow("first fails") << "2"
                                 << "honest" << LookupStatus::Answered << 2;
    QTest::newRow("first does not implement") << "4"
                                              << "honest" << LookupStatus::Answered << 2;
    QTest::newRow("no such name is an answer") << "3"
                                               << "honest" << LookupStatus::NxDomain << 1;
    QTest::newRow("failure tells more than refusal") << "5"
                                                     << "2" << LookupStatus::ServFail << 2;
    QTest::newRow("failure tells more, other order") << "2"
                                                     << "5" << LookupStatus::ServFail << 1;
    QTest::newRow("refusal tells more than silence") << "silent"
                                                     << "5" << LookupStatus::Refused << 2;
    QTest::newRow("both silent") << "silent"
                                 << "silent" << LookupStatus::TimedOut << 0;
}

void TestAresResolver::severalServers()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const LookupStatus, status);
    QFETCH(const int, answeredBy);
    const auto behaviour = [](const QString &name) -> FakeDnsServer::Behaviour {
        if (name == QStringLiteral("honest"))
            return FakeDnsServer::honest;
        if (name == QStringLiteral("silent"))
            return silent;
        return declining(name.toUShort());
    };
    FakeDnsServer one(behaviour(first));
    FakeDnsServer two(behaviour(second));
    resolver({{one.address(), one.port()}, {two.address(), two.port()}}).ask(question(anyName), noting());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(lookupStatusText(m_answers.first().status), lookupStatusText(status));
    const QStringList names = QStringList{QString()} + m_resolver->servers();
    QCOMPARE(m_answers.first().server, names.at(answeredBy));
    if (first == QStringLiteral("honest"))
        QVERIFY(two.queries().isEmpty());
    if (first == QStringLiteral("2"))
        QCOMPARE(one.queries().size(), 1); // not repeated
}

void TestAresResolver::remembersWhoAnswers()
{
    FakeDnsServer dead(silent);
    FakeDnsServer alive(FakeDnsServer::honest);
    resolver({{dead.address(), dead.port()}, {alive.address(), alive.port()}});
    m_resolver->ask(question(anyName), noting());
    QTRY_COMPARE(m_answers.size(), 1);
    m_resolver->ask(question(QStringLiteral("b.example")), noting());
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(dead.queries().size(), 1);
    QVERIFY(m_answers.last().elapsedMs < attemptMs);
}

void TestAresResolver::nobodyListens()
{
    FakeDnsServer server(FakeDnsServer::honest);
    server.stop();
    resolver({{server.address(), server.port()}}).ask(question(anyName), noting());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().status, LookupStatus::TimedOut);
    QCOMPARE(m_answers.first().detail, QStringLiteral("nobody listens at 127.0.0.1:%1").arg(server.port()));
    QVERIFY(m_answers.first().elapsedMs >= attemptMs); // not burnt in an instant
}

void TestAresResolver::nobodyListensAtTheFirst()
{
    FakeDnsServer first(FakeDnsServer::honest);
    first.stop();
    FakeDnsServer second(FakeDnsServer::honest);
    resolver({{first.address(), first.port()}, {second.address(), second.port()}}, 2000)
        .ask(question(anyName), noting());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().status, LookupStatus::Answered);
#ifndef Q_OS_WIN // Wine keeps what ICMP says of a datagram to itself, and only the time tells
    QVERIFY(m_answers.first().elapsedMs < 1000); // asked at once, without a pause
#endif
}

void TestAresResolver::serverRestarts()
{
    FakeDnsServer server(FakeDnsServer::honest);
    server.stop();
    resolver({{server.address(), server.port()}}, 1000);
    for (int i = 0; i < 50; ++i)
        m_resolver->ask(question(QStringLiteral("n%1.example").arg(i)), noting());
    bool hasStarted = false;
    m_clock.after(450, [&] { hasStarted = server.start(); });
    QTRY_COMPARE(m_answers.size(), 50);
    QVERIFY(hasStarted);
    for (const DnsAnswer &answer : std::as_const(m_answers))
        QCOMPARE(lookupStatusText(answer.status), lookupStatusText(LookupStatus::Answered));
}

void TestAresResolver::cancels()
{
    FakeDnsServer server(silent);
    resolver({{server.address(), server.port()}});
    for (int i = 0; i < 20; ++i)
        m_resolver->ask(question(QStringLiteral("n%1.example").arg(i)), noting());
    m_resolver->cancelAll(); // before anything is sent
    m_resolver->ask(question(anyName), noting());
    QTRY_COMPARE(server.queries().size(), 1);
    m_resolver->cancelAll(); // in flight
    server.setBehaviour(FakeDnsServer::honest);
    m_resolver->ask(question(QStringLiteral("last.example")), noting());
    QTRY_COMPARE(m_answers.size(), 1);
    bool isOver = false;
    m_clock.after(5 * attemptMs, [&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(server.queries().size(), 2);
}

void TestAresResolver::cancelsFromAHandler()
{
    FakeDnsServer server(FakeDnsServer::honest);
    resolver({{server.address(), server.port()}});
    int answered = 0;
    for (int i = 0; i < 20; ++i) {
        m_resolver->ask(question(QStringLiteral("n%1.example").arg(i)), [&](const DnsAnswer &) {
            ++answered;
            m_resolver->cancelAll();
        });
    }
    QTRY_COMPARE(answered, 1);
    bool isOver = false;
    m_clock.after(3 * attemptMs, [&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
    QCOMPARE(answered, 1);
}

void TestAresResolver::isDeletedByAHandler()
{
    FakeDnsServer server(FakeDnsServer::honest);
    resolver({{server.address(), server.port()}});
    int answered = 0;
    for (int i = 0; i < 20; ++i) {
        m_resolver->ask(question(QStringLiteral("n%1.example").arg(i)), [&](const DnsAnswer &) {
            ++answered;
            m_resolver.reset();
        });
    }
    QTRY_COMPARE(answered, 1);
    QVERIFY(!m_resolver);
}

void TestAresResolver::manyAtOnce()
{
    constexpr int count = 2000;
    FakeDnsServer server(FakeDnsServer::honest);
    resolver({{server.address(), server.port()}}, 2000);
    QHash<QString, int> seen;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("n%1.example").arg(i);
        m_resolver->ask(question(name), [&seen, name](const DnsAnswer &answer) {
            if (answer.status == LookupStatus::Answered && answer.records.first().owner.toText() == name)
                ++seen[name];
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), count, 20000);
    for (const int times : std::as_const(seen))
        QCOMPARE(times, 1);
}

void TestAresResolver::shared()
{
    FakeDnsServer server(FakeDnsServer::honest);
    LookupLedger ledger(resolver({{server.address(), server.port()}}), m_clock);
    for (int i = 0; i < 10; ++i)
        ledger.ask(question(anyName), noting());
    QTRY_COMPARE(m_answers.size(), 10);
    ledger.ask(question(anyName.toUpper()), noting());
    QTRY_COMPARE(m_answers.size(), 11);
    QCOMPARE(server.queries().size(), 1);
    QCOMPARE(m_answers.last(), m_answers.first());
}

void TestAresResolver::asksWithEdnsOnlyWhereLong()
{
    FakeDnsServer server(FakeDnsServer::honest);
    resolver({{server.address(), server.port()}});
    for (const RrType type : {RrType::A, RrType::Aaaa, RrType::Ptr, RrType::Mx, RrType::Txt, RrType::Spf})
        m_resolver->ask(question(anyName, type), noting());
    QTRY_COMPARE(m_answers.size(), 6);
    for (const Query &query : server.queries()) {
        const RrType type = query.message.questions.first().type;
        QCOMPARE(query.message.edns.has_value(), type == RrType::Mx || type == RrType::Txt || type == RrType::Spf);
        QVERIFY(query.message.recursionDesired);
        if (query.message.edns)
            QCOMPARE(query.message.edns->udpSize, quint16(1232));
    }
}

void TestAresResolver::neverWithoutServer()
{
    // An address that no socket can reach: the failure comes later all the same.
    resolver({{QHostAddress(QStringLiteral("255.255.255.255")), 53}}).ask(question(anyName), noting());
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().status, LookupStatus::TimedOut);
}

void TestAresResolver::systemServers()
{
    for (const DnsServer &server : AresResolver::systemServers()) {
        QVERIFY(!server.address.isNull());
        QVERIFY(server.port > 0);
    }
    QCOMPARE(
        (DnsServer{QHostAddress(QStringLiteral("::ffff:127.0.0.1")), 5353}).text(), QStringLiteral("127.0.0.1:5353"));
    QCOMPARE((DnsServer{QHostAddress(QStringLiteral("2001:DB8:0::1")), 53}).text(), QStringLiteral("[2001:db8::1]:53"));
}

void TestAresResolver::longAnswerByTcp()
{
    FakeDnsServer server([](const Query &query) {
        DnsMessage message = FakeDnsServer::honestMessage(query);
        for (int i = 0; i < 200; ++i)
            message.answers.append(
                {query.message.questions.first().name, RrType::Txt, 60, QByteArrayList{QByteArray(200, 'x')}});
        return QList<Reply>{{writeMessage(message, query.overTcp ? 65535 : 1232)}};
    });
    resolver({{server.address(), server.port()}}).ask(question(anyName, RrType::Txt), noting());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(lookupStatusText(m_answers.first().status), lookupStatusText(LookupStatus::Answered));
    QCOMPARE(m_answers.first().records.size(), 201);
}

void TestAresResolver::changesItsPort()
{
    FakeDnsServer server([](const Query &query) {
        return QList<Reply>{{writeMessage(FakeDnsServer::honestMessage(query)), 30, false}};
    });
    AresSettings settings;
    settings.servers = {{server.address(), server.port()}};
    settings.questionsPerPort = 5;
    m_resolver = std::make_unique<AresResolver>(m_clock, settings);
    for (int i = 0; i < 20; ++i)
        m_resolver->ask(question(QStringLiteral("n%1.example").arg(i)), noting());
    QTRY_COMPARE(m_answers.size(), 20); // those on an older port too
    QSet<quint16> ports;
    QSet<quint16> ids;
    for (const Query &query : server.queries()) {
        ports.insert(query.fromPort);
        ids.insert(query.message.id);
    }
    QCOMPARE(ports.size(), 4);
    QVERIFY(ids.size() > 10);
    for (const DnsAnswer &answer : std::as_const(m_answers))
        QCOMPARE(answer.status, LookupStatus::Answered);
}

QTEST_GUILESS_MAIN(TestAresResolver)
#include "tst_aresresolver.moc"
