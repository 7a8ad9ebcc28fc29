// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "time/systemclock.h"

#include <QTest>

class TestSystemClock : public QObject
{
    Q_OBJECT

private slots:
    void runsInOrder();
    void neverFromInside();
    void neverEarly();
    void cancels();
    void cancelsFromAnAction();
    void doesNotStarve();
    void tellsTheTime();
};

void TestSystemClock::runsInOrder()
{
    SystemClock clock;
    QStringList log;
    clock.after(30, [&log] { log.append(QStringLiteral("30")); });
    clock.after(0, [&log] { log.append(QStringLiteral("0")); });
    clock.after(-5, [&log] { log.append(QStringLiteral("-5")); });
    clock.after(10, [&log] { log.append(QStringLiteral("10")); });
    clock.after(10, [&log] { log.append(QStringLiteral("10 again")); });
    QTRY_COMPARE(log.size(), 5);
    QCOMPARE(log,
        (QStringList{QStringLiteral("0"), QStringLiteral("-5"), QStringLiteral("10"), QStringLiteral("10 again"),
            QStringLiteral("30")}));
}

void TestSystemClock::neverFromInside()
{
    SystemClock clock;
    bool hasRun = false;
    QVERIFY(clock.after(0, [&hasRun] { hasRun = true; }) != 0);
    QVERIFY(!hasRun);
    QTRY_VERIFY(hasRun);
}

void TestSystemClock::neverEarly()
{
    SystemClock clock;
    const qint64 start = clock.nowMs();
    qint64 end = -1;
    clock.after(40, [&] { end = clock.nowMs(); });
    QTRY_VERIFY(end >= 0);
    QVERIFY(end - start >= 40);
}

void TestSystemClock::cancels()
{
    SystemClock clock;
    QStringList log;
    const Clock::TimerId first = clock.after(5, [&log] { log.append(QStringLiteral("first")); });
    const Clock::TimerId second = clock.after(5, [&log] { log.append(QStringLiteral("second")); });
    QVERIFY(first != second);
    clock.cancel(first);
    clock.cancel(first);
    clock.cancel(0);
    clock.cancel(12345);
    bool isOver = false;
    clock.after(20, [&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
    clock.cancel(second); // fired long ago
    QCOMPARE(log, QStringList{QStringLiteral("second")});
}

void TestSystemClock::cancelsFromAnAction()
{
    SystemClock clock;
    QStringList log;
    Clock::TimerId other = 0;
    clock.after(5, [&] {
        log.append(QStringLiteral("first"));
        clock.cancel(other);
    });
    other = clock.after(5, [&log] { log.append(QStringLiteral("other")); });
    clock.after(15, [&log] { log.append(QStringLiteral("last")); });
    QTRY_COMPARE(log.size(), 2);
    QCOMPARE(log, (QStringList{QStringLiteral("first"), QStringLiteral("last")}));
}

void TestSystemClock::doesNotStarve()
{
    // A chain of timers without delay leaves the event loop its turns.
    SystemClock clock;
    int rounds = 0;
    int posted = -1;
    std::function<void()> again = [&] {
        if (++rounds < 50)
            clock.after(0, again);
    };
    again();
    QMetaObject::invokeMethod(
        this, [&] { posted = rounds; }, Qt::QueuedConnection);
    QTRY_COMPARE(rounds, 50);
    QVERIFY(posted >= 0 && posted < 50);
}

void TestSystemClock::tellsTheTime()
{
    SystemClock clock;
    QCOMPARE(clock.utcNow().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock.utcNow().secsTo(QDateTime::currentDateTimeUtc())) < 10);
}

QTEST_GUILESS_MAIN(TestSystemClock)
#include "tst_systemclock.moc"
