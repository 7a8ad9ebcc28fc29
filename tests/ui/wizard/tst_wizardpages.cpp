// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/chainview.h"
#include "widgets/findinglist.h"
#include "wizardrig.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What each page of the wizard does, by keys.
class TestWizardPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void copiesAndSavesFixes_data();
    void copiesAndSavesFixes();
    void copiesEvidence_data();
    void copiesEvidence();
};

void TestWizardPages::saysWhatIsWrong_data()
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

void TestWizardPages::saysWhatIsWrong()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    WizardRig rig;
    QVERIFY(rig.showFields());
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

void TestWizardPages::oneFieldIsEnough_data()
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

void TestWizardPages::oneFieldIsEnough()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const bool, isEnough);
    WizardRig rig;
    QVERIFY(rig.showFields());
    QVERIFY(rig.tabTo(rig.find<QLineEdit>(field.toLatin1().constData())));
    rig.type(text);
    QCOMPARE(rig.wizard().button(QWizard::NextButton)->isEnabled(), isEnough);
}

void TestWizardPages::understandsSeveralAddresses()
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

void TestWizardPages::leavesTheExampleWhenChanged()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.wizard().next();
    QVERIFY(rig.tabTo(rig.find<QLineEdit>("heloEdit")));
    rig.key(Qt::Key_End);
    rig.type(QStringLiteral("x"));
    QVERIFY(rig.find<QLabel>("exampleNote")->text().contains(QLatin1String("the real network")));
    rig.key(Qt::Key_Backspace);
    QVERIFY(rig.find<QLabel>("exampleNote")->text().contains(QLatin1String("no network")));
    rig.type(QStringLiteral("x"));
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.tasks().size(), 1);
    QVERIFY(!rig.tasks().first().isDemo());
    QCOMPARE(rig.tasks().first().request.helo, QStringLiteral("DYNA-WEBx"));
}

void TestWizardPages::tellsWhoIsAsked()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
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
    rig.wizard().back();
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.wizard().next();
    QVERIFY(told->text().contains(QLatin1String("nothing leaves this computer")));
}

void TestWizardPages::findingLightsUpTheChain()
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

void TestWizardPages::savesPictureAndData()
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
    QTRY_VERIFY(rig.find<QPushButton>("savePicture")->isEnabled() && rig.find<QPushButton>("saveJson")->isEnabled());
    QPushButton *open = nullptr;
    for (QPushButton *button : rig.wizard().currentPage()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Open"))
            open = button;
    }
    QVERIFY(open && rig.tabTo(open));
    rig.key(Qt::Key_Space);
    QCOMPARE(rig.opened(), QStringList{rig.folder() + QStringLiteral("/report.json")});
}

void TestWizardPages::failedSavingLosesNothing()
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
    QTRY_VERIFY2(
        outcomes.first()->text().contains(QLatin1String("cannot be written")), qPrintable(outcomes.first()->text()));
    QVERIFY(outcomes.first()->isVisible());
    QCOMPARE(rig.settings().folder(), rig.folder());
    rig.setChosenPath({}); // cancelled
    rig.key(Qt::Key_Space);
    rig.setChosenPath(rig.folder() + QStringLiteral("/report.pdf"));
    rig.key(Qt::Key_Space);
    QTRY_VERIFY(outcomes.first()->text().contains(QLatin1String("Saved")));
    QVERIFY(contentOf(rig.folder() + QStringLiteral("/report.pdf")).startsWith("%PDF"));
}

void TestWizardPages::copiesAndSavesFixes_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Return") << Qt::Key_Return; // the button that has the focus, not Next
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void TestWizardPages::copiesEvidence_data()
{
    copiesAndSavesFixes_data();
}

void TestWizardPages::copiesEvidence()
{
    QFETCH(const Qt::Key, key);
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    rig.clock().runAll();
    rig.key(Qt::Key_Space);
    rig.find<FindingList>("findings")->setOpen(0, true);
    QPushButton *copy = nullptr;
    for (QPushButton *button : rig.wizard().currentPage()->findChildren<QPushButton *>(QStringLiteral("copyEvidence")))
        copy = button->isVisible() ? button : copy;
    QVERIFY(copy && rig.tabTo(copy));
    QApplication::clipboard()->clear();
    rig.key(key);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QCOMPARE(rig.wizard().currentPageId(), PageId::Result);
}

void TestWizardPages::copiesAndSavesFixes()
{
    QFETCH(const Qt::Key, key);
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
    rig.key(key);
    QCOMPARE(rig.wizard().currentPageId(), PageId::Result);
    QCOMPARE(QApplication::clipboard()->text(), artefact.text);
    rig.setChosenPath(rig.folder() + QStringLiteral("/fix.txt"));
    QVERIFY(rig.tabTo(rig.find<QPushButton>("saveArtefact")));
    rig.key(key);
    QCOMPARE(rig.wizard().currentPageId(), PageId::Result);
    QCOMPARE(rig.questions().last().fileName, artefact.fileName);
    QCOMPARE(contentOf(rig.folder() + QStringLiteral("/fix.txt")), artefact.text.toUtf8());
    QVERIFY(rig.find<QLabel>("message")->text().contains(QLatin1String("Saved")));
}

QTEST_MAIN(TestWizardPages)
#include "tst_wizardpages.moc"
