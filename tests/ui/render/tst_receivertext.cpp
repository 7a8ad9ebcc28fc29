// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivergroups.h"
#include "receivertext.h"
#include "samplefacts.h"
#include "samplereceivers.h"

#include <QTest>

/// Which receivers the text report shows, in which order and with what.
class TestReceiverText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByOutcome();
    void namedComesFirst_data();
    void namedComesFirst();
    void variants_data();
    void variants();
    void addresses_data();
    void addresses();
    void tellsWhatIsMissing();
    void tellsPoints();
    void assumption();
    void keepsToTheWidth();
    void namesByProgram();
    void emptyIfNotAsked();
};

namespace {

Report reportOf(const QList<ReceiverVerdict> &verdicts)
{
    Report report;
    report.facts.request.withReceivers = true;
    report.facts.request.recipientDomain = QStringLiteral("example.net");
    report.receivers = verdicts;
    return report;
}

QString textOf(const QList<ReceiverVerdict> &verdicts)
{
    return receiverText(reportOf(verdicts), Wording());
}

/// Whether the pieces stand in the text in this order.
bool isInOrder(const QString &text, const QStringList &pieces)
{
    qsizetype from = 0;
    for (const QString &piece : pieces) {
        from = text.indexOf(piece, from);
        if (from < 0)
            return false;
        from += piece.size();
    }
    return true;
}

ReceiverVerdict from(const char *ip, ReceiverVerdict verdict)
{
    verdict.ip = sampleAddress(ip);
    return verdict;
}

ReceiverVerdict variant(const char *id, const char *base, ReceiverOutcome outcome, int code)
{
    ReceiverVerdict verdict = sampleVerdict(id, outcome, code);
    verdict.variantOf = QString::fromLatin1(base);
    return verdict;
}

} // namespace

void TestReceiverText::groupsByOutcome()
{
    const QString text = textOf({sampleVerdict("a.refuses", ReceiverOutcome::Reject, 550),
        sampleVerdict("b.defers", ReceiverOutcome::Defer, 450), sampleVerdict("c.unknown", ReceiverOutcome::Unknown, 0),
        sampleVerdict("d.accepts", ReceiverOutcome::Accept, 250), sampleVerdict("d.too", ReceiverOutcome::Accept, 250),
        sampleVerdict("e.score", ReceiverOutcome::Score, 0)});
    QVERIFY2(isInOrder(text,
                 {QStringLiteral("These refuse it (1)"), QStringLiteral("- a: refuses"),
                     QStringLiteral("> 550 reply of a.refuses"), QStringLiteral("What it asks for."),
                     QStringLiteral("It answers so when the recipient is named (RCPT TO)."),
                     QStringLiteral("[measured with the real program]"), QStringLiteral("https://docs.example/refuses"),
                     QStringLiteral("These put it off until the sender gives up (1)"), QStringLiteral("- b: defers"),
                     QStringLiteral("comes back after some"), QStringLiteral("Of these it cannot be told (1)"),
                     QStringLiteral("- c (unknown)"), QStringLiteral("These accept it (2)\n  d (accepts, too)"),
                     QStringLiteral("These count points"), QStringLiteral("To accept means here")}),
        qPrintable(text));
}

void TestReceiverText::namedComesFirst_data()
{
    QTest::addColumn<ReceiverOutcome>("outcome");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("line");
    QTest::newRow("refuses") << ReceiverOutcome::Reject << 550 << QStringLiteral("- z: named: refuses");
    QTest::newRow("accepts now") << ReceiverOutcome::Accept << 250 << QStringLiteral("- z: named: accepts");
    QTest::newRow("cannot tell") << ReceiverOutcome::Unknown << 0 << QStringLiteral("- z: named: cannot tell");
}

void TestReceiverText::namedComesFirst()
{
    QFETCH(const ReceiverOutcome, outcome);
    QFETCH(const int, code);
    QFETCH(const QString, line);
    ReceiverVerdict named = sampleVerdict("z.named", outcome, code);
    named.isNamed = true;
    const QString text = textOf({sampleVerdict("a.refuses", ReceiverOutcome::Reject, 550), named});
    QVERIFY2(
        isInOrder(text,
            {QStringLiteral("Recognised in the refusal that you got"), line, QStringLiteral("These refuse it (1)")}),
        qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("z: named")) + text.count(QStringLiteral("z (named")), 1);
}

void TestReceiverText::variants_data()
{
    QTest::addColumn<ReceiverOutcome>("outcome");
    QTest::addColumn<bool>("isNamed");
    QTest::addColumn<QStringList>("shown");
    const QString base = QStringLiteral("a.base");
    const QString other = QStringLiteral("a.other");
    QTest::newRow("comes to the same") << ReceiverOutcome::Reject << false << QStringList{base};
    QTest::newRow("comes to something else") << ReceiverOutcome::Defer << false << QStringList{base, other};
    QTest::newRow("is the one that refused") << ReceiverOutcome::Reject << true << QStringList{other, base};
}

void TestReceiverText::variants()
{
    QFETCH(const ReceiverOutcome, outcome);
    QFETCH(const bool, isNamed);
    QFETCH(const QStringList, shown);
    ReceiverVerdict other = variant("a.other", "a.base", outcome, outcome == ReceiverOutcome::Defer ? 450 : 554);
    other.isNamed = isNamed;
    QStringList ids;
    for (const ReceiverRow &row : receiverRows({sampleVerdict("a.base", ReceiverOutcome::Reject, 550), other}))
        ids.append(row.verdicts.first().id);
    QCOMPARE(ids, shown);
}

