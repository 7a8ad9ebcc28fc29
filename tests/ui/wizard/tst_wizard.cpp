// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizardrig.h"

#include "demo/demos.h"
#include "widgets/chainview.h"
#include "widgets/findinglist.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
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
    void escapeEndsTheDiagnosisFirst();
    void backEndsTheDiagnosis();
    void closingEndsEverything();
    void stopKeepsWhatIsKnown();
    void testsAgain();
    void testsSomethingElse();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void oneFieldIsEnough_data();
    void oneFieldIsEnough();
    void understandsSeveralAddresses();
    void leavesTheExampleWhenChanged();
    void tellsWhoIsAsked();
    void findingLightsUpTheChain();
    void savesPictureAndData();
    void failedSavingLosesNothing();
    void copiesAndSavesFixes();
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
    QVERIFY(!rig.wizard().button(QWizard::NextButton)->isEnabled());
    QVERIFY(rig.chooseExample(demo));
    QVERIFY(rig.find<QLabel>("exampleNote")->text().contains(QLatin1String("no network")));

    rig.key(Qt::Key_Return); // Next is the default
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
    QVERIFY(contentOf(path).startsWith("%PDF"));
    QCOMPARE(rig.wizard().currentPageId(), PageId::Save);

    rig.key(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(!rig.wizard().isVisible());
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
    QCOMPARE(rig.wizard().currentPageId(), PageId::Identity);
    QCOMPARE(rig.find<QLineEdit>("heloEdit")->text(), QStringLiteral("DYNA-WEB"));
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
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Identity);
    QVERIFY(!rig.session().isRunning());
    // And it can be begun anew.
    rig.key(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Check);
    rig.clock().runAll();
    QVERIFY(rig.session().hasReport());
    QCOMPARE(rig.tasks().size(), 2);
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
    QCOMPARE(rig.wizard().currentPageId(), PageId::Identity);
    QCOMPARE(rig.find<QLineEdit>("heloEdit")->text(), QStringLiteral("mx.perfect.example"));
    QCOMPARE(QApplication::focusWidget(), rig.find<QLineEdit>("addressesEdit"));
}

void TestWizard::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *field, const char *text, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("underscore", "addressesEdit", "203.0.113_5", "“203.0.113_5”: an address has no underscore.");
    row("second of two", "addressesEdit", "203.0.113.5, 203.0.113.500", "“203.0.113.500”: the numbers of an address");
    row("three numbers", "addressesEdit", "203.0.113", "four numbers");
    row("port", "addressesEdit", "203.0.113.5:25", "leave out the port");
    row("name as address", "addressesEdit", "mail.example.com", "no IP address");
    row("space in HELO", "heloEdit", "mail example", "contains a space");
    row("sender", "senderEdit", "@", "neither a mail address");
    row("server", "serverEdit", "mail..example", "neither a host name");
    row("server's port", "serverEdit", "mail.example.com:99999", "from 1 to 65535");
    row("recipient", "recipientEdit", "no domain", "neither a mail address");
    row("resolver", "resolversEdit", "dns.example", "no IP address");
}

void TestWizard::saysWhatIsWrong()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    WizardRig rig;
    QVERIFY(rig.show());
    rig.type(QStringLiteral("203.0.113.5")); // testable so far
    QVERIFY(rig.wizard().button(QWizard::NextButton)->isEnabled());
    rig.find<QToolButton>("howToAsk")->setChecked(true);
    auto *edit = rig.find<QLineEdit>(field.toLatin1().constData());
    QVERIFY(rig.tabTo(edit));
    edit->selectAll();
    rig.type(text);
    QVERIFY2(edit->accessibleDescription().contains(words), qPrintable(edit->accessibleDescription()));
    QVERIFY(!rig.wizard().button(QWizard::NextButton)->isEnabled());
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.wizard().currentPageId(), PageId::Identity);
    edit->selectAll();
    rig.key(Qt::Key_Delete);
    QVERIFY(!edit->accessibleDescription().contains(words));
}

void TestWizard::oneFieldIsEnough_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("address") << QStringLiteral("addressesEdit") << QStringLiteral("2001:db8::5") << true;
    QTest::newRow("HELO") << QStringLiteral("heloEdit") << QStringLiteral("WEB6") << true;
    QTest::newRow("server") << QStringLiteral("serverEdit") << QStringLiteral("[2001:db8::5]:2525") << true;
    QTest::newRow("sender") << QStringLiteral("senderEdit") << QStringLiteral("user@example.com") << false;
    QTest::newRow("recipient") << QStringLiteral("recipientEdit") << QStringLiteral("example.com") << false;
}

void TestWizard::oneFieldIsEnough()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const bool, isEnough);
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.tabTo(rig.find<QLineEdit>(field.toLatin1().constData())));
    rig.type(text);
    QCOMPARE(rig.wizard().button(QWizard::NextButton)->isEnabled(), isEnough);
}

