// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domainsamples.h"
#include "widgets/rowpane.h"
#include "widgets/rowview.h"
#include "wizard/blocklistrows.h"
#include "wizard/reversezonerows.h"
#include "wizard/senderrows.h"
#include "wizard/serverrows.h"
#include "wizard/spfrows.h"
#include "wording.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace {

/// As test data; rows within rows are more than QVariant can compare.
struct Rows
{
    QList<ViewRow> list;
};

QStringList flat(const QList<ViewRow> &rows)
{
    QStringList texts;
    for (const ViewRow &row : rows)
        texts += row.cells.join(QStringLiteral(" | ")) + u'\n' + flat(row.children).join(u'\n');
    return texts;
}

QString text(const QList<ViewRow> &rows)
{
    return flat(rows).join(u'\n');
}

QList<ViewRow> domain()
{
    const Wording wording;
    QList<ViewRow> rows{
        spfRow(DomainSamples::failingSpf(), DomainSamples::costs(), DomainSamples::proposal(), wording)};
    rows += senderRows(DomainSamples::sender(), wording);
    rows += checklistRows(DomainSamples::checklist(), wording);
    return rows;
}

} // namespace

/// What the tabs of the domain side show, from facts made by hand, and pictures of it.
class TestDomainRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spfAsTree();
    void proposalIsMarked();
    void costsWhereTheyMatter();
    void senderAndChecklist();
    void listingsFirst();
    void guiltyServersStandOut();
    void whoCanChangeIt();
    void hostileTextsAreShownAsTyped_data();
    void hostileTextsAreShownAsTyped();
    void picture_data();
    void picture();
};

void TestDomainRows::spfAsTree()
{
    const ViewRow row = domain().first();
    QCOMPARE(row.state, State::Fail);
    const ViewRow record = row.children[2];
    QVERIFY(record.isCode && record.cells[1].startsWith(QLatin1String("v=spf1")));
    QCOMPARE(record.children.size(), 5);
    const ViewRow include = record.children[2];
    QVERIFY(include.cells[1].contains(QLatin1String("softfail")));
    QCOMPARE(include.children.first().children.size(), 2);
    QCOMPARE(record.children[3].state, State::Unknown);
    QVERIFY(record.children[4].isStrong && !record.children[0].isStrong);
}

void TestDomainRows::proposalIsMarked()
{
    const ViewRow proposal = domain().first().children.last();
    const ViewRow after = proposal.children[1];
    QCOMPARE(after.marks.size(), 1);
    QCOMPARE(after.cells[1].mid(after.marks[0].from, after.marks[0].length), QStringLiteral("ip4:192.0.2.60"));
    QCOMPARE(after.copied, QString::fromLatin1(DomainSamples::proposal().after));
    QVERIFY(addedPieces({}, QStringLiteral("v=spf1 mx -all")).isEmpty());
    QCOMPARE(addedPieces(QStringLiteral("a b"), QStringLiteral("a b b")).size(), 1);
}

void TestDomainRows::costsWhereTheyMatter()
{
    const ViewRow costs = domain().first().children[3];
    QCOMPARE(costs.state, State::Fail);
    QVERIFY(costs.cells[1].startsWith(QLatin1String("12 of at most 10")));
    QVERIFY(costs.isOpen);
    QCOMPARE(costs.children.first().children.first().children.size(), 1);
    const ViewRow cheap = spfRow(DomainSamples::failingSpf(), {}, std::nullopt, Wording()).children.last();
    QVERIFY(!cheap.state && cheap.children.isEmpty() && !cheap.isOpen);
}

void TestDomainRows::senderAndChecklist()
{
    const QString all = text(domain());
    for (const char *words :
        {"an alias (CNAME)", "only watched (p=none)", "rsa, 2048 bits", "What Gmail asks of senders", "1 of 3 met",
            "not met", "required since 2024-02-01", "not verified: source read 2026-11-20"})
        QVERIFY2(all.contains(QLatin1String(words)), words);
}

