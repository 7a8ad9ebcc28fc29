// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfcost.h"
#include "domain/spfevaluator.h"
#include "domain/spfproposal.h"

#include <QTest>

/// What a record costs, include by include, and how it would be changed for an address: after evaluations of texts.
class TestSpfProposal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costs_data();
    void costs();
    void hostileRecordsStaySmall();
    void proposal_data();
    void proposal();
    void proposalMakesItPass_data();
    void proposalMakesItPass();
    void proposesForSeveral();
};

namespace {

/// Records as "name text" lines: TXT if the text begins with v=spf1, else addresses; a name without a line is NXDOMAIN.
using Zone = QMultiHash<QString, QByteArray>;

Zone zoneOf(const char *lines)
{
    Zone zone;
    for (const QByteArray &line : QByteArray(lines).split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0)
            zone.insert(QString::fromLatin1(line.first(space)), line.sliced(space + 1));
    }
    return zone;
}

DnsAnswer answerOf(const Zone &zone, const DnsQuestion &question)
{
    DnsAnswer answer;
    answer.status = zone.contains(question.name.toText()) ? LookupStatus::NoData : LookupStatus::NxDomain;
    for (const QByteArray &text : zone.values(question.name.toText())) {
        if (text == "SERVFAIL")
            answer.status = LookupStatus::ServFail;
        const bool isAddress = !text.startsWith("v=spf1");
        DnsRecord record{question.name, question.type, 60, QByteArrayList{text}};
        if (isAddress)
            record.data = QHostAddress(QString::fromLatin1(text));
        if (question.type == (isAddress ? RrType::A : RrType::Txt))
            answer.records.append(record);
    }
    if (!answer.records.isEmpty())
        answer.status = LookupStatus::Answered;
    return answer;
}

SpfOutcome evaluated(const Zone &zone, const QString &ip, const QString &domain = QStringLiteral("d.example"))
{
    SpfEvaluator evaluator(SpfQuery::forMailFrom(QHostAddress(ip), QStringLiteral("u@") + domain, domain));
    for (int round = 0; round < 100 && !evaluator.isDone(); ++round) {
        for (const DnsQuestion &question : evaluator.takeQuestions())
            evaluator.accept(question, answerOf(zone, question));
    }
    return evaluator.outcome();
}

QStringList costLines(const QList<SpfCost> &costs)
{
    QStringList lines;
    for (const SpfCost &cost : costs) {
        lines.append(QStringLiteral("%1 %2 [%3] %4/%5%6")
                         .arg(cost.parent)
                         .arg(cost.domain, cost.term)
                         .arg(cost.own)
                         .arg(cost.total)
                         .arg(cost.isUnread ? QStringLiteral("+") : QString()));
    }
    return lines;
}

} // namespace

