// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/scriptedresolver.h"
#include "diagnosis/spfrun.h"
#include "report/spfjson.h"
#include "virtualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// SPF on scripted networks in virtual time: what is asked at once, the time limit, both identities.
class TestSpfRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoLongerThanItsDepth_data();
    void takesNoLongerThanItsDepth();
    void evaluatesBothIdentities();
    void nullSenderHasHeloOnly();
    void sharesLookups();
    void endsWithinTheTimeLimit();
    void canBeStopped();
    void jsonKeepsTheContract();

private:
    struct Ran
    {
        QList<SpfEvaluation> evaluations;
        QStringList unscripted;
        qint64 elapsedMs = -1;
        int questions = 0;
        int ends = 0;
    };
    static Ran run(const QString &script, int timeLimitMs = 20'000, qint64 stopMs = -1);
};

TestSpfRun::Ran TestSpfRun::run(const QString &script, int timeLimitMs, qint64 stopMs)
{
    const auto parsed = parseScenario(script);
    const auto *scenario = std::get_if<Scenario>(&parsed);
    if (!scenario)
        return {};
    VirtualClock clock;
    ScriptedResolver resolver(*scenario, clock);
    LookupLedger ledger(resolver, clock);
    SpfRun spf(ledger, clock);
    Ran ran;
    spf.start(scenario->request, timeLimitMs, [&] {
        ++ran.ends;
        ran.elapsedMs = spf.elapsedMs() == clock.nowMs() ? clock.nowMs() : -2;
        ran.evaluations = spf.evaluations();
    });
    if (ran.ends > 0)
        return {}; // from inside start()
    if (stopMs >= 0) {
        clock.runAll(stopMs);
        spf.stop();
    }
    clock.runAll();
    ran.questions = static_cast<int>(ledger.lookups().size());
    for (const DnsQuestion &question : resolver.unscripted())
        ran.unscripted.append(question.name.toText() + u' ' + rrTypeText(question.type));
    ledger.cancelAll();
    return ran;
}

void TestSpfRun::takesNoLongerThanItsDepth_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("depth");
    QString wide = QStringLiteral("dns d.example TXT v=spf1");
    QString records;
    for (int i = 0; i < 10; ++i) {
        wide += QStringLiteral(" include:i%1.example").arg(i);
        records += QStringLiteral("dns i%1.example TXT v=spf1 ip4:198.51.100.%1 -all\n").arg(i);
    }
    QTest::newRow("ten includes") << records + wide + QStringLiteral(" -all") << 2;
    QTest::newRow("includes of includes")
        << QStringLiteral("dns d.example TXT v=spf1 include:a.example include:b.example mx -all\n"
                          "dns a.example TXT v=spf1 include:c.example include:d2.example ~all\n"
                          "dns b.example TXT v=spf1 a:h.example ~all\ndns c.example TXT v=spf1 a:h.example ~all\n"
                          "dns d2.example TXT v=spf1 mx:m.example ~all\ndns d.example MX 10 h.example\n"
                          "dns m.example MX 10 h.example\ndns m.example MX 20 h2.example\n"
                          "dns h.example A 198.51.100.1\ndns h2.example A 198.51.100.2")
        << 5;
    QString chain = QStringLiteral("dns d.example TXT v=spf1 include:c1.example -all\n");
    for (int i = 1; i < 10; ++i)
        chain += QStringLiteral("dns c%1.example TXT v=spf1 include:c%2.example -all\n").arg(i).arg(i + 1);
    QTest::newRow("ten in a row") << chain + QStringLiteral("dns c10.example TXT v=spf1 ?all") << 11;
}

/// 50 ms a look-up: the time tells the dependent depth.
void TestSpfRun::takesNoLongerThanItsDepth()
{
    QFETCH(const QString, script);
    QFETCH(const int, depth);
    const Ran ran = run(QStringLiteral("ip 192.0.2.1\nmail-from u@d.example\ndelay 50\n") + script);
    QCOMPARE(ran.ends, 1);
    QCOMPARE(ran.unscripted, QStringList());
    QCOMPARE(ran.elapsedMs, depth * 50);
    QCOMPARE(ran.evaluations.size(), 1);
    QCOMPARE(ran.evaluations.first().outcome.result, SpfResult::Fail);
}

namespace {

QString twoIdentities()
{
    return QStringLiteral("ip 192.0.2.1\nip 2001:db8::1\nhelo web.example\nmail-from u@d.example\ndelay 50\n"
                          "dns d.example TXT v=spf1 ip4:192.0.2.1 -all\ndns web.example TXT v=spf1 a ~all\n"
                          "dns web.example A 192.0.2.1");
}

} // namespace

void TestSpfRun::evaluatesBothIdentities()
{
    const Ran ran = run(twoIdentities());
    QStringList lines;
    for (const SpfEvaluation &evaluation : ran.evaluations)
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(spfIdentityText(evaluation.identity), evaluation.ip.toString(), evaluation.outcome.domain,
                             spfResultText(evaluation.outcome.result)));
    const QStringList expected{QStringLiteral("mailfrom 192.0.2.1 d.example pass"),
        QStringLiteral("mailfrom 2001:db8::1 d.example fail"), QStringLiteral("helo 192.0.2.1 web.example pass"),
        QStringLiteral("helo 2001:db8::1 web.example softfail")};
    QCOMPARE(lines, expected);
    QCOMPARE(ran.elapsedMs, 100);
    QCOMPARE(ran.ends, 1);
}

