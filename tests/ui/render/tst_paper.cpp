// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/overloaded.h"
#include "paperwriter.h"

#include <QFontMetricsF>
#include <QtTest>

namespace {

Strip strip(const QString &name, qreal height, bool keepsNext = false)
{
    Strip result;
    result.height = height;
    result.keepsNext = keepsNext;
    result.items.append(SheetText{{0, height}, name, QFont(), Qt::black});
    return result;
}

/// The texts on each sheet, in their order.
QStringList textsOf(const QList<Sheet> &sheets)
{
    QStringList texts;
    for (const Sheet &sheet : sheets) {
        QStringList onSheet;
        for (const SheetItem &item : sheet.items)
            if (const auto *text = std::get_if<SheetText>(&item))
                onSheet.append(text->text);
        texts.append(onSheet.join(u' '));
    }
    return texts;
}

qreal lowest(const QList<Sheet> &sheets)
{
    qreal bottom = 0;
    for (const Sheet &sheet : sheets)
        for (const SheetItem &item : sheet.items)
            if (const auto *text = std::get_if<SheetText>(&item))
                bottom = std::max(bottom, text->baseline.y());
    return bottom;
}

} // namespace

class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void flowKeepsTogether();
    void flowDividesWhatNoSheetHolds();
    void flowRepeatsHead();
    void flowDropsSpaceAtTop();
    void flowJoinsPanels();
    void headingStaysWithText();
    void breaksLines_data();
    void breaksLines();
    void showsOnlyWhatFontsHave();
};

void TestPaper::flowKeepsTogether()
{
    SheetFlow flow(QRectF(0, 0, 100, 100));
    flow.add(strip(QStringLiteral("a"), 70));
    flow.add(strip(QStringLiteral("head"), 20, true));
    flow.add(strip(QStringLiteral("text"), 20));
    QCOMPARE(textsOf(flow.takeSheets()), QStringList({QStringLiteral("a"), QStringLiteral("head text")}));
}

void TestPaper::flowDividesWhatNoSheetHolds()
{
    SheetFlow flow(QRectF(0, 0, 100, 100));
    for (int i = 0; i < 9; ++i)
        flow.add(strip(QString::number(i), 30, i < 8));
    const QList<Sheet> sheets = flow.takeSheets();
    QCOMPARE(textsOf(sheets), QStringList({QStringLiteral("0 1 2"), QStringLiteral("3 4 5"), QStringLiteral("6 7 8")}));
    QVERIFY(lowest(sheets) <= 100);
}

void TestPaper::flowRepeatsHead()
{
    SheetFlow flow(QRectF(0, 0, 100, 100));
    flow.add(strip(QStringLiteral("head"), 20, true));
    flow.add(strip(QStringLiteral("1"), 40));
    flow.setRepeatedHead({strip(QStringLiteral("head"), 20, true)});
    flow.add(strip(QStringLiteral("2"), 60));
    flow.setRepeatedHead({});
    flow.add(strip(QStringLiteral("after"), 60));
    QCOMPARE(textsOf(flow.takeSheets()),
        QStringList({QStringLiteral("head 1"), QStringLiteral("head 2"), QStringLiteral("after")}));
}

void TestPaper::flowDropsSpaceAtTop()
{
    SheetFlow flow(QRectF(0, 10, 100, 100));
    flow.add(strip(QStringLiteral("a"), 80));
    flow.breakSheet();
    flow.breakSheet();
    flow.addSpace(30);
    flow.add(strip(QStringLiteral("b"), 20));
    const QList<Sheet> sheets = flow.takeSheets();
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(std::get<SheetText>(sheets.last().items.first()).baseline.y(), 30.0);
}

void TestPaper::flowJoinsPanels()
{
    SheetFlow flow(QRectF(0, 0, 100, 100));
    for (int i = 0; i < 5; ++i) {
        Strip piece = strip(QString::number(i), 30);
        piece.panel = Panel{i < 4 ? 1 : 2, {QRectF(5, 0, 90, 0), Qt::gray, {}, {}}};
        flow.add(piece);
    }
    const QList<Sheet> sheets = flow.takeSheets();
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets[0].boxes.size(), 1);
    QCOMPARE(sheets[0].boxes[0].rect, QRectF(5, 0, 90, 90));
    QCOMPARE(sheets[1].boxes.size(), 2);
    QCOMPARE(sheets[1].boxes[1].rect, QRectF(5, 30, 90, 30));
}

