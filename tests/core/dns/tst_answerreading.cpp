// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/answerreading.h"

#include "dns/messagewriter.h"

#include <QTest>

namespace {

DnsName name(const QString &text)
{
    return DnsName::fromText(text).value();
}

DnsRecord cname(const QString &owner, const QString &target, quint32 ttl = 100)
{
    return {name(owner), RrType::Cname, ttl, name(target)};
}

DnsRecord address(const QString &owner, const QString &value, quint32 ttl = 100)
{
    return {name(owner), RrType::A, ttl, QHostAddress(value)};
}

DnsRecord soa(quint32 ttl, quint32 minimum)
{
    return {name(QStringLiteral("example")), RrType::Soa, ttl,
        SoaData{name(QStringLiteral("ns.example")), DnsName(), 1, 2, 3, 4, minimum}};
}

DnsRecord ns()
{
    return {name(QStringLiteral("example")), RrType::Ns, 50, name(QStringLiteral("ns.example"))};
}

DnsQuestion question()
{
    return {name(QStringLiteral("www.example")), RrType::A};
}

/// What a resolver says before any record is added.
DnsMessage response(quint16 rcode = 0)
{
    DnsMessage message;
    message.isResponse = true;
    message.recursionAvailable = true;
    message.rcode = rcode;
    message.questions = {question()};
    return message;
}

DnsMessage with(DnsMessage message, const QList<DnsRecord> &answers, const QList<DnsRecord> &authority = {})
{
    message.answers = answers;
    message.authority = authority;
    return message;
}

DnsMessage notRecursive(DnsMessage message)
{
    message.recursionAvailable = false;
    return message;
}

QStringList texts(const QList<DnsName> &names)
{
    QStringList list;
    for (const DnsName &entry : names)
        list.append(entry.toText());
    return list;
}

} // namespace

Q_DECLARE_METATYPE(DnsMessage)

class TestAnswerReading : public QObject
{
    Q_OBJECT

private slots:
    void statuses_data();
    void statuses();
    void mismatches_data();
    void mismatches();
    void chains_data();
    void chains();
    void aliasAskedFor();
    void keepsAuthorityAndFlags();
    void badBytes();
    void manyNames();
};

void TestAnswerReading::statuses_data()
{
    QTest::addColumn<DnsMessage>("message");
    QTest::addColumn<LookupStatus>("status");
    QTest::addColumn<quint32>("ttl");
    QTest::addColumn<QString>("detail");
    const QString www = QStringLiteral("www.example");
    const QString other = QStringLiteral("other.example");
    const QString ip = QStringLiteral("192.0.2.1");
    const DnsMessage plain = response();
    const QString referral = QStringLiteral("referral");
    QTest::newRow("answered") << with(plain, {address(www, ip, 60)}) << LookupStatus::Answered << 60U << "";
    QTest::newRow("least TTL") << with(plain, {address(www, ip, 60), address(www, QStringLiteral("192.0.2.2"), 7)})
                               << LookupStatus::Answered << 7U << "";
    QTest::newRow("records of other names alone")
        << with(plain, {address(other, ip)}) << LookupStatus::NoData << 0U << "";
    QTest::newRow("no data, SOA's TTL less") << with(plain, {}, {soa(30, 300)}) << LookupStatus::NoData << 30U << "";
    QTest::newRow("no data, minimum less") << with(plain, {}, {soa(300, 20)}) << LookupStatus::NoData << 20U << "";
    QTest::newRow("no data without SOA") << plain << LookupStatus::NoData << 0U << "";
    QTest::newRow("no such name") << with(response(3), {}, {soa(30, 300)}) << LookupStatus::NxDomain << 30U << "";
    QTest::newRow("no such alias target")
        << with(response(3), {cname(www, other, 5)}, {soa(30, 300)}) << LookupStatus::NxDomain << 5U << "";
    QTest::newRow("NXDOMAIN beside an answer")
        << with(response(3), {address(www, ip)}) << LookupStatus::Malformed << 0U << "NXDOMAIN";
    QTest::newRow("alias to nothing") << with(plain, {cname(www, other)}, {soa(30, 300)}) << LookupStatus::NoData << 30U
                                      << "";
    QTest::newRow("FORMERR") << response(1) << LookupStatus::Malformed << 0U << "FORMERR";
    QTest::newRow("SERVFAIL") << response(2) << LookupStatus::ServFail << 0U << "SERVFAIL";
    QTest::newRow("SERVFAIL with records")
        << with(response(2), {address(www, ip)}) << LookupStatus::ServFail << 0U << "SERVFAIL";
    QTest::newRow("NOTIMP") << response(4) << LookupStatus::Refused << 0U << "NOTIMP";
    QTest::newRow("REFUSED") << response(5) << LookupStatus::Refused << 0U << "REFUSED";
    QTest::newRow("NOTAUTH") << response(9) << LookupStatus::Refused << 0U << "code 9";
    QTest::newRow("BADVERS") << response(16) << LookupStatus::Refused << 0U << "code 16";
    QTest::newRow("code 3001") << response(3001) << LookupStatus::Refused << 0U << "code 3001";
    QTest::newRow("referral") << notRecursive(with(plain, {}, {ns()})) << LookupStatus::Refused << 0U << referral;
    QTest::newRow("NS and SOA: no referral")
        << notRecursive(with(plain, {}, {ns(), soa(30, 300)})) << LookupStatus::NoData << 30U << "";
    QTest::newRow("NS from a resolver: no referral") << with(plain, {}, {ns()}) << LookupStatus::NoData << 0U << "";
    DnsMessage authoritative = notRecursive(with(plain, {}, {ns()}));
    authoritative.authoritative = true;
    QTest::newRow("NS, authoritative: no referral") << authoritative << LookupStatus::NoData << 0U << "";
    QTest::newRow("alias out of the zone of a server that does not resolve")
        << notRecursive(with(plain, {cname(www, other)})) << LookupStatus::Refused << 0U << referral;
}

