// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "scenariorun.h"

#include "report/comparisonjson.h"

#include <QJsonArray>
#include <QTest>

/// What the world sees, through the whole diagnosis on scripted networks in virtual time.
class TestComparisonPart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void asksAtOnce();
    void judgesByTheZone();
    void keepsEvidenceNumbers();
    void tracesFromTheRoot();
    void followsRfc2317();
    void seesThroughAnInnerZone();
    void reachesAHiddenZone();
    void asksNothingUnlessAsked();
    void canBeStopped();
    void jsonHasTheTable();
};

namespace {

constexpr char world[] = R"(
ip 203.0.113.25
helo mail.example.com
delay 50
timeout 3000
ttl 3600
test comparison
dns . NS a.root.example
dns a.root.example A 192.0.2.100
dns ns1.example.net A 192.0.2.1
dns ns2.example.net A 192.0.2.2
dns 113.0.203.in-addr.arpa SOA ns1.example.net hostmaster.example.net 7
dns 113.0.203.in-addr.arpa NS ns1.example.net
dns 113.0.203.in-addr.arpa NS ns2.example.net
dns example.com SOA ns1.example.net hostmaster.example.net 7
dns example.com NS ns1.example.net
dns example.com NS ns2.example.net
at 192.0.2.100 referral 113.0.203.in-addr.arpa ns1.example.net 192.0.2.1
at 192.0.2.100 referral 113.0.203.in-addr.arpa ns2.example.net 192.0.2.2
at 192.0.2.100 referral example.com ns1.example.net 192.0.2.1
at 192.0.2.100 referral example.com ns2.example.net 192.0.2.2
)";

/// A server of both zones with a serial number and an address for the name.
QString own(int number, int serial, const QString &address)
{
    return QStringLiteral("at 192.0.2.%1 dns 113.0.203.in-addr.arpa SOA ns1.example.net hostmaster.example.net %2\n"
                          "at 192.0.2.%1 dns example.com SOA ns1.example.net hostmaster.example.net %2\n"
                          "at 192.0.2.%1 dns 203.0.113.25 PTR mail.example.com\n"
                          "at 192.0.2.%1 dns mail.example.com A %3\n")
        .arg(number)
        .arg(serial)
        .arg(address);
}

QString good()
{
    return QStringLiteral("203.0.113.25");
}

/// What the resolver in use says of the identity.
QString resolver(const QString &address)
{
    return QStringLiteral("dns 203.0.113.25 PTR mail.example.com\n") + QStringLiteral("dns mail.example.com A ")
        + address + u'\n';
}

QString bothOwn()
{
    return own(1, 7, good()) + own(2, 7, good());
}

std::unique_ptr<ScenarioRun> runOf(const QString &script)
{
    const auto parsed = parseScenario(QString::fromLatin1(world) + script);
    if (const auto *error = std::get_if<ScenarioError>(&parsed))
        qFatal("line %d: %s", error->line, qPrintable(error->problem));
    auto run = std::make_unique<ScenarioRun>(std::get<Scenario>(parsed));
    run->run();
    return run;
}

QStringList worldCodes(const Report &report)
{
    QStringList codes;
    for (const Finding &finding : report.judgement.findings) {
        if (finding.code.startsWith(u"world."))
            codes.append(finding.code);
    }
    codes.sort();
    return codes;
}

const ComparedQuestion *questionOf(const Report &report, const QString &name, RrType type)
{
    for (const ComparedQuestion &question : report.facts.comparison->questions) {
        if (question.question == DnsQuestion{*DnsName::fromText(name), type})
            return &question;
    }
    return nullptr;
}

} // namespace

