// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/chainpicture.h"
#include "samplefacts.h"

#include <QtTest>

namespace {

QString endText(const PictureNode &node)
{
    const QString family = node.missing ? rrTypeText(*node.missing) : QString();
    switch (node.end) {
    case PictureEnd::None:
        return {};
    case PictureEnd::NoReverseName:
        return QStringLiteral("noReverseName");
    case PictureEnd::NoSuchName:
        return QStringLiteral("noSuchName");
    case PictureEnd::NoAddress:
        return QStringLiteral("noAddress") + family;
    case PictureEnd::NoAnswer:
        return QStringLiteral("noAnswer%1:%2").arg(family, lookupStatusText(node.status));
    case PictureEnd::NotFollowed:
        return QStringLiteral("notFollowed%1").arg(node.unread);
    }
    return {};
}

/// One line a node that has something to say: "203.0.113.100 fail start".
QStringList nodeLines(const ChainPicture &picture)
{
    QStringList lines;
    for (const PictureNode &node : picture.nodes) {
        QStringList words{node.text};
        if (node.kind == PictureKind::End)
            words.append(endText(node));
        if (node.state != State::NotApplicable)
            words.append(stateText(node.state));
        if (node.isStart)
            words.append(QStringLiteral("start"));
        if (node.kind == PictureKind::Domain)
            words.prepend(QStringLiteral("SPF"));
        if (node.isSender)
            words.append(QStringLiteral("sender"));
        if (node.isHelo)
            words.append(QStringLiteral("helo"));
        if (node.isPending)
            words.append(QStringLiteral("pending"));
        lines.append(words.join(QLatin1Char(' ')));
    }
    return lines;
}

/// One line an arrow: "a PTR b fail guilty".
QStringList edgeLines(const ChainPicture &picture)
{
    const QStringList arrows{QStringLiteral("PTR"), QStringLiteral("A"), QStringLiteral("AAAA"), QStringLiteral("end"),
        QStringLiteral("SPF"), QStringLiteral("HELO")};
    QStringList lines;
    for (const PictureEdge &edge : picture.edges) {
        const PictureNode &to = picture.nodes[edge.to];
        QStringList words{picture.nodes[edge.from].text, arrows[static_cast<int>(edge.arrow)],
            to.kind == PictureKind::End ? endText(to) : to.text};
        if (!edge.verdict.isEmpty())
            words.append(edge.verdict);
        if (!edge.cnames.isEmpty())
            words.append(QStringLiteral("cname"));
        if (edge.state != State::NotApplicable)
            words.append(stateText(edge.state));
        if (edge.isGuilty)
            words.append(QStringLiteral("guilty"));
        if (edge.closesLoop)
            words.append(QStringLiteral("loop"));
        lines.append(words.join(QLatin1Char(' ')));
    }
    return lines;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

} // namespace

Q_DECLARE_METATYPE(Facts)

class TestChainPicture : public QObject
{
    Q_OBJECT

private slots:
    void draws_data();
    void draws();
    void growsWithTheWalk();
    void trustsTheVerdict();
    void marksSpecialAddresses();
    void showsHeloThatCannotBeLookedUp();
    void standsBrokenGraphs();
    void showsSpf();
    void showsSpfWhileItRuns();
    void showsSpfOfFewAddresses();
};

namespace {

SpfEvaluation evaluation(SpfIdentity identity, const char *ip, const char *domain, SpfResult result,
    const char *mechanism = "", SpfProblemKind problem = SpfProblemKind::None)
{
    SpfEvaluation evaluation;
    evaluation.identity = identity;
    evaluation.ip = QHostAddress(QString::fromLatin1(ip));
    evaluation.outcome.domain = QString::fromLatin1(domain);
    evaluation.outcome.result = result;
    evaluation.outcome.mechanism = QString::fromLatin1(mechanism);
    evaluation.outcome.problem.kind = problem;
    return evaluation;
}

Facts twoAddresses()
{
    Facts facts = SampleFacts()
                      .start("192.0.2.1")
                      .start("192.0.2.2")
                      .ptr("192.0.2.1", {"mx.example"})
                      .ptr("192.0.2.2", {"other.example"})
                      .forward("mx.example", {"192.0.2.1"})
                      .forward("other.example", {"192.0.2.2"})
                      .helo("mx.example", {"192.0.2.1"})
                      .facts();
    facts.request.ips = {QHostAddress(QStringLiteral("192.0.2.1")), QHostAddress(QStringLiteral("192.0.2.2"))};
    return facts;
}

} // namespace

void TestChainPicture::showsSpf()
{
    Facts facts = twoAddresses();
    const ChainPicture plain = chainPicture(facts);
    facts.spf = {evaluation(SpfIdentity::MailFrom, "192.0.2.1", "new.example", SpfResult::Pass, "ip4:192.0.2.1"),
        evaluation(SpfIdentity::MailFrom, "192.0.2.2", "new.example", SpfResult::SoftFail, "~all"),
        evaluation(SpfIdentity::Helo, "192.0.2.1", "mx.example", SpfResult::None, "", SpfProblemKind::NoRecord),
        evaluation(SpfIdentity::Helo, "192.0.2.2", "mx.example", SpfResult::Fail, "-all")};
    const ChainPicture picture = chainPicture(facts);
    QCOMPARE(nodeLines(picture).mid(plain.nodes.size()),
        lines({"SPF new.example warning sender", "SPF mx.example fail helo"}));
    QCOMPARE(edgeLines(picture).mid(plain.edges.size()),
        lines({"192.0.2.2 HELO mx.example", "192.0.2.1 SPF new.example pass ip4:192.0.2.1 pass",
            "192.0.2.2 SPF new.example softfail ~all warning", "192.0.2.2 SPF mx.example fail -all fail"}));
    facts.spf = {evaluation(SpfIdentity::Helo, "192.0.2.1", "mx", SpfResult::None, "", SpfProblemKind::NotADomain)};
    QCOMPARE(chainPicture(facts).nodes.size(), plain.nodes.size());
}

void TestChainPicture::showsSpfWhileItRuns()
{
    Facts facts = twoAddresses();
    facts.spf = {evaluation(
        SpfIdentity::MailFrom, "192.0.2.1", "new.example", SpfResult::TempError, "", SpfProblemKind::OutOfTime)};
    facts.elapsedMs = 100;
    QCOMPARE(nodeLines(chainPicture(facts)).last(), QStringLiteral("SPF new.example sender pending"));
    QCOMPARE(edgeLines(chainPicture(facts)).last(), QStringLiteral("192.0.2.1 SPF new.example"));
    facts.elapsedMs = spfTimeLimitMs;
    QCOMPARE(nodeLines(chainPicture(facts)).last(), QStringLiteral("SPF new.example unknown sender"));
    facts.elapsedMs = 100;
    facts.wasStopped = true;
    QCOMPARE(edgeLines(chainPicture(facts)).last(), QStringLiteral("192.0.2.1 SPF new.example temperror unknown"));
}

void TestChainPicture::showsSpfOfFewAddresses()
{
    SampleFacts sample;
    QList<QHostAddress> ips;
    for (int i = 1; i <= 64; ++i) {
        const QByteArray ip = "192.0.2." + QByteArray::number(i);
        sample.start(ip.constData());
        ips.append(QHostAddress(QString::fromLatin1(ip)));
    }
    Facts facts = sample.facts();
    facts.request.ips = ips;
    for (const QHostAddress &ip : ips) {
        facts.spf.append(evaluation(
            SpfIdentity::MailFrom, ip.toString().toLatin1().constData(), "new.example", SpfResult::Fail, "-all"));
    }
    QCOMPARE(edgeLines(chainPicture(facts)).filter(QStringLiteral(" SPF ")).size(), 8);
}

void TestChainPicture::draws_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QStringList>("nodes");
    QTest::addColumn<QStringList>("edges");