void TestSpfRun::nullSenderHasHeloOnly()
{
    const Ran null = run(QStringLiteral("ip 192.0.2.1\nhelo [192.0.2.1]\nmail-from \n"));
    QCOMPARE(null.evaluations.size(), 1);
    QVERIFY(null.evaluations.first().identity == SpfIdentity::Helo);
    QCOMPARE(null.evaluations.first().outcome.result, SpfResult::None);
    QCOMPARE(null.elapsedMs, 0);
    QCOMPARE(null.questions, 0);
    QVERIFY(run(QStringLiteral("ip 192.0.2.1\n")).evaluations.isEmpty());
}

void TestSpfRun::sharesLookups()
{
    // Two records, an A and an AAAA look-up: four questions for four evaluations.
    QCOMPARE(run(twoIdentities()).questions, 4);
}

void TestSpfRun::endsWithinTheTimeLimit()
{
    const QString script = QStringLiteral("ip 192.0.2.1\nmail-from d.example\nhelo web.example\ndelay 50\n"
                                          "dns d.example TXT v=spf1 include:slow.example -all\n"
                                          "dns web.example TXT v=spf1 ip4:192.0.2.1 -all\n"
                                          "delay 90000\ndns slow.example TXT v=spf1 +all");
    const Ran ran = run(script, 20'000);
    QCOMPARE(ran.ends, 1);
    QCOMPARE(ran.elapsedMs, 20'000);
    QCOMPARE(ran.evaluations.at(0).outcome.result, SpfResult::TempError);
    QCOMPARE(ran.evaluations.at(0).outcome.problem.kind, SpfProblemKind::OutOfTime);
    QCOMPARE(ran.evaluations.at(1).outcome.result, SpfResult::Pass); // what is certain stays
}

void TestSpfRun::canBeStopped()
{
    const Ran ran = run(twoIdentities(), 20'000, 60);
    QCOMPARE(ran.ends, 1);
    QCOMPARE(ran.elapsedMs, 50); // of virtual time; nothing happened until 60
    QCOMPARE(ran.evaluations.at(0).outcome.result, SpfResult::Pass);
    QCOMPARE(ran.evaluations.at(2).outcome.result, SpfResult::TempError);
    QCOMPARE(ran.evaluations.at(2).outcome.trace.size(), 1);
}

void TestSpfRun::jsonKeepsTheContract()
{
    const Ran ran = run(QStringLiteral("ip 203.0.113.60\nmail-from new.example\nhelo web6.example\ndelay 5\n"
                                       "dns new.example TXT v=spf1 mx include:i.example -all\n"
                                       "dns new.example MX 10 mx.example\ndns mx.example A 203.0.113.9\n"
                                       "dns i.example TXT v=spf1 a:h.example ?all\ndns h.example A 203.0.113.8\n"
                                       "dns web6.example TXT v=spf1 ip4:203.0.113 -all"));
    const QJsonObject report
        = QJsonDocument::fromJson(spfReportToJson(ran.evaluations, {QStringLiteral("192.0.2.53:53")}, 15)).object();
    QCOMPARE(report[QLatin1String("schema")].toString(), QStringLiteral("helodoctor.spf/1"));
    QCOMPARE(report[QLatin1String("resolvers")][0].toString(), QStringLiteral("192.0.2.53:53"));
    QCOMPARE(report[QLatin1String("elapsedMs")].toInt(), 15);
    const QJsonObject sender = report[QLatin1String("spf")][0].toObject();
    const auto take = [&](const char *name) { return sender[QLatin1String(name)]; };
    QCOMPARE(take("identity"), QStringLiteral("mailfrom"));
    QCOMPARE(take("ip"), QStringLiteral("203.0.113.60"));
    QCOMPARE(take("domain"), QStringLiteral("new.example"));
    QCOMPARE(take("result"), QStringLiteral("fail"));
    QCOMPARE(take("mechanism"), QStringLiteral("-all"));
    QCOMPARE(take("lookups"), 3);
    QCOMPARE(take("voidLookups"), 0);
    QVERIFY(take("explanation").isNull() && take("problem").isNull());
    const QJsonArray trace = take("trace").toArray();
    QCOMPARE(trace.size(), 5);
    QCOMPARE(trace[0].toObject()[QLatin1String("term")], QStringLiteral("mx"));
    QCOMPARE(trace[0].toObject()[QLatin1String("matched")], false);
    QCOMPARE(trace[0].toObject()[QLatin1String("lookups")], 1);
    QVERIFY(trace[0].toObject()[QLatin1String("parent")].isNull());
    QCOMPARE(trace[2].toObject()[QLatin1String("domain")], QStringLiteral("i.example"));
    QCOMPARE(trace[2].toObject()[QLatin1String("parent")], 1);
    const QJsonObject helo = report[QLatin1String("spf")][1].toObject();
    QCOMPARE(helo[QLatin1String("result")], QStringLiteral("permerror"));
    QVERIFY(helo[QLatin1String("mechanism")].isNull());
    const QJsonObject problem = helo[QLatin1String("problem")].toObject();
    QCOMPARE(problem[QLatin1String("kind")], QStringLiteral("syntax"));
    QCOMPARE(problem[QLatin1String("term")], QStringLiteral("ip4:203.0.113"));
    QCOMPARE(problem[QLatin1String("place")], 12);
}

QTEST_GUILESS_MAIN(TestSpfRun)
#include "tst_spfrun.moc"
