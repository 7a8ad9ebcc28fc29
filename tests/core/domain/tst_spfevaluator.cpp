// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "zonetable.h"

#include <QTest>

using Kind = SpfProblemKind;

/// The evaluator beyond the published suite: its limits, its trace, what it asks and when.
class TestSpfEvaluator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void results_data();
    void results();
    void problems_data();
    void problems();
    void countsToTheLimit();
    void readsTenReverseNames();
    void syntaxErrorNamesItsPlace();
    void failedLookupNamesItself();
    void traceIsATree();
    void redirectInTrace();
    void explanations_data();
    void explanations();
    void rounds_data();
    void rounds();
    void asksNothingBehindAKnownMatch();
    void waitsForTheEarlierTerm();
    void whatIsAskedAheadChangesNothing();
    void boundsWhatIsAskedAhead();
    void givesUp();
    void ignoresWhatItDidNotAsk();
    void internationalNames();

private:
    static SpfQuery query(const char *domain = "d.example", const char *ip = "192.0.2.1");
    static ZoneTable::Play play(const ZoneTable &zone) { return zone.play(query()); }
};

SpfQuery TestSpfEvaluator::query(const char *domain, const char *ip)
{
    return SpfQuery::forMailFrom(QHostAddress(QString::fromLatin1(ip)),
        QStringLiteral("user@") + QString::fromUtf8(domain), QStringLiteral("mail.d.example"));
}

void TestSpfEvaluator::results_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<SpfResult>("result");
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<int>("lookups");
    QTest::addColumn<int>("voids");
    const auto row = [](const char *record, SpfResult result, const char *mechanism, int lookups, int voids) {
        QTest::newRow(record) << QByteArray(record) << result << QString::fromLatin1(mechanism) << lookups << voids;
    };
    row("ip4:192.0.2.0/24 -all", SpfResult::Pass, "ip4:192.0.2.0/24", 0, 0);
    row("a -all", SpfResult::Fail, "-all", 1, 0);
    row("a/24 -all", SpfResult::Pass, "a/24", 1, 0);
    row("MX -all", SpfResult::Pass, "MX", 1, 0);
    row("?mx -all", SpfResult::Neutral, "?mx", 1, 0);
    row("a:none.example ~all", SpfResult::SoftFail, "~all", 1, 1);
    row("a:v6.example ~all", SpfResult::SoftFail, "~all", 1, 1);
    row("exists:%{ir}.list.example -all", SpfResult::Pass, "exists:%{ir}.list.example", 1, 0);
    row("exists:v6.example -all", SpfResult::Fail, "-all", 1, 1);
    row("ptr -all", SpfResult::Pass, "ptr", 1, 0);
    row("ptr:other.example -all", SpfResult::Fail, "-all", 1, 0);
    row("include:inc.example -all", SpfResult::Pass, "include:inc.example", 2, 0);
    row("include:fails.example", SpfResult::Neutral, "default", 1, 0);
    row("redirect=inc.example", SpfResult::Pass, "a:mail.d.example", 2, 0);
    row("a:none.example", SpfResult::Neutral, "default", 1, 1);
    row("a:%{p}.x.example a:%{p} -all", SpfResult::Pass, "a:%{p}", 2, 1);
    row("a:x..example a:%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}.example -all",
        SpfResult::Fail, "-all", 2, 0);
    row("mx:null.example -all", SpfResult::Fail, "-all", 1, 0);
    row("redirect=%{d}.none.example +all", SpfResult::Pass, "+all", 0, 0);
}

namespace {

ZoneTable usualZone()
{
    ZoneTable zone;
    zone.add("d.example", "A 192.0.2.9").add("d.example", "MX 20 mail.d.example").add("d.example", "MX 10 b.d.example");
    zone.add("mail.d.example", "A 192.0.2.1").add("b.d.example", "A 192.0.2.2").add("v6.example", "AAAA 2001:db8::1");
    zone.add("1.2.0.192.list.example", "A 127.0.0.2").add("null.example", "MX 0 .");
    zone.add("1.2.0.192.in-addr.arpa", "PTR mail.d.example");
    zone.add("inc.example", "TXT v=spf1 a:mail.d.example -all").add("fails.example", "TXT v=spf1 -all");
    return zone;
}

} // namespace

