// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizardrig.h"

#include "widgets/findinglist.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isReachable(const QWidget *widget)
{
    // A part whose focus goes to another is reached through that one.
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
        && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

} // namespace

/// The wizard as a person without a mouse uses it.
class TestWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throughToPdf_data();
    void throughToPdf();
    void closingWhileWriting_data();
    void closingWhileWriting();
    void escapeEndsTheDiagnosisFirst();
    void backEndsTheDiagnosis();
    void stepsLeadBack_data();
    void stepsLeadBack();
    void stepsEndTheDiagnosis();
    void closingEndsEverything();
    void stopKeepsWhatIsKnown();
    void testsAgain();
    void testsSomethingElse();
    void everythingIsReachedAndNamed_data();
    void everythingIsReachedAndNamed();
    void remembersSettings();
    void survivesDamagedSettings();
};

void TestWizard::throughToPdf_data()
{
    QTest::addColumn<QString>("demo");
    QTest::addColumn<State>("conclusion");
    QTest::newRow("loop") << QStringLiteral("loop") << State::Fail;
    QTest::newRow("perfect") << QStringLiteral("perfect") << State::Pass;
    QTest::newRow("slow-dns") << QStringLiteral("slow-dns") << State::Unknown;
}

void TestWizard::throughToPdf()
{
    QFETCH(const QString, demo);
    QFETCH(const State, conclusion);
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(!rig.checkNow()->isEnabled());
    QVERIFY(rig.chooseExample(demo));
    QVERIFY(rig.find<QLabel>("exampleNote")->text().contains(QLatin1String("no network")));

    rig.key(Qt::Key_Return); // "Check now" is the default
    QCOMPARE(rig.wizard().currentPageId(), PageId::Check);
    QVERIFY(rig.session().isRunning());
    QVERIFY(!rig.wizard().button(QWizard::NextButton)->isEnabled());
    QVERIFY(rig.find<QLabel>("status")->text().contains(QLatin1String("Asking")));
    rig.clock().runAll();
    QVERIFY(rig.session().hasReport());
    QVERIFY(rig.find<QLabel>("status")->text().contains(QLatin1String("Finished")));
    QCOMPARE(rig.wizard().currentPageId(), PageId::Check); // nobody is led on unasked
    QCOMPARE(QApplication::focusWidget(), rig.wizard().button(QWizard::NextButton));

    rig.key(Qt::Key_Space);
    QCOMPARE(rig.wizard().currentPageId(), PageId::Result);
    const Report &report = rig.session().report();
    QCOMPARE(report.judgement.conclusion, conclusion);
    QCOMPARE(rig.find<QLabel>("conclusion")->text(), rig.wording().conclusion(report.judgement));
    QCOMPARE(rig.find<FindingList>("findings")->count(), report.judgement.findings.size());

    rig.key(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Save);
    const QString path = rig.folder() + QStringLiteral("/report.pdf");
    rig.setChosenPath(path);
    QCOMPARE(QApplication::focusWidget(), rig.find<QPushButton>("savePdf"));
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.questions().size(), 1);
    QCOMPARE(rig.questions().first().folder, rig.folder());
    QVERIFY(rig.questions().first().fileName.endsWith(QLatin1String(".pdf")));
    QVERIFY(!rig.find<QPushButton>("savePdf")->isEnabled()); // while it is written
    QTRY_VERIFY(rig.find<QPushButton>("savePdf")->isEnabled());
    QCOMPARE(QApplication::focusWidget(), rig.find<QPushButton>("savePdf"));
    QVERIFY(contentOf(path).startsWith("%PDF"));
    QCOMPARE(rig.wizard().currentPageId(), PageId::Save);

    rig.key(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(!rig.wizard().isVisible());
}

void TestWizard::closingWhileWriting_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PDF") << QStringLiteral("savePdf") << QByteArray("%PDF");
    QTest::newRow("picture") << QStringLiteral("savePicture") << QByteArray("\x89PNG");
    QTest::newRow("data") << QStringLiteral("saveJson") << QByteArray("{");
}

/// The file that was asked for is there all the same, and nothing is told to what is gone.
void TestWizard::closingWhileWriting()
{
    QFETCH(const QString, button);
    QFETCH(const QByteArray, beginning);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved"));
    {
        WizardRig rig;
        QVERIFY(rig.show());
        QVERIFY(rig.chooseExample(QStringLiteral("loop")));
        QVERIFY(rig.goOnTo(PageId::Save));
        rig.setChosenPath(path);
        rig.find<QPushButton>(button.toLatin1().constData())->click();
        rig.wizard().close();
    }
    QVERIFY(contentOf(path).startsWith(beginning));
}

