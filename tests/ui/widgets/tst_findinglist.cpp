// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "screenshots.h"
#include "widgets/findingheader.h"
#include "widgets/findinglist.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

namespace {

QList<FindingEntry> entries()
{
    return {
        {State::Fail, QStringLiteral("fail"),
            QStringLiteral(
                "203.0.113.100 is not confirmed by its own name: mail.dynatron.example leads to 203.0.113.244. "
                "Receivers that check FCrDNS (RFC 8601 §3) refuse or defer."),
            QStringLiteral("203.0.113.100"),
            {QStringLiteral("100.113.0.203.in-addr.arpa PTR mail.dynatron.example (TTL 3600, 192.0.2.53:53)"),
                QStringLiteral("dig -x 203.0.113.100")}},
        {State::Warning, QStringLiteral("warning"), QStringLiteral("The chain loops."), QStringLiteral("203.0.113.244"),
            {QStringLiteral("dig -x 203.0.113.244")}},
        {State::Unknown, QStringLiteral("unknown"), QStringLiteral("<b>Block lists</b> were not asked."), {}, {}},
        {State::Pass, QStringLiteral("pass"), QStringLiteral("HELO is a full name with an address."),
            QStringLiteral("mail.dynatron.example"), {QStringLiteral("dig mail.dynatron.example A")}},
        {State::NotApplicable, QStringLiteral("not tested"), QStringLiteral("There is no IPv6 address."), {}, {}},
    };
}

FindingHeader *header(const FindingList &list, int index)
{
    return list.findChildren<FindingHeader *>().value(index);
}

} // namespace

class TestFindingList : public QObject
{
    Q_OBJECT

private slots:
    void walksByKeys();
    void opensByKeys();
    void copiesEvidence();
    void wrapsSentences();
    void tellsScreenReaders();
    void canBeReplacedFromItsSignal();
    void keepsScreenshots();
};

void TestFindingList::walksByKeys()
{
    FindingList list;
    list.setEntries(entries());
    QSignalSpy changed(&list, &FindingList::currentChanged);
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    const QList<Qt::Key> keys{
        Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Down, Qt::Key_Home, Qt::Key_Up};
    for (const Qt::Key key : keys)
        QTest::keyClick(QApplication::focusWidget(), key);
    QList<int> visited;
    for (const QList<QVariant> &arguments : changed)
        visited.append(arguments.first().toInt());
    QCOMPARE(visited, (QList<int>{0, 1, 2, 1, 4, 0}));
}

void TestFindingList::opensByKeys()
{
    FindingList list;
    list.setEntries(entries());
    list.show();
    QTest::keyClick(header(list, 0), Qt::Key_Right);
    QVERIFY(list.isOpen(0));
    QTest::keyClick(header(list, 0), Qt::Key_Left);
    QVERIFY(!list.isOpen(0));
    QTest::keyClick(header(list, 1), Qt::Key_Space);
    QVERIFY(list.isOpen(1));
    QTest::keyClick(header(list, 3), Qt::Key_Return);
    QVERIFY(list.isOpen(3));
    QTest::keyClick(header(list, 2), Qt::Key_Right); // without evidence there is nothing to open
    QTest::keyClick(header(list, 2), Qt::Key_Space);
    QVERIFY(!list.isOpen(2));
    QVERIFY(list.isOpen(1));
}

void TestFindingList::copiesEvidence()
{
    FindingList list;
    list.setEntries(entries());
    list.show();
    list.setOpen(0, true);
    auto *copy = list.findChild<QPushButton *>(QStringLiteral("copyEvidence"));
    QVERIFY(copy->isVisible());
    QTest::keyClick(copy, Qt::Key_Space);
    const FindingEntry first = entries().first();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        first.sentence + QLatin1Char('\n') + first.evidence.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void TestFindingList::wrapsSentences()
{
    FindingList list;
    list.setEntries(entries());
    list.resize(900, 400);
    list.show();
    const int wide = header(list, 0)->height();
    list.resize(300, 400);
    QVERIFY(header(list, 0)->height() > wide);
    QCOMPARE(header(list, 0)->height(), header(list, 0)->heightForWidth(header(list, 0)->width()));
    QVERIFY(header(list, 0)->width() <= list.viewport()->width());
    list.setOpen(0, true);
    const auto *evidence = list.findChild<QLabel *>(QStringLiteral("evidence"));
    QCOMPARE(evidence->textFormat(), Qt::PlainText);
}

void TestFindingList::tellsScreenReaders()
{
    FindingList list;
    list.setEntries(entries());
    list.show();
    for (int i = 0; i < list.count(); ++i) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(header(list, i));
        QVERIFY(accessible);
        QCOMPARE(accessible->text(QAccessible::Name), entries()[i].word + QStringLiteral(": ") + entries()[i].sentence);
        QVERIFY(accessible->state().focusable);
        QCOMPARE(static_cast<bool>(accessible->state().checkable), !entries()[i].evidence.isEmpty());
    }
}

void TestFindingList::canBeReplacedFromItsSignal()
{
    FindingList list;
    list.setEntries(entries());
    list.show();
    connect(&list, &FindingList::currentChanged, &list, [&list](int index) {
        if (index == 1)
            list.setEntries(entries().first(2));
    });
    QTest::mouseClick(header(list, 1), Qt::LeftButton);
    QCOMPARE(list.count(), 2);
    QCOMPARE(list.current(), -1);
}

void TestFindingList::keepsScreenshots()
{
    if (!Screenshots::areWanted())
        QSKIP("no folder for screenshots");
    for (const bool isDark : {false, true}) {
        FindingList list;
        if (isDark)
            list.setPalette(Screenshots::darkPalette());
        list.setEntries(entries());
        list.resize(640, 380);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setOpen(0, true);
        header(list, 0)->setFocus();
        const QString name = isDark ? QStringLiteral("findings-dark") : QStringLiteral("findings-light");
        QVERIFY(Screenshots::keep(list.grab().toImage(), name));
    }
}

QTEST_MAIN(TestFindingList)
#include "tst_findinglist.moc"
