// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/reversewalk.h"

#include "dns/address.h"
#include "dns/reversename.h"

#include <QTest>

#include <algorithm>
#include <random>

/// The walk itself: what it asks and when, whatever the order of answers.
class TestReverseWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksIndependentQuestionsAtOnce();
    void graphDoesNotDependOnOrder();
    void ignoresAnswersNotAskedFor();
    void asksNothingTwice();
    void keepsItsLimits();
    void needsTheNamesOfEveryStart();
    void namesThatCannotHaveAnAddress_data();
    void namesThatCannotHaveAnAddress();
};

namespace {

using World = QHash<DnsQuestion, DnsAnswer>;

DnsName name(const char *text)
{
    return DnsName::fromText(QString::fromLatin1(text)).value();
}

DnsName name(const QString &text)
{
    return DnsName::fromText(text).value();
}

QHostAddress ip(const QString &text)
{
    return parseAddress(text).value();
}

void addRecord(World &world, const DnsQuestion &question, const RecordData &data)
{
    DnsAnswer &answer = world[question];
    answer.status = LookupStatus::Answered;
    answer.records.append({question.name, question.type, 300, data});
}

void addPtr(World &world, const QString &address, const QString &target)
{
    addRecord(world, {reverseName(ip(address)), RrType::Ptr}, name(target));
}

void addA(World &world, const QString &owner, const QString &address)
{
    addRecord(world, {name(owner), RrType::A}, ip(address));
}

DnsAnswer answerOf(const World &world, const DnsQuestion &question)
{
    DnsAnswer nothing;
    nothing.status = LookupStatus::NxDomain;
    return world.value(question, nothing);
}

/// The story of the loop.
World story()
{
    World world;
    addPtr(world, QStringLiteral("203.0.113.100"), QStringLiteral("mail.dynatron.example"));
    addA(world, QStringLiteral("mail.dynatron.example"), QStringLiteral("203.0.113.244"));
    addPtr(world, QStringLiteral("203.0.113.244"), QStringLiteral("dynatron.example"));
    addA(world, QStringLiteral("dynatron.example"), QStringLiteral("203.0.113.51"));
    addPtr(world, QStringLiteral("203.0.113.51"), QStringLiteral("mail.dynatron.example"));
    return world;
}

/// A network of 12 addresses with three names each and three addresses a name, with a fixed seed.
World thicket(quint32 seed)
{
    std::mt19937 random(seed);
    World world;
    const auto address = [&] { return QStringLiteral("198.51.100.%1").arg(random() % 12 + 1); };
    for (int i = 1; i <= 12; ++i) {
        for (int j = 0; j < 3; ++j)
            addPtr(world, QStringLiteral("198.51.100.%1").arg(i), QStringLiteral("n%1.example").arg(random() % 20));
    }
    for (int i = 0; i < 20; ++i) {
        for (int j = 0; j < 3; ++j)
            addA(world, QStringLiteral("n%1.example").arg(i), address());
    }
    return world;
}

/// Answers everything, always taking the open question that @p pick chooses.
template <typename Pick>
int answerAll(ReverseWalk &walk, const World &world, Pick pick)
{
    QList<DnsQuestion> open = walk.takeQuestions();
    int count = 0;
    while (!open.isEmpty()) {
        const DnsQuestion question = open.takeAt(pick(open.size()));
        walk.accept(question, answerOf(world, question));
        open += walk.takeQuestions();
        ++count;
    }
    return count;
}

constexpr auto first = [](qsizetype) { return qsizetype(0); };
constexpr auto last = [](qsizetype size) { return size - 1; };

} // namespace

void TestReverseWalk::asksIndependentQuestionsAtOnce()
{
    const World world = story();
    ReverseWalk walk({ip(QStringLiteral("203.0.113.100"))});
    const QList<DnsQuestion> reverse{{reverseName(ip(QStringLiteral("203.0.113.100"))), RrType::Ptr}};
    QCOMPARE(walk.takeQuestions(), reverse);
    QVERIFY(walk.takeQuestions().isEmpty());
    walk.accept(reverse.first(), answerOf(world, reverse.first()));
    const QList<DnsQuestion> forward{
        {name("mail.dynatron.example"), RrType::A}, {name("mail.dynatron.example"), RrType::Aaaa}};
    QCOMPARE(walk.takeQuestions(), forward);
    QVERIFY(!walk.isDone());
}