void TestSpfEvaluator::results()
{
    QFETCH(const QByteArray, record);
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT other").add("d.example", "TXT v=spf1 " + record);
    const SpfOutcome outcome = play(zone).outcome;
    QTEST(outcome.result, "result");
    QTEST(outcome.mechanism, "mechanism");
    QTEST(outcome.lookups, "lookups");
    QTEST(outcome.voidLookups, "voids");
    QVERIFY(outcome.problem.kind == Kind::None);
    QCOMPARE(outcome.domain, QStringLiteral("d.example"));
}

void TestSpfEvaluator::problems_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<SpfResult>("result");
    QTest::addColumn<SpfProblemKind>("kind");
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("limit");
    const auto row = [](const char *record, SpfResult result, Kind kind, const char *term, int limit = 0) {
        QTest::newRow(record) << QByteArray(record) << result << kind << QString::fromLatin1(term) << limit;
    };
    row("include:none.example -all", SpfResult::PermError, Kind::TargetWithoutRecord, "include:none.example");
    row("include:%{l} -all", SpfResult::PermError, Kind::TargetWithoutRecord, "include:%{l}");
    row("redirect=none.example", SpfResult::PermError, Kind::TargetWithoutRecord, "redirect=none.example");
    row("include:two.example -all", SpfResult::PermError, Kind::SeveralRecords, "");
    row("include:wrong.example -all", SpfResult::PermError, Kind::Syntax, "foo");
    row("include:dead.example -all", SpfResult::TempError, Kind::LookupFailed, "");
    row("a:dead.example -all", SpfResult::TempError, Kind::LookupFailed, "a:dead.example");
    row("mx:dead.example -all", SpfResult::TempError, Kind::LookupFailed, "mx:dead.example");
    row("mx:deadmx.example -all", SpfResult::TempError, Kind::LookupFailed, "mx:deadmx.example");
    row("mx:halfdead.example -all", SpfResult::TempError, Kind::LookupFailed, "mx:halfdead.example");
    row("exists:dead.example -all", SpfResult::TempError, Kind::LookupFailed, "exists:dead.example");
    row("redirect=dead.example", SpfResult::TempError, Kind::LookupFailed, "");
    row("a:n1.example a:n2.example a:n3.example -all", SpfResult::PermError, Kind::TooManyVoidLookups, "a:n3.example",
        2);
    row("mx:n1.example mx:voidmx.example -all", SpfResult::PermError, Kind::TooManyVoidLookups, "mx:voidmx.example", 2);
    row("ptr -all", SpfResult::PermError, Kind::TooManyVoidLookups, "ptr", 2);
    row("include:voids.example a:n3.example -all", SpfResult::PermError, Kind::TooManyVoidLookups, "a:n3.example", 2);
    row("a a a a a a a a a a a -all", SpfResult::PermError, Kind::TooManyLookups, "a", 10);
    row("include:five.example include:five.example -all", SpfResult::PermError, Kind::TooManyLookups, "a", 10);
    row("a a a a a a a a a a redirect=five.example", SpfResult::PermError, Kind::TooManyLookups,
        "redirect=five.example", 10);
    row("include:loop.example -all", SpfResult::PermError, Kind::TooManyLookups, "include:loop.example", 10);
    row("mx:eleven.example -all", SpfResult::PermError, Kind::TooManyExchangers, "mx:eleven.example", 10);
}