void TestReceiverText::addresses_data()
{
    QTest::addColumn<int>("secondCode");
    QTest::addColumn<int>("groups");
    QTest::newRow("all alike") << 550 << 1;
    QTest::newRow("another code") << 554 << 2;
    QTest::newRow("accepted from the other") << 250 << 2;
}

void TestReceiverText::addresses()
{
    QFETCH(const int, secondCode);
    QFETCH(const int, groups);
    const ReceiverOutcome second = secondCode >= 500 ? ReceiverOutcome::Reject : ReceiverOutcome::Accept;
    const QList<ReceiverVerdict> verdicts{from("203.0.113.1", sampleVerdict("a.b", ReceiverOutcome::Reject, 550)),
        from("2001:db8::1", sampleVerdict("a.b", second, secondCode))};
    QCOMPARE(receiverAnswers(verdicts).size(), groups);
    const QString text = textOf(verdicts);
    QCOMPARE(text.count(QStringLiteral("Mail from ")), groups == 1 ? 0 : 2);
    if (groups == 2)
        QVERIFY(isInOrder(text,
            {QStringLiteral("Mail from 203.0.113.1"), QStringLiteral("These refuse it"),
                QStringLiteral("Mail from 2001:db8::1")}));
}

void TestReceiverText::tellsWhatIsMissing()
{
    ReceiverVerdict first = sampleVerdict("a.one", ReceiverOutcome::Unknown, 0);
    first.missing = QStringList{QStringLiteral("helo.form"), QStringLiteral("helo.length")};
    ReceiverVerdict second = sampleVerdict("b.two", ReceiverOutcome::Unknown, 0);
    second.missing = QStringList{QStringLiteral("helo")};
    ReceiverVerdict third = sampleVerdict("c.three", ReceiverOutcome::Unknown, 0);
    third.missing = QStringList{QStringLiteral("nameOrder")};
    const QString text = textOf({first, second, third});
    // The same sentence stands once for all that lack the same.
    QVERIFY2(isInOrder(text,
                 {QStringLiteral("  - a (one), b (two)\n    The HELO name is not known."),
                     QStringLiteral("  - c (three)\n    The address has several reverse names;")}),
        qPrintable(text));
}

void TestReceiverText::tellsPoints()
{
    ReceiverVerdict score = sampleVerdict("rspamd.hfilter", ReceiverOutcome::Score, 0);
    score.points = 3;
    score.symbols = {{QStringLiteral("HELO_A"), 3, Truth::Yes}, {QStringLiteral("HELO_B"), 1.5, Truth::Unknown}};
    score.missing = QStringList{QStringLiteral("sender")};
    const QString text = textOf({score});
    QVERIFY2(isInOrder(text,
                 {QStringLiteral("- rspamd: hfilter: 3 points\n    HELO_A (3)\n"),
                     QStringLiteral("Not known: HELO_B (1.5). The sender (MAIL FROM) is not known.")}),
        qPrintable(text));
}

void TestReceiverText::assumption()
{
    Report report = reportOf({sampleVerdict("a.b", ReceiverOutcome::Accept, 250)});
    QVERIFY(!receiverText(report, Wording()).contains(QStringLiteral("assumed")));
    report.facts.request.recipientDomain.clear();
    QVERIFY(isInOrder(receiverText(report, Wording()),
        {QStringLiteral("receiver.example"), QStringLiteral("mx.receiver.example"), QStringLiteral("assumed")}));
}

void TestReceiverText::keepsToTheWidth()
{
    ReceiverVerdict verdict = sampleVerdict("a.b", ReceiverOutcome::Reject, 550);
    verdict.text = QStringLiteral("\x1b[31m ") + QString(QStringLiteral("word ")).repeated(100);
    verdict.about.insert(QStringLiteral("en"), QString(QStringLiteral("reason ")).repeated(50));
    TextReportStyle style;
    for (const int columns : {60, 80, 96}) {
        style.columns = columns;
        const QString text = receiverText(reportOf({verdict}), Wording(), style);
        QVERIFY(!text.contains(QChar(0x1b)));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= columns, qPrintable(line));
    }
    style.hasColour = true;
    QVERIFY(receiverText(reportOf({verdict}), Wording(), style).contains(QStringLiteral("\x1b[31mThese refuse it")));
}

void TestReceiverText::namesByProgram()
{
    ReceiverVerdict provider = sampleVerdict("Gmail.Gmail", ReceiverOutcome::Accept, 250);
    ReceiverVerdict inside = sampleVerdict("Postfix (policyd-spf).policyd-spf", ReceiverOutcome::Accept, 250);
    QCOMPARE(receiverNames({sampleVerdict("Exim.a", ReceiverOutcome::Accept, 250), provider,
                 sampleVerdict("Exim.b", ReceiverOutcome::Accept, 250), inside}),
        QStringList({QStringLiteral("Exim (a, b)"), QStringLiteral("Gmail"), QStringLiteral("Postfix (policyd-spf)")}));
}

void TestReceiverText::emptyIfNotAsked()
{
    QCOMPARE(receiverText(Report(), Wording()), QString());
    QVERIFY(receiverAnswers({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestReceiverText)
#include "tst_receivertext.moc"