void TestComparisonPart::namesTheCause_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("cause"); // of mail.example.com A
    QTest::addColumn<QStringList>("codes");
    const auto codes = [](std::initializer_list<const char *> list) {
        QStringList texts;
        for (const char *code : list)
            texts.append(QStringLiteral("world.") + QLatin1String(code));
        return texts;
    };
    QTest::newRow("agree") << bothOwn() + resolver(good()) << "none" << codes({"agree"});
    QTest::newRow("split horizon") << bothOwn() + resolver(QStringLiteral("10.0.0.25"))
            + QStringLiteral("dns 10.0.0.25 NXDOMAIN\n")
                                   << "splitHorizon" << codes({"splitHorizon", "verdict"});
    QTest::newRow("stale") << bothOwn() + QStringLiteral("ttl 1200\n") + resolver(QStringLiteral("198.51.100.9"))
            + QStringLiteral("dns 198.51.100.9 NXDOMAIN\n")
                           << "staleCache" << codes({"stale", "verdict"});
    QTest::newRow("stale negative") << bothOwn()
            + QStringLiteral("dns 203.0.113.25 PTR mail.example.com\ndns mail.example.com NXDOMAIN\n")
                                    << "staleCache" << codes({"stale", "verdict"});
    QTest::newRow("lagging") << own(1, 7, good()) + own(2, 6, QStringLiteral("198.51.100.9")) + resolver(good())
                             << "laggingServer" << codes({"lagging"});
    QTest::newRow("serial wraps around") << own(1, 3, good())
            + own(2, -1, QStringLiteral("198.51.100.9")).replace(QStringLiteral("-1"), QStringLiteral("4294967290"))
            + resolver(good()) << "laggingServer"
                                         << codes({"lagging"});
    QTest::newRow("lame") << own(1, 7, good()) + QStringLiteral("at 192.0.2.2 lame\n") + resolver(good())
                          << "lameServer" << codes({"lame", "lame"});
    QTest::newRow("silent") << own(1, 7, good()) + QStringLiteral("at 192.0.2.2 silent\n") + resolver(good()) << "none"
                            << codes({"unknown"});
    QTest::newRow("all silent") << QStringLiteral("at 192.0.2.1 silent\nat 192.0.2.2 silent\n") + resolver(good())
                                << "none" << codes({"blocked"});
    QTest::newRow("all refuse us") << QStringLiteral("at 192.0.2.1 lame\nat 192.0.2.2 lame\n") + resolver(good())
                                   << "none" << QStringList();
    QTest::newRow("one against one") << own(1, 7, good()) + own(2, 7, QStringLiteral("198.51.100.9"))
            + resolver(QStringLiteral("198.51.100.9")) + QStringLiteral("dns 198.51.100.9 NXDOMAIN\n")
                                     << "authoritativeDisagree" << codes({"authoritativeDisagree"});
    QTest::newRow("another resolver is stale") << bothOwn() + resolver(good())
            + QStringLiteral(
                "compare 192.0.2.8\nat 192.0.2.8 resolver\nat 192.0.2.8 dns 203.0.113.25 PTR mail.example.com\n"
                "at 192.0.2.8 dns mail.example.com A 198.51.100.9\n")
                                               << "staleCache" << codes({"stale"});
    QTest::newRow("rewriting") << bothOwn() + resolver(good())
            + QStringLiteral("dns nobody-has-this.example.com A 198.51.100.80\n")
                               << "none" << codes({"rewriting"});
    QTest::newRow("wildcard is no rewriting") << bothOwn() + resolver(good())
            + QStringLiteral("dns nobody-has-this.example.com A 198.51.100.80\n"
                             "at 192.0.2.1 dns nobody-has-this.example.com A 198.51.100.80\n"
                             "at 192.0.2.2 dns nobody-has-this.example.com A 198.51.100.80\n")
                                              << "none" << codes({"agree"});
    QTest::newRow("hosts file") << bothOwn() + resolver(good())
            + QStringLiteral("hosts 127.0.1.1 mail.example.com mail # here\n")
                                << "hostsFile" << codes({"agree", "hostsFile"});
    QTest::newRow("resolver fails") << bothOwn()
            + QStringLiteral("dns 203.0.113.25 PTR mail.example.com\ndns mail.example.com SERVFAIL\n")
                                    << "unexplained" << codes({"resolverFails", "resolverFails"});
    QTest::newRow("intercepted") << QStringLiteral("at 192.0.2.1 resolver\nat 192.0.2.2 resolver\n") + bothOwn()
            + resolver(good()) << "none"
                                 << codes({"intercepted"});
}

