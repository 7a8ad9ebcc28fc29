// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "zonetable.h"

#include "dns/address.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The OpenSPF test suite for RFC 7208, each of its cases a row.
class TestSpfConformance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void suiteIsWhole();
    void evaluates_data();
    void evaluates();
    void evaluatesInAnyOrderOfAnswers_data() { evaluates_data(); }
    void evaluatesInAnyOrderOfAnswers();

private:
    QJsonArray m_scenarios;
};

namespace {

QString field(const QJsonValue &object, const char *name)
{
    return object[QLatin1String(name)].toString();
}

void addRecord(ZoneTable &zone, const QString &owner, const QJsonValue &record)
{
    const DnsName name = zoneName(owner);
    const QString type = field(record, "type");
    const QString value = field(record, "value");
    if (type == u"*") {
        zone.addFailure(name, LookupStatus::TimedOut);
    } else if (type == u"A" || type == u"AAAA") {
        zone.addRecord(name, type == u"A" ? RrType::A : RrType::Aaaa, parseAddress(value).value_or(QHostAddress()));
    } else if (type == u"CNAME") {
        zone.addAlias(name, zoneName(value));
    } else if (type == u"PTR") {
        zone.addRecord(name, RrType::Ptr, zoneName(value));
    } else if (type == u"MX") {
        const int preference = record[QLatin1String("preference")].toInt();
        zone.addRecord(name, RrType::Mx, MxData{static_cast<quint16>(preference), zoneName(value)});
    } else {
        QByteArrayList strings;
        const QJsonArray parts = record[QLatin1String("strings")].toArray();
        for (const auto &string : parts)
            strings.append(string.toString().toUtf8());
        zone.addRecord(name, type == u"SPF" ? RrType::Spf : RrType::Txt, strings);
    }
}

ZoneTable zoneOf(const QJsonValue &scenario)
{
    ZoneTable zone;
    const QJsonObject records = scenario[QLatin1String("records")].toObject();
    for (auto owner = records.constBegin(); owner != records.constEnd(); ++owner) {
        const QJsonArray ofOwner = owner.value().toArray();
        for (const auto &record : ofOwner)
            addRecord(zone, owner.key(), record);
    }
    return zone;
}

SpfQuery queryOf(const QJsonValue &test)
{
    const QHostAddress ip = parseAddress(field(test, "host")).value_or(QHostAddress());
    const QString sender = field(test, "mailfrom");
    return sender.isEmpty() ? SpfQuery::forHelo(ip, field(test, "helo"))
                            : SpfQuery::forMailFrom(ip, sender, field(test, "helo"));
}

} // namespace

void TestSpfConformance::initTestCase()
{
    QFile file(QDir(QStringLiteral(HELODOCTOR_CONFORMANCE_DIR)).filePath(QStringLiteral("rfc7208-tests.json")));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The RFC 7208 suite is not here (HELODOCTOR_CONFORMANCE_DIR).");
    m_scenarios = QJsonDocument::fromJson(file.readAll())[QLatin1String("scenarios")].toArray();
}

void TestSpfConformance::suiteIsWhole()
{
    qsizetype tests = 0;
    for (const auto &scenario : std::as_const(m_scenarios))
        tests += scenario[QLatin1String("tests")].toArray().size();
    QCOMPARE(tests, qsizetype(203));
}

void TestSpfConformance::evaluates_data()
{
    QTest::addColumn<QJsonObject>("scenario");
    QTest::addColumn<QJsonObject>("test");
    for (const auto &scenario : std::as_const(m_scenarios)) {
        const QJsonArray ofScenario = scenario[QLatin1String("tests")].toArray();
        for (const auto &test : ofScenario)
            QTest::newRow(qPrintable(field(test, "id"))) << scenario.toObject() << test.toObject();
    }
}

void TestSpfConformance::evaluates()
{
    QFETCH(const QJsonObject, scenario);
    QFETCH(const QJsonObject, test);
    const ZoneTable::Play play = zoneOf(scenario).play(queryOf(test));
    QVERIFY(play.rounds >= 0);
    const QString result = spfResultText(play.outcome.result);
    const QJsonArray allowed = test[QLatin1String("result")].toArray();
    QVERIFY2(allowed.contains(result), qPrintable(result));
    const QJsonValue explanation = test[QLatin1String("explanation")];
    const QString text = play.outcome.explanation.isEmpty() ? QStringLiteral("DEFAULT") : play.outcome.explanation;
    if (!explanation.isNull())
        QCOMPARE(text, explanation.toString());
}

/// One answer at a time, the newest question first: whatever comes early or late, the outcome is the same.
void TestSpfConformance::evaluatesInAnyOrderOfAnswers()
{
    QFETCH(const QJsonObject, scenario);
    QFETCH(const QJsonObject, test);
    const ZoneTable zone = zoneOf(scenario);
    SpfEvaluator evaluator(queryOf(test));
    QList<DnsQuestion> open = evaluator.takeQuestions();
    while (!evaluator.isDone()) {
        QVERIFY(!open.isEmpty());
        const DnsQuestion question = open.takeLast();
        evaluator.accept(question, zone.answerTo(question));
        open += evaluator.takeQuestions();
    }
    QVERIFY(evaluator.outcome() == zone.play(queryOf(test)).outcome);
}

QTEST_GUILESS_MAIN(TestSpfConformance)
#include "tst_spfconformance.moc"