void TestSpfEvaluator::problems()
{
    QFETCH(const QByteArray, record);
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 " + record);
    zone.add("two.example", "TXT v=spf1 -all").add("two.example", "TXT v=spf1 +all");
    zone.add("wrong.example", "TXT v=spf1 foo").add("dead.example", "SERVFAIL");
    zone.add("deadmx.example", "MX 10 dead.example").add("voidmx.example", "MX 10 n2.example");
    zone.add("voidmx.example", "MX 20 n3.example").add("voids.example", "TXT v=spf1 a:n1.example a:n2.example");
    for (const char *name : {"PTR n1.example", "PTR n2.example", "PTR n3.example", "PTR n4.example"})
        zone.add("1.2.0.192.in-addr.arpa", name);
    zone.add("halfdead.example", "MX 10 mail.d.example").add("halfdead.example", "MX 20 dead.example");
    zone.add("five.example", "TXT v=spf1 a a a a a").add("five.example", "A 192.0.2.9");
    zone.add("loop.example", "TXT v=spf1 include:loop.example");
    for (const char *exchanger : {"MX 1 m1.example", "MX 1 m2.example", "MX 1 m3.example", "MX 1 m4.example",
             "MX 1 m5.example", "MX 1 m6.example", "MX 1 m7.example", "MX 1 m8.example", "MX 1 m9.example",
             "MX 1 m10.example", "MX 1 mail.d.example"})
        zone.add("eleven.example", exchanger);
    const ZoneTable::Play played = play(zone);
    QVERIFY(played.rounds > 0);
    QTEST(played.outcome.result, "result");
    QTEST(played.outcome.problem.kind, "kind");
    QTEST(played.outcome.problem.term, "term");
    QTEST(played.outcome.problem.limit, "limit");
    QVERIFY(played.outcome.mechanism.isEmpty());
    QVERIFY(played.outcome.lookups <= 11 && played.outcome.voidLookups <= 3);
}

void TestSpfEvaluator::countsToTheLimit()
{
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 include:five.example a a a a redirect=fails.example");
    zone.add("five.example", "TXT v=spf1 a a a a").add("five.example", "A 192.0.2.9");
    const SpfOutcome outcome = play(zone).outcome;
    QCOMPARE(outcome.result, SpfResult::Fail); // exactly ten
    QCOMPARE(outcome.lookups, 10);
}

void TestSpfEvaluator::readsTenReverseNames()
{
    ZoneTable zone;
    zone.add("d.example", "TXT v=spf1 ptr -all").add("z.d.example", "A 192.0.2.1");
    for (const char *name :
        {"PTR a.x.example", "PTR b.x.example", "PTR c.x.example", "PTR d.x.example", "PTR e.x.example",
            "PTR f.x.example", "PTR g.x.example", "PTR h.x.example", "PTR i.x.example", "PTR z.d.example"})
        zone.add("1.2.0.192.in-addr.arpa", name);
    for (const char *name : {"a.x.example", "b.x.example", "c.x.example", "d.x.example", "e.x.example", "f.x.example",
             "g.x.example", "h.x.example", "i.x.example"})
        zone.add(name, "A 198.51.100.1");
    QCOMPARE(play(zone).outcome.result, SpfResult::Pass);
    zone.add("1.2.0.192.in-addr.arpa", "PTR j.x.example"); // the good one is now the eleventh
    zone.add("j.x.example", "A 198.51.100.1");
    QCOMPARE(play(zone).outcome.result, SpfResult::Fail);
}

void TestSpfEvaluator::syntaxErrorNamesItsPlace()
{
    ZoneTable zone;
    zone.add("d.example", "TXT v=spf1 include:i.example -all").add("i.example", "TXT v=spf1 a ip4:192.0.2.300 -all");
    const SpfProblem problem = play(zone).outcome.problem;
    QCOMPARE(problem.domain, QStringLiteral("i.example"));
    QCOMPARE(problem.term, QStringLiteral("ip4:192.0.2.300"));
    QCOMPARE(problem.place, 14);
    QVERIFY(problem.syntax == SpfSyntaxFault::BadAddress);
}