void TestAnswerReading::statuses()
{
    QFETCH(const DnsMessage, message);
    QFETCH(const LookupStatus, status);
    QFETCH(const quint32, ttl);
    QFETCH(const QString, detail);
    const DnsAnswer answer = readAnswer(question(), message);
    QCOMPARE(lookupStatusText(answer.status), lookupStatusText(status));
    QCOMPARE(answer.ttl, ttl);
    QCOMPARE(answer.records.isEmpty(), status != LookupStatus::Answered);
    QVERIFY2(detail.isEmpty() ? answer.detail.isEmpty() : answer.detail.contains(detail), qPrintable(answer.detail));
    QCOMPARE(answer.rcode, static_cast<quint8>(qMin<int>(message.rcode, 255)));
}

void TestAnswerReading::mismatches_data()
{
    QTest::addColumn<DnsMessage>("message");
    QTest::addColumn<bool>("isMalformed");
    const DnsMessage good = with(response(), {address(QStringLiteral("www.example"), QStringLiteral("192.0.2.1"))});
    DnsMessage changed = good;
    changed.questions.first().name = name(QStringLiteral("WWW.EXAMPLE"));
    QTest::newRow("other case") << changed << false;
    changed = good;
    changed.isResponse = false;
    QTest::newRow("a query") << changed << true;
    changed = good;
    changed.opcode = 5;
    QTest::newRow("an update") << changed << true;
    changed = good;
    changed.questions.clear();
    QTest::newRow("no question") << changed << true;
    changed = good;
    changed.questions.append(changed.questions.first());
    QTest::newRow("two questions") << changed << true;
    changed = good;
    changed.questions.first().type = RrType::Aaaa;
    QTest::newRow("other type") << changed << true;
    changed = good;
    changed.questions.first().name = name(QStringLiteral("ww.example"));
    QTest::newRow("other name") << changed << true;
    changed = good;
    changed.truncated = true;
    QTest::newRow("truncated") << changed << true;
    changed.rcode = 3;
    changed.answers.clear();
    QTest::newRow("truncated NXDOMAIN") << changed << true;
}

void TestAnswerReading::mismatches()
{
    QFETCH(const DnsMessage, message);
    QFETCH(const bool, isMalformed);
    const DnsAnswer answer = readAnswer(question(), message);
    QCOMPARE(answer.status == LookupStatus::Malformed, isMalformed);
    QCOMPARE(answer.detail.isEmpty(), !isMalformed);
    QCOMPARE(answer.records.isEmpty(), isMalformed);
}

