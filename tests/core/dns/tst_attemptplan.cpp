// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/attemptplan.h"

#include <QTest>

namespace {

constexpr int timeoutMs = 1000;
const QStringList oneServer{QStringLiteral("A")};
const QStringList twoServers{QStringLiteral("A"), QStringLiteral("B")};

AttemptPlan plan(const QStringList &servers, bool withEdns = false, int tries = 3)
{
    return AttemptPlan({servers, 0, tries, timeoutMs}, withEdns, 0);
}

DnsAnswer answer(LookupStatus status, quint8 rcode = 0)
{
    DnsAnswer result;
    result.status = status;
    result.rcode = rcode;
    return result;
}

AttemptStep sending(int server, bool withEdns = false, bool overTcp = false)
{
    return SendAttempt{DnsAttempt{server, withEdns, overTcp}};
}

AttemptStep finished(LookupStatus status, int server, quint8 rcode = 0)
{
    return FinishQuestion{answer(status, rcode), server};
}

LookupStatus statusOf(const AttemptStep &step)
{
    const auto *result = std::get_if<FinishQuestion>(&step);
    return result ? result->answer.status : LookupStatus::Cancelled;
}

QString detailOf(const AttemptStep &step)
{
    const auto *result = std::get_if<FinishQuestion>(&step);
    return result ? result->answer.detail : QString();
}

const AttemptStep waiting = KeepWaiting{};
const DnsAttempt toA{0, false, false};
const DnsAttempt toB{1, false, false};

} // namespace

class TestAttemptPlan : public QObject
{
    Q_OBJECT

private slots:
    void answered();
    void noServer();
    void silence();
    void singleTry();
    void neverFewerThanServers();
    void lateAnswerCounts();
    void firstServerIsChosen();
    void malformedIsAskedAgain();
    void malformedWaitsForTheOthers();
    void declinedGoesOn();
    void declinedEverywhere();
    void declinedThenSilent();
    void ednsComplaint();
    void ednsSilence();
    void lateEdnsComplaint();
    void ednsComplaintWithoutEdns();
    void truncated();
    void truncatedAndRefused();
    void truncatedAndSilent();
    void truncatedTwice();
    void unreachablePauses();
    void unreachableEnds();
    void unreachableAllAtOnce();
    void unreachableUsesUpNoAttempt();
};

void TestAttemptPlan::answered()
{
    for (const LookupStatus status : {LookupStatus::Answered, LookupStatus::NoData, LookupStatus::NxDomain}) {
        AttemptPlan p = plan(twoServers);
        QVERIFY(p.start() == sending(0));
        QVERIFY(p.isSilent(0));
        QVERIFY(p.onAnswer(toA, answer(status)) == finished(status, 0));
        QVERIFY(!p.isSilent(0));
        QVERIFY(p.isSilent(1));
    }
}

void TestAttemptPlan::noServer()
{
    QCOMPARE(statusOf(plan({}).start()), LookupStatus::TimedOut);
}

void TestAttemptPlan::silence()
{
    AttemptPlan p = plan(oneServer);
    p.start();
    QVERIFY(p.onTimer() == sending(0));
    QVERIFY(p.onTimer() == sending(0));
    const AttemptStep last = p.onTimer();
    QCOMPARE(statusOf(last), LookupStatus::TimedOut);
    QCOMPARE(detailOf(last), QStringLiteral("no answer from A in 3 attempts of 1000 ms"));
}

void TestAttemptPlan::singleTry()
{
    AttemptPlan p = plan(oneServer, true, 1);
    QVERIFY(p.start() == sending(0, true));
    QVERIFY(p.onAnswer({0, true, false}, answer(LookupStatus::Malformed, 1)) == sending(0)); // the one repeat is free
    QCOMPARE(statusOf(p.onTimer()), LookupStatus::TimedOut);
}

void TestAttemptPlan::neverFewerThanServers()
{
    AttemptPlan p = plan(twoServers, false, 1);
    p.start();
    QVERIFY(p.onTimer() == sending(1));
    QCOMPARE(statusOf(p.onTimer()), LookupStatus::TimedOut);
}

