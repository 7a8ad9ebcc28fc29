// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/bounce.h"
#include "evidence/deliveryreport.h"
#include "evidence/readevidence.h"
#include "evidence/replycontext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// Bounces of many programs and languages, whole and as pasted texts, against what is written down of each.
class TestBounce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collection_data();
    void collection();
    void suite_data();
    void suite();
    void deliveryReport();
    void context_data();
    void context();
    void noBounce_data();
    void noBounce();
    void wayBackIsNotTheSender();
    void quotesEachRefusalOnce();
    void placeLeadsToTheWords();
    void hostile_data();
    void hostile();

private:
    RefusalBook m_book;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonDocument jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(bytesOf(path));
}

QString ownFolder()
{
    return QStringLiteral(HELODOCTOR_SOURCE_DIR "/tests/core/evidence/data/bounces/");
}

QString suiteFolder()
{
    return QStringLiteral(HELODOCTOR_CONFORMANCE_DIR "/bounces/");
}

QString firstOf(const QList<FoundFact> &facts)
{
    return facts.isEmpty() ? QStringLiteral("(none)") : facts.constFirst().value;
}

} // namespace

void TestBounce::collection_data()
{
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray index = jsonOf(ownFolder() + QStringLiteral("index.json")).array();
    QVERIFY(index.size() >= 40);
    for (const QJsonValue entry : index)
        QTest::newRow(qPrintable(entry[QStringLiteral("file")].toString())) << entry.toObject();
}

void TestBounce::collection()
{
    QFETCH(const QJsonObject, expected);
    const auto text = [&](const char *name) { return expected.value(QLatin1String(name)).toString(); };
    const Evidence evidence = readEvidence(inputText(bytesOf(ownFolder() + text("file"))), m_book);
    QCOMPARE(evidence.kind, EvidenceKind::Bounce);
    QVERIFY(!evidence.refusals.isEmpty());
    const Refusal &refusal = evidence.refusals.constFirst();
    QCOMPARE(refusal.code, expected.value(QStringLiteral("code")).toInt());
    QCOMPARE(refusalLayerText(refusal.layer), text("layer"));
    const QHash<QString, QString> found{{QStringLiteral("enhanced"), refusal.enhanced},
        {QStringLiteral("cause"), refusal.cause}, {QStringLiteral("receiver"), refusal.receiver},
        {QStringLiteral("stage"), refusal.stage}, {QStringLiteral("form"), evidence.form},
        {QStringLiteral("sender"), firstOf(evidence.mailFroms)},
        {QStringLiteral("recipient"), firstOf(evidence.recipients)}};
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (expected.contains(it.key()))
            QCOMPARE(it.key() + u' ' + it.value(), it.key() + u' ' + expected.value(it.key()).toString());
    }
    // What is not written down must not be found: an address or a name out of thin air is worse than none.
    QCOMPARE(firstOf(evidence.ips), expected.value(QStringLiteral("ip")).toString(QStringLiteral("(none)")));
    QCOMPARE(firstOf(evidence.helos), expected.value(QStringLiteral("helo")).toString(QStringLiteral("(none)")));
    QCOMPARE(refusal.isTemporary, expected.value(QStringLiteral("temporary")).toBool(refusal.code / 100 == 4));
    if (expected.contains(QStringLiteral("refusals")))
        QCOMPARE(evidence.refusals.size(), expected.value(QStringLiteral("refusals")).toInt());
    if (expected.contains(QStringLiteral("recipients")))
        QCOMPARE(evidence.recipients.size(), expected.value(QStringLiteral("recipients")).toInt());
    const bool isTrusted = std::any_of(
        evidence.received.cbegin(), evidence.received.cend(), [](const ReceivedLine &line) { return line.isTrusted; });
    QCOMPARE(isTrusted, expected.value(QStringLiteral("trusted")).toBool());
}

void TestBounce::suite_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject groups = jsonOf(suiteFolder() + QStringLiteral("index.json")).object();
    if (groups.isEmpty())
        QTest::newRow("the suite is missing") << QString() << QJsonObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonArray entries = group.value().toArray();
        for (const QJsonValue entry : entries)
            QTest::newRow(qPrintable(entry[QStringLiteral("file")].toString())) << group.key() << entry.toObject();
    }
}