    QTest::newRow("nothing yet") << Facts() << QStringList() << QStringList();
    QTest::newRow("loop")
        << Samples::storyLoop()
        << lines({"203.0.113.100 fail start", "mail.dynatron.example", "203.0.113.244", "dynatron.example",
               "203.0.113.51", "dyna-web fail helo", "dyna-web noSuchName warning"})
        << lines({"203.0.113.100 PTR mail.dynatron.example", "mail.dynatron.example A 203.0.113.244 fail guilty",
               "203.0.113.244 PTR dynatron.example warning", "dynatron.example A 203.0.113.51 warning",
               "203.0.113.51 PTR mail.dynatron.example warning loop", "dyna-web end noSuchName warning"});
    QTest::newRow("repaired: settles, yet not confirmed")
        << Samples::storyRepaired()
        << lines({"203.0.113.100 fail start", "mail.dynatron.example", "203.0.113.244 pass",
               "web4.dynatron.example pass helo"})
        << lines({"203.0.113.100 PTR mail.dynatron.example", "mail.dynatron.example A 203.0.113.244 fail guilty",
               "203.0.113.244 PTR mail.dynatron.example", "web4.dynatron.example A 203.0.113.100 pass"});
    QTest::newRow("perfect, both families")
        << Samples::perfect()
        << lines({"203.0.113.10 pass start", "2001:db8:113::10 pass start", "mx.perfect.example pass helo"})
        << lines({"203.0.113.10 PTR mx.perfect.example pass", "2001:db8:113::10 PTR mx.perfect.example pass",
               "mx.perfect.example A 203.0.113.10 pass", "mx.perfect.example AAAA 2001:db8:113::10 pass"});
    QTest::newRow("no PTR")
        << Samples::noReverseName()
        << lines({"203.0.113.20 fail start", "mail.noptr.example pass helo", "203.0.113.20 noReverseName fail"})
        << lines({"mail.noptr.example A 203.0.113.20 pass", "203.0.113.20 end noReverseName fail guilty"});
    QTest::newRow("IPv6 broken, PTR through a CNAME")
        << Samples::ipv6Broken()
        << lines({"203.0.113.30 pass start", "2001:db8:113::30 fail start", "mail.six.example pass helo",
               "mail.six.example noAddressAAAA fail"})
        << lines({"203.0.113.30 PTR mail.six.example cname pass", "2001:db8:113::30 PTR mail.six.example",
               "mail.six.example A 203.0.113.30 pass", "mail.six.example end noAddressAAAA fail guilty"});
    QTest::newRow("unknown is no blame") << Samples::timedOut()
                                         << lines({"203.0.113.40 unknown start", "203.0.113.41 unknown start",
                                                "slow.example", "203.0.113.41 noAnswerPTR:ServFail unknown",
                                                "slow.example noAnswer:TimedOut unknown"})
                                         << lines({"203.0.113.40 PTR slow.example",
                                                "203.0.113.41 end noAnswerPTR:ServFail unknown",
                                                "slow.example end noAnswer:TimedOut unknown"});
    QTest::newRow("the name serves another address")
        << SampleFacts()
               .start("192.0.2.1")
               .start("192.0.2.2")
               .ptr("192.0.2.1", {"mx.example"})
               .ptr("192.0.2.2", {"mx.example"})
               .forward("mx.example", {"192.0.2.1"})
               .facts()
        << lines({"192.0.2.1 pass start", "192.0.2.2 fail start", "mx.example"})
        << lines({"192.0.2.1 PTR mx.example pass", "192.0.2.2 PTR mx.example fail guilty",
               "mx.example A 192.0.2.1 pass"});
    QTest::newRow("one family times out")
        << SampleFacts()
               .start("192.0.2.1")
               .ptr("192.0.2.1", {"mx.example"})
               .forward("mx.example", {"192.0.2.1"})
               .forwardFails("mx.example", LookupStatus::Answered, LookupStatus::TimedOut)
               .facts()
        << lines({"192.0.2.1 pass start", "mx.example", "mx.example noAnswerAAAA:TimedOut unknown"})
        << lines({"192.0.2.1 PTR mx.example pass", "mx.example A 192.0.2.1 pass",
               "mx.example end noAnswerAAAA:TimedOut unknown"});
    QTest::newRow("dead end further on, names left out")
        << SampleFacts()
               .start("192.0.2.1")
               .ptr("192.0.2.1", {"mx.example"})
               .forward("mx.example", {"192.0.2.9"})
               .ptr("192.0.2.9", {})
               .unread("192.0.2.1", 8)
               .facts()
        << lines({"192.0.2.1 fail start", "mx.example", "192.0.2.9", "192.0.2.1 notFollowed8",
               "192.0.2.9 noReverseName warning"})
        << lines({"192.0.2.1 PTR mx.example", "mx.example A 192.0.2.9 fail guilty", "192.0.2.1 end notFollowed8",
               "192.0.2.9 end noReverseName warning"});
    QTest::newRow("HELO leads elsewhere")
        << SampleFacts()
               .start("192.0.2.1")
               .ptr("192.0.2.1", {"mx.example"})
               .forward("mx.example", {"192.0.2.1"})
               .helo("www.example", {"192.0.2.80"})
               .facts()
        << lines({"192.0.2.1 pass start", "mx.example", "www.example warning helo", "192.0.2.80"})
        << lines({"192.0.2.1 PTR mx.example pass", "mx.example A 192.0.2.1 pass", "www.example A 192.0.2.80 warning"});
}