void TestSpfProposal::costs_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char *zone, const QStringList &lines) {
        QTest::newRow(name) << QByteArray(zone) << lines;
    };
    row("no record", "x.example v=spf1 -all", {});
    row("a record that cannot be read", "d.example v=spf1 nonsense -all", {QStringLiteral("-1 d.example [] 0/0+")});
    row("two records", "d.example v=spf1 -all\nd.example v=spf1 mx -all", {});
    row("addresses cost nothing", "d.example v=spf1 ip4:192.0.2.7 ip6:2001:db8::1 exp=e.%{d} -all",
        {QStringLiteral("-1 d.example [] 0/0")});
    row("terms behind all cost nothing", "d.example v=spf1 a -all mx include:a.example redirect=b.example",
        {QStringLiteral("-1 d.example [] 1/1")});
    row("includes",
        "d.example v=spf1 include:a.example a:h.example include:b.example -all\n"
        "a.example v=spf1 include:c.example exists:%{i}.x.example ?all\n"
        "b.example v=spf1 ip4:192.0.2.9 ?all\nc.example v=spf1 mx:h.example ?all\nh.example 198.51.100.1",
        {QStringLiteral("-1 d.example [] 3/6"), QStringLiteral("0 a.example [include:a.example] 2/3"),
            QStringLiteral("1 c.example [include:c.example] 1/1"),
            QStringLiteral("0 b.example [include:b.example] 0/0")});
    row("redirect", "d.example v=spf1 redirect=r.example\nr.example v=spf1 a:h.example -all\nh.example 198.51.100.1",
        {QStringLiteral("-1 d.example [] 1/2"), QStringLiteral("0 r.example [redirect=r.example] 1/1")});
    row("beyond the match", "d.example v=spf1 ip4:192.0.2.1 include:a.example -all\na.example v=spf1 mx -all",
        {QStringLiteral("-1 d.example [] 1/1"), QStringLiteral("0 a.example [include:a.example] 0/0+")});
    row("beyond the match, but read before",
        "d.example v=spf1 ?include:a.example include:b.example ip4:192.0.2.1 include:a.example -all\n"
        "a.example v=spf1 a:h.example ?all\nb.example v=spf1 ?all\nh.example 198.51.100.1",
        {QStringLiteral("-1 d.example [] 3/5"), QStringLiteral("0 a.example [?include:a.example] 1/1"),
            QStringLiteral("0 b.example [include:b.example] 0/0"),
            QStringLiteral("0 a.example [include:a.example] 1/1")});
    row("beyond the eleventh",
        "d.example v=spf1 include:a.example include:b.example include:c.example include:e.example -all\n"
        "a.example v=spf1 a:h.example a:h.example a:h.example a:h.example ?all\n"
        "b.example v=spf1 a:h.example a:h.example a:h.example a:h.example a:h.example ?all\nc.example v=spf1 ?all\n"
        "h.example 198.51.100.1",
        {QStringLiteral("-1 d.example [] 4/13"), QStringLiteral("0 a.example [include:a.example] 4/4"),
            QStringLiteral("0 b.example [include:b.example] 5/5"),
            QStringLiteral("0 c.example [include:c.example] 0/0+"),
            QStringLiteral("0 e.example [include:e.example] 0/0+")});
    QStringList loop{QStringLiteral("-1 d.example [] 1/11")};
    for (int i = 0; i < 10; ++i)
        loop.append(QStringLiteral("%1 d.example [include:d.example] 1/%2").arg(i).arg(10 - i));
    loop.append(QStringLiteral("10 d.example [include:d.example] 0/0+"));
    row("a record that includes itself", "d.example v=spf1 include:d.example -all", loop);
}

void TestSpfProposal::costs()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QStringList, lines);
    const SpfOutcome outcome = evaluated(zoneOf(zone.constData()), QStringLiteral("192.0.2.1"));
    QCOMPARE(costLines(spfCosts(outcome)), lines);
}

void TestSpfProposal::hostileRecordsStaySmall()
{
    QByteArray many = "d.example v=spf1";
    for (int i = 0; i < 450; ++i)
        many += " include:a.example";
    const Zone zone = zoneOf((many + "\na.example v=spf1" + QByteArray(" include:b.example").repeated(400)
        + "\nb.example v=spf1" + QByteArray(" include:c.example").repeated(400) + "\nc.example v=spf1 ?all")
                                 .constData());
    const QList<SpfCost> costs = spfCosts(evaluated(zone, QStringLiteral("192.0.2.1")));
    QVERIFY(costs.size() > 100 && costs.size() <= 300);
    QVERIFY(costs.first().total > 450);
}

