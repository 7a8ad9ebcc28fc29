// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findingtexts.h"
#include "scenariorun.h"
#include "textreport.h"
#include "wording.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

/// Every finding that any scenario gives has its sentence, with every place filled, safe to print.
class TestWording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasASentence_data();
    void everyFindingHasASentence();
    void valuesAreNotFilledAgain();
    void wraps();
    void textReportIsPlain_data() { everyFindingHasASentence_data(); }
    void textReportIsPlain();
};

namespace {

Report reportOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto parsed = parseScenario(QString::fromUtf8(file.readAll()));
    ScenarioRun run(std::get<Scenario>(parsed));
    run.run();
    return run.report();
}

bool isControl(QChar character)
{
    return character != u'\n' && !character.isPrint();
}

} // namespace

void TestWording::everyFindingHasASentence_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {"resources/demos", "tests/scenarios"}) {
        const QDir directory(QStringLiteral(HELODOCTOR_SOURCE_DIR) + u'/' + QLatin1String(folder));
        for (const QString &name : directory.entryList({QStringLiteral("*.scenario")}, QDir::Files))
            QTest::newRow(qPrintable(name)) << directory.filePath(name);
    }
}

void TestWording::everyFindingHasASentence()
{
    QFETCH(const QString, path);
    const Report report = reportOf(path);
    const Wording wording;
    QVERIFY(!report.judgement.findings.isEmpty());
    for (const Finding &finding : report.judgement.findings) {
        const QString sentence = wording.sentence(finding);
        QVERIFY2(sentence != finding.code, qPrintable(finding.code));
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u')'), qPrintable(sentence));
        // A place that no argument fills leaves two spaces or a space before a stop.
        static const QRegularExpression hole(QStringLiteral("  | [.,;](?![0-9a-z])|\\{|\\}|: \\."));
        QVERIFY2(!hole.match(sentence).hasMatch(), qPrintable(finding.code + QStringLiteral(": ") + sentence));
    }
    QVERIFY(!wording.conclusion(report.judgement).isEmpty());
}

void TestWording::valuesAreNotFilledAgain()
{
    const Wording wording;
    QCOMPARE(wording.text("{a} and {b}",
                 {{QStringLiteral("a"), QStringLiteral("{b}")}, {QStringLiteral("b"), QStringLiteral("x")}}),
        QStringLiteral("{b} and x"));
    QCOMPARE(wording.text("50 {unit", {}), QStringLiteral("50 {unit"));
}

void TestWording::wraps()
{
    QCOMPARE(wrapped(QStringLiteral("one two three"), 9, QStringLiteral("- ")), QStringLiteral("- one two\n  three"));
    QCOMPARE(wrapped(QStringLiteral("extraordinarily long"), 5), QStringLiteral("extraordinarily\nlong"));
    QCOMPARE(wrapped(QStringLiteral("a\nb"), 80, QStringLiteral("* ")), QStringLiteral("* a\n  b"));
    QCOMPARE(wrapped(QString(), 80, QStringLiteral("* ")), QStringLiteral("* "));
}

void TestWording::textReportIsPlain()
{
    QFETCH(const QString, path);
    const QString text = textReport(reportOf(path), Wording());
    QVERIFY(std::none_of(text.begin(), text.end(), isControl));
    // Sentences keep to 80 columns; only scripts, commands, what a server said and single long words may be longer.
    for (const QString &line : text.split(u'\n')) {
        const bool isFree = line.contains(QStringLiteral(" | ")) || line.trimmed().startsWith(QStringLiteral("dig "))
            || line.contains(QRegularExpression(QStringLiteral("^ *\\d+\\.\\d{3} "))) || !line.trimmed().contains(u' ')
            || line.contains(QRegularExpression(QStringLiteral("\\S{60}")));
        QVERIFY2(line.size() <= 80 || isFree, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