void TestChainPicture::draws()
{
    QFETCH(Facts, facts);
    const ChainPicture picture = chainPicture(facts);
    QTEST(nodeLines(picture), "nodes");
    QTEST(edgeLines(picture), "edges");
}

void TestChainPicture::growsWithTheWalk()
{
    SampleFacts sample;
    sample.start("192.0.2.1").ptr("192.0.2.1", {"mx.example"}).forward("mx.example", {"192.0.2.2"});
    QCOMPARE(nodeLines(chainPicture(sample.partly(1))), lines({"192.0.2.1 start pending"}));
    QCOMPARE(nodeLines(chainPicture(sample.partly(2))), lines({"192.0.2.1 start", "mx.example pending"}));
    // As soon as the graph shows it, before any verdict has come.
    QCOMPARE(
        nodeLines(chainPicture(sample.partly(3))), lines({"192.0.2.1 fail start", "mx.example", "192.0.2.2 pending"}));
}

void TestChainPicture::trustsTheVerdict()
{
    // Names beyond the drawn ones may have confirmed the address.
    Facts facts = Samples::storyLoop();
    facts.addresses[0].iprev = Iprev::Pass;
    facts.addresses[0].chain.outcome = ChainOutcome::Settles;
    const ChainPicture picture = chainPicture(facts);
    QCOMPARE(picture.nodes[0].state, State::Pass);
    QVERIFY(edgeLines(picture).filter(QStringLiteral("fail")).isEmpty());
}

