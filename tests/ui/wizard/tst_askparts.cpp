// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/askpart.h"
#include "wizardrig.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace {

bool showSwitches(WizardRig &rig)
{
    if (!rig.showFields())
        return false;
    rig.type(QStringLiteral("203.0.113.9"));
    if (!rig.tabTo(rig.find<QToolButton>("howToAsk")))
        return false;
    rig.key(Qt::Key_Space);
    return rig.find<QCheckBox>("askSpf") && rig.find<QCheckBox>("askSpf")->isVisible();
}

bool isOn(WizardRig &rig, const char *name)
{
    return rig.find<QCheckBox>(name)->isChecked();
}

void openCase(WizardRig &rig, const CaseFile &file)
{
    const QString path = rig.folder() + QStringLiteral("/case.helodoctor");
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(caseToJson(file)) > 0);
    out.close();
    rig.wizard().openCase(path);
    QTRY_COMPARE(rig.find<QLineEdit>("addressesEdit")->text(), file.identity.addresses);
}

CaseFile sampleCase()
{
    CaseFile file;
    file.identity.addresses = QStringLiteral("203.0.113.77");
    file.ask.parts = {false, true, true, false, true, true, {}};
    return file;
}

} // namespace

/// The switches of what is tested: by keys, kept, and never on without the user's word where it matters.
class TestAskParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstTime();
    void reachTheRequest();
    void comeBackNextTime();
    void registriesAreAskedForOnce();
    void sayingNoKeepsThemOut();
    void casesKeepThem();
    void olderCasesAreRead();
    void anotherPersonsCaseDoesNotAskRegistries();
    void faultyCase_data();
    void faultyCase();
    void checkAgainWith();
    void examplesOfferNothing();
    void switchesSayWhatTheySend();
};

void TestAskParts::firstTime()
{
    WizardRig rig;
    QVERIFY(showSwitches(rig));
    QVERIFY(isOn(rig, "askSpf") && isOn(rig, "askSenderDomain") && isOn(rig, "askReverseZones"));
    QVERIFY(!isOn(rig, "askBlocklists") && !isOn(rig, "askRdap") && !isOn(rig, "askComparison"));
}

void TestAskParts::reachTheRequest()
{
    WizardRig rig;
    QVERIFY(showSwitches(rig));
    QVERIFY(rig.tabTo(rig.find<QCheckBox>("askSpf")));
    rig.key(Qt::Key_Space);
    QVERIFY(rig.tabTo(rig.find<QCheckBox>("askBlocklists")));
    rig.key(Qt::Key_Space);
    QVERIFY(rig.find<QLabel>("whoIsAsked")->text().contains(QLatin1String("block lists")));
    rig.find<QCheckBox>("askComparison")->click();
    const auto resolvers = readAskCatalogue().resolvers;
    QVERIFY(!resolvers.isEmpty());
    auto *box = rig.find<QCheckBox>(qPrintable(QStringLiteral("resolver ") + resolvers.first().address));
    QVERIFY(box && box->isEnabled() && !box->isChecked());
    box->click();
    QVERIFY(rig.find<QLabel>("whoIsAsked")->text().contains(resolvers.first().name));
    rig.wizard().next();
    const DiagnosisRequest request = rig.tasks().last().request;
    QVERIFY(!request.withSpf && request.withSenderDomain && request.withReverseZones);
    QVERIFY(request.withBlocklists && !request.withRdap && request.withComparison);
    QCOMPARE(request.otherResolvers.size(), 1);
    QCOMPARE(request.otherResolvers.first().text(), resolvers.first().address);
    rig.wizard().back();
    rig.find<QCheckBox>("askComparison")->click();
    QVERIFY(!box->isEnabled());
    rig.wizard().next();
    QVERIFY(rig.tasks().last().request.otherResolvers.isEmpty());
}

void TestAskParts::comeBackNextTime()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    AskedParts chosen;
    {
        WizardRig rig(file);
        QVERIFY(showSwitches(rig));
        rig.find<QCheckBox>("askSenderDomain")->click();
        rig.find<QCheckBox>("askBlocklists")->click();
        rig.wizard().next();
        chosen = rig.tasks().last().ask.parts;
        rig.wizard().close();
    }
    WizardRig rig(file);
    QVERIFY(showSwitches(rig));
    QVERIFY(!isOn(rig, "askSenderDomain") && isOn(rig, "askBlocklists") && isOn(rig, "askSpf"));
    QCOMPARE(rig.settings().askSettings().parts, chosen);
}

void TestAskParts::registriesAreAskedForOnce()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        WizardRig rig(file);
        QVERIFY(showSwitches(rig));
        QVERIFY(rig.tabTo(rig.find<QCheckBox>("askRdap")));
        rig.key(Qt::Key_Space);
        QVERIFY(!isOn(rig, "askRdap"));
        QVERIFY(rig.find<QWidget>("rdapQuestion")->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        rig.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), rig.find<QPushButton>("rdapYes"));
        rig.key(Qt::Key_Return);
        QCOMPARE(rig.wizard().currentPageId(), PageId::Identity);
        QVERIFY(isOn(rig, "askRdap"));
        QVERIFY(!rig.find<QWidget>("rdapQuestion")->isVisible());
        QCOMPARE(QApplication::focusWidget(), rig.find<QCheckBox>("askRdap"));
        rig.wizard().next();
        QVERIFY(rig.tasks().last().request.withRdap);
        rig.wizard().close();
    }
    WizardRig rig(file);
    QVERIFY(showSwitches(rig));
    QVERIFY(isOn(rig, "askRdap"));
    rig.find<QCheckBox>("askRdap")->click();
    rig.find<QCheckBox>("askRdap")->click();
    QVERIFY(isOn(rig, "askRdap")); // said once
}

