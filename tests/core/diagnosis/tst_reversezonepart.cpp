// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/scripteddirectresolver.h"
#include "demo/scriptedresolver.h"
#include "demo/scriptedtransport.h"
#include "demo/scriptedwebfetcher.h"
#include "diagnosis/reversezonepart.h"
#include "virtualclock.h"

#include <QTest>

namespace {

const QString zoneLines = QStringLiteral("ip 203.0.113.25\ntest owner comparison\n"
                                         "dns 203.0.113.25 PTR mail.good.example\n"
                                         "dns 113.0.203.in-addr.arpa SOA ns1.p.example hostmaster.p.example 1\n"
                                         "dns 113.0.203.in-addr.arpa NS ns1.p.example\n"
                                         "dns 113.0.203.in-addr.arpa NS ns2.p.example\n"
                                         "dns ns1.p.example A 198.51.100.1\n"
                                         "dns ns2.p.example A 198.51.100.2\n");
const QString hasZone = QStringLiteral(" dns 113.0.203.in-addr.arpa SOA ns1.p.example hostmaster.p.example 1\n");

} // namespace

/// The driver with a scripted network: what is asked of the zone's own servers, and how it ends.
class TestReverseZonePart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directServers_data();
    void directServers();
    void referrals_data();
    void referrals();
    void stopsAtOnce();
    void endsWithoutAddresses();
};

void TestReverseZonePart::directServers_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QStringList>("lame");
    QTest::addColumn<bool>("isLame");
    const QString first = QStringLiteral("at 198.51.100.1");
    const QString second = QStringLiteral("at 198.51.100.2");
    const QString refuses = QStringLiteral(" lame\n");
    const QString silent = QStringLiteral(" silent\n");
    QTest::newRow("both right") << first + hasZone + second + hasZone << QStringList() << false;
    QTest::newRow("one refuses") << first + hasZone + second + refuses << QStringList{QStringLiteral("ns2.p.example")}
                                 << false;
    QTest::newRow("both refuse") << first + refuses + second + refuses
                                 << QStringList{QStringLiteral("ns1.p.example"), QStringLiteral("ns2.p.example")}
                                 << true;
    QTest::newRow("one refuses, one is silent")
        << first + refuses + second + silent << QStringList{QStringLiteral("ns1.p.example")} << true;
    QTest::newRow("both silent: perhaps the way is blocked from here")
        << first + silent + second + silent << QStringList() << false;
    QTest::newRow("an answer that is only remembered")
        << first + QStringLiteral(" resolver\n") + first + hasZone + second + hasZone
        << QStringList{QStringLiteral("ns1.p.example")} << false;
}

void TestReverseZonePart::directServers()
{
    QFETCH(const QString, lines);
    const auto parsed = parseScenario(zoneLines + lines);
    QVERIFY(std::holds_alternative<Scenario>(parsed));
    const Scenario scenario = std::get<Scenario>(parsed);
    VirtualClock clock;
    ScriptedResolver resolver(scenario, clock);
    ScriptedDirectResolver direct(scenario, clock);
    ScriptedTransportFactory transports(scenario, clock);
    LookupLedger ledger(resolver, clock);
    const Network network{resolver, transports, clock, &direct, nullptr, {}, {}};
    ReverseZonePart part(network, ledger, scenario.request);
    int ended = 0;
    part.start([&] { ++ended; });
    clock.runAll();
    QCOMPARE(ended, 1);
    QVERIFY(resolver.unscripted().isEmpty());
    QVERIFY(direct.unscripted().isEmpty());
    Facts facts;
    part.contribute(facts);
    QCOMPARE(facts.reverseZones.size(), 1);
    QStringList lame;
    for (const DnsName &name : facts.reverseZones.constFirst().lameServers)
        lame.append(name.toText());
    QTEST(lame, "lame");
    QTEST(facts.reverseZones.constFirst().isLame, "isLame");
}

void TestReverseZonePart::referrals_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<QStringList>("servers");
    const QString both = QStringLiteral("at 198.51.100.1 referral 113.0.203.in-addr.arpa ns3.q.example 198.51.100.3\n"
                                        "at 198.51.100.1 referral 113.0.203.in-addr.arpa ns4.q.example\n"
                                        "dns ns4.q.example A 198.51.100.4\n");
    const QStringList names{QStringLiteral("ns3.q.example"), QStringLiteral("ns4.q.example")};
    QTest::newRow("nobody answers") << both + QStringLiteral("at 198.51.100.3 silent\nat 198.51.100.4 silent\n") << true
                                    << names;
    QTest::newRow("one refuses") << both + QStringLiteral("at 198.51.100.3 lame\nat 198.51.100.4 silent\n") << true
                                 << names;
    QTest::newRow("one answers: only the resolver was slow")
        << both + QStringLiteral("at 198.51.100.3 silent\nat 198.51.100.4") + hasZone << false << names;
    QTest::newRow("the way is blocked") << QStringLiteral("at 198.51.100.1 silent\n") << false << QStringList();
    QTest::newRow("its servers have no address")
        << QStringLiteral("at 198.51.100.1 referral 113.0.203.in-addr.arpa ns4.q.example\ndns ns4.q.example NXDOMAIN\n")
        << true << QStringList{QStringLiteral("ns4.q.example")};
}