void TestWizard::escapeEndsTheDiagnosisFirst()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    for (int i = 0; i < 5; ++i)
        rig.clock().runNext();
    QVERIFY(rig.session().isRunning());
    rig.key(Qt::Key_Escape);
    QVERIFY(!rig.session().isRunning());
    QVERIFY(rig.wizard().isVisible());
    QCOMPARE(rig.wizard().currentPageId(), PageId::Start);
    QVERIFY(rig.find<QPlainTextEdit>("evidence")->toPlainText().contains(QLatin1String("DYNA-WEB")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(rig.clock().armed(), 0);
    rig.key(Qt::Key_Escape);
    QVERIFY(!rig.wizard().isVisible());
}

void TestWizard::backEndsTheDiagnosis()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    rig.clock().runNext();
    rig.key(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Start);
    QVERIFY(!rig.session().isRunning());
    // And it can be begun anew.
    rig.key(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Check);
    rig.clock().runAll();
    QVERIFY(rig.session().hasReport());
    QCOMPARE(rig.tasks().size(), 2);
}

void TestWizard::stepsLeadBack_data()
{
    QTest::addColumn<int>("from"); // both as PageId
    QTest::addColumn<int>("to");
    QTest::addColumn<Qt::Key>("key");
    const QList<PageId> pages{PageId::Start, PageId::Identity, PageId::Check, PageId::Result, PageId::Save};
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_unknown}) {
        const char *how = key == Qt::Key_Space ? "Space" : key == Qt::Key_Return ? "Return" : "mouse";
        for (const PageId from : pages) {
            for (const PageId to : pages) {
                if (to < from)
                    QTest::addRow("%d to %d, %s", static_cast<int>(from), static_cast<int>(to), how)
                        << static_cast<int>(from) << static_cast<int>(to) << key;
            }
        }
    }
}

void TestWizard::stepsLeadBack()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const Qt::Key, key);
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    QVERIFY(rig.goOnTo(static_cast<PageId>(from)));
    const auto step
        = [&rig](int page) { return rig.wizard().findChild<QPushButton *>(QStringLiteral("step%1").arg(page + 1)); };
    for (int page = 0; page <= static_cast<int>(PageId::Save); ++page) {
        QCOMPARE(step(page)->isVisible(), page != static_cast<int>(PageId::Listen));
        if (!step(page)->isVisible())
            continue;
        QCOMPARE(step(page)->isEnabled(), page < from);
        const QString place = page < from ? QStringLiteral("done")
            : page == from                ? QStringLiteral("shown now")
                                          : QStringLiteral("to come");
        QVERIFY2(step(page)->accessibleName().contains(place), qPrintable(step(page)->accessibleName()));
    }
    if (key == Qt::Key_unknown) {
        QTest::mouseClick(step(to), Qt::LeftButton);
    } else {
        QVERIFY(rig.tabTo(step(to)));
        rig.key(key);
    }
    QCOMPARE(rig.wizard().currentId(), to);
    QCOMPARE(
        rig.session().hasReport(), to >= static_cast<int>(PageId::Check)); // before the check nothing is known any more
    QVERIFY(!step(to)->isEnabled());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isEnabled());
    QVERIFY(QApplication::focusWidget()->isVisible());
    // And on again from there, by keys.
    rig.key(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentId(), to == 0 ? static_cast<int>(PageId::Identity) : to + 1);
}

void TestWizard::stepsEndTheDiagnosis()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    rig.clock().runNext();
    QVERIFY(rig.session().isRunning());
    auto *first = rig.wizard().findChild<QPushButton *>(QStringLiteral("step1"));
    QVERIFY(rig.tabTo(first));
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.wizard().currentPageId(), PageId::Start);
    QVERIFY(!rig.session().isRunning());
    QVERIFY(!rig.session().hasReport());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(rig.clock().armed(), 0);
}

void TestWizard::closingEndsEverything()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    rig.clock().runNext();
    rig.wizard().close();
    QVERIFY(!rig.wizard().isVisible());
    QVERIFY(!rig.session().isRunning());
}

void TestWizard::stopKeepsWhatIsKnown()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("slow-dns")));
    rig.key(Qt::Key_Return);
    rig.clock().runAll(1000); // the PTR never comes
    QVERIFY(rig.session().isRunning());
    QCOMPARE(QApplication::focusWidget(), rig.find<QPushButton>("stop"));
    rig.key(Qt::Key_Space);
    QCOMPARE(rig.wizard().currentPageId(), PageId::Result);
    const Report &report = rig.session().report();
    QVERIFY(report.facts.wasStopped);
    QVERIFY(!report.facts.lookups.isEmpty());
    QCOMPARE(report.facts.sessions.size(), 1);
    QCOMPARE(report.judgement.conclusion, State::Unknown);
    const bool isMarked = std::any_of(report.judgement.notTested.begin(), report.judgement.notTested.end(),
        [](const NotTested &part) { return part.why == u"stopped"; });
    QVERIFY(isMarked);
}

void TestWizard::testsAgain()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("perfect")));
    for (int round = 1; round <= 2; ++round) {
        if (round == 1)
            rig.key(Qt::Key_Return);
        QCOMPARE(rig.wizard().currentPageId(), PageId::Check);
        QCOMPARE(rig.tasks().size(), round);
        QCOMPARE(rig.tasks().last().demo, QStringLiteral("perfect"));
        rig.clock().runAll();
        rig.key(Qt::Key_Space);
        rig.key(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Save);
        QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Save);
        QVERIFY(rig.tabTo(rig.find<QPushButton>("testAgain")));
        rig.key(Qt::Key_Space);
    }
}

