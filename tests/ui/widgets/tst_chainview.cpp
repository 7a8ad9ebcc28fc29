// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "samplefacts.h"
#include "screenshots.h"
#include "widgets/chaincanvas.h"
#include "widgets/chainnodebutton.h"
#include "widgets/chainview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

namespace {

QString focusedText()
{
    const auto *button = qobject_cast<ChainNodeButton *>(QApplication::focusWidget());
    return button ? button->accessibleName().section(QLatin1Char(','), 0, 0).section(QLatin1Char(';'), 0, 0)
                  : QString();
}

ChainNodeButton *buttonOf(const ChainView &view, const QString &text)
{
    const QList<ChainNodeButton *> buttons = view.findChildren<ChainNodeButton *>();
    for (ChainNodeButton *button : buttons) {
        if (!button->isHidden() && view.picture().nodes[button->node()].text == text)
            return button;
    }
    return nullptr;
}

QList<ChainNodeButton *> shownButtons(const ChainView &view)
{
    QList<ChainNodeButton *> buttons = view.findChildren<ChainNodeButton *>();
    buttons.removeIf([](const ChainNodeButton *button) { return button->isHidden(); });
    return buttons;
}

void showActive(ChainView &view, QSize size)
{
    view.resize(size);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
}

} // namespace

class TestChainView : public QObject
{
    Q_OBJECT

private slots:
    void arrowKeysFollowTheChain();
    void tabVisitsEveryNode();
    void tellsScreenReaders();
    void activatesNodes_data();
    void activatesNodes();
    void growsWithoutLosingFocus();
    void highlights();
    void scalesDownThenScrolls();
    void followsFontAndPalette();
    void copiesAsText();
    void writesImage();
    void keepsScreenshots();
};

void TestChainView::arrowKeysFollowTheChain()
{
    ChainView view;
    view.setPicture(chainPicture(Samples::storyLoop()));
    showActive(view, {900, 300});
    buttonOf(view, QStringLiteral("203.0.113.100"))->setFocus();
    QStringList visited{focusedText()};
    const QList<Qt::Key> keys{Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left,
        Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Up};
    for (const Qt::Key key : keys) {
        QTest::keyClick(QApplication::focusWidget(), key);
        visited.append(focusedText());
    }
    const QStringList expected{QStringLiteral("203.0.113.100"), QStringLiteral("mail.dynatron.example"),
        QStringLiteral("203.0.113.244"), QStringLiteral("dynatron.example"), QStringLiteral("203.0.113.51"),
        QStringLiteral("mail.dynatron.example"), // along the arrow that runs back
        QStringLiteral("203.0.113.100"), QStringLiteral("dyna-web"),
        QStringLiteral("dyna-web"), // an end says whose it is
        QStringLiteral("dyna-web"), QStringLiteral("mail.dynatron.example")};
    QCOMPARE(visited, expected);
}

void TestChainView::tabVisitsEveryNode()
{
    ChainView view;
    view.setPicture(chainPicture(Samples::crowd()));
    showActive(view, {900, 500});
    const qsizetype count = view.picture().nodes.size();
    QSet<QWidget *> visited;
    buttonOf(view, QStringLiteral("198.51.100.1"))->setFocus();
    for (qsizetype i = 0; i < count; ++i) {
        visited.insert(QApplication::focusWidget());
        const QRect place(QApplication::focusWidget()->mapTo(&view, QPoint()), QApplication::focusWidget()->size());
        QVERIFY2(view.rect().intersects(place), qPrintable(focusedText()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited.size(), count);
}

void TestChainView::tellsScreenReaders()
{
    ChainView view;
    view.setPicture(chainPicture(Samples::storyLoop()));
    showActive(view, {900, 300});
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(view.widget());
    QVERIFY(canvas);
    QStringList names;
    for (int i = 0; i < canvas->childCount(); ++i) {
        const QAccessibleInterface *child = canvas->child(i);
        QCOMPARE(child->role(), QAccessible::Button);
        QVERIFY(child->state().focusable);
        names.append(child->text(QAccessible::Name));
    }
    QCOMPARE(names.size(), view.picture().nodes.size());
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.first(),
        QStringLiteral("203.0.113.100, sending address, not confirmed; reverse name mail.dynatron.example"));
    QVERIFY(names.contains(QStringLiteral("dyna-web, no such name")));
}

void TestChainView::activatesNodes_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("enter") << static_cast<int>(Qt::Key_Enter);
    QTest::newRow("return") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("space") << static_cast<int>(Qt::Key_Space);
    QTest::newRow("mouse") << 0;
}

void TestChainView::activatesNodes()
{
    QFETCH(int, key);
    ChainView view;
    view.setPicture(chainPicture(Samples::storyLoop()));
    showActive(view, {900, 300});
    QSignalSpy activated(&view, &ChainView::nodeActivated);
    ChainNodeButton *button = buttonOf(view, QStringLiteral("203.0.113.244"));
    if (key == 0)
        QTest::mouseClick(button, Qt::LeftButton);
    else
        QTest::keyClick(button, static_cast<Qt::Key>(key));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("203.0.113.244"));
}