/// Where the resolver has no answer, the zone above tells who should.
void TestReverseZonePart::referrals()
{
    QFETCH(const QString, lines);
    QFETCH(const bool, isFound);
    const QString head = QStringLiteral("ip 203.0.113.25\ntest owner comparison\ndns 203.0.113.25 TIMEOUT\n"
                                        "dns 113.0.203.in-addr.arpa TIMEOUT\ndns arpa NODATA\n"
                                        "dns in-addr.arpa SOA ns1.p.example hostmaster.p.example 1\n"
                                        "dns in-addr.arpa NS ns1.p.example\ndns ns1.p.example A 198.51.100.1\n");
    const auto parsed = parseScenario(head + lines);
    QVERIFY(std::holds_alternative<Scenario>(parsed));
    const Scenario scenario = std::get<Scenario>(parsed);
    VirtualClock clock;
    ScriptedResolver resolver(scenario, clock);
    ScriptedDirectResolver direct(scenario, clock);
    ScriptedTransportFactory transports(scenario, clock);
    LookupLedger ledger(resolver, clock);
    ReverseZonePart part({resolver, transports, clock, &direct, nullptr, {}, {}}, ledger, scenario.request);
    int ended = 0;
    part.start([&] { ++ended; });
    clock.runAll();
    QCOMPARE(ended, 1);
    QVERIFY(resolver.unscripted().isEmpty());
    QVERIFY(direct.unscripted().isEmpty());
    Facts facts;
    part.contribute(facts);
    const ReverseZoneFacts &zone = facts.reverseZones.constFirst();
    QCOMPARE(zone.kind, isFound ? ReverseZoneFacts::Kind::Found : ReverseZoneFacts::Kind::Unknown);
    QCOMPARE(zone.isLame, isFound);
    QCOMPARE(zone.zone.toText(), isFound ? QStringLiteral("113.0.203.in-addr.arpa") : QStringLiteral("."));
    QStringList servers;
    for (const ZoneServer &server : zone.servers)
        servers.append(server.name.toText());
    QTEST(servers, "servers");
}

void TestReverseZonePart::stopsAtOnce()
{
    const auto parsed = parseScenario(
        QStringLiteral("ip 192.0.32.25\ntest owner rdap\ntimeout 9000\ndns 192.0.32.25 TIMEOUT\n"
                       "dns 32.0.192.in-addr.arpa TIMEOUT\nweb https://data.iana.org/rdap/ipv4.json timeout\n"));
    const Scenario scenario = std::get<Scenario>(parsed);
    VirtualClock clock;
    ScriptedResolver resolver(scenario, clock);
    ScriptedTransportFactory transports(scenario, clock);
    ScriptedWebFetcher web(scenario, clock);
    LookupLedger ledger(resolver, clock);
    ReverseZonePart part({resolver, transports, clock, nullptr, &web, {}, {}}, ledger, scenario.request);
    int ended = 0;
    part.start([&] { ++ended; });
    clock.runAll(100);
    ledger.cancelAll();
    part.stop();
    QCOMPARE(clock.armed(), 0);
    QCOMPARE(ended, 0);
    Facts facts;
    part.contribute(facts);
    QCOMPARE(facts.reverseZones.constFirst().kind, ReverseZoneFacts::Kind::Unknown);
    QCOMPARE(facts.reverseZones.constFirst().status, LookupStatus::Cancelled);
}

void TestReverseZonePart::endsWithoutAddresses()
{
    const Scenario scenario;
    VirtualClock clock;
    ScriptedResolver resolver(scenario, clock);
    ScriptedTransportFactory transports(scenario, clock);
    LookupLedger ledger(resolver, clock);
    ReverseZonePart part({resolver, transports, clock, nullptr, nullptr, {}, {}}, ledger, scenario.request);
    int ended = 0;
    part.start([&] { ++ended; });
    QCOMPARE(ended, 1);
}

QTEST_GUILESS_MAIN(TestReverseZonePart)
#include "tst_reversezonepart.moc"