void TestReverseWalk::graphDoesNotDependOnOrder()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const World world = thicket(seed);
        const QList<QHostAddress> starts{ip(QStringLiteral("198.51.100.1")), ip(QStringLiteral("198.51.100.2"))};
        ReverseWalk inOrder(starts);
        ReverseWalk backwards(starts);
        ReverseWalk shuffled(starts);
        std::mt19937 random(seed);
        answerAll(inOrder, world, first);
        answerAll(backwards, world, last);
        answerAll(shuffled, world,
            [&](qsizetype size) { return static_cast<qsizetype>(random() % static_cast<quint32>(size)); });
        QVERIFY(inOrder.isDone());
        QVERIFY(inOrder.graph().nodes.size() > 10);
        QCOMPARE(backwards.graph(), inOrder.graph());
        QCOMPARE(shuffled.graph(), inOrder.graph());
        QCOMPARE(backwards.chain(starts.first()), inOrder.chain(starts.first()));
        QCOMPARE(shuffled.iprev(starts.last()), inOrder.iprev(starts.last()));
    }
}

void TestReverseWalk::ignoresAnswersNotAskedFor()
{
    ReverseWalk walk({ip(QStringLiteral("203.0.113.100"))});
    walk.takeQuestions();
    World world;
    addA(world, QStringLiteral("stranger.example"), QStringLiteral("203.0.113.100"));
    walk.accept({name("stranger.example"), RrType::A}, world.begin().value());
    QCOMPARE(walk.graph().nodes.size(), 1);
    QVERIFY(!walk.isDone());
}

void TestReverseWalk::asksNothingTwice()
{
    const World world = thicket(7);
    ReverseWalk walk({ip(QStringLiteral("198.51.100.1"))});
    QSet<DnsQuestion> asked;
    QList<DnsQuestion> open = walk.takeQuestions();
    while (!open.isEmpty()) {
        const DnsQuestion question = open.takeFirst();
        QVERIFY(!asked.contains(question));
        asked.insert(question);
        walk.accept(question, answerOf(world, question));
        open += walk.takeQuestions();
    }
}

void TestReverseWalk::keepsItsLimits()
{
    World world;
    for (int i = 0; i < 40; ++i)
        addPtr(world, QStringLiteral("203.0.113.1"), QStringLiteral("p%1.example").arg(i, 2, 10, QLatin1Char('0')));
    for (int i = 0; i < 20; ++i)
        addA(world, QStringLiteral("p00.example"), QStringLiteral("198.51.100.%1").arg(i + 1));
    for (int i = 0; i < 20; ++i) {
        for (int j = 0; j < 20; ++j)
            addPtr(world, QStringLiteral("198.51.100.%1").arg(i + 1), QStringLiteral("q%1-%2.example").arg(i).arg(j));
    }
    ReverseWalk walk({ip(QStringLiteral("203.0.113.1"))});
    const int asked = answerAll(walk, world, first);
    const ChainGraph &graph = walk.graph();
    QVERIFY(graph.limitReached);
    QCOMPARE(graph.nodes.size(), 128);
    QCOMPARE(graph.states.at(0).unread, 8); // 40 names, 32 read
    QCOMPARE(graph.states.at(graph.indexOf(name("p00.example"))).unread, 4); // 20 addresses, 16 followed
    QVERIFY(asked < 128 * 2 + 40 * 33);
    // One of the eight names not read might settle it.
    QCOMPARE(walk.chain(ip(QStringLiteral("203.0.113.1"))).outcome, ChainOutcome::TooLong);
}

void TestReverseWalk::needsTheNamesOfEveryStart()
{
    World world;
    QList<QHostAddress> starts;
    for (int i = 1; i <= 10; ++i) {
        const QString address = QStringLiteral("203.0.113.%1").arg(i);
        starts.append(ip(address));
        for (int j = 0; j < 20; ++j)
            addPtr(world, address, QStringLiteral("s%1-%2.example").arg(i).arg(j, 2, 10, QLatin1Char('0')));
        addA(world, QStringLiteral("s%1-19.example").arg(i), address);
    }
    ReverseWalk walk(starts);
    answerAll(walk, world, last);
    for (const QHostAddress &start : starts) {
        QCOMPARE(walk.iprev(start), Iprev::Pass);
        QCOMPARE(walk.chain(start).outcome, ChainOutcome::Settles);
    }
}

void TestReverseWalk::namesThatCannotHaveAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("cannot");
    QTest::newRow("root") << QStringLiteral(".") << true;
    QTest::newRow("address") << QStringLiteral("203.0.113.41.") << true;
    QTest::newRow("number") << QStringLiteral("42") << true;
    QTest::newRow("name") << QStringLiteral("mail.example") << false;
    QTest::newRow("digit in the last label") << QStringLiteral("mail.example1") << false;
}

void TestReverseWalk::namesThatCannotHaveAnAddress()
{
    QFETCH(const QString, text);
    QFETCH(const bool, cannot);
    QCOMPARE(cannotHaveAddress(name(text)), cannot);
    QCOMPARE(
        conclusiveStatus(name(text), LookupStatus::ServFail), cannot ? LookupStatus::NxDomain : LookupStatus::ServFail);
    QCOMPARE(conclusiveStatus(name(text), LookupStatus::Answered), LookupStatus::Answered);
}

QTEST_GUILESS_MAIN(TestReverseWalk)
#include "tst_reversewalk.moc"