void TestSpfEvaluator::failedLookupNamesItself()
{
    ZoneTable zone;
    zone.add("d.example", "TXT v=spf1 mx -all").add("d.example", "MX 10 m.example").add("m.example", "TIMEOUT");
    const SpfProblem problem = play(zone).outcome.problem;
    QVERIFY(problem.question == (DnsQuestion{zoneName(QStringLiteral("m.example")), RrType::A}));
    QVERIFY(problem.status == LookupStatus::TimedOut);
    QCOMPARE(problem.domain, QStringLiteral("d.example"));
    QCOMPARE(problem.term, QStringLiteral("mx"));
}

void TestSpfEvaluator::traceIsATree()
{
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 a:n.example include:o.example ip4:192.0.2.1 -all");
    zone.add("o.example", "TXT v=spf1 include:%{d1r}.inner.example ~all");
    zone.add("o.inner.example", "TXT v=spf1 ip4:203.0.113.0/24 -all");
    const SpfOutcome outcome = play(zone).outcome;
    QStringList lines;
    for (const SpfStep &step : outcome.trace)
        lines.append(QStringLiteral("%1 %2 %3 %4 %5/%6 %7%8")
                         .arg(step.parent)
                         .arg(step.domain, step.term, spfStepStateText(step.state))
                         .arg(step.lookups)
                         .arg(step.voidLookups)
                         .arg(step.targetResult ? spfResultText(*step.targetResult) : QStringLiteral("-"),
                             step.target.isEmpty() ? QString() : u' ' + step.target));
    const QStringList expected{
        QStringLiteral("-1 d.example a:n.example notMatched 1/1 - n.example"),
        QStringLiteral("-1 d.example include:o.example notMatched 3/1 softfail o.example"),
        QStringLiteral("1 o.example include:%{d1r}.inner.example notMatched 3/1 fail o.inner.example"),
        QStringLiteral("2 o.inner.example ip4:203.0.113.0/24 notMatched 3/1 -"),
        QStringLiteral("2 o.inner.example -all matched 3/1 -"),
        QStringLiteral("1 o.example ~all matched 3/1 -"),
        QStringLiteral("-1 d.example ip4:192.0.2.1 matched 3/1 -"),
    };
    QCOMPARE(lines, expected);
    QCOMPARE(outcome.policies.size(), 3);
    QCOMPARE(outcome.policies.at(2).domain, QStringLiteral("o.inner.example"));
    QCOMPARE(outcome.policies.at(2).entry, 2);
    QCOMPARE(outcome.trace.at(3).policy, 2);
    QCOMPARE(outcome.trace.at(6).place, 38);
}

void TestSpfEvaluator::redirectInTrace()
{
    ZoneTable zone;
    zone.add("d.example", "TXT v=spf1 redirect=r.example ip4:192.0.2.7").add("r.example", "TXT v=spf1 ip4:192.0.2.1");
    const SpfOutcome outcome = play(zone).outcome;
    QCOMPARE(outcome.result, SpfResult::Pass);
    QCOMPARE(outcome.trace.size(), 3);
    QCOMPARE(outcome.trace.at(1).term, QStringLiteral("redirect=r.example"));
    QVERIFY(outcome.trace.at(1).targetResult == SpfResult::Pass);
    QCOMPARE(outcome.trace.at(2).parent, 1);
    QVERIFY(outcome.trace.at(2).state == SpfStepState::Matched);
}