void TestAttemptPlan::lateAnswerCounts()
{
    AttemptPlan p = plan(twoServers);
    p.start();
    QVERIFY(p.onTimer() == sending(1));
    QVERIFY(p.onTimer() == sending(0));
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::NxDomain)) == finished(LookupStatus::NxDomain, 0));
}

void TestAttemptPlan::firstServerIsChosen()
{
    AttemptPlan p({twoServers, 1, 3, timeoutMs}, false, 0);
    QVERIFY(p.start() == sending(1));
    QVERIFY(p.onTimer() == sending(0));
    AttemptPlan beyond({twoServers, 7, 3, timeoutMs}, false, 0);
    QVERIFY(beyond.start() == sending(1));
}

void TestAttemptPlan::malformedIsAskedAgain()
{
    AttemptPlan p = plan(oneServer);
    p.start();
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::Malformed)) == sending(0));
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::Malformed)) == sending(0));
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::Malformed)) == finished(LookupStatus::Malformed, 0));
}

void TestAttemptPlan::malformedWaitsForTheOthers()
{
    AttemptPlan p = plan(oneServer);
    p.start();
    QVERIFY(p.onTimer() == sending(0)); // the first is still under way
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::Malformed)) == sending(0));
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::Malformed)) == waiting);
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::Answered)) == finished(LookupStatus::Answered, 0));
}

void TestAttemptPlan::declinedGoesOn()
{
    AttemptPlan p = plan(twoServers);
    p.start();
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::Refused, 5)) == sending(1));
    QVERIFY(p.onTimer() == sending(1)); // never A again
    QVERIFY(p.onAnswer(toB, answer(LookupStatus::Answered)) == finished(LookupStatus::Answered, 1));
}

void TestAttemptPlan::declinedEverywhere()
{
    AttemptPlan p = plan(twoServers);
    p.start();
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::ServFail, 2)) == sending(1));
    QVERIFY(p.onAnswer(toB, answer(LookupStatus::Refused, 5)) == finished(LookupStatus::ServFail, 0, 2));
}

void TestAttemptPlan::declinedThenSilent()
{
    AttemptPlan p = plan(twoServers);
    p.start();
    p.onAnswer(toA, answer(LookupStatus::Refused, 5));
    p.onTimer();
    QVERIFY(p.onTimer() == finished(LookupStatus::Refused, 0, 5));
}

void TestAttemptPlan::ednsComplaint()
{
    for (const quint8 rcode : {quint8(1), quint8(4), quint8(16)}) {
        AttemptPlan p = plan(oneServer, true);
        QVERIFY(p.start() == sending(0, true));
        QVERIFY(p.onAnswer({0, true, false}, answer(LookupStatus::Refused, rcode)) == sending(0));
        QVERIFY(p.onAnswer(toA, answer(LookupStatus::Answered)) == finished(LookupStatus::Answered, 0));
    }
}

void TestAttemptPlan::ednsSilence()
{
    AttemptPlan p = plan(oneServer, true);
    p.start();
    QVERIFY(p.onTimer() == sending(0));
}

void TestAttemptPlan::lateEdnsComplaint()
{
    AttemptPlan p = plan(oneServer, true);
    p.start();
    QVERIFY(p.onTimer() == sending(0));
    QVERIFY(p.onAnswer({0, true, false}, answer(LookupStatus::Refused, 4)) == waiting);
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::NoData)) == finished(LookupStatus::NoData, 0));
}

void TestAttemptPlan::ednsComplaintWithoutEdns()
{
    AttemptPlan p = plan(oneServer);
    p.start();
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::Refused, 4)) == finished(LookupStatus::Refused, 0, 4));
}

void TestAttemptPlan::truncated()
{
    AttemptPlan p = plan(oneServer, true);
    p.start();
    QVERIFY(p.onTruncated({0, true, false}) == sending(0, true, true));
    QVERIFY(p.onAnswer({0, true, true}, answer(LookupStatus::Answered)) == finished(LookupStatus::Answered, 0));
}

