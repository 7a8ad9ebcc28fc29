// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/evidencejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The names and forms that scripts rely on.
class TestEvidenceJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract();
    void missingIsNull();
};

void TestEvidenceJson::keepsTheContract()
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Bounce;
    Refusal refusal;
    refusal.code = 504;
    refusal.enhanced = QStringLiteral("5.5.2");
    refusal.text = QStringLiteral("<DYNA-WEB>: Helo command rejected: need fully-qualified hostname");
    refusal.stage = QStringLiteral("rcpt");
    refusal.receiver = QStringLiteral("mx.example.net");
    refusal.cause = QStringLiteral("HELO_NOT_FQDN");
    refusal.layer = RefusalLayer::Helo;
    refusal.notTheCause = {QStringLiteral("PTR")};
    refusal.confidence = Confidence::Exact;
    evidence.refusals = {refusal};
    evidence.ips = {{QStringLiteral("203.0.113.100"), FactSource::Received, 0, {10, 13}}};
    evidence.helos = {{QStringLiteral("DYNA-WEB"), FactSource::Refusal, 0, {}}};
    evidence.messageIdDomain = FoundFact{QStringLiteral("dynatron.example"), FactSource::Header, 0, {}};
    evidence.authorDomain = FoundFact{QStringLiteral("new.example"), FactSource::Header, 0, {}};
    evidence.dkimKeys = {{QStringLiteral("s1"), QStringLiteral("new.example")}};
    ReceivedLine line;
    line.helo = QStringLiteral("DYNA-WEB");
    line.rdns = QStringLiteral("mail.dynatron.example");
    line.ip = QHostAddress(QStringLiteral("203.0.113.100"));
    line.by = QStringLiteral("mx.example.net");
    line.with = QStringLiteral("ESMTP");
    line.isTrusted = true;
    evidence.received = {line};
    evidence.ignoredReceived = {1, 4};

    const QJsonObject object = QJsonDocument::fromJson(evidenceToJson(evidence, QStringLiteral("words"))).object();
    const QJsonObject expected = QJsonDocument::fromJson(R"({"schema": "helodoctor.evidence/1", "kind": "bounce",
        "messageIdDomain": "dynatron.example", "authorDomain": "new.example",
        "dkimKeys": [{"selector": "s1", "domain": "new.example"}], "mailFroms": [], "recipients": [], "hosts": [],
        "receivedIgnored": [1, 4], "remarks": [], "text": "words"})")
                                     .object();
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(object.value(it.key()), it.value());
    const QJsonObject wanted = QJsonDocument::fromJson(R"({"code": 504, "enhanced": "5.5.2",
        "text": "<DYNA-WEB>: Helo command rejected: need fully-qualified hostname", "stage": "rcpt",
        "receiver": "mx.example.net", "cause": "HELO_NOT_FQDN", "layer": "helo", "notTheCause": ["PTR"],
        "confidence": "exact"})")
                                   .object();
    const QJsonObject first = object.value(QStringLiteral("refusals"))[0].toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        QCOMPARE(first.value(it.key()), it.value());
    QCOMPARE(
        object.value(QStringLiteral("ips"))[0][QStringLiteral("value")].toString(), QStringLiteral("203.0.113.100"));
    QCOMPARE(object.value(QStringLiteral("ips"))[0][QStringLiteral("from")].toString(), QStringLiteral("received[0]"));
    QCOMPARE(object.value(QStringLiteral("helos"))[0][QStringLiteral("from")].toString(), QStringLiteral("refusal"));
    const QJsonObject hop = QJsonDocument::fromJson(R"({"index": 0, "helo": "DYNA-WEB", "rdns": "mail.dynatron.example",
        "ip": "203.0.113.100", "by": "mx.example.net", "with": "ESMTP", "trusted": true})")
                                .object();
    const QJsonObject received = object.value(QStringLiteral("received"))[0].toObject();
    for (auto it = hop.begin(); it != hop.end(); ++it)
        QCOMPARE(received.value(it.key()), it.value());
}

void TestEvidenceJson::missingIsNull()
{
    Evidence evidence;
    evidence.refusals = {Refusal()};
    evidence.received = {ReceivedLine()};
    const QJsonObject object = QJsonDocument::fromJson(evidenceToJson(evidence, {})).object();
    for (const char *name : {"code", "enhanced", "stage", "receiver"})
        QVERIFY2(object.value(QStringLiteral("refusals"))[0][QLatin1String(name)].isNull(), name);
    for (const char *name : {"helo", "rdns", "by", "with"})
        QVERIFY2(object.value(QStringLiteral("received"))[0][QLatin1String(name)].isNull(), name);
    QVERIFY(object.contains(QStringLiteral("messageIdDomain")));
    QVERIFY(object.value(QStringLiteral("messageIdDomain")).isNull());
}

QTEST_GUILESS_MAIN(TestEvidenceJson)
#include "tst_evidencejson.moc"