void TestChainPicture::marksSpecialAddresses()
{
    const Facts facts = SampleFacts().start("10.1.2.3").ptr("10.1.2.3", {}).facts();
    QCOMPARE(chainPicture(facts).nodes[0].addressKind, AddressKind::Private);
}

void TestChainPicture::showsHeloThatCannotBeLookedUp()
{
    Facts facts = Samples::noReverseName();
    facts.helo.reset();
    facts.request.helo = QStringLiteral(" [203.0.113.20\u202e] ");
    const ChainPicture picture = chainPicture(facts);
    QCOMPARE(nodeLines(picture).value(1), QStringLiteral("[203.0.113.20\\xe2\\x80\\xae] fail helo"));
}

void TestChainPicture::standsBrokenGraphs()
{
    Facts facts = Samples::storyLoop();
    facts.graph.edges.append({0, 99, ChainEdgeKind::Ptr, {}});
    facts.graph.edges.append({-1, 0, ChainEdgeKind::Forward, {}});
    facts.graph.states.clear();
    facts.addresses[0].chain.path.clear();
    const ChainPicture picture = chainPicture(facts);
    QCOMPARE(picture.nodes.size(), 7);
    for (const PictureEdge &edge : picture.edges)
        QVERIFY(edge.from >= 0 && edge.from < picture.nodes.size() && edge.to >= 0 && edge.to < picture.nodes.size());
}

QTEST_APPLESS_MAIN(TestChainPicture)
#include "tst_chainpicture.moc"