void TestSpfProposal::proposal_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QByteArray>("after"); // empty: none
    const auto row = [](const char *name, const char *zone, const char *ip, const char *after) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(ip) << QByteArray(after);
    };
    row("before all", "d.example v=spf1 ip4:192.0.2.9 -all", "192.0.2.1", "v=spf1 ip4:192.0.2.9 ip4:192.0.2.1 -all");
    row("IPv6", "d.example v=spf1 ~all", "2001:db8::0:1", "v=spf1 ip6:2001:db8::1 ~all");
    row("an IPv4-mapped address", "d.example v=spf1 -all", "::ffff:192.0.2.1", "v=spf1 ip4:192.0.2.1 -all");
    row("before redirect", "d.example v=spf1 redirect=r.example\nr.example v=spf1 -all", "192.0.2.1",
        "v=spf1 ip4:192.0.2.1 redirect=r.example");
    row("before redirect though more terms follow",
        "d.example v=spf1 redirect=r.example ip4:192.0.2.9\n"
        "r.example v=spf1 -all",
        "192.0.2.1", "v=spf1 ip4:192.0.2.1 redirect=r.example ip4:192.0.2.9");
    row("at the end", "d.example v=spf1 ip4:192.0.2.9  ", "192.0.2.1", "v=spf1 ip4:192.0.2.9 ip4:192.0.2.1");
    row("an empty record", "d.example v=spf1", "192.0.2.1", "v=spf1 ip4:192.0.2.1");
    row("before the term that refuses", "d.example v=spf1 -ip4:192.0.2.0/24 ip4:198.51.100.1 -all", "192.0.2.1",
        "v=spf1 ip4:192.0.2.1 -ip4:192.0.2.0/24 ip4:198.51.100.1 -all");
    row("before the include that refuses",
        "d.example v=spf1 ip4:198.51.100.1 -include:a.example mx -all\na.example v=spf1 ip4:192.0.2.1 ?all",
        "192.0.2.1", "v=spf1 ip4:198.51.100.1 ip4:192.0.2.1 -include:a.example mx -all");
    row("neutral", "d.example v=spf1 ?ip4:192.0.2.1 -all", "192.0.2.1", "v=spf1 ip4:192.0.2.1 ?ip4:192.0.2.1 -all");
    row("a capital ALL", "d.example v=spf1 A:h.example -ALL\nh.example 192.0.2.9", "192.0.2.1",
        "v=spf1 A:h.example ip4:192.0.2.1 -ALL");
    row("no record", "x.example v=spf1 -all", "192.0.2.1", "v=spf1 ip4:192.0.2.1 ~all");
    row("allowed already", "d.example v=spf1 ip4:192.0.2.1 -all", "192.0.2.1", "");
    row("a fault to mend first", "d.example v=spf1 ipv4:192.0.2.1 -all", "192.0.2.1", "");
    row("two records", "d.example v=spf1 -all\nd.example v=spf1 ~all", "192.0.2.1", "");
    row("not known", "d.example SERVFAIL", "192.0.2.1", "");
    row("an include that is not known", "d.example v=spf1 include:a.example -all\na.example SERVFAIL", "192.0.2.1", "");
}

void TestSpfProposal::proposal()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, ip);
    QFETCH(const QByteArray, after);
    const SpfOutcome outcome = evaluated(zoneOf(zone.constData()), ip);
    const auto proposal = proposeSpf(outcome, QHostAddress(ip));
    QCOMPARE(proposal.has_value(), !after.isEmpty());
    if (!proposal)
        return;
    QCOMPARE(proposal->after, after);
    QCOMPARE(proposal->domain, QStringLiteral("d.example"));
    QCOMPARE(proposal->before.isEmpty(), outcome.result == SpfResult::None);
    QVERIFY(proposal->after.contains(proposal->added.toLatin1()));
}

void TestSpfProposal::proposalMakesItPass_data()
{
    proposal_data();
}

/// The proof of a proposal: with the record that it asks for, the address may send.
void TestSpfProposal::proposalMakesItPass()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, ip);
    Zone records = zoneOf(zone.constData());
    const auto proposal = proposeSpf(evaluated(records, ip), QHostAddress(ip));
    if (!proposal)
        return;
    records.remove(QStringLiteral("d.example"));
    records.insert(QStringLiteral("d.example"), proposal->after);
    const SpfOutcome outcome = evaluated(records, ip);
    QCOMPARE(outcome.result, SpfResult::Pass);
    QCOMPARE(outcome.mechanism, proposal->added);
    QVERIFY(!proposeSpf(outcome, QHostAddress(ip)));
}

void TestSpfProposal::proposesForSeveral()
{
    const SpfOutcome outcome = evaluated(zoneOf("d.example v=spf1 mx -all"), QStringLiteral("192.0.2.1"));
    QList<QHostAddress> ips{QHostAddress(QStringLiteral("192.0.2.1")), QHostAddress(QStringLiteral("2001:db8::1"))};
    const auto both = proposeSpf(outcome, ips);
    QVERIFY(both);
    QCOMPARE(both->added, QStringLiteral("ip4:192.0.2.1 ip6:2001:db8::1"));
    QCOMPARE(both->after, QByteArray("v=spf1 mx ip4:192.0.2.1 ip6:2001:db8::1 -all"));
    QVERIFY(!proposeSpf(outcome, QList<QHostAddress>{}));
    for (int i = 2; ips.size() <= maxProposedAddresses; ++i)
        ips.append(QHostAddress(0xc0000200u + static_cast<quint32>(i)));
    QVERIFY(!proposeSpf(outcome, ips));
}

QTEST_GUILESS_MAIN(TestSpfProposal)
#include "tst_spfproposal.moc"