void TestAnswerReading::chains_data()
{
    QTest::addColumn<DnsMessage>("message");
    QTest::addColumn<LookupStatus>("status");
    QTest::addColumn<QStringList>("cnames");
    const QString www = QStringLiteral("www.example");
    const QString b = QStringLiteral("b.example");
    const QString c = QStringLiteral("c.example");
    const QString ip = QStringLiteral("192.0.2.1");
    const DnsMessage plain = response();
    QTest::newRow("one") << with(plain, {cname(www, b), address(b, ip)}) << LookupStatus::Answered << QStringList{b};
    QTest::newRow("two, in disorder") << with(plain, {address(c, ip), cname(b, c), cname(www, b)})
                                      << LookupStatus::Answered << QStringList{b, c};
    QTest::newRow("other case") << with(
        plain, {cname(QStringLiteral("WWW.example"), QStringLiteral("B.Example")), address(b, ip)})
                                << LookupStatus::Answered << QStringList{b};
    QTest::newRow("loop of one") << with(plain, {cname(www, www)}) << LookupStatus::Malformed << QStringList{};
    QTest::newRow("loop of two") << with(plain, {cname(www, b), cname(b, www)}) << LookupStatus::Malformed
                                 << QStringList{};
    QTest::newRow("loop behind") << with(plain, {cname(www, b), cname(b, c), cname(c, b)}) << LookupStatus::Malformed
                                 << QStringList{};
    QTest::newRow("an address beside the alias wins")
        << with(plain, {cname(www, b), address(www, ip), address(b, QStringLiteral("192.0.2.9"))})
        << LookupStatus::Answered << QStringList{};
    for (const int length : {16, 17}) {
        QList<DnsRecord> records{
            address(QStringLiteral("n%1.example").arg(length), ip), cname(www, QStringLiteral("n1.example"))};
        QStringList names{QStringLiteral("n1.example")};
        for (int i = 1; i < length; ++i) {
            names.append(QStringLiteral("n%1.example").arg(i + 1));
            records.append(cname(QStringLiteral("n%1.example").arg(i), names.last()));
        }
        QTest::addRow("%d aliases", length)
            << with(plain, records) << (length == 16 ? LookupStatus::Answered : LookupStatus::Malformed)
            << (length == 16 ? names : QStringList());
    }
}

void TestAnswerReading::chains()
{
    QFETCH(const DnsMessage, message);
    QFETCH(const LookupStatus, status);
    QFETCH(const QStringList, cnames);
    const DnsAnswer answer = readAnswer(question(), message);
    QCOMPARE(lookupStatusText(answer.status), lookupStatusText(status));
    QCOMPARE(texts(answer.cnames), cnames);
    if (status == LookupStatus::Answered)
        QCOMPARE(answer.addresses(), QList<QHostAddress>{QHostAddress(QStringLiteral("192.0.2.1"))});
}

void TestAnswerReading::aliasAskedFor()
{
    DnsMessage message = with(response(), {cname(QStringLiteral("www.example"), QStringLiteral("b.example"))});
    message.questions.first().type = RrType::Cname;
    const DnsAnswer answer = readAnswer(message.questions.first(), message);
    QCOMPARE(answer.status, LookupStatus::Answered);
    QVERIFY(answer.cnames.isEmpty());
    QCOMPARE(texts(answer.names()), QStringList{QStringLiteral("b.example")});
}

void TestAnswerReading::keepsAuthorityAndFlags()
{
    const DnsRecord glue = address(QStringLiteral("ns.example"), QStringLiteral("192.0.2.53"));
    DnsMessage message = with(
        response(), {address(QStringLiteral("www.example"), QStringLiteral("192.0.2.1"))}, {ns(), glue, soa(1, 2)});
    message.authoritative = true;
    message.authenticData = true;
    const DnsAnswer answer = readAnswer(question(), message);
    QCOMPARE(answer.authority, (QList<DnsRecord>{ns(), soa(1, 2)}));
    QVERIFY(answer.authoritative);
    QVERIFY(answer.authenticData);
}

void TestAnswerReading::badBytes()
{
    const DnsAnswer answer = readAnswer(question(), parseMessage("short"));
    QCOMPARE(answer.status, LookupStatus::Malformed);
    QVERIFY(!answer.detail.isEmpty());
}

void TestAnswerReading::manyNames()
{
    // As many PTR records as a message can hold: no step may be quadratic.
    DnsMessage message = response();
    message.questions.first().type = RrType::Ptr;
    for (int i = 0; i < 3000; ++i)
        message.answers.append(
            {name(QStringLiteral("www.example")), RrType::Ptr, 60, name(QStringLiteral("n%1").arg(i % 2999))});
    const QByteArray bytes = writeMessage(message);
    const DnsAnswer answer = readAnswer(message.questions.first(), parseMessage(bytes));
    QCOMPARE(answer.records.size(), 3000);
    QCOMPARE(answer.names().size(), 2999);
}

QTEST_GUILESS_MAIN(TestAnswerReading)
#include "tst_answerreading.moc"