void TestComparisonPart::namesTheCause()
{
    QFETCH(const QString, script);
    QFETCH(const QString, cause);
    QFETCH(const QStringList, codes);
    const auto run = runOf(script);
    QCOMPARE(run->reports(), 1);
    QCOMPARE(run->unscripted(), QStringList());
    QVERIFY(run->report().facts.comparison);
    QCOMPARE(worldCodes(run->report()), codes);
    for (const Finding &finding : run->report().judgement.findings) {
        const bool hasOther = finding.arguments.contains(QStringLiteral("zoneAnswer"));
        QVERIFY2(
            !hasOther || !finding.arguments.value(QStringLiteral("zoneAnswer")).isEmpty(), qPrintable(finding.code));
    }
    const ComparedQuestion *question = questionOf(run->report(), QStringLiteral("mail.example.com"), RrType::A);
    QVERIFY(question);
    QCOMPARE(differenceCauseText(question->cause), cause);
}

/// Each look-up and each direct question takes 50 ms. The zone of a name, the zone's servers, their addresses, the
/// servers themselves: four in a row; and the traces take no longer beside it.
void TestComparisonPart::asksAtOnce()
{
    const auto run = runOf(bothOwn() + resolver(good()));
    QCOMPARE(run->report().facts.elapsedMs, 200);
    // Without the HELO name, the name is known only when the reverse name has been answered; but the addresses of its
    // zone's servers need no look-up of their own by then.
    const auto later = runOf(QStringLiteral("helo\n") + bothOwn() + resolver(good()));
    QCOMPARE(later->report().facts.elapsedMs, 200);
    QCOMPARE(worldCodes(later->report()), QStringList{QStringLiteral("world.agree")});
}

void TestComparisonPart::judgesByTheZone()
{
    const QString stale = resolver(QStringLiteral("198.51.100.9")) + QStringLiteral("dns 198.51.100.9 NXDOMAIN\n");
    const auto right = runOf(bothOwn() + stale);
    QCOMPARE(right->report().facts.addresses.first().iprev, Iprev::Pass);
    QVERIFY(right->report().facts.comparison->isVerdictAuthoritative);
    QCOMPARE(right->report().facts.helo->addresses, QList<QHostAddress>{QHostAddress(good())});
    // Where the zone's servers contradict each other, the resolver's word stays.
    const auto disputed = runOf(own(1, 7, good()) + own(2, 7, QStringLiteral("198.51.100.9")) + stale);
    QCOMPARE(disputed->report().facts.addresses.first().iprev, Iprev::Fail);
    QVERIFY(!disputed->report().facts.comparison->isVerdictAuthoritative);
    // A new reverse name that the resolver has not heard of leads to look-ups of its own.
    const auto renamed
        = runOf(QStringLiteral("dns 203.0.113.25 PTR old.example.com\ndns old.example.com A 203.0.113.25\n"
                               "dns mail.example.com A 203.0.113.25\n"
                               "at 192.0.2.1 dns old.example.com NXDOMAIN\nat 192.0.2.2 dns old.example.com NXDOMAIN\n")
            + bothOwn());
    QCOMPARE(renamed->unscripted(), QStringList());
    QCOMPARE(
        renamed->report().facts.addresses.first().ptrNames, QList<DnsName>{*DnsName::fromText(u"mail.example.com")});
    QCOMPARE(renamed->report().facts.addresses.first().iprev, Iprev::Pass);
}

void TestComparisonPart::keepsEvidenceNumbers()
{
    const auto run
        = runOf(bothOwn() + resolver(QStringLiteral("10.0.0.25")) + QStringLiteral("dns 10.0.0.25 NXDOMAIN\n"));
    const Facts &facts = run->report().facts;
    for (int i = 0; i < facts.lookups.size(); ++i)
        QCOMPARE(facts.lookups.at(i).id, i + 1);
    const AddressFacts &address = facts.addresses.first();
    QCOMPARE(facts.lookups.at(address.ptrLookup - 1).question.type, RrType::Ptr);
    QVERIFY(!address.forwards.first().lookups.isEmpty());
    for (const int lookup : address.forwards.first().lookups)
        QCOMPARE(facts.lookups.at(lookup - 1).question.name, address.forwards.first().name);
    const Lookup &forward = facts.lookups.at(address.forwards.first().lookups.first() - 1);
    QCOMPARE(forward.answer.addresses(), QList<QHostAddress>{QHostAddress(good())});
    QCOMPARE(forward.answer.server, QStringLiteral("192.0.2.1:53"));
}