void TestSpfEvaluator::explanations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("explanation");
    const auto row = [](const char *name, const QByteArray &text, const QString &explanation) {
        QTest::newRow(name) << text << explanation;
    };
    row("macros", "%{i} is not a sender of %{d}, %{s}",
        QStringLiteral("192.0.2.1 is not a sender of d.example, user@d.example"));
    row("escape sequence", "see \x1b[31m", {});
    row("not ASCII", "\xc3\xa9t\xc3\xa9", {});
    row("bad macro", "100% wrong", {});
    row("validated name", "from %{p}", QStringLiteral("from mail.d.example"));
    row("endless", QByteArray("%{d}").repeated(10'000), QStringLiteral("d.example").repeated(56).left(500));
}

void TestSpfEvaluator::explanations()
{
    QFETCH(const QByteArray, text);
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 a:n1.example a:n2.example -all exp=why.example");
    zone.add("why.example", "TXT " + text);
    const SpfOutcome outcome = play(zone).outcome;
    QCOMPARE(outcome.result, SpfResult::Fail);
    QTEST(outcome.explanation, "explanation");
    QCOMPARE(outcome.voidLookups, 2);
}

void TestSpfEvaluator::rounds_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("rounds");
    const auto row = [](const char *record, int rounds) { QTest::newRow(record) << QByteArray(record) << rounds; };
    row("ip4:192.0.2.1 a mx -all", 1);
    row("-all", 1);
    row("a -all", 2);
    row("a mx:none.example exists:none.example include:fails.example -all", 2);
    row("include:f1.example include:f2.example include:f3.example include:f4.example include:f5.example "
        "include:f6.example include:f7.example include:f8.example include:f9.example include:f10.example -all",
        2);
    row("mx -all", 3);
    row("mx:far.example mx ptr -all", 3);
    row("include:inc.example -all", 3);
    row("include:deep1.example include:fails.example a -all", 5);
    row("redirect=deep1.example", 5);
    row("a:%{p} a -all", 3); // the reverse names, their addresses
    row("a -all exp=why.example", 2);
}

void TestSpfEvaluator::rounds()
{
    QFETCH(const QByteArray, record);
    QFETCH(const int, rounds);
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 " + record);
    zone.add("far.example", "MX 10 x.example").add("x.example", "A 198.51.100.1").add("why.example", "TXT no");
    zone.add("deep1.example", "TXT v=spf1 include:deep2.example")
        .add("deep2.example", "TXT v=spf1 include:deep3.example");
    zone.add("deep3.example", "TXT v=spf1 a:x.example");
    for (int i = 1; i <= 10; ++i)
        zone.add("f" + QByteArray::number(i) + ".example", "TXT v=spf1 ip4:198.51.100.7 -all");
    QCOMPARE(play(zone).rounds, rounds);
}

void TestSpfEvaluator::asksNothingBehindAKnownMatch()
{
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 a:n.example ip4:192.0.2.1 include:f.example mx -all exp=why.example");
    const ZoneTable::Play played = play(zone);
    QCOMPARE(played.outcome.result, SpfResult::Pass);
    QCOMPARE(played.asked.size(), 2); // the record and a:n.example, which might have failed
}

void TestSpfEvaluator::waitsForTheEarlierTerm()
{
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 -a:slow.example +a:mail.d.example -all").add("slow.example", "A 192.0.2.1");
    SpfEvaluator evaluator(query());
    const QList<DnsQuestion> first = evaluator.takeQuestions();
    QCOMPARE(first.size(), 1);
    evaluator.accept(first.first(), zone.answerTo(first.first()));
    const QList<DnsQuestion> both = evaluator.takeQuestions();
    QCOMPARE(both.size(), 2);
    evaluator.accept(both.last(), zone.answerTo(both.last())); // the match that stands second
    QVERIFY(!evaluator.isDone());
    evaluator.accept(both.first(), zone.answerTo(both.first()));
    QVERIFY(evaluator.isDone());
    QCOMPARE(evaluator.outcome().result, SpfResult::Fail);
    QCOMPARE(evaluator.outcome().lookups, 1);
}

void TestSpfEvaluator::whatIsAskedAheadChangesNothing()
{
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 a:mail.d.example a:dead.example a:n1.example a:n2.example a:n3.example -all");
    zone.add("dead.example", "SERVFAIL");
    const ZoneTable::Play played = play(zone);
    QCOMPARE(played.outcome.result, SpfResult::Pass);
    QCOMPARE(played.outcome.lookups, 1);
    QCOMPARE(played.outcome.voidLookups, 0);
    QCOMPARE(played.outcome.trace.size(), 1);
}