void TestWizard::understandsSeveralAddresses()
{
    const ReadIdentity read
        = readIdentity({QStringLiteral(" 203.0.113.5, 2001:db8::5;203.0.113.5\t::ffff:203.0.113.6 "), {},
            QStringLiteral("<>"), QStringLiteral("mail.example.com:587"), QStringLiteral("User@Example.NET")});
    QVERIFY(read.isTestable());
    QCOMPARE(read.request.ips,
        (QList<QHostAddress>{QHostAddress(QStringLiteral("203.0.113.5")), QHostAddress(QStringLiteral("2001:db8::5")),
            QHostAddress(QStringLiteral("203.0.113.6"))}));
    QCOMPARE(read.request.mailFrom, std::optional(QString(QLatin1String(""))));
    QCOMPARE(read.request.serverPort, quint16(587));
    QCOMPARE(read.request.recipientDomain, QStringLiteral("example.net"));
    QString many;
    for (int i = 0; i <= maxTypedAddresses; ++i)
        many += QStringLiteral("203.0.113.%1 ").arg(i);
    QVERIFY(readIdentity({many, {}, {}, {}, {}}).addresses.isTooMany);
}

void TestWizard::leavesTheExampleWhenChanged()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    QVERIFY(rig.tabTo(rig.find<QLineEdit>("heloEdit")));
    rig.key(Qt::Key_End);
    rig.type(QStringLiteral("x"));
    QVERIFY(rig.find<QLabel>("exampleNote")->text().contains(QLatin1String("the real network")));
    QCOMPARE(rig.find<QComboBox>("examples")->currentIndex(), -1);
    rig.key(Qt::Key_Backspace);
    QVERIFY(rig.find<QLabel>("exampleNote")->text().contains(QLatin1String("no network")));
    rig.type(QStringLiteral("x"));
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.tasks().size(), 1);
    QVERIFY(!rig.tasks().first().isDemo());
    QCOMPARE(rig.tasks().first().request.helo, QStringLiteral("DYNA-WEBx"));
}

void TestWizard::tellsWhoIsAsked()
{
    WizardRig rig;
    QVERIFY(rig.show());
    auto *told = rig.find<QLabel>("whoIsAsked");
    QTRY_VERIFY(told->text().contains(QLatin1String("192.0.2.53:53")));
    QVERIFY(told->text().contains(QLatin1String("No mail server is connected to")));
    QVERIFY(rig.tabTo(rig.find<QLineEdit>("serverEdit")));
    rig.type(QStringLiteral("mail.example.com"));
    QVERIFY(told->text().contains(QLatin1String("mail.example.com:25")));
    QVERIFY(rig.tabTo(rig.find<QToolButton>("howToAsk")));
    rig.key(Qt::Key_Space);
    QVERIFY(rig.tabTo(rig.find<QLineEdit>("resolversEdit")));
    rig.type(QStringLiteral("198.51.100.53:5353"));
    QVERIFY(told->text().contains(QLatin1String("198.51.100.53:5353")));
    QVERIFY(!told->text().contains(QLatin1String("192.0.2.53")));
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    QVERIFY(told->text().contains(QLatin1String("nothing leaves this computer")));
}

void TestWizard::findingLightsUpTheChain()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    rig.clock().runAll();
    rig.key(Qt::Key_Space);
    auto *findings = rig.find<FindingList>("findings");
    QCOMPARE(findings->current(), rig.session().report().judgement.first);
    const QImage first = rig.wizard().currentPage()->findChild<ChainView *>()->toImage(1);
    rig.key(Qt::Key_Down);
    QCOMPARE(findings->current(), 1);
    const QImage second = rig.wizard().currentPage()->findChild<ChainView *>()->toImage(1);
    QVERIFY(first != second);
    // And the other way round: a node leads to its finding.
    auto *view = rig.wizard().currentPage()->findChild<ChainView *>();
    Q_EMIT view->nodeActivated(QStringLiteral("203.0.113.100"));
    QCOMPARE(rig.session().report().judgement.findings[findings->current()].subject, QStringLiteral("203.0.113.100"));
}

void TestWizard::savesPictureAndData()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    rig.clock().runAll();
    rig.key(Qt::Key_Space);
    rig.key(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Save);
    rig.setChosenPath(rig.folder() + QStringLiteral("/chain.png"));
    rig.key(Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(!QImage(rig.folder() + QStringLiteral("/chain.png")).isNull());
    rig.setChosenPath(rig.folder() + QStringLiteral("/report.json"));
    rig.key(Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!contentOf(rig.folder() + QStringLiteral("/report.json")).isEmpty());
    const QJsonDocument json = QJsonDocument::fromJson(contentOf(rig.folder() + QStringLiteral("/report.json")));
    QCOMPARE(json.object().value(QLatin1String("schema")).toString(), QStringLiteral("helodoctor.report/1"));
    rig.key(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QLatin1String("203.0.113.100")));
    // What was saved can be opened.
    QPushButton *open = nullptr;
    for (QPushButton *button : rig.wizard().currentPage()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Open"))
            open = button;
    }
    QVERIFY(open && rig.tabTo(open));
    rig.key(Qt::Key_Space);
    QCOMPARE(rig.opened(), QStringList{rig.folder() + QStringLiteral("/report.json")});
}