void TestComparisonPart::tracesFromTheRoot()
{
    const auto run = runOf(bothOwn() + resolver(good()));
    const QList<DnsTrace> &traces = run->report().facts.comparison->traces;
    QCOMPARE(traces.size(), 2);
    for (const DnsTrace &trace : traces) {
        QVERIFY(trace.isComplete);
        QCOMPARE(trace.steps.size(), 2);
        QVERIFY(trace.steps.first().zone.isRoot());
        QVERIFY(trace.steps.first().isReferral);
        QCOMPARE(trace.steps.first().next, trace.steps.last().zone);
        QCOMPARE(trace.steps.last().server.address, QHostAddress(QStringLiteral("192.0.2.1")));
        QCOMPARE(trace.steps.last().answer.status, LookupStatus::Answered);
    }
}

void TestComparisonPart::followsRfc2317()
{
    const QString child = QStringLiteral("0/26.113.0.203.in-addr.arpa");
    const QString script = QStringLiteral("dns 203.0.113.25 CNAME 25.%1\ndns 25.%1 PTR mail.example.com\n"
                                          "dns mail.example.com A 203.0.113.25\n"
                                          "dns %1 SOA ns3.example.net hostmaster.example.net 1\n"
                                          "dns %1 NS ns3.example.net\ndns ns3.example.net A 192.0.2.3\n"
                                          "at 192.0.2.1 dns 203.0.113.25 CNAME 25.%1\n"
                                          "at 192.0.2.2 dns 203.0.113.25 CNAME 25.%1\n"
                                          "at 192.0.2.1 referral %1 ns3.example.net 192.0.2.3\n"
                                          "at 192.0.2.2 referral %1 ns3.example.net 192.0.2.3\n"
                                          "at 192.0.2.3 dns %1 SOA ns3.example.net hostmaster.example.net 1\n"
                                          "at 192.0.2.3 dns 25.%1 PTR new.example.com\n"
                                          "dns new.example.com A 203.0.113.25\n")
                               .arg(child);
    QString zones = bothOwn();
    zones.remove(QStringLiteral("at 192.0.2.1 dns 203.0.113.25 PTR mail.example.com\n"));
    zones.remove(QStringLiteral("at 192.0.2.2 dns 203.0.113.25 PTR mail.example.com\n"));
    zones += QStringLiteral("at 192.0.2.1 dns new.example.com A 203.0.113.25\n"
                            "at 192.0.2.2 dns new.example.com A 203.0.113.25\n");
    const auto run = runOf(zones + script);
    QCOMPARE(run->unscripted(), QStringList());
    const ComparedQuestion *target = questionOf(run->report(), QStringLiteral("25.") + child, RrType::Ptr);
    QVERIFY(target);
    QCOMPARE(target->zone, *DnsName::fromText(child));
    QCOMPARE(target->cause, DifferenceCause::StaleCache);
    // The name that the delegated zone has now is the one that counts.
    const AddressFacts &address = run->report().facts.addresses.first();
    QCOMPARE(address.ptrNames, QList<DnsName>{*DnsName::fromText(u"new.example.com")});
    QCOMPARE(address.ptrCnames.size(), 1);
    QCOMPARE(address.iprev, Iprev::Pass);
    const DnsTrace &trace = run->report().facts.comparison->traces.first();
    QVERIFY(trace.isComplete);
    QCOMPARE(trace.steps.size(), 4); // root, parent: alias, parent: referral, child
    QCOMPARE(trace.steps.last().zone, *DnsName::fromText(child));
}

/// A company's own DNS has the zone too, with inner addresses: its servers are not those that the world asks.
void TestComparisonPart::seesThroughAnInnerZone()
{
    QString script = QString::fromLatin1(world) + bothOwn();
    script.replace(QStringLiteral("dns example.com NS ns1.example.net\ndns example.com NS ns2.example.net\n"),
        QStringLiteral("dns example.com NS dc.example.com\ndns dc.example.com A 10.0.0.1\n"));
    script += resolver(QStringLiteral("10.0.0.25"))
        + QStringLiteral("dns 10.0.0.25 NXDOMAIN\n"
                         "at 10.0.0.1 dns example.com SOA dc.example.com hostmaster.example.com 40\n"
                         "at 10.0.0.1 dns mail.example.com A 10.0.0.25\n");
    const auto parsed = parseScenario(script);
    ScenarioRun run(std::get<Scenario>(parsed));
    QVERIFY(run.run());
    QCOMPARE(run.unscripted(), QStringList());
    QCOMPARE(
        worldCodes(run.report()), (QStringList{QStringLiteral("world.splitHorizon"), QStringLiteral("world.verdict")}));
    const ComparedQuestion *question = questionOf(run.report(), QStringLiteral("mail.example.com"), RrType::A);
    QCOMPARE(question->cause, DifferenceCause::SplitHorizon);
    QCOMPARE(question->authoritative->addresses(), QList<QHostAddress>{QHostAddress(good())});
    QCOMPARE(run.report().facts.addresses.first().iprev, Iprev::Pass);
}