void TestSpfEvaluator::boundsWhatIsAskedAhead()
{
    // Every record leads to ten more, each with ten mail exchangers: nobody is asked thousands of questions.
    ZoneTable zone;
    const auto addDomain = [&](const QByteArray &name) {
        QByteArray record("TXT v=spf1");
        for (char c = 'a'; c < 'k'; ++c) {
            record += QByteArray(" mx:") + c + "." + name + " include:" + c + "." + name;
            for (char m = 'a'; m < 'k'; ++m)
                zone.add(QByteArray(1, c) + "." + name, QByteArray("MX 1 m") + m + "." + c + "." + name);
        }
        zone.add(name, record);
    };
    addDomain("d.example");
    for (char c = 'a'; c < 'k'; ++c)
        addDomain(QByteArray(1, c) + ".d.example");
    const ZoneTable::Play played = play(zone);
    QCOMPARE(played.outcome.result, SpfResult::PermError);
    QVERIFY(played.asked.size() <= 200);
}

void TestSpfEvaluator::givesUp()
{
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 a:n.example mx -all");
    SpfEvaluator evaluator(query());
    for (const DnsQuestion &question : evaluator.takeQuestions())
        evaluator.accept(question, zone.answerTo(question));
    for (const DnsQuestion &question : evaluator.takeQuestions()) {
        if (question.type == RrType::A)
            evaluator.accept(question, zone.answerTo(question));
    }
    QVERIFY(!evaluator.isDone());
    evaluator.giveUp();
    QVERIFY(evaluator.isDone());
    const SpfOutcome outcome = evaluator.outcome();
    QCOMPARE(outcome.result, SpfResult::TempError);
    QCOMPARE(outcome.problem.kind, Kind::OutOfTime);
    QCOMPARE(outcome.problem.term, QStringLiteral("mx"));
    QVERIFY(outcome.problem.question == (DnsQuestion{zoneName(QStringLiteral("d.example")), RrType::Mx}));
    QCOMPARE(outcome.trace.size(), 2);
    QCOMPARE(outcome.trace.at(0).state, SpfStepState::NotMatched);
    QCOMPARE(outcome.trace.at(1).state, SpfStepState::Unfinished);
}

void TestSpfEvaluator::ignoresWhatItDidNotAsk()
{
    ZoneTable zone = usualZone();
    zone.add("d.example", "TXT v=spf1 a:mail.d.example -all");
    SpfEvaluator evaluator(query());
    const QList<DnsQuestion> first = evaluator.takeQuestions();
    const DnsQuestion &question = first.first();
    const DnsQuestion foreign{zoneName(QStringLiteral("mail.d.example")), RrType::A};
    evaluator.accept(foreign, zone.answerTo(foreign));
    evaluator.accept(question, zone.answerTo(question));
    evaluator.accept(question, {}); // a second answer
    QCOMPARE(evaluator.takeQuestions(), QList<DnsQuestion>{foreign});
    QVERIFY(!evaluator.isDone());
    SpfEvaluator none(query("localhost"));
    QVERIFY(none.isDone() && none.takeQuestions().isEmpty());
    QCOMPARE(none.outcome().result, SpfResult::None);
    QCOMPARE(none.outcome().problem.kind, Kind::NotADomain);
}

void TestSpfEvaluator::internationalNames()
{
    ZoneTable zone;
    zone.add("xn--bcher-kva.example", "TXT v=spf1 exists:%{l}.x.example a:mail.%{o} -all");
    zone.add("mail.xn--bcher-kva.example", "A 192.0.2.1");
    SpfQuery international = query("b\xc3\xbc"
                                   "cher.example");
    international.sender.replace(QStringLiteral("user"), QStringLiteral("j\u00f6rg"));
    const SpfOutcome outcome = zone.play(international).outcome;
    QCOMPARE(outcome.result, SpfResult::Pass);
    QCOMPARE(outcome.domain, QStringLiteral("xn--bcher-kva.example"));
    QCOMPARE(outcome.voidLookups, 0); // the local part cannot be in a name: nothing is asked
}

QTEST_GUILESS_MAIN(TestSpfEvaluator)
#include "tst_spfevaluator.moc"
