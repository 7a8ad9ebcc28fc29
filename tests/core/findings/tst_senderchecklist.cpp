// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/checklistjudge.h"
#include "findings/senderchecklist.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

/// The published requirements: that the data is whole, and what they come to.
class TestSenderChecklist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataIsWhole();
    void isInTheLanguage();
    void knowsWhatItCannotSee();
    void followsTheFacts();
};

namespace {

QJsonArray storedReceivers()
{
    QFile file(QStringLiteral(":/helodoctor/senderrules.json"));
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("receivers")).toArray()
        : QJsonArray();
}

ChecklistItem itemOf(const QList<ChecklistItem> &items, const QString &rule)
{
    const auto found
        = std::find_if(items.begin(), items.end(), [&rule](const ChecklistItem &item) { return item.rule == rule; });
    return found == items.end() ? ChecklistItem() : *found;
}

} // namespace

void TestSenderChecklist::dataIsWhole()
{
    static const QStringList keys{QStringLiteral("bulk"), QStringLiteral("check"), QStringLiteral("checked"),
        QStringLiteral("id"), QStringLiteral("seenIn"), QStringLiteral("since"), QStringLiteral("source"),
        QStringLiteral("texts"), QStringLiteral("verified")};
    QStringList ids;
    for (const auto &value : storedReceivers()) {
        const QJsonObject receiver = value.toObject();
        const QString id = receiver.value(QStringLiteral("id")).toString();
        QVERIFY(!receiver.value(QStringLiteral("name")).toString().isEmpty());
        for (const auto &entry : receiver.value(QStringLiteral("requirements")).toArray()) {
            const QJsonObject rule = entry.toObject();
            QCOMPARE(rule.keys(), keys);
            const QString ruleId = rule.value(QStringLiteral("id")).toString();
            QVERIFY2(ruleId.startsWith(id + u'.') && !ids.contains(ruleId), qPrintable(ruleId));
            ids.append(ruleId);
            QVERIFY(ChecklistJudge::checks().contains(rule.value(QStringLiteral("check")).toString()));
            QVERIFY(rule.value(QStringLiteral("bulk")).isBool() && rule.value(QStringLiteral("verified")).isBool());
            QVERIFY(rule.value(QStringLiteral("source")).toString().startsWith(u"https://"));
            QVERIFY(rule.value(QStringLiteral("seenIn")).toString().startsWith(u"http"));
            QVERIFY(QDate::fromString(rule.value(QStringLiteral("checked")).toString(), Qt::ISODate).isValid());
            const QString since = rule.value(QStringLiteral("since")).toString();
            QVERIFY(since.isEmpty() || QDate::fromString(since, Qt::ISODate).isValid());
            const QJsonObject texts = rule.value(QStringLiteral("texts")).toObject();
            for (const char *language : {"en", "de"})
                QVERIFY(texts.value(QLatin1String(language)).toString().endsWith(u'.'));
        }
    }
    QVERIFY(ids.size() >= 20);
}

void TestSenderChecklist::isInTheLanguage()
{
    const QString rule = QStringLiteral("gmail.iprev");
    const QString english = itemOf(senderChecklist({}, QStringLiteral("en")), rule).requirement;
    QVERIFY(!english.isEmpty());
    QVERIFY(itemOf(senderChecklist({}, QStringLiteral("de_AT")), rule).requirement != english);
    QCOMPARE(itemOf(senderChecklist({}, QStringLiteral("fr")), rule).requirement, english);
}

void TestSenderChecklist::knowsWhatItCannotSee()
{
    for (const ChecklistItem &item : senderChecklist({}, QStringLiteral("en"))) {
        QVERIFY(!item.because.isEmpty());
        QVERIFY2(item.state == State::Unknown || item.because == u"ipv6.none", qPrintable(item.rule));
    }
    const ChecklistItem tls = itemOf(senderChecklist({}, QStringLiteral("en")), QStringLiteral("gmail.tls"));
    QCOMPARE(tls.because, QStringLiteral("notSeen.tls"));
    QCOMPARE(tls.date, QStringLiteral("2023-12-01"));
    QVERIFY(tls.isVerified);
}

void TestSenderChecklist::followsTheFacts()
{
    Facts facts;
    facts.request.mailFrom = QStringLiteral("user@new.example");
    facts.sender = SenderFacts();
    facts.sender->dmarc.kind = DmarcKind::Missing;
    AddressFacts address;
    address.iprev = Iprev::Fail;
    facts.addresses = {address};
    SpfEvaluation spf;
    spf.outcome.result = SpfResult::Pass;
    facts.spf = {spf};
    const auto of = [&facts](const char *rule) {
        const ChecklistItem item = itemOf(senderChecklist(facts, QStringLiteral("en")), QLatin1String(rule));
        return qMakePair(item.state, item.because);
    };
    QCOMPARE(of("gmail.iprev"), qMakePair(State::Fail, QStringLiteral("iprev.fail")));
    QCOMPARE(of("gmail.authenticated"), qMakePair(State::Pass, QStringLiteral("spf.pass")));
    QCOMPARE(of("gmail.bulk.dmarc"), qMakePair(State::Warning, QStringLiteral("dmarc.missing")));
    QCOMPARE(of("gmail.bulk.authenticated"), qMakePair(State::Unknown, QStringLiteral("dkim.notGiven")));
    facts.spf[0].outcome.result = SpfResult::SoftFail;
    QCOMPARE(of("gmail.authenticated"), qMakePair(State::Unknown, QStringLiteral("spf.fail.dkimUnknown")));
    DkimKeyFacts key;
    key.kind = DkimKeyKind::Missing;
    facts.sender->dkim = {key};
    QCOMPARE(of("gmail.authenticated"), qMakePair(State::Fail, QStringLiteral("spf.fail.dkim.noKey")));
    key.kind = DkimKeyKind::Present;
    key.algorithm = QStringLiteral("rsa");
    key.bits = 2048;
    facts.sender->dkim = {key};
    QCOMPARE(of("gmail.authenticated"), qMakePair(State::Pass, QStringLiteral("dkim.key")));
}

QTEST_APPLESS_MAIN(TestSenderChecklist)
#include "tst_senderchecklist.moc"
