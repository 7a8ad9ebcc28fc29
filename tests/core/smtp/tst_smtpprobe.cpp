// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "faketransport.h"
#include "smtp/smtpprobe.h"
#include "virtualclock.h"

#include <QTest>

using namespace Fake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ehlo = "EHLO me.example";

SmtpTarget target()
{
    return {u"mx.example"_s, QHostAddress(u"192.0.2.1"_s), 25, u"me.example"_s};
}

FakeScript greeted(const FakeScript &rest)
{
    return FakeScript{accept(), say("220 mx.example ESMTP\r\n"), expect(ehlo)} + rest;
}

FakeScript asked(const FakeScript &rest)
{
    return greeted(FakeScript{say("250-mx.example\r\n250 STARTTLS\r\n"), expect("STARTTLS")} + rest);
}

FakeScript secured(const FakeScript &rest)
{
    return asked(FakeScript{say("220 go\r\n"), tlsUp(), expect(ehlo)} + rest);
}

const FakeScript farewell{expect("QUIT"), say("221 bye\r\n"), close()};

QString lineText(const TranscriptLine &line)
{
    const QString who = line.speaker == Speaker::Server ? u"S"_s : line.speaker == Speaker::Client ? u"C"_s : u"*"_s;
    return u"%1 %2%3 %4"_s.arg(line.ms).arg(who, line.isTls ? u"!"_s : QString(), QString::fromLatin1(line.text));
}

QStringList transcriptText(const SmtpSession &session)
{
    QStringList texts;
    for (const TranscriptLine &line : session.transcript)
        texts.append(lineText(line));
    return texts;
}

/// A probe on a scripted server, and what it said.
struct Run
{
    explicit Run(const QList<FakeScript> &scripts, const SmtpLimits &limits = {})
        : factory(scripts, clock), probe(std::make_unique<SmtpProbe>(factory, clock, target(), limits))
    { }
    void start()
    {
        isStarting = true;
        probe->start([this](const TranscriptLine &line) { heard.append(line); },
            [this](const SmtpSession &session) {
                doneInsideStart = doneInsideStart || isStarting;
                ended.append(session);
                endedAtMs = clock.nowMs();
            });
        isStarting = false;
    }
    VirtualClock clock;
    FakeTransportFactory factory;
    std::unique_ptr<SmtpProbe> probe;
    QList<TranscriptLine> heard;
    QList<SmtpSession> ended;
    qint64 endedAtMs = -1;
    bool isStarting = false;
    bool doneInsideStart = false;
};

} // namespace

class SmtpProbeTest : public QObject
{
    Q_OBJECT

private slots:
    void outcomes_data();
    void outcomes();
    void transcriptOfAWholeConversation();
    void injectedPlainTextIsDropped_data();
    void injectedPlainTextIsDropped();
    void waitingForTheGreetingShows();
    void transcriptIsLimited();
    void unfinishedLineIsInTheTranscript();
    void everyPieceGivesTheSame();
    void stopAtEachMoment_data();
    void stopAtEachMoment();
    void stopFromInsideALine();
    void destroyedFromInsideDone();
    void destroyedAtEachMoment();
    void stopBeforeStartAndAfterTheEnd();
};