void TestAskParts::sayingNoKeepsThemOut()
{
    WizardRig rig;
    QVERIFY(showSwitches(rig));
    rig.find<QCheckBox>("askRdap")->click();
    rig.find<QPushButton>("rdapNo")->click();
    QVERIFY(!rig.find<QWidget>("rdapQuestion")->isVisible());
    rig.wizard().next();
    QVERIFY(!rig.tasks().last().request.withRdap);
    QVERIFY(!rig.settings().hasAgreedToRdap());
}

void TestAskParts::casesKeepThem()
{
    const auto read = caseFromJson(caseToJson(sampleCase()));
    const auto *file = std::get_if<CaseFile>(&read);
    QVERIFY(file);
    QCOMPARE(file->ask.parts, sampleCase().ask.parts);
}

void TestAskParts::olderCasesAreRead()
{
    const auto read
        = caseFromJson("{\"schema\": \"helodoctor.case/1\", \"identity\": {}, \"ask\": {\"deadlineS\": 7}}");
    const auto *file = std::get_if<CaseFile>(&read);
    QVERIFY(file);
    QCOMPARE(file->ask.deadlineS, 7);
    QCOMPARE(file->ask.parts, AskedParts());
}

void TestAskParts::anotherPersonsCaseDoesNotAskRegistries()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    openCase(rig, sampleCase());
    QVERIFY(rig.find<QWidget>("rdapQuestion")->isVisible());
    QVERIFY(!isOn(rig, "askRdap") && !isOn(rig, "askSpf") && isOn(rig, "askBlocklists"));
    rig.wizard().next();
    QVERIFY(!rig.tasks().last().request.withRdap);
    rig.wizard().back();
    rig.settings().setAgreedToRdap();
}

void TestAskParts::faultyCase_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<CaseFault>("fault");
    QTest::newRow("number") << QByteArray("{\"spf\": 1}") << CaseFault::WrongType;
    QTest::newRow("no object") << QByteArray("[]") << CaseFault::WrongType;
    QTest::newRow("resolvers") << QByteArray("{\"otherResolvers\": \"9.9.9.9\"}") << CaseFault::WrongType;
    QTest::newRow("resolver") << QByteArray("{\"otherResolvers\": [9]}") << CaseFault::WrongType;
    QTest::newRow("too many") << QByteArray("{\"otherResolvers\": [") + QByteArray("\"x\",").repeated(32) + "\"x\"]}"
                              << CaseFault::NumberOutOfRange;
}

void TestAskParts::faultyCase()
{
    QFETCH(const QByteArray, parts);
    QFETCH(const CaseFault, fault);
    const auto read
        = caseFromJson("{\"schema\": \"helodoctor.case/1\", \"identity\": {}, \"ask\": {\"parts\": " + parts + "}}");
    const auto *problem = std::get_if<CaseProblem>(&read);
    QVERIFY(problem);
    QCOMPARE(problem->fault, fault);
}

/// From the result, where it says that it was not tested.
void TestAskParts::checkAgainWith()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    rig.type(QStringLiteral("203.0.113.9"));
    QVERIFY(rig.goOnTo(PageId::Result));
    auto *tabs = rig.find<QTabWidget>("resultTabs");
    tabs->setCurrentIndex(tabs->count() - 1);
    for (const AskPart part : {AskPart::Blocklists, AskPart::Rdap, AskPart::Comparison})
        QVERIFY(rig.find<QPushButton>(qPrintable(QStringLiteral("checkAgain%1").arg(static_cast<int>(part)))));
    QVERIFY(!rig.find<QPushButton>("checkAgain0"));
    auto *again
        = rig.find<QPushButton>(qPrintable(QStringLiteral("checkAgain%1").arg(static_cast<int>(AskPart::Blocklists))));
    QVERIFY(!again->accessibleDescription().isEmpty());
    QVERIFY(rig.tabTo(again));
    rig.key(Qt::Key_Space);
    QCOMPARE(rig.wizard().currentPageId(), PageId::Check);
    QCOMPARE(rig.tasks().size(), 2);
    QVERIFY(rig.tasks().last().request.withBlocklists);
    QCOMPARE(rig.tasks().last().request.ips, rig.tasks().first().request.ips);
    QVERIFY(rig.settings().askSettings().parts.blocklists);
}

void TestAskParts::examplesOfferNothing()
{
    WizardRig rig;
    QVERIFY(rig.show());
    rig.wizard().showExample(QStringLiteral("loop"));
    QVERIFY(rig.goOnTo(PageId::Result));
    for (const AskPart part : allAskParts())
        QVERIFY(!rig.find<QPushButton>(qPrintable(QStringLiteral("checkAgain%1").arg(static_cast<int>(part)))));
}

void TestAskParts::switchesSayWhatTheySend()
{
    WizardRig rig;
    QVERIFY(showSwitches(rig));
    for (const char *name :
        {"askSpf", "askSenderDomain", "askReverseZones", "askBlocklists", "askRdap", "askComparison"}) {
        const QString sentence = rig.find<QCheckBox>(name)->accessibleDescription();
        QVERIFY(!sentence.isEmpty());
        bool isShown = false;
        for (const QLabel *label : rig.wizard().currentPage()->findChildren<QLabel *>())
            isShown = isShown || (label->isVisible() && label->text() == sentence);
        QVERIFY2(isShown, name);
    }
}

QTEST_MAIN(TestAskParts)
#include "tst_askparts.moc"