void TestDomainRows::listingsFirst()
{
    const QList<ViewRow> rows = blocklistRows(DomainSamples::blocklists(), Wording());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].state, State::Fail);
    QCOMPARE(rows[0].address, QStringLiteral("https://check.list.example/"));
    QCOMPARE(rows[1].state, State::Unknown);
    QVERIFY(rows[1].cells[3].contains(QLatin1String("say nothing")));
    QVERIFY(rows[1].address.isEmpty());
    QCOMPARE(rows[2].state, State::Pass);
}

void TestDomainRows::guiltyServersStandOut()
{
    const QList<ViewRow> rows = serverRows(DomainSamples::comparison(), Wording());
    QVERIFY(rows[0].cells[0].contains(QLatin1String("720 s")));
    QCOMPARE(rows[0].children[0].state, State::Warning);
    QVERIFY(rows[0].children[0].cells[1].startsWith(QLatin1String("differs: 203.0.113.51")));
    QVERIFY(!rows[0].children[1].state);
    QCOMPARE(rows[0].children[2].cells[3], QStringLiteral("yes"));
    QCOMPARE(rows[1].children.size(), 2);
    QVERIFY(rows[1].children[0].cells[0].startsWith(QLatin1String("root")));
}

void TestDomainRows::whoCanChangeIt()
{
    const QList<ViewRow> rows = reverseZoneRows(DomainSamples::reverseZones(), Wording());
    QVERIFY(text(rows).contains(QLatin1String("noc@isp.example")));
    QVERIFY(text(rows).contains(QLatin1String("private address")));
    const auto mail = std::find_if(rows[0].children.begin(), rows[0].children.end(),
        [](const ViewRow &row) { return row.copied == u"noc@isp.example"; });
    QVERIFY(mail != rows[0].children.end());
    QVERIFY(text(rows).contains(QLatin1String("203.0.113.0 - 203.0.113.255")));
}

void TestDomainRows::hostileTextsAreShownAsTyped_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::newRow("domain") << Rows{domain()};
    QTest::newRow("block lists") << Rows{blocklistRows(DomainSamples::blocklists(), Wording())};
    QTest::newRow("reverse zone") << Rows{reverseZoneRows(DomainSamples::reverseZones(), Wording())};
}

void TestDomainRows::hostileTextsAreShownAsTyped()
{
    QFETCH(const Rows, rows);
    QVERIFY2(text(rows.list).contains(DomainSamples::hostileText()), qPrintable(text(rows.list)));
}

void TestDomainRows::picture_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<bool>("isSmall");
    const Wording wording;
    const QStringList two{QStringLiteral("What"), QStringLiteral("How it is")};
    for (const bool isSmall : {false, true}) {
        const char *size = isSmall ? "small" : "large";
        QTest::addRow("domain-%s", size) << two << Rows{domain()} << isSmall;
        QTest::addRow("lists-%s", size) << blocklistHeaders()
                                        << Rows{blocklistRows(DomainSamples::blocklists(), wording)} << isSmall;
        QTest::addRow("servers-%s", size)
            << serverHeaders() << Rows{serverRows(DomainSamples::comparison(), wording)} << isSmall;
        QTest::addRow("zone-%s", size) << two << Rows{reverseZoneRows(DomainSamples::reverseZones(), wording)}
                                       << isSmall;
    }
}

void TestDomainRows::picture()
{
    QFETCH(const QStringList, headers);
    QFETCH(const Rows, rows);
    QFETCH(const bool, isSmall);
    RowPane pane(QStringLiteral("Rows"));
    pane.resize(isSmall ? QSize(560, 420) : QSize(800, 620));
    pane.setRows(headers, rows.list);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QCOMPARE(pane.view()->currentIndex().row(), 0);
    QDir folder(
        qEnvironmentVariable("HELODOCTOR_SCREENSHOT_DIR", QDir::current().filePath(QStringLiteral("screenshots"))));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(pane.grab().save(folder.filePath(QStringLiteral("6-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
}

QTEST_MAIN(TestDomainRows)
#include "tst_domainrows.moc"