void TestWizard::testsSomethingElse()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("perfect")));
    rig.key(Qt::Key_Return);
    rig.clock().runAll();
    rig.key(Qt::Key_Space);
    rig.key(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Save);
    QVERIFY(rig.tabTo(rig.find<QPushButton>("testOther")));
    rig.key(Qt::Key_Space);
    QCOMPARE(rig.wizard().currentPageId(), PageId::Start);
    auto *box = rig.find<QPlainTextEdit>("evidence");
    QCOMPARE(QApplication::focusWidget(), box);
    rig.type(QStringLiteral("x")); // what stood there is replaced, and can be had back
    QCOMPARE(box->toPlainText(), QStringLiteral("x"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(box->toPlainText().contains(QLatin1String("mx.perfect.example")));
}

void TestWizard::everythingIsReachedAndNamed_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<int>("tab");
    QTest::newRow("start") << PageId::Start << 0;
    QTest::newRow("listen, guides") << PageId::Listen << 0;
    QTest::newRow("listen, heard") << PageId::Listen << 1;
    QTest::newRow("identity") << PageId::Identity << 0;
    QTest::newRow("check") << PageId::Check << 0;
    QTest::newRow("result, findings") << PageId::Result << 0;
    QTest::newRow("result, what to do") << PageId::Result << 1;
    QTest::newRow("result, conversation") << PageId::Result << 2;
    QTest::newRow("result, not tested") << PageId::Result << 3;
    QTest::newRow("save") << PageId::Save << 0;
}

void TestWizard::everythingIsReachedAndNamed()
{
    QFETCH(const PageId, page);
    QFETCH(const int, tab);
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    if (page == PageId::Listen)
        rig.find<QPushButton>("listenTo")->click();
    QVERIFY(rig.goOnTo(page));
    if (auto *disclosure = rig.find<QToolButton>("howToAsk"))
        disclosure->setChecked(true);
    for (const char *name : {"resultTabs", "listenTabs"}) {
        if (auto *tabs = rig.find<QTabWidget>(name))
            tabs->setCurrentIndex(tab);
    }
    QVERIFY(QApplication::focusWidget());
    QSet<const QWidget *> visited;
    for (int i = 0; i < 200; ++i) {
        visited.insert(QApplication::focusWidget());
        rig.key(Qt::Key_Tab);
    }
    for (const QWidget *widget : rig.wizard().findChildren<QWidget *>()) {
        if (!isReachable(widget))
            continue;
        QVERIFY2(visited.contains(widget), qPrintable(QStringLiteral("not reached: ") + described(widget)));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
            qPrintable(QStringLiteral("no name: ") + described(widget)));
    }
}

void TestWizard::remembersSettings()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        WizardRig rig(file);
        QVERIFY(rig.showFields());
        rig.wizard().resize(900, 650);
        rig.type(QStringLiteral("203.0.113.9"));
        QVERIFY(rig.tabTo(rig.find<QToolButton>("howToAsk")));
        rig.key(Qt::Key_Space);
        QVERIFY(rig.tabTo(rig.find<QLineEdit>("resolversEdit")));
        rig.type(QStringLiteral("198.51.100.53"));
        rig.find<QSpinBox>("deadlineBox")->setValue(42);
        rig.key(Qt::Key_Return);
        QCOMPARE(rig.tasks().first().request.deadlineMs, 42'000);
        QCOMPARE(rig.tasks().first().resolver.servers.first().text(), QStringLiteral("198.51.100.53:53"));
        QCoreApplication::sendPostedEvents();
        QVERIFY(contentOf(file).isEmpty()); // nobody waits for the disk while at work
        rig.wizard().close();
        QVERIFY(contentOf(file).contains("203.0.113.9"));
    }
    WizardRig rig(file);
    QVERIFY(rig.showFields());
    QCOMPARE(rig.find<QLineEdit>("addressesEdit")->text(), QStringLiteral("203.0.113.9"));
    QCOMPARE(rig.settings().askSettings(),
        (AskSettings{QStringLiteral("198.51.100.53"), AskSettings().attemptTimeoutMs, 42}));
    QCOMPARE(rig.wizard().size(), QSize(900, 650));
    // An example is nobody's own server and is not remembered.
    rig.wizard().back();
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.settings().identity().addresses, QStringLiteral("203.0.113.9"));
}

void TestWizard::survivesDamagedSettings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[ask]\nattemptTimeoutMs=-5\ndeadlineS=soon\nresolvers=@ByteArray(x)\n[window]\ngeometry=@Rect(\n"
               "folder=/nowhere/at/all\n[identity]\nhelo=\"");
    file.write(QByteArray(100'000, 'x') + "\"\n");
    file.close();
    WizardRig rig(path);
    QVERIFY(rig.showFields());
    QCOMPARE(rig.settings().askSettings().attemptTimeoutMs, AskSettings().attemptTimeoutMs);
    QCOMPARE(rig.settings().askSettings().deadlineS, AskSettings().deadlineS);
    QVERIFY(rig.find<QLineEdit>("heloEdit")->text().size() <= 8192);
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