void SmtpProbeTest::outcomes_data()
{
    QTest::addColumn<QList<FakeScript>>("scripts");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("latestMs");
    const auto row = [](const char *name, const QList<FakeScript> &scripts, const char *end, int latestMs) {
        QTest::newRow(name) << scripts << QString::fromLatin1(end) << latestMs;
    };
    const FakeScript ehloRefused = greeted(FakeScript{say("502 no\r\n")} + farewell);
    const auto heloScript = [](const FakeScript &rest) {
        return FakeScript{accept(), say("220 mx.example\r\n"), expect("HELO me.example")} + rest;
    };
    row("plain", {greeted(FakeScript{say("250 mx.example\r\n")} + farewell)}, "completed quit", 100);
    row("TLS", {secured(FakeScript{say("250 mx.example\r\n")} + farewell)}, "completed quit", 100);
    row("refused", {{fail(TransportFault::Refused)}}, "refused connect", 10);
    row("unreachable", {{fail(TransportFault::Unreachable)}}, "unreachable connect", 10);
    row("the system's own time-out", {{fail(TransportFault::TimedOut, 500)}}, "timedOut connect", 500);
    row("this computer's own firewall", {{fail(TransportFault::Blocked)}}, "unreachable connect", 10);
    row("any other failure", {{fail(TransportFault::Other)}}, "unreachable connect", 10);
    row("connect gets no answer", {FakeScript{}}, "timedOut connect", 10'000);
    row("greeting late but in time",
        {FakeScript{accept(), say("220 mx\r\n", 55'000), expect(ehlo), say("250 mx\r\n")} + farewell}, "completed quit",
        56'000);
    row("greeting never", {{accept()}}, "timedOut greeting", 60'000);
    row("greeting in many lines",
        {FakeScript{accept(), say("220-mx\r\n"), repeat("220-more\r\n", 50, 10), say("220 end\r\n"), expect(ehlo),
             say("250 mx\r\n")}
            + farewell},
        "completed quit", 1000);
    row("greeting in one byte a second, too slow",
        {{accept(), repeat("2", 1, 1000), repeat("2", 1, 1000), repeat("0", 1, 1000), repeat("-", 1, 1000),
            repeat("x", 500, 1000)}},
        "timedOut greeting", 60'000);
    row("EHLO reply in one byte a second", {greeted({say("250-"), repeat("x", 500, 1000)})}, "timedOut ehlo", 30'100);
    row("endless lines, one a second", {greeted({repeat("250-x\r\n", 2000, 1000)})}, "timedOut ehlo", 30'100);
    row("554", {FakeScript{accept(), say("554 no\r\n")} + farewell}, "refused greeting", 100);
    row("554 and closed", {{accept(), say("554 no\r\n"), expect("QUIT"), close()}}, "refused greeting", 100);
    row("554 and silence", {{accept(), say("554 no\r\n"), expect("QUIT")}}, "refused greeting", 5100);
    row("421", {FakeScript{accept(), say("421 busy\r\n")} + farewell}, "refused greeting", 100);
    row("garbage", {{accept(), say("SSH-2.0-OpenSSH\r\n")}}, "notSmtp greeting", 100);
    row("binary garbage without a line end",
        {{accept(),
            say(QByteArray("J\0\0\0\x0a"
                           "5.7.3",
                5)
                    .left(4))}},
        "notSmtp greeting", 5100);
    row("binary garbage, then closed", {{accept(), say(QByteArray("\xff\xfb\0", 3)), close()}}, "notSmtp greeting",
        100);
    row("NULs", {{accept(), say(QByteArray(100, '\0'))}}, "notSmtp greeting", 5100);
    row("NULs inside the text",
        {FakeScript{accept(), say(QByteArray("220 m\0x\r\n", 9)), expect(ehlo), say("250 mx\r\n")} + farewell},
        "completed quit", 100);
    row("a line without end", {{accept(), repeat("220 " + QByteArray(16'000, 'x'), 100'000, 1)}}, "notSmtp greeting",
        1000);
    row("continuation without end", {{accept(), repeat("220-x\r\n", 100'000, 1)}}, "notSmtp greeting", 2000);
    row("continuation without end at EHLO", {greeted({repeat("250-x\r\n", 100'000, 1)})}, "notSmtp ehlo", 2000);
    row("closed before the greeting", {{accept(), close()}}, "dropped greeting", 100);
    row("reset before the greeting", {{accept(), fail(TransportFault::Reset)}}, "dropped greeting", 100);
    row("closed inside the greeting", {{accept(), say("220 mx"), close()}}, "dropped greeting", 100);
    row("closed at EHLO", {greeted({close()})}, "dropped ehlo", 100);
    row("closed at STARTTLS", {asked({close()})}, "dropped starttls", 100);
    row("closed in the handshake", {asked({say("220 go\r\n"), close()})}, "dropped tls", 100);
    row("closed at EHLO inside TLS", {secured({close()})}, "dropped ehlo2", 100);
    row("closed at QUIT", {greeted({say("250 mx\r\n"), expect("QUIT"), close()})}, "completed quit", 100);
    row("silent at EHLO", {greeted({})}, "timedOut ehlo", 30'100);
    row("silent at STARTTLS", {asked({})}, "timedOut starttls", 30'100);
    row("silent in the handshake", {asked({say("220 go\r\n")})}, "timedOut tls", 20'100);
    row("silent at EHLO inside TLS", {secured({})}, "timedOut ehlo2", 30'100);
    row("silent at QUIT", {greeted({say("250 mx\r\n"), expect("QUIT")})}, "completed quit", 5100);
    row("slow at every step",
        {asked({say("220 go\r\n", 29'000), tlsUp(19'000), expect(ehlo), say("250 mx\r\n", 29'000)})}, "timedOut ehlo2",
        60'000);
    row("EHLO refused, HELO works", {ehloRefused, heloScript(FakeScript{say("250 mx\r\n")} + farewell)},
        "completed quit", 200);
    row("EHLO refused, HELO too", {ehloRefused, heloScript(FakeScript{say("550 no\r\n")} + farewell)}, "refused ehlo",
        200);
    row("EHLO refused, second connection refused", {ehloRefused, {fail(TransportFault::Refused)}}, "refused ehlo", 200);
    row("EHLO refused, HELO gets no answer", {ehloRefused, heloScript({})}, "timedOut ehlo", 30'200);
    row("EHLO refused, HELO closes", {ehloRefused, heloScript({close()})}, "dropped ehlo", 200);
    row("STARTTLS 454", {asked(FakeScript{say("454 not now\r\n")} + farewell)}, "completed quit", 200);
    row("TLS fails", {asked({say("220 go\r\n"), tlsDown()})}, "tlsFailed tls", 200);
    row("replies sent before they were asked for", {{accept(), say("220 mx\r\n250 mx\r\n221 bye\r\n"), close()}},
        "completed quit", 200);
}

void SmtpProbeTest::outcomes()
{
    QFETCH(QList<FakeScript>, scripts);
    QFETCH(QString, end);
    QFETCH(int, latestMs);
    Run run(scripts);
    run.start();
    QVERIFY(run.probe->isRunning());
    run.clock.runAll(200'000);
    QVERIFY(!run.doneInsideStart);
    QCOMPARE(run.ended.size(), 1);
    const SmtpSession &session = run.ended.first();
    QCOMPARE(smtpOutcomeText(session.outcome) + u' ' + smtpStageText(session.stage), end);
    QVERIFY2(run.endedAtMs <= latestMs, qPrintable(QString::number(run.endedAtMs)));
    if (!QByteArray(QTest::currentDataTag()).startsWith("replies sent"))
        QCOMPARE(run.factory.log.problems, QStringList());
    QCOMPARE(run.factory.log.open, 0); // every connection was closed by us
    QCOMPARE(run.factory.log.connections, scripts.size());
    QCOMPARE(run.clock.armed(), 0);
    QCOMPARE(session.transcript, run.heard);
    QVERIFY(session.transcript.size() <= 400);
    QCOMPARE(session, run.probe->session());
    QCOMPARE(session.serverName, u"mx.example"_s);
    if (session.outcome != SmtpOutcome::Completed)
        QVERIFY(!session.detail.isEmpty());
}

void SmtpProbeTest::transcriptOfAWholeConversation()
{
    Run run({secured(FakeScript{say("250-mx.example\r\n250 SIZE 5\r\n", 40)} + farewell)});
    run.start();
    run.clock.runAll();
    const QStringList expected{
        u"10 * connected to 192.0.2.1 port 25; waiting for the greeting"_s,
        u"20 S 220 mx.example ESMTP"_s,
        u"20 C EHLO me.example"_s,
        u"30 S 250-mx.example"_s,
        u"30 S 250 STARTTLS"_s,
        u"30 C STARTTLS"_s,
        u"40 S 220 go"_s,
        u"50 * TLS established: TLSv1.3 TLS_AES_256_GCM_SHA384"_s,
        u"50 C! EHLO me.example"_s,
        u"90 S! 250-mx.example"_s,
        u"90 S! 250 SIZE 5"_s,
        u"90 C! QUIT"_s,
        u"100 S! 221 bye"_s,
    };
    QCOMPARE(transcriptText(run.probe->session()), expected);
    QCOMPARE(run.probe->session().bannerName, QByteArray("mx.example"));
    QCOMPARE(run.probe->session().extensions, QByteArrayList{"SIZE 5"});
    QVERIFY(run.probe->session().tls);
}

void SmtpProbeTest::injectedPlainTextIsDropped_data()
{
    QTest::addColumn<QByteArray>("injected");
    QTest::newRow("a whole reply") << QByteArray("250-evil.example\r\n250 AUTH\r\n");
    QTest::newRow("half a line") << QByteArray("250-ev");
    QTest::newRow("one byte") << QByteArray("2");
    QTest::newRow("a lot") << QByteArray(30'000, 'x');
}

void SmtpProbeTest::injectedPlainTextIsDropped()
{
    QFETCH(QByteArray, injected);
    Run run(
        {asked(FakeScript{say("220 go\r\n" + injected), tlsUp(), expect(ehlo), say("250 mx.example\r\n")} + farewell)});
    run.start();
    run.clock.runAll();
    const SmtpSession &session = run.probe->session();
    QCOMPARE(session.outcome, SmtpOutcome::Completed);
    QVERIFY(session.injectedBeforeTls);
    QCOMPARE(session.ehloName, QByteArray("mx.example"));
    QVERIFY(session.extensions.isEmpty());
    QVERIFY(transcriptText(session).contains(u"40 * dropped %1 bytes sent before TLS"_s.arg(injected.size())));
    QVERIFY(!transcriptText(session).join(u'\n').contains(u"evil"_s));
    QCOMPARE(run.factory.log.problems, QStringList());
}

void SmtpProbeTest::waitingForTheGreetingShows()
{
    Run run({{accept(200)}});
    run.start();
    QCOMPARE(run.probe->session().stage, SmtpStage::Connect);
    run.clock.runAll(1000);
    QCOMPARE(run.probe->session().stage, SmtpStage::Greeting);
    QVERIFY(run.probe->isRunning());
    QVERIFY(run.heard.last().text.contains("waiting for the greeting"));
}

void SmtpProbeTest::transcriptIsLimited()
{
    const QByteArray longLine = "220-" + QByteArray(1500, 'y') + "\r\n";
    SmtpLimits limits;
    limits.keptLines = 5;
    Run run({{accept(), say(longLine), repeat("220-x\r\n", 20, 1), close()}}, limits);
    run.start();
    run.clock.runAll();
    const SmtpSession &session = run.probe->session();
    QCOMPARE(session.transcript.size(), 5);
    QCOMPARE(session.droppedLines, 1 + 1 + 20 + 1 - 5); // the note of the connection, 21 lines, the note of its end
    QCOMPARE(session.transcript.at(1).text.size(), 1000);
    QCOMPARE(session.transcript.at(1).cutBytes, 504);
    QCOMPARE(run.heard.size(), 5);
}

void SmtpProbeTest::unfinishedLineIsInTheTranscript()
{
    Run run({{accept(), say("220 mx.exa"), close()}});
    run.start();
    run.clock.runAll();
    QCOMPARE(transcriptText(run.probe->session()).mid(1),
        (QStringList{u"30 S 220 mx.exa"_s, u"30 * the server closed the connection"_s}));
}

void SmtpProbeTest::everyPieceGivesTheSame()
{
    const QByteArray ehloReply = "250-mx.example\r\n250-SIZE 5\r\n250 HELP\r\n";
    Run whole({greeted(FakeScript{say(ehloReply, 0)} + farewell)});
    whole.start();
    whole.clock.runAll();
    FakeScript pieces;
    for (const char byte : ehloReply)
        pieces.append(say(QByteArray(1, byte), 0));
    Run cut({greeted(pieces + farewell)});
    cut.start();
    cut.clock.runAll();
    QCOMPARE(cut.probe->session(), whole.probe->session());
}

void SmtpProbeTest::stopAtEachMoment_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 14; ++turns)
        QTest::addRow("after %d turns", turns) << turns;
}

void SmtpProbeTest::stopAtEachMoment()
{
    QFETCH(int, turns);
    Run run(
        {secured(FakeScript{say("250-mx.example\r\n"), say("250 SIZE 5\r\n"), expect("QUIT"), say("221 bye\r\n")})});
    run.start();
    int made = 0;
    while (made < turns && run.clock.runNext())
        ++made;
    const bool wasOver = !run.ended.isEmpty();
    const SmtpSession before = run.probe->session();
    run.probe->stop();
    QVERIFY(!run.probe->isRunning());
    QCOMPARE(run.clock.armed(), 0); // nothing is left that could call
    QCOMPARE(run.factory.log.open, 0);
    QCOMPARE(run.ended.size(), wasOver ? 1 : 0);
    QCOMPARE(run.probe->session(), before); // what was known stays
    if (before.stage < SmtpStage::Quit)
        QCOMPARE(run.probe->session().outcome, SmtpOutcome::Cancelled);
    QCOMPARE(made == turns || wasOver, true);
}

void SmtpProbeTest::stopFromInsideALine()
{
    for (int number = 1; number <= 13; ++number) {
        VirtualClock clock;
        FakeTransportFactory factory({secured(FakeScript{say("250-mx.example\r\n250 SIZE 5\r\n")} + farewell)}, clock);
        SmtpProbe probe(factory, clock, target());
        int heard = 0;
        bool wasDone = false;
        probe.start(
            [&](const TranscriptLine &) {
                if (++heard == number)
                    probe.stop();
            },
            [&](const SmtpSession &) { wasDone = true; });
        clock.runAll();
        QCOMPARE(heard, number);
        QVERIFY(!wasDone);
        QCOMPARE(probe.session().outcome, SmtpOutcome::Cancelled);
        QCOMPARE(probe.session().transcript.size(), number);
        QCOMPARE(factory.log.open, 0);
    }
}

void SmtpProbeTest::destroyedFromInsideDone()
{
    for (const QList<FakeScript> &scripts : {QList<FakeScript>{{accept(), close()}}, {{fail(TransportFault::Refused)}},
             {{accept()}}, {{accept(), say("hm\r\n250 more\r\n")}}, {asked({say("220 go\r\n"), tlsDown()})}}) {
        Run run(scripts);
        bool wasDone = false;
        run.probe->start({}, [&](const SmtpSession &session) {
            run.probe.reset();
            wasDone = session.outcome != SmtpOutcome::Completed;
        });
        run.clock.runAll();
        QVERIFY(wasDone);
        QCOMPARE(run.factory.log.open, 0);
    }
}

void SmtpProbeTest::destroyedAtEachMoment()
{
    for (int turns = 0; turns < 12; ++turns) {
        Run run({secured(FakeScript{say("250 mx\r\n")} + farewell)});
        run.start();
        for (int turn = 0; turn < turns; ++turn)
            run.clock.runNext();
        run.probe.reset();
        QCOMPARE(run.clock.armed(), 0);
        QCOMPARE(run.factory.log.open, 0);
    }
}

void SmtpProbeTest::stopBeforeStartAndAfterTheEnd()
{
    Run run({greeted(FakeScript{say("250 mx\r\n")} + farewell)});
    run.probe->stop();
    QCOMPARE(run.probe->session().outcome, SmtpOutcome::Cancelled);
    run.start();
    run.clock.runAll();
    run.probe->stop();
    QCOMPARE(run.probe->session().outcome, SmtpOutcome::Completed);
    QCOMPARE(run.ended.size(), 1);
    run.start(); // once only
    QCOMPARE(run.clock.armed(), 0);
}

QTEST_GUILESS_MAIN(SmtpProbeTest)
#include "tst_smtpprobe.moc"