void TestChainView::growsWithoutLosingFocus()
{
    SampleFacts sample;
    sample.start("203.0.113.100").ptr("203.0.113.100", {"mail.dynatron.example"});
    sample.forward("mail.dynatron.example", {"203.0.113.244"}).ptr("203.0.113.244", {"dynatron.example"});
    ChainView view;
    view.setPicture(chainPicture(sample.partly(1)));
    showActive(view, {900, 300});
    ChainNodeButton *first = buttonOf(view, QStringLiteral("203.0.113.100"));
    first->setFocus();
    for (int count = 2; count <= 4; ++count) {
        view.setPicture(chainPicture(sample.partly(count)));
        QCOMPARE(shownButtons(view).size(), count);
        QCOMPARE(buttonOf(view, QStringLiteral("203.0.113.100")), first);
        QVERIFY(first->hasFocus());
    }
    view.setPicture(chainPicture(sample.partly(2)));
    QCOMPARE(shownButtons(view).size(), 2);
}

void TestChainView::highlights()
{
    ChainView view;
    view.setPicture(chainPicture(Samples::storyLoop()));
    view.setHighlighted({QStringLiteral("203.0.113.244"), QStringLiteral("nowhere.example")});
    QVERIFY(buttonOf(view, QStringLiteral("203.0.113.244"))->isHighlighted());
    QVERIFY(!buttonOf(view, QStringLiteral("203.0.113.100"))->isHighlighted());
    view.setHighlighted({});
    QVERIFY(!buttonOf(view, QStringLiteral("203.0.113.244"))->isHighlighted());
}

void TestChainView::scalesDownThenScrolls()
{
    ChainView view;
    view.setPicture(chainPicture(Samples::storyLoop()));
    showActive(view, {2000, 400});
    const int whole = view.widget()->width();
    QVERIFY(whole < 2000); // never larger than drawn
    view.resize(whole * 8 / 10, 400);
    QVERIFY(view.widget()->width() <= view.viewport()->width());
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    view.resize(whole * 4 / 10, 400);
    QVERIFY(qAbs(view.widget()->width() - whole * 6 / 10) <= 2);
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
}

void TestChainView::followsFontAndPalette()
{
    ChainView view;
    view.setPicture(chainPicture(Samples::storyLoop()));
    showActive(view, {2000, 400});
    const int before = view.widget()->height();
    QFont larger = view.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    view.setFont(larger);
    QVERIFY(view.widget()->height() > before * 13 / 10);
    view.setPalette(Screenshots::darkPalette());
    const QImage image = view.widget()->grab().toImage();
    QCOMPARE(image.pixelColor(1, 1), Screenshots::darkPalette().color(QPalette::Base));
}

void TestChainView::copiesAsText()
{
    ChainView view;
    view.setPicture(chainPicture(Samples::storyLoop()));
    showActive(view, {900, 300});
    QTest::keySequence(buttonOf(view, QStringLiteral("203.0.113.100")), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.value(0), QStringLiteral("203.0.113.100 (sending address, not confirmed)"));
    QCOMPARE(lines.value(1), QStringLiteral("    PTR → mail.dynatron.example"));
    QVERIFY(lines.contains(QStringLiteral("    PTR · back: a loop → mail.dynatron.example   [closes the loop]")));
}

void TestChainView::writesImage()
{
    ChainView view;
    QVERIFY(!view.toImage().isNull());
    view.setPicture(chainPicture(Samples::storyLoop()));
    const QImage once = view.toImage(1);
    const QImage twice = view.toImage(2);
    QVERIFY(qAbs(twice.width() - once.width() * 2) <= 2);
    QCOMPARE(once.pixelColor(0, 0), QColor(Qt::white));
}

void TestChainView::keepsScreenshots()
{
    if (!Screenshots::areWanted())
        QSKIP("no folder for screenshots");
    for (const bool isDark : {false, true}) {
        ChainView view;
        if (isDark)
            view.setPalette(Screenshots::darkPalette());
        view.setPicture(chainPicture(Samples::storyLoop()));
        showActive(view, {700, 220});
        view.setHighlighted({QStringLiteral("203.0.113.244"), QStringLiteral("mail.dynatron.example")});
        buttonOf(view, QStringLiteral("203.0.113.51"))->setFocus();
        const QString name = isDark ? QStringLiteral("chainview-dark") : QStringLiteral("chainview-light");
        QVERIFY(Screenshots::keep(view.grab().toImage(), name));
        Facts facts = Samples::storyLoop();
        facts.request.ips = {QHostAddress(QStringLiteral("203.0.113.100"))};
        SpfEvaluation spf{SpfIdentity::MailFrom, facts.request.ips.first(), {}};
        spf.outcome.domain = QStringLiteral("new.example");
        spf.outcome.result = SpfResult::Fail;
        spf.outcome.mechanism = QStringLiteral("-all");
        facts.spf = {spf};
        view.setPicture(chainPicture(facts));
        view.resize(1000, 240);
        QVERIFY(Screenshots::keep(view.grab().toImage(), name + QStringLiteral("-spf")));
    }
}

QTEST_MAIN(TestChainView)
#include "tst_chainview.moc"