/// The resolver knows nothing of a zone whose servers it cannot reach; the servers of the zone above tell of it.
void TestComparisonPart::reachesAHiddenZone()
{
    const QString script = QStringLiteral("helo host.sub.example.com\n"
                                          "dns host.sub.example.com SERVFAIL\ndns sub.example.com SERVFAIL\n"
                                          "dns ns3.example.net A 192.0.2.3\n"
                                          "at 192.0.2.1 referral sub.example.com ns3.example.net\n"
                                          "at 192.0.2.2 referral sub.example.com ns3.example.net\n"
                                          "at 192.0.2.3 dns sub.example.com SOA ns3.example.net h.example.net 1\n"
                                          "at 192.0.2.3 dns host.sub.example.com A 203.0.113.25\n");
    const auto run = runOf(bothOwn() + resolver(good()) + script);
    QCOMPARE(run->unscripted(), QStringList());
    const ComparedQuestion *question = questionOf(run->report(), QStringLiteral("host.sub.example.com"), RrType::A);
    QCOMPARE(question->zone, *DnsName::fromText(u"sub.example.com"));
    QVERIFY(question->authoritative);
    // What the resolver cannot verify, others cannot either: its failure stays the verdict.
    QVERIFY(run->report().facts.helo->isTemporaryFailure());
    QVERIFY(worldCodes(run->report()).contains(QStringLiteral("world.resolverFails")));
}

void TestComparisonPart::asksNothingUnlessAsked()
{
    QString script = QString::fromLatin1(world).remove(QStringLiteral("test comparison\n")) + resolver(good());
    const auto parsed = parseScenario(script);
    ScenarioRun run(std::get<Scenario>(parsed));
    QVERIFY(run.run());
    QVERIFY(!run.report().facts.comparison);
    QCOMPARE(worldCodes(run.report()), QStringList());
    QCOMPARE(run.report().facts.lookups.size(), 3);
}

void TestComparisonPart::canBeStopped()
{
    const auto parsed = parseScenario(QString::fromLatin1(world) + bothOwn() + resolver(good()));
    for (int ms = 0; ms < 300; ms += 25) {
        ScenarioRun run(std::get<Scenario>(parsed));
        run.diagnosis().start(std::get<Scenario>(parsed).request);
        run.clock().runAll(ms);
        run.diagnosis().stop();
        QCOMPARE(run.reports(), 1);
        run.clock().runAll();
        QCOMPARE(run.reports(), 1);
        QCOMPARE(run.clock().armed(), 0);
        for (const Finding &finding : run.report().judgement.findings)
            QVERIFY(finding.state != State::Fail);
    }
}

void TestComparisonPart::jsonHasTheTable()
{
    const auto run = runOf(own(1, 7, good()) + QStringLiteral("at 192.0.2.2 lame\n") + resolver(good()));
    const QJsonObject json = comparisonToJson(*run->report().facts.comparison);
    QCOMPARE(json.value(u"servers").toArray().first().toObject().value(u"role").toString(), QStringLiteral("system"));
    const QJsonObject question = json.value(u"questions").toArray().first().toObject();
    QCOMPARE(question.value(u"zone").toString(), QStringLiteral("113.0.203.in-addr.arpa"));
    QCOMPARE(question.value(u"cause").toString(), QStringLiteral("lameServer"));
    QCOMPARE(question.value(u"guilty").toArray().size(), 1);
    const QJsonObject cell = question.value(u"answers").toArray().at(1).toObject();
    QCOMPARE(cell.value(u"records").toArray(), QJsonArray{QStringLiteral("mail.example.com")});
    QCOMPARE(cell.value(u"aa").toBool(), true);
    QCOMPARE(cell.value(u"serial").toInt(), 7);
    QCOMPARE(json.value(u"traces").toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestComparisonPart)
#include "tst_comparisonpart.moc"