void TestBounce::suite()
{
    QFETCH(const QString, group);
    QFETCH(const QJsonObject, expected);
    if (group.isEmpty())
        QSKIP("the bounces are not here (HELODOCTOR_CONFORMANCE_DIR)");
    const QByteArray bytes = bytesOf(suiteFolder() + expected.value(QStringLiteral("file")).toString());
    const Evidence evidence = readEvidence(inputText(bytes), m_book);
    QCOMPARE(evidence.kind, EvidenceKind::Bounce);
    QVERIFY(!evidence.refusals.isEmpty());
    const Refusal &refusal = evidence.refusals.constFirst();
    static const QHash<QString, QStringList> layers{{QStringLiteral("requireptr"), {QStringLiteral("rdns")}},
        {QStringLiteral("authfailure"), {QStringLiteral("spf"), QStringLiteral("dmarc")}},
        {QStringLiteral("badreputation"), {QStringLiteral("reputation"), QStringLiteral("blocklist")}}};
    if (layers.contains(group))
        QVERIFY2(layers.value(group).contains(refusalLayerText(refusal.layer)), qPrintable(refusal.text));
    QCOMPARE(QString::number(refusal.code), expected.value(QStringLiteral("reply")).toString());
    // Some of the suite's status codes are its own and do not stand in the text.
    const QString status = expected.value(QStringLiteral("status")).toString();
    if (bytes.contains(status.toLatin1()))
        QCOMPARE(refusal.enhanced, status);
}

void TestBounce::deliveryReport()
{
    const DeliveryReport report
        = readDeliveryReport(QStringLiteral("Reporting-MTA: dns; Mail.Example.com.\n"
                                            "X-Postfix-Sender: rfc822; news@example.com\n"
                                            "Arrival-Date: today\n\n"
                                            "Final-Recipient: rfc822;user@example.net\nAction: Failed (really)\n"
                                            "Status: 5.7.1 (permanent failure)\nRemote-MTA: dns; [203.0.113.9]\n"
                                            "Diagnostic-Code: smtp;\n 550-5.7.1 one\n 550 5.7.1 two\n"
                                            "Final-Recipient: rfc822;next@example.net\nStatus: five\n"));
    QCOMPARE(report.reportingMta, QStringLiteral("mail.example.com"));
    QCOMPARE(report.sender, QStringLiteral("news@example.com"));
    QCOMPARE(report.recipients.size(), 2);
    const RecipientReport &first = report.recipients.constFirst();
    QCOMPARE(first.recipient, QStringLiteral("user@example.net"));
    QCOMPARE(first.action, QStringLiteral("failed"));
    QCOMPARE(first.status, QStringLiteral("5.7.1"));
    QCOMPARE(first.remoteMta, QStringLiteral("203.0.113.9"));
    QCOMPARE(first.diagnosticType, QStringLiteral("smtp"));
    QCOMPARE(first.diagnostic, QStringLiteral("550-5.7.1 one 550 5.7.1 two"));
    QCOMPARE(report.recipients.constLast().status, QString());
    QVERIFY(readDeliveryReport(QString(100'000, u'\n')).isEmpty());
}

void TestBounce::context_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<QString>("stage");
    const auto row
        = [](const char *name, const char *before, const char *after, const char *receiver, const char *stage) {
              QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                  << QString::fromUtf8(receiver) << QString::fromUtf8(stage);
          };
    row("Postfix", "<u@example.net>: host mx.example.net[203.0.113.9] said:", "550 No (in reply to RCPT TO command)",
        "mx.example.net", "rcpt");
    row("Postfix, wrapped",
        "host mx.example.net[203.0.113.9]\n    said:", "550 No (in reply\n    to end of DATA command)",
        "mx.example.net", "data");
    row("Postfix, IPv6", "host mx.example.net[2001:db8::9] said:", "550 No", "mx.example.net", "");
    row("Exim",
        "host mx.example.net [203.0.113.9]\n SMTP error from remote mail server after HELO x.example:", "550 No",
        "mx.example.net", "helo");
    row("address only", "Connected to 203.0.113.9 but sender was rejected.\nRemote host said:", "550 No", "203.0.113.9",
        "mail");
    row("Sendmail", "... while talking to mx.example.net.:\n>>> DATA\n<<<", "550 No", "mx.example.net", "data");
    row("nearest counts", "host one.example said: 450 x\n host two.example said:", "550 No", "two.example", "");
    row("Exchange", "Remote Server at mx.example.net (203.0.113.9) returned '", "550 No'", "mx.example.net", "");
    row("Exchange 2010", "user@example.net\nmx.example.net ", "#550 5.7.1 No ##", "mx.example.net", "");
    row("nothing", "Sorry about that:", "550 No", "", "");
    row("no host", "host said:", "550 No", "", "");
}

void TestBounce::context()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, receiver);
    QFETCH(const QString, stage);
    const ReplyContext context = contextOfReply(before, after);
    QCOMPARE(context.receiver, receiver);
    QCOMPARE(context.stage, stage);
}

