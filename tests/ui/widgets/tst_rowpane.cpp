// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/rowmodel.h"
#include "widgets/rowpane.h"
#include "widgets/rowview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

QList<ViewRow> sample()
{
    ViewRow first{{QStringLiteral("first"), QStringLiteral("one")}};
    first.state = State::Fail;
    first.word = QStringLiteral("repair");
    ViewRow below{{QStringLiteral("below"), QStringLiteral("two")}};
    below.copied = QStringLiteral("only this");
    first.children = {below, ViewRow{{QString(400, u'x')}}};
    ViewRow second{{QStringLiteral("second"), QString(300, u'y')}};
    second.address = QStringLiteral("https://list.example/");
    return {first, second};
}

const QStringList headers{QStringLiteral("What"), QStringLiteral("How")};

} // namespace

class TestRowPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelIsSound();
    void neverRunsOverTheSide_data();
    void neverRunsOverTheSide();
    void copiesByKeys();
    void opensPagesOnlyWhenAsked();
    void enterWithoutPageGoesOn();
    void showsTextAsTyped();
    void tellsStateToScreenReaders();
    void manyRowsStayQuick();
};

void TestRowPane::modelIsSound()
{
    RowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(headers, sample());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.index(1, 0, model.index(0, 0)).parent(), model.index(0, 0));
    QCOMPARE(model.rowAt({}), ViewRow());
    model.setRows(headers, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestRowPane::neverRunsOverTheSide_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {200, 600, 1400})
        QTest::addRow("%d", width) << width;
}

void TestRowPane::neverRunsOverTheSide()
{
    QFETCH(const int, width);
    RowPane pane(QStringLiteral("Rows"));
    pane.resize(width, 300);
    pane.setRows(headers, sample());
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    RowView &view = *pane.view();
    QCOMPARE(view.header()->length(), view.viewport()->width());
    // Long words are broken into as many lines as they need.
    const QModelIndex last = view.rows()->index(1, 1);
    const int line = view.fontMetrics().height();
    const int text = view.fontMetrics().horizontalAdvance(QString(300, u'y'));
    const int lines = text / view.columnWidth(1);
    QVERIFY(view.visualRect(last).height() >= lines * line);
    const QModelIndex spanned = view.rows()->index(1, 0, view.rows()->index(0, 0));
    QVERIFY(view.isFirstColumnSpanned(1, spanned.parent()));
}

void TestRowPane::copiesByKeys()
{
    RowPane pane(QStringLiteral("Rows"));
    pane.setRows(headers, sample());
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.view()->setFocus();
    QTest::keySequence(pane.view(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("first\tone"));
    QTest::keyClick(pane.view(), Qt::Key_Down);
    QTest::mouseClick(pane.findChild<QPushButton *>(QStringLiteral("copyRow")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("only this"));
}

void TestRowPane::opensPagesOnlyWhenAsked()
{
    RowPane pane(QStringLiteral("Rows"));
    QSignalSpy asked(&pane, &RowPane::addressRequested);
    pane.setRows(headers, sample());
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto *open = pane.findChild<QPushButton *>(QStringLiteral("openPage"));
    QVERIFY(!open->isEnabled());
    pane.view()->setFocus();
    QTest::keyClick(pane.view(), Qt::Key_End);
    QVERIFY(open->isEnabled());
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(pane.view(), Qt::Key_Return);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("https://list.example/"));
}

void TestRowPane::enterWithoutPageGoesOn()
{
    RowPane pane(QStringLiteral("Rows"));
    QSignalSpy asked(&pane, &RowPane::addressRequested);
    pane.setRows(headers, {sample().first()});
    QVERIFY(pane.findChild<QPushButton *>(QStringLiteral("openPage"))->isHidden());
    QTest::keyClick(pane.view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
}

/// What looks like HTML is shown as it came, and no tool tip makes it anything else.
void TestRowPane::showsTextAsTyped()
{
    const QString hostile = QStringLiteral("<b>bold</b> <img src=\"http://192.0.2.1/x\">");
    RowModel model;
    model.setRows(headers, {ViewRow{{hostile, hostile}}});
    for (int column = 0; column < 2; ++column) {
        const QModelIndex index = model.index(0, column);
        QCOMPARE(index.data().toString(), hostile);
        QVERIFY(!index.data(Qt::ToolTipRole).isValid());
        QVERIFY(!index.data(Qt::WhatsThisRole).isValid());
    }
    RowPane pane(QStringLiteral("Rows"));
    ViewRow row{{hostile, hostile}};
    row.address = hostile;
    pane.setRows(headers, {row});
    QCOMPARE(pane.findChild<QLabel *>(QStringLiteral("pageAddress"))->textFormat(), Qt::PlainText);
}

void TestRowPane::tellsStateToScreenReaders()
{
    RowModel model;
    model.setRows(headers, sample());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("repair: first"));
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("one"));
}

void TestRowPane::manyRowsStayQuick()
{
    QList<ViewRow> rows;
    for (int i = 0; i < 2000; ++i)
        rows.append({{QStringLiteral("row %1").arg(i), QString(200, u'z')}});
    RowPane pane(QStringLiteral("Rows"));
    pane.resize(600, 300);
    pane.show();
    QElapsedTimer timer;
    timer.start();
    pane.setRows(headers, rows);
    QCoreApplication::sendPostedEvents();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(pane.view()->rows()->rowCount(), 2000);
}

QTEST_MAIN(TestRowPane)
#include "tst_rowpane.moc"
