// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/reversename.h"
#include "domain/reversezone.h"

#include <QTest>

#include <algorithm>

namespace {

DnsName name(const char *text)
{
    return DnsName::fromText(QString::fromLatin1(text)).value_or(DnsName());
}

DnsRecord soa(const char *zone)
{
    return {name(zone), RrType::Soa, 60, SoaData{name("ns.p.example"), name("hostmaster.p.example"), 1, 2, 3, 4, 5}};
}

/// What the servers of one world say, by question; all else is "no data" without a word on the zone.
using World = QHash<DnsQuestion, DnsAnswer>;

DnsAnswer failed(LookupStatus status)
{
    DnsAnswer answer;
    answer.status = status;
    return answer;
}

DnsAnswer negative(const char *zone)
{
    DnsAnswer answer = failed(LookupStatus::NxDomain);
    answer.authority = {soa(zone)};
    return answer;
}

DnsAnswer records(const QList<DnsRecord> &list)
{
    DnsAnswer answer = failed(LookupStatus::Answered);
    answer.records = list;
    return answer;
}

/// Plays the engine to its end, the last question first if so wanted; fails if it asks too much.
std::optional<ReverseZoneFacts> play(
    const QHostAddress &ip, const World &world, LookupStatus otherwise, bool isLastFirst)
{
    ReverseZone engine(ip);
    QList<DnsQuestion> open = engine.takeQuestions();
    int asked = 0;
    while (!engine.isDone()) {
        if (open.isEmpty() || ++asked > 400)
            return std::nullopt;
        const DnsQuestion question = isLastFirst ? open.takeLast() : open.takeFirst();
        engine.accept(question, world.value(question, failed(otherwise)));
        open += engine.takeQuestions();
    }
    return engine.facts();
}

} // namespace

Q_DECLARE_METATYPE(LookupStatus)

/// The engine alone: every order of answers, resolvers that leave things out, and limits.
class TestReverseZone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheZone_data();
    void findsTheZone();
    void failuresAreUnknown_data();
    void failuresAreUnknown();
    void endlessAliases();
    void manyServers();
};

void TestReverseZone::findsTheZone_data()
{
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"113.0.203.in-addr.arpa", "0.203.in-addr.arpa", "203.in-addr.arpa", "in-addr.arpa",
             "25.113.0.203.in-addr.arpa"})
        QTest::newRow(zone) << QStringLiteral("203.0.113.25") << QString::fromLatin1(zone);
    const QList<QByteArray> labels = reverseName(QHostAddress(QStringLiteral("2001:db8::1"))).labels();
    for (qsizetype nibbles = 1; nibbles <= 32; ++nibbles) {
        const QString zone = DnsName::fromLabels(labels.sliced(32 - nibbles))->toText();
        QTest::addRow("ip6.arpa, /%d", static_cast<int>(4 * nibbles)) << QStringLiteral("2001:db8::1") << zone;
    }
}

/// With an SOA record in the negative answers, and with a resolver that leaves it out.
void TestReverseZone::findsTheZone()
{
    QFETCH(const QString, ip);
    QFETCH(const QString, zone);
    const QByteArray text = zone.toLatin1();
    const QHostAddress address(ip);
    const DnsName reverse = reverseName(address);
    World bare;
    bare.insert({name(text.constData()), RrType::Soa}, records({soa(text.constData())}));
    World full = bare;
    for (DnsName at = reverse; at != name(text.constData()); at = *DnsName::fromLabels(at.labels().sliced(1)))
        full.insert({at, RrType::Soa}, negative(text.constData()));
    for (const World &world : {bare, full}) {
        for (const bool isLastFirst : {false, true}) {
            const auto facts = play(address, world, LookupStatus::NoData, isLastFirst);
            QVERIFY(facts);
            QCOMPARE(facts->kind, ReverseZoneFacts::Kind::Found);
            QCOMPARE(facts->zone.toText(), zone);
            QCOMPARE(facts->recordName, reverse);
            QCOMPARE(facts->mailboxAddress, QStringLiteral("hostmaster@p.example"));
            QVERIFY(!facts->isLame && !facts->isClassless);
        }
    }
}

void TestReverseZone::failuresAreUnknown_data()
{
    QTest::addColumn<LookupStatus>("status");
    for (const LookupStatus status : {LookupStatus::TimedOut, LookupStatus::ServFail, LookupStatus::Refused,
             LookupStatus::Malformed, LookupStatus::Cancelled})
        QTest::newRow(qPrintable(lookupStatusText(status))) << status;
}

void TestReverseZone::failuresAreUnknown()
{
    QFETCH(const LookupStatus, status);
    for (const char *ip : {"203.0.113.25", "2001:db8::1"}) {
        const auto facts = play(QHostAddress(QString::fromLatin1(ip)), {}, status, false);
        QVERIFY(facts);
        QCOMPARE(facts->kind, ReverseZoneFacts::Kind::Unknown);
        QCOMPARE(facts->status, status);
        QVERIFY(!facts->isLame);
    }
}

void TestReverseZone::endlessAliases()
{
    World world;
    DnsName from = reverseName(QHostAddress(QStringLiteral("203.0.113.25")));
    for (int i = 0; i < 50; ++i) {
        const DnsName to = name(qPrintable(QStringLiteral("a%1.loop.example").arg(i % 20)));
        world.insert({from, RrType::Cname}, records({{from, RrType::Cname, 60, to}}));
        from = to;
    }
    const auto facts = play(QHostAddress(QStringLiteral("203.0.113.25")), world, LookupStatus::ServFail, false);
    QVERIFY(facts);
    QCOMPARE(facts->kind, ReverseZoneFacts::Kind::Unknown);
}

void TestReverseZone::manyServers()
{
    World world;
    world.insert({name("113.0.203.in-addr.arpa"), RrType::Soa}, records({soa("113.0.203.in-addr.arpa")}));
    QList<DnsRecord> servers;
    for (int i = 0; i < 200; ++i)
        servers.append({name("113.0.203.in-addr.arpa"), RrType::Ns, 60,
            name(qPrintable(QStringLiteral("ns%1.p.example").arg(i)))});
    world.insert({name("113.0.203.in-addr.arpa"), RrType::Ns}, records(servers));
    const auto facts = play(QHostAddress(QStringLiteral("203.0.113.25")), world, LookupStatus::NoData, true);
    QVERIFY(facts);
    QCOMPARE(facts->servers.size(), 13);
}

QTEST_GUILESS_MAIN(TestReverseZone)
#include "tst_reversezone.moc"