void TestBounce::noBounce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("mail") << QByteArray(
        "From: a@example.com\nTo: b@example.net\nMessage-ID: <1@example.com>\n\nHello\n");
    QTest::newRow("mail that speaks of bounces")
        << QByteArray("From: a@example.com\nTo: b@example.net\nMessage-ID: <1@example.com>\n\n"
                      "Did your message could not be delivered to one or more people, too?\n");
    QTest::newRow("read receipt") << QByteArray(
        "From: a@example.com\nTo: b@example.net\nMessage-ID: <1@example.com>\nMIME-Version: 1.0\n"
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=x\n\n"
        "--x\nContent-Type: text/plain\n\nRead.\n--x\nContent-Type: message/disposition-notification\n\n"
        "Final-Recipient: rfc822;b@example.net\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--x--\n");
}

void TestBounce::noBounce()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!readBounce(readMail(inputText(text)), m_book));
}

void TestBounce::wayBackIsNotTheSender()
{
    const Evidence evidence
        = readEvidence(inputText(bytesOf(ownFolder() + QStringLiteral("postfix-helo-not-fqdn.eml"))), m_book);
    for (const FoundFact &ip : evidence.ips)
        QVERIFY(ip.value != u"198.51.100.77");
    for (const ReceivedLine &line : evidence.received)
        QVERIFY(line.by != u"inbox.sender.example");
}

void TestBounce::quotesEachRefusalOnce()
{
    const Evidence evidence
        = readEvidence(inputText(bytesOf(ownFolder() + QStringLiteral("postfix-gmail-multiline.eml"))), m_book);
    QCOMPARE(evidence.refusals.size(), 1); // in the words and in the report, wrapped in two ways
}

void TestBounce::placeLeadsToTheWords()
{
    const InputText input = inputText(bytesOf(ownFolder() + QStringLiteral("exchange-2013-german.txt")));
    const Evidence evidence = readEvidence(input, m_book);
    const TextSpan where = evidence.refusals.constFirst().where;
    QVERIFY(input.text.mid(where.begin, where.length).contains(u"cannot find your hostname"));
    const TextSpan recipient = evidence.recipients.constFirst().where;
    QCOMPARE(input.text.mid(recipient.begin, recipient.length), QStringLiteral("user@example.net"));
}

void TestBounce::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray head("This message was created automatically by mail delivery software.\n");
    QTest::newRow("many replies") << head + QByteArray("550 5.7.1 host x said: 550 no\n").repeated(100'000);
    QTest::newRow("many recipients") << head
            + QByteArray("<a@example.com>: host x.example[1.2.3.4] said: 550 n\n").repeated(50'000);
    QTest::newRow("many headers") << head + QByteArray("Received: from a by b; today\n").repeated(100'000);
    QTest::newRow("one line") << head + QByteArray("<").repeated(4'000'000);
    QTest::newRow("brackets") << head + QByteArray("host [(").repeated(500'000);
    QTest::newRow("reports")
        << QByteArray("From: a@b.example\nMessage-ID: <1@b.example>\n\nFinal-Recipient: rfc822;a@b.example\n")
            + QByteArray("Diagnostic-Code: smtp; 550 x\n").repeated(100'000);
    QTest::newRow("a mail that quotes itself") << head + QByteArray("Received: x\n\nReceived: x\n\n").repeated(50'000);
    QTest::newRow("zeros") << QByteArray(2'000'000, '\0');
}

void TestBounce::hostile()
{
    QFETCH(const QByteArray, text);
    const Evidence evidence = readEvidence(inputText(text), m_book);
    for (const auto *facts :
        {&evidence.ips, &evidence.helos, &evidence.mailFroms, &evidence.recipients, &evidence.hosts})
        QVERIFY(facts->size() <= 64);
    QVERIFY(evidence.refusals.size() <= mostQuotedReplies);
    QVERIFY(evidence.received.size() <= 100);
}

QTEST_GUILESS_MAIN(TestBounce)
#include "tst_bounce.moc"
