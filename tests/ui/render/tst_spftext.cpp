// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfevaluator.h"
#include "spftext.h"
#include "spfwords.h"

#include <QRegularExpression>
#include <QTest>

/// SPF in words: every result and problem has its sentence, with every place filled, safe to print.
class TestSpfText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentence_data();
    void everyProblemHasASentence();
    void everyResultHasASentence();
    void everyFaultHasWords();
    void treeOfRecords();
    void hostileTextIsSafe();
    void deepTreesStayReadable();

private:
    static SpfOutcome play(const QHash<QString, QByteArray> &records);
};

namespace {

bool isSentence(const QString &text)
{
    static const QRegularExpression hole(QStringLiteral("  | [.,;](?![0-9a-z])|\\{|\\}|: \\.|\"\"|\\(\\)"));
    return text.endsWith(u'.') && !hole.match(text).hasMatch();
}

} // namespace

/// Evaluates d.example for 192.0.2.1 where there are only these TXT records.
SpfOutcome TestSpfText::play(const QHash<QString, QByteArray> &records)
{
    SpfEvaluator evaluator(SpfQuery::forMailFrom(
        QHostAddress(QStringLiteral("192.0.2.1")), QStringLiteral("u@d.example"), QStringLiteral("h.example")));
    while (!evaluator.isDone()) {
        for (const DnsQuestion &question : evaluator.takeQuestions()) {
            DnsAnswer answer;
            const QByteArray text = records.value(question.name.toText());
            answer.status
                = question.type == RrType::Txt && !text.isNull() ? LookupStatus::Answered : LookupStatus::NoData;
            if (answer.status == LookupStatus::Answered)
                answer.records.append({question.name, RrType::Txt, 60, QByteArrayList{text}});
            evaluator.accept(question, answer);
        }
    }
    return evaluator.outcome();
}

void TestSpfText::everyProblemHasASentence_data()
{
    QTest::addColumn<SpfProblem>("problem");
    SpfProblem problem;
    problem.domain = QStringLiteral("d.example");
    problem.limit = 10;
    problem.place = 8;
    problem.syntax = SpfSyntaxFault::BadAddress;
    problem.question = DnsQuestion{DnsName::fromText(u"a.example").value_or(DnsName()), RrType::A};
    problem.status = LookupStatus::TimedOut;
    for (int kind = 1; kind <= static_cast<int>(SpfProblemKind::TooManyTexts); ++kind) {
        problem.kind = static_cast<SpfProblemKind>(kind);
        problem.term = QStringLiteral("a:a.example");
        QTest::newRow(qPrintable(spfProblemKindText(problem.kind))) << problem;
        if (problem.kind == SpfProblemKind::LookupFailed || problem.kind == SpfProblemKind::Syntax) {
            problem.term.clear();
            QTest::addRow("%s of a whole record", qPrintable(spfProblemKindText(problem.kind))) << problem;
        }
    }
}

void TestSpfText::everyProblemHasASentence()
{
    QFETCH(const SpfProblem, problem);
    const QString sentence = spfProblemSentence(problem, Wording());
    QVERIFY2(isSentence(sentence), qPrintable(sentence));
}

void TestSpfText::everyResultHasASentence()
{
    SpfEvaluation evaluation;
    evaluation.ip = QHostAddress(QStringLiteral("192.0.2.1"));
    evaluation.outcome.domain = QStringLiteral("d.example");
    evaluation.outcome.problem.kind = SpfProblemKind::NoRecord;
    evaluation.outcome.problem.domain = QStringLiteral("d.example");
    for (int result = 0; result <= static_cast<int>(SpfResult::PermError); ++result) {
        evaluation.outcome.result = static_cast<SpfResult>(result);
        for (const char *mechanism : {"mx", "default"}) {
            evaluation.outcome.mechanism = QLatin1String(mechanism);
            const QString sentence = spfSentence(evaluation, Wording());
            QVERIFY2(isSentence(sentence) && sentence.contains(QStringLiteral("d.example")), qPrintable(sentence));
        }
    }
}

void TestSpfText::everyFaultHasWords()
{
    for (int fault = 0; fault <= static_cast<int>(SpfSyntaxFault::TooManyTerms); ++fault) {
        const QString words = spfSyntaxWords(static_cast<SpfSyntaxFault>(fault), Wording());
        QVERIFY2(isSentence(words), qPrintable(words));
    }
}

void TestSpfText::treeOfRecords()
{
    const SpfOutcome plain = play({{QStringLiteral("d.example"), "v=spf1 a include:%{d2}.x.example redirect=r.example"},
        {QStringLiteral("d.example.x.example"), "v=spf1 -all"}, {QStringLiteral("r.example"), "v=spf1 ~all"}});
    const QString text
        = spfText({{SpfIdentity::MailFrom, QHostAddress(QStringLiteral("192.0.2.1")), plain}}, Wording());
    const QString tree = text.mid(text.indexOf(QStringLiteral("  d.example: ")));
    QCOMPARE(tree,
        QStringLiteral("  d.example: v=spf1 a include:%{d2}.x.example redirect=r.example\n"
                       "    - a: does not match\n"
                       "    - include:%{d2}.x.example (d.example.x.example): does not match (fail)\n"
                       "      d.example.x.example: v=spf1 -all\n"
                       "        * -all: matches\n"
                       "    - redirect=r.example: decides instead (softfail)\n"
                       "      r.example: v=spf1 ~all\n"
                       "        * ~all: matches\n"
                       "  Look-ups needed to the end of every record:\n"
                       "    d.example: 3\n"
                       "      include:%{d2}.x.example: 1\n"
                       "      redirect=r.example: 1\n"
                       "  So that this address may send, the TXT record of d.example would have\n"
                       "  ip4:192.0.2.1:\n"
                       "    - v=spf1 a include:%{d2}.x.example redirect=r.example\n"
                       "    + v=spf1 a include:%{d2}.x.example ip4:192.0.2.1 redirect=r.example\n"));
}

void TestSpfText::hostileTextIsSafe()
{
    const SpfOutcome outcome = play({{QStringLiteral("d.example"), "v=spf1 a:\x1b[2J\xe2\x80\xae.example -all"}});
    const QString text = spfText({{SpfIdentity::Helo, QHostAddress(QStringLiteral("192.0.2.1")), outcome}}, Wording());
    for (const QChar character : text)
        QVERIFY(character == u'\n' || character.isPrint());
    QVERIFY2(text.contains(QStringLiteral("\\x1b[2J")), qPrintable(text));
}

void TestSpfText::deepTreesStayReadable()
{
    QHash<QString, QByteArray> records;
    records.insert(QStringLiteral("d.example"), "v=spf1 include:r1.example -all");
    for (int i = 1; i <= 10; ++i) {
        records.insert(QStringLiteral("r%1.example").arg(i),
            "v=spf1 include:r" + QByteArray::number(i + 1) + ".example " + QByteArray("ip4:198.51.100.1 ").repeated(9));
    }
    const QString text
        = spfText({{SpfIdentity::Helo, QHostAddress(QStringLiteral("192.0.2.1")), play(records)}}, Wording());
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestSpfText)
#include "tst_spftext.moc"