void TestAttemptPlan::truncatedAndRefused()
{
    AttemptPlan p = plan(oneServer);
    p.start();
    const DnsAttempt byTcp{0, false, true};
    QVERIFY(p.onTruncated(toA) == sending(0, false, true));
    QVERIFY(p.onUnreachable(byTcp, 1) == AttemptStep(PauseAttempts{200}));
    QVERIFY(p.onTimer() == sending(0, false, true));
    QVERIFY(p.onUnreachable(byTcp, 2) == AttemptStep(PauseAttempts{400}));
    QVERIFY(p.onTimer() == sending(0, false, true));
    const AttemptStep last = p.onUnreachable(byTcp, 3);
    QCOMPARE(statusOf(last), LookupStatus::TimedOut);
    QVERIFY(detailOf(last).contains(QStringLiteral("truncated")));
}

void TestAttemptPlan::truncatedAndSilent()
{
    AttemptPlan p = plan(twoServers);
    p.start();
    p.onTruncated(toA);
    QVERIFY(p.onTimer() == sending(1, false, true));
    QVERIFY(p.onTimer() == sending(0, false, true));
    QVERIFY(detailOf(p.onTimer()).contains(QStringLiteral("truncated")));
}

void TestAttemptPlan::truncatedTwice()
{
    AttemptPlan p = plan(oneServer);
    p.start();
    p.onTimer();
    QVERIFY(p.onTruncated(toA) == sending(0, false, true));
    QVERIFY(p.onTruncated(toA) == sending(0, false, true)); // the last of three
    QVERIFY(p.onAnswer({0, false, true}, answer(LookupStatus::Answered)) == finished(LookupStatus::Answered, 0));
}

void TestAttemptPlan::unreachablePauses()
{
    AttemptPlan p = plan(oneServer);
    p.start();
    QVERIFY(p.onUnreachable(toA, 1) == AttemptStep(PauseAttempts{200}));
    QVERIFY(p.onTimer() == sending(0));
    QVERIFY(p.onUnreachable(toA, 201) == AttemptStep(PauseAttempts{400}));
    QVERIFY(p.onTimer() == sending(0));
    QVERIFY(p.onAnswer(toA, answer(LookupStatus::Answered)) == finished(LookupStatus::Answered, 0));
}

void TestAttemptPlan::unreachableEnds()
{
    AttemptPlan p = plan(oneServer);
    p.start();
    qint64 now = 0;
    AttemptStep step = p.onUnreachable(toA, now);
    for (int i = 0; i < 100 && std::holds_alternative<PauseAttempts>(step); ++i) {
        now += std::get<PauseAttempts>(step).milliseconds;
        QVERIFY(p.onTimer() == sending(0));
        step = p.onUnreachable(toA, now);
    }
    QCOMPARE(detailOf(step), QStringLiteral("nobody listens at A"));
    QVERIFY2(now >= 3 * timeoutMs && now < 4 * timeoutMs + 1, qPrintable(QString::number(now)));
}

void TestAttemptPlan::unreachableAllAtOnce()
{
    AttemptPlan p = plan(oneServer);
    p.start();
    p.onTimer();
    p.onTimer();
    QVERIFY(std::holds_alternative<PauseAttempts>(p.onUnreachable(toA, 2500)));
    QVERIFY(p.onUnreachable(toA, 2500) == waiting);
    QVERIFY(p.onUnreachable(toA, 2500) == waiting);
    QVERIFY(p.onTimer() == sending(0));
}

void TestAttemptPlan::unreachableUsesUpNoAttempt()
{
    AttemptPlan p = plan(twoServers);
    p.start();
    QVERIFY(p.onUnreachable(toA, 0) == sending(1));
    int sentToB = 1;
    AttemptStep step = p.onTimer();
    for (int i = 0; i < 20 && !std::holds_alternative<FinishQuestion>(step); ++i) {
        const int server = std::get<SendAttempt>(step).attempt.server;
        sentToB += server;
        step = server == 0 ? p.onUnreachable(toA, 100) : p.onTimer();
    }
    QCOMPARE(sentToB, 3);
    QCOMPARE(statusOf(step), LookupStatus::TimedOut);
}

QTEST_GUILESS_MAIN(TestAttemptPlan)
#include "tst_attemptplan.moc"
