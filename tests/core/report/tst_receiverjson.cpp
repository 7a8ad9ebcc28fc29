// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/receiveridentity.h"
#include "report/receiverjson.h"
#include "samplereceivers.h"

#include <QJsonArray>
#include <QTest>

/// What scripts read of a receiver: the fields that the contract names, and what was added to them.
class TestReceiverJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusal();
    void noReply_data();
    void noReply();
    void score();
    void identity();
};

namespace {

QJsonValue field(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name));
}

} // namespace

void TestReceiverJson::refusal()
{
    ReceiverVerdict verdict = sampleVerdict("postfix.reject_unknown_client_hostname", ReceiverOutcome::Defer, 450);
    verdict.enhanced = QStringLiteral("4.7.25");
    verdict.text = QStringLiteral("Client host rejected: cannot find your hostname, [203.0.113.100]");
    verdict.because = QStringList{QStringLiteral("rdns.iprev.fail")};
    verdict.why.insert(QStringLiteral("en"), QStringLiteral("why"));
    verdict.why.insert(QStringLiteral("de"), QStringLiteral("warum"));
    const QJsonObject object = receiverToJson(verdict);
    const QJsonObject contract{{QStringLiteral("id"), QStringLiteral("postfix.reject_unknown_client_hostname")},
        {QStringLiteral("ip"), QStringLiteral("203.0.113.100")}, {QStringLiteral("verdict"), QStringLiteral("defer")},
        {QStringLiteral("stage"), QStringLiteral("rcpt")}, {QStringLiteral("code"), 450},
        {QStringLiteral("enhanced"), QStringLiteral("4.7.25")}, {QStringLiteral("text"), verdict.text},
        {QStringLiteral("because"), QJsonArray{QStringLiteral("rdns.iprev.fail")}}};
    for (auto one = contract.begin(); one != contract.end(); ++one)
        QCOMPARE(object.value(one.key()), one.value());
    QStringList added;
    for (const QString &key : object.keys()) {
        if (!contract.contains(key))
            added.append(key);
    }
    QCOMPARE(added.join(u' '),
        QStringLiteral("about basis checked clearsByItself kind missing name named note program since source "
                       "variantOf verified versions why"));
    QCOMPARE(field(object, "why").toString(), QStringLiteral("why"));
    QCOMPARE(field(object, "about").toString(), QStringLiteral("What it asks for."));
    QCOMPARE(field(object, "basis").toString(), QStringLiteral("measured"));
    QCOMPARE(field(object, "clearsByItself").toBool(true), false);
}

void TestReceiverJson::noReply_data()
{
    QTest::addColumn<ReceiverOutcome>("outcome");
    QTest::newRow("unknown") << ReceiverOutcome::Unknown;
    QTest::newRow("points") << ReceiverOutcome::Score;
}

void TestReceiverJson::noReply()
{
    QFETCH(const ReceiverOutcome, outcome);
    ReceiverVerdict verdict = sampleVerdict("a.b", outcome, 0);
    verdict.ip = std::nullopt;
    verdict.missing = QStringList{QStringLiteral("sender")};
    const QJsonObject object = receiverToJson(verdict);
    QCOMPARE(field(object, "verdict").toString(), QStringLiteral("unknown"));
    for (const char *name : {"code", "enhanced", "stage", "ip"})
        QVERIFY2(object.contains(QLatin1String(name)) && field(object, name).isNull(), name);
    QCOMPARE(field(object, "text").toString(QStringLiteral("-")), QString());
    QCOMPARE(field(object, "missing").toArray(), QJsonArray{QStringLiteral("sender")});
}

void TestReceiverJson::score()
{
    ReceiverVerdict verdict = sampleVerdict("rspamd.hfilter", ReceiverOutcome::Score, 0);
    verdict.kind = ReceiverKind::Score;
    verdict.points = 2.5;
    verdict.symbols = {{QStringLiteral("A"), 2.5, Truth::Yes}, {QStringLiteral("B"), 1, Truth::Unknown}};
    const QJsonObject object = receiverToJson(verdict);
    QCOMPARE(field(object, "points").toDouble(), 2.5);
    const QJsonArray expected{QJsonObject{{QStringLiteral("name"), QStringLiteral("A")},
                                  {QStringLiteral("points"), 2.5}, {QStringLiteral("holds"), QStringLiteral("yes")}},
        QJsonObject{{QStringLiteral("name"), QStringLiteral("B")}, {QStringLiteral("points"), 1},
            {QStringLiteral("holds"), QStringLiteral("unknown")}}};
    QCOMPARE(field(object, "symbols").toArray(), expected);
    QVERIFY(!receiverToJson(sampleVerdict("a.b", ReceiverOutcome::Accept, 250)).contains(QStringLiteral("symbols")));
}

void TestReceiverJson::identity()
{
    Facts facts;
    QJsonObject object = receiverIdentityToJson(receiverIdentity(facts));
    QCOMPARE(field(object, "domain").toString(), QStringLiteral("receiver.example"));
    QCOMPARE(field(object, "names").toArray(), QJsonArray{QStringLiteral("mx.receiver.example")});
    QCOMPARE(field(object, "assumed").toBool(false), true);
    facts.request.recipientDomain = QStringLiteral("Example.NET");
    object = receiverIdentityToJson(receiverIdentity(facts));
    QCOMPARE(field(object, "domain").toString(), QStringLiteral("example.net"));
    QCOMPARE(field(object, "assumed").toBool(true), false);
}

QTEST_GUILESS_MAIN(TestReceiverJson)
#include "tst_receiverjson.moc"
