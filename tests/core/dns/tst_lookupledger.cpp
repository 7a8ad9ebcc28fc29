// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/lookupledger.h"

#include "virtualclock.h"

#include <QTest>

#include <utility>

namespace {

/// Answers when told to.
class ManualResolver final : public Resolver
{
public:
    void ask(const DnsQuestion &question, Handler handler) override
    {
        asked.append(question);
        m_handlers.append(std::move(handler));
    }
    void cancelAll() override
    {
        m_handlers.clear();
        ++cancelled;
    }
    QStringList servers() const override { return {QStringLiteral("192.0.2.53:53")}; }

    void answerFirst(LookupStatus status)
    {
        DnsAnswer answer;
        answer.status = status;
        const Handler handler = m_handlers.takeFirst();
        handler(answer);
    }

    QList<DnsQuestion> asked;
    int cancelled = 0;

private:
    QList<Handler> m_handlers;
};

DnsQuestion question(QStringView text, RrType type = RrType::A)
{
    return {DnsName::fromText(text).value(), type};
}

} // namespace

class TestLookupLedger : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksOnce();
    void answersLaterWhatIsKnown();
    void tellsQuestionsApart();
    void listens();
    void cancels();
    void cancelsFromAHandler();
    void cancelsFromTheListener();
    void cancelsAKnownAnswer();
    void asksFromAHandler();
    void isDeletedByAHandler();
    void keepsFailures();

private:
    Resolver::Handler noting(const QString &who);

    VirtualClock *m_clock = nullptr;
    ManualResolver *m_next = nullptr;
    LookupLedger *m_ledger = nullptr;
    QStringList m_log;
};

void TestLookupLedger::init()
{
    m_log.clear();
    m_clock = new VirtualClock;
    m_next = new ManualResolver;
    m_ledger = new LookupLedger(*m_next, *m_clock);
}

void TestLookupLedger::cleanup()
{
    delete std::exchange(m_ledger, nullptr);
    delete std::exchange(m_next, nullptr);
    delete std::exchange(m_clock, nullptr);
}

Resolver::Handler TestLookupLedger::noting(const QString &who)
{
    return [this, who](const DnsAnswer &answer) { m_log.append(who + u' ' + lookupStatusText(answer.status)); };
}

void TestLookupLedger::asksOnce()
{
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("first")));
    m_ledger->ask(question(u"A.EXAMPLE"), noting(QStringLiteral("second")));
    QCOMPARE(m_next->asked.size(), 1);
    m_next->answerFirst(LookupStatus::Answered);
    QCOMPARE(m_log, (QStringList{QStringLiteral("first Answered"), QStringLiteral("second Answered")}));
    QCOMPARE(m_ledger->lookups().size(), 1);
    QCOMPARE(m_ledger->idOf(question(u"a.Example")), 1);
    QCOMPARE(m_ledger->servers(), m_next->servers());
}

void TestLookupLedger::answersLaterWhatIsKnown()
{
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("first")));
    m_next->answerFirst(LookupStatus::NxDomain);
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("second")));
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("third")));
    QCOMPARE(m_log.size(), 1); // never from inside ask()
    m_clock->runAll();
    QCOMPARE(m_log.mid(1), (QStringList{QStringLiteral("second NxDomain"), QStringLiteral("third NxDomain")}));
    QCOMPARE(m_next->asked.size(), 1);
    QCOMPARE(m_clock->nowMs(), 0);
    QCOMPARE(m_clock->armed(), 0);
}

void TestLookupLedger::tellsQuestionsApart()
{
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("A")));
    m_ledger->ask(question(u"a.example", RrType::Aaaa), noting(QStringLiteral("AAAA")));
    m_ledger->ask(question(u"b.example"), noting(QStringLiteral("b")));
    QCOMPARE(m_next->asked.size(), 3);
    QCOMPARE(m_ledger->idOf(question(u"a.example", RrType::Aaaa)), 2);
    QCOMPARE(m_ledger->idOf(question(u"b.example")), 3);
    QCOMPARE(m_ledger->idOf(question(u"c.example")), 0);
}