void TestPaper::headingStaysWithText()
{
    // Whatever stands above, no heading is the last thing on a sheet.
    const PaperType type;
    const QRectF area(0, 0, PaperType::mm(174), PaperType::mm(60));
    for (int lines = 0; lines < 20; ++lines) {
        PaperWriter writer(area);
        for (int i = 0; i < lines; ++i)
            writer.paragraph(QStringLiteral("line"));
        writer.heading(QStringLiteral("Heading"));
        writer.subheading(QStringLiteral("Subheading"));
        writer.table({{QStringLiteral("Column"), 1}, {QStringLiteral("Second"), 1}},
            {{{{QStringLiteral("cell"), TextRole::Small, {}, {}}}, {}}});
        const QList<Sheet> sheets = writer.takeSheets();
        QVERIFY(lowest(sheets) <= area.bottom());
        for (const QString &text : textsOf(sheets))
            QVERIFY2(text.endsWith(u"line") || text.endsWith(u"cell"), qPrintable(text));
    }
}

void TestPaper::breaksLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines"); ///< least number
    QTest::addRow("empty") << QString() << 1;
    QTest::addRow("short") << QStringLiteral("mail.example.com") << 1;
    QTest::addRow("words") << QStringLiteral("many words in a row ").repeated(20).trimmed() << 3;
    QTest::addRow("one long name") << QStringLiteral("a-very-long.name.").repeated(30) << 3;
    QTest::addRow("short, then long") << QStringLiteral("see ") + QString(500, u'W') << 5;
    QTest::addRow("line ends") << QStringLiteral("a\n\nb") << 3;
    QTest::addRow("indented") << QStringLiteral("      ") + QString(200, u'x') << 2;
    QTest::addRow("surrogates") << QString::fromUtf8("\xf0\x9d\x94\xb8").repeated(200) << 3;
    QTest::addRow("only spaces") << QString(900, u' ') << 1;
}

void TestPaper::breaksLines()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    const PaperType type;
    const qreal width = PaperType::mm(60);
    for (const TextRole role : {TextRole::Body, TextRole::Mono}) {
        const QStringList broken = type.brokenLines(text, role, width);
        QVERIFY2(broken.size() >= lines, qPrintable(QString::number(broken.size())));
        for (const QString &line : broken) {
            QVERIFY2(type.textWidth(line, role) <= width, qPrintable(line));
            QVERIFY(line.isValidUtf16());
        }
        // Nothing is lost but the spaces and line ends at which it was broken.
        const auto bare = [](QString whole) { return whole.remove(u' ').remove(u'\n'); };
        QCOMPARE(bare(broken.join(u'\n')), bare(type.shown(text, role)));
    }
    // Even where nothing fits it comes to an end.
    QVERIFY(type.brokenLines(text, TextRole::Body, 0).size() <= text.size() + 1);
}

void TestPaper::showsOnlyWhatFontsHave()
{
    const PaperType type;
    QCOMPARE(type.shown(QStringLiteral("plain text"), TextRole::Body), QStringLiteral("plain text"));
    QCOMPARE(type.shown(QStringLiteral("Rückwärtsname §3"), TextRole::Body), QStringLiteral("Rückwärtsname §3"));
    // A private character that no font draws, and one that acts on its neighbours.
    QCOMPARE(type.shown(QString(QChar(0xe123)), TextRole::Mono), QStringLiteral("\\xee\\x84\\xa3"));
    QCOMPARE(type.shown(QString(QChar(0x202e)), TextRole::Body), QStringLiteral("\\xe2\\x80\\xae"));
    const QFontMetricsF metrics(type.font(TextRole::Body));
    for (const QChar character : type.arrow())
        QVERIFY(metrics.inFont(character));
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