void TestWizard::failedSavingLosesNothing()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("no-ptr")));
    rig.key(Qt::Key_Return);
    rig.clock().runAll();
    rig.key(Qt::Key_Space);
    rig.key(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Save);
    rig.setChosenPath(rig.folder() + QStringLiteral("/missing/report.pdf"));
    rig.key(Qt::Key_Space);
    const auto outcomes = rig.wizard().currentPage()->findChildren<QLabel *>(QStringLiteral("outcome"));
    QVERIFY2(
        outcomes.first()->text().contains(QLatin1String("cannot be written")), qPrintable(outcomes.first()->text()));
    QVERIFY(outcomes.first()->isVisible());
    QCOMPARE(rig.settings().folder(), rig.folder());
    rig.setChosenPath({}); // cancelled
    rig.key(Qt::Key_Space);
    rig.setChosenPath(rig.folder() + QStringLiteral("/report.pdf"));
    rig.key(Qt::Key_Space);
    QVERIFY(outcomes.first()->text().contains(QLatin1String("Saved")));
    QVERIFY(contentOf(rig.folder() + QStringLiteral("/report.pdf")).startsWith("%PDF"));
}

void TestWizard::copiesAndSavesFixes()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    rig.clock().runAll();
    rig.key(Qt::Key_Space);
    rig.key(Qt::Key_D, Qt::AltModifier);
    QCOMPARE(rig.find<QTabWidget>("resultTabs")->currentIndex(), 1);
    const Artefact artefact
        = rig.session().report().plan.options.first().changes.first().procedures.first().artefacts.first();
    QTRY_VERIFY(rig.find<QPushButton>("copyArtefact"));
    QVERIFY(rig.tabTo(rig.find<QPushButton>("copyArtefact")));
    rig.key(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), artefact.text);
    rig.setChosenPath(rig.folder() + QStringLiteral("/fix.txt"));
    QVERIFY(rig.tabTo(rig.find<QPushButton>("saveArtefact")));
    rig.key(Qt::Key_Space);
    QCOMPARE(rig.questions().last().fileName, artefact.fileName);
    QCOMPARE(contentOf(rig.folder() + QStringLiteral("/fix.txt")), artefact.text.toUtf8());
    QVERIFY(rig.find<QLabel>("message")->text().contains(QLatin1String("Saved")));
}

void TestWizard::everythingIsReachedAndNamed_data()
{
    QTest::addColumn<int>("pages"); // to go on
    QTest::addColumn<int>("tab");
    QTest::newRow("identity") << 0 << 0;
    QTest::newRow("check") << 1 << 0;
    QTest::newRow("result, findings") << 2 << 0;
    QTest::newRow("result, what to do") << 2 << 1;
    QTest::newRow("result, conversation") << 2 << 2;
    QTest::newRow("result, not tested") << 2 << 3;
    QTest::newRow("save") << 3 << 0;
}

void TestWizard::everythingIsReachedAndNamed()
{
    QFETCH(const int, pages);
    QFETCH(const int, tab);
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.find<QToolButton>("howToAsk")->setChecked(true);
    for (int page = 0; page < pages; ++page) {
        rig.wizard().next();
        rig.clock().runAll();
    }
    if (auto *tabs = rig.find<QTabWidget>("resultTabs"))
        tabs->setCurrentIndex(tab);
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
        QVERIFY(rig.show());
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
        rig.wizard().close();
    }
    WizardRig rig(file);
    QVERIFY(rig.show());
    QCOMPARE(rig.find<QLineEdit>("addressesEdit")->text(), QStringLiteral("203.0.113.9"));
    QCOMPARE(rig.settings().askSettings(), (AskSettings{QStringLiteral("198.51.100.53"), 1500, 42}));
    QCOMPARE(rig.wizard().size(), QSize(900, 650));
    // An example is nobody's own server and is not remembered.
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
    QVERIFY(rig.show());
    QCOMPARE(rig.settings().askSettings().attemptTimeoutMs, AskSettings().attemptTimeoutMs);
    QCOMPARE(rig.settings().askSettings().deadlineS, AskSettings().deadlineS);
    QVERIFY(rig.find<QLineEdit>("heloEdit")->text().size() <= 8192);
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