void TestLookupLedger::listens()
{
    QList<Lookup> heard;
    m_ledger->setListener([&heard](const Lookup &lookup) { heard.append(lookup); });
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("first")));
    QCOMPARE(heard.size(), 1);
    QVERIFY(!heard.first().isAnswered);
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("second")));
    QCOMPARE(heard.size(), 1);
    m_next->answerFirst(LookupStatus::NoData);
    QCOMPARE(heard.size(), 2);
    QVERIFY(heard.last().isAnswered);
    QCOMPARE(heard.last().id, 1);
    QCOMPARE(heard.last().answer.status, LookupStatus::NoData);
    QCOMPARE(heard.last(), m_ledger->lookups().first());
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("third")));
    m_clock->runAll();
    QCOMPARE(heard.size(), 2);
}

void TestLookupLedger::cancels()
{
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("a")));
    m_ledger->ask(question(u"b.example"), noting(QStringLiteral("b")));
    m_next->answerFirst(LookupStatus::Answered);
    m_ledger->cancelAll();
    QCOMPARE(m_next->cancelled, 1);
    QCOMPARE(m_log, QStringList{QStringLiteral("a Answered")});
    QCOMPARE(m_ledger->lookups().size(), 2);
    QVERIFY(!m_ledger->lookups().last().isAnswered);
    QCOMPARE(m_ledger->lookups().last().answer.status, LookupStatus::Cancelled);
    // Asked anew, it is a look-up of its own.
    m_ledger->ask(question(u"b.example"), noting(QStringLiteral("b again")));
    QCOMPARE(m_ledger->idOf(question(u"b.example")), 3);
    m_next->answerFirst(LookupStatus::Answered);
    QCOMPARE(m_log.last(), QStringLiteral("b again Answered"));
    QCOMPARE(m_ledger->lookups().at(1).answer.status, LookupStatus::Cancelled);
}

void TestLookupLedger::cancelsFromAHandler()
{
    m_ledger->ask(question(u"a.example"), [this](const DnsAnswer &) {
        m_log.append(QStringLiteral("cancelling"));
        m_ledger->cancelAll();
    });
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("second")));
    m_next->answerFirst(LookupStatus::Answered);
    m_clock->runAll();
    QCOMPARE(m_log, QStringList{QStringLiteral("cancelling")});
}

void TestLookupLedger::cancelsFromTheListener()
{
    m_ledger->setListener([this](const Lookup &lookup) {
        if (lookup.isAnswered)
            m_ledger->cancelAll();
    });
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("a")));
    m_next->answerFirst(LookupStatus::Answered);
    m_clock->runAll();
    QVERIFY(m_log.isEmpty());
    QVERIFY(m_ledger->lookups().first().isAnswered);
}

void TestLookupLedger::cancelsAKnownAnswer()
{
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("first")));
    m_next->answerFirst(LookupStatus::Answered);
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("second")));
    m_ledger->cancelAll();
    m_clock->runAll();
    QCOMPARE(m_log.size(), 1);
}

void TestLookupLedger::asksFromAHandler()
{
    m_ledger->ask(question(u"a.example"), [this](const DnsAnswer &) {
        m_ledger->ask(question(u"a.example"), noting(QStringLiteral("again")));
        m_ledger->ask(question(u"b.example"), noting(QStringLiteral("b")));
        m_log.append(QStringLiteral("done asking"));
    });
    m_next->answerFirst(LookupStatus::Answered);
    m_clock->runAll();
    m_next->answerFirst(LookupStatus::NoData);
    QCOMPARE(m_log,
        (QStringList{QStringLiteral("done asking"), QStringLiteral("again Answered"), QStringLiteral("b NoData")}));
}

void TestLookupLedger::isDeletedByAHandler()
{
    m_ledger->ask(question(u"a.example"), [this](const DnsAnswer &) { delete std::exchange(m_ledger, nullptr); });
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("second")));
    m_next->answerFirst(LookupStatus::Answered);
    m_clock->runAll();
    QVERIFY(m_log.isEmpty());
}

void TestLookupLedger::keepsFailures()
{
    // A time-out is shared as well: within one diagnosis nothing is asked twice.
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("first")));
    m_next->answerFirst(LookupStatus::TimedOut);
    m_ledger->ask(question(u"a.example"), noting(QStringLiteral("second")));
    m_clock->runAll();
    QCOMPARE(m_next->asked.size(), 1);
    QCOMPARE(m_log.last(), QStringLiteral("second TimedOut"));
}

QTEST_GUILESS_MAIN(TestLookupLedger)
#include "tst_lookupledger.moc"
