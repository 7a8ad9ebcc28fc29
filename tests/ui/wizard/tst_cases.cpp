// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/demos.h"
#include "report/casereading.h"
#include "wizardrig.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace {

CaseFile sample()
{
    CaseFile file;
    file.savedAt = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
    file.identity = {QStringLiteral("203.0.113.100, 2001:db8::5"), QStringLiteral("dyna-web"),
        QStringLiteral("<user@example.com>"), QStringLiteral("mail.example.com:2525"), QStringLiteral("example.net")};
    file.ask = {QStringLiteral("192.0.2.99"), 1500, 90};
    return file;
}

QString written(const WizardRig &rig, const QByteArray &bytes, const QString &name)
{
    const QString path = rig.folder() + u'/' + name;
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QString written(const WizardRig &rig, const CaseFile &file)
{
    return written(rig, caseToJson(file), QStringLiteral("Fall Jürgen 📧.helodoctor"));
}

TypedIdentity shown(WizardRig &rig)
{
    const auto text = [&rig](const char *name) { return rig.find<QLineEdit>(name)->text(); };
    return {text("addressesEdit"), text("heloEdit"), text("senderEdit"), text("serverEdit"), text("recipientEdit")};
}

AskSettings shownAsk(WizardRig &rig)
{
    rig.find<QToolButton>("howToAsk")->setChecked(true);
    return {rig.find<QLineEdit>("resolversEdit")->text(), rig.find<QSpinBox>("attemptTimeoutBox")->value(),
        rig.find<QSpinBox>("deadlineBox")->value()};
}

QString line(WizardRig &rig)
{
    const auto *label = rig.find<QLabel>("caseLine");
    return label && label->isVisible() ? label->text() : QString();
}

QPushButton *back(WizardRig &rig)
{
    auto *button = rig.find<QPushButton>("caseBack");
    return button && button->isVisible() ? button : nullptr;
}

/// Drags it over the middle of a widget and lets it go; whoever takes it is found as the computer does it.
bool drop(QWidget &window, QWidget &over, const QMimeData &data)
{
    const QPoint place = over.mapTo(&window, over.rect().center());
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&over, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    return drop.isAccepted();
}

} // namespace

/// Cases in the wizard: saved as they were typed, opened as they were saved, by button, by dropping, and nothing typed
/// is lost on the way.
class TestCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByButton();
    void opensOnTheFirstPage();
    void opensExactly_data();
    void opensExactly();
    void opensExample();
    void changedExampleIsNone_data();
    void changedExampleIsNone();
    void whatWasTypedComesBack();
    void typedBeforeTwoCasesComesBack();
    void nothingToBringBack();
    void showsWrongServers();
    void faultsChangeNothing_data();
    void faultsChangeNothing();
    void laterOneWins();
    void dropped_data();
    void dropped();
    void droppedLaterIsLeft();
    void savesWhatWasTyped();
    void savesExample();
    void closesWhileReading();
};

void TestCases::opensByButton()
{
    WizardRig rig;
    QVERIFY(rig.show());
    rig.setChosenPath(written(rig, sample()));
    rig.key(Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(rig.openQuestions().size(), 1);
    QCOMPARE(rig.openQuestions().first().folder, rig.folder());
    QVERIFY(rig.openQuestions().first().filter.contains(QLatin1String("(*.helodoctor)")));
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Identity);
    QTRY_COMPARE(shown(rig), sample().identity);
    QVERIFY2(line(rig).startsWith(QStringLiteral("Opened: Fall Jürgen 📧.helodoctor, saved ")), qPrintable(line(rig)));
    QVERIFY(back(rig)); // to the settings that were there
    QVERIFY(rig.wizard().button(QWizard::NextButton)->isEnabled());
    QVERIFY(rig.find<QLabel>("whoIsAsked")->text().contains(QLatin1String("192.0.2.99")));
    rig.wizard().next();
    QCOMPARE(rig.tasks().size(), 1);
    QCOMPARE(rig.tasks().first().request.deadlineMs, 90'000);
    QCOMPARE(rig.tasks().first().resolver.attemptTimeoutMs, 1500);
}

/// What was found in a text is not lost with it: it stood there before.
void TestCases::opensOnTheFirstPage()
{
    WizardRig rig;
    QVERIFY(rig.show());
    rig.type(QStringLiteral("203.0.113.7"));
    rig.wizard().openCase(rig.folder() + QStringLiteral("/missing.helodoctor"));
    QTRY_VERIFY(rig.find<QLabel>("note")->text().contains(QLatin1String("is not there")));
    QCOMPARE(rig.wizard().currentPageId(), PageId::Start);
    rig.wizard().openFile(written(rig, sample()));
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Identity);
    QCOMPARE(shown(rig), sample().identity);
    rig.wizard().back();
    QCOMPARE(rig.find<QPlainTextEdit>("evidence")->toPlainText(), QStringLiteral("203.0.113.7"));
}

void TestCases::opensExactly_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::newRow("usual") << sample();
    CaseFile wrong = sample();
    wrong.identity.addresses = QStringLiteral(" 203.0.113_5 ,,x");
    wrong.identity.recipient = QStringLiteral("“ü” & \\ %1");
    QTest::newRow("not understood") << wrong;
    CaseFile empty;
    QTest::newRow("empty") << empty;
    CaseFile longest = sample();
    longest.identity.helo = QString(mostTypedCharacters, u'x');
    QTest::newRow("longest") << longest;
}

void TestCases::opensExactly()
{
    QFETCH(const CaseFile, file);
    WizardRig rig;
    QVERIFY(rig.showFields());
    rig.wizard().openCase(written(rig, file));
    QTRY_VERIFY(!line(rig).isEmpty());
    QCOMPARE(shown(rig), file.identity);
    QCOMPARE(shownAsk(rig), file.ask);
}

void TestCases::opensExample()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    CaseFile file;
    file.demo = QStringLiteral("no-ptr");
    file.identity = typedIdentity(loadDemo(file.demo)->request);
    rig.wizard().openCase(written(rig, file));
    QTRY_VERIFY(rig.find<QLabel>("exampleNote")->isVisible());
    QVERIFY(rig.find<QLabel>("exampleNote")->text().startsWith(QLatin1String("Example")));
    rig.wizard().next();
    QCOMPARE(rig.tasks().first().demo, QStringLiteral("no-ptr"));
}

void TestCases::changedExampleIsNone_data()
{
    QTest::addColumn<QString>("demo");
    QTest::newRow("another identity") << QStringLiteral("loop");
    QTest::newRow("of another version") << QStringLiteral("no-such-demo");
}

/// What is named an example and holds something else asks the real network, and says so.
void TestCases::changedExampleIsNone()
{
    QFETCH(const QString, demo);
    WizardRig rig;
    QVERIFY(rig.showFields());
    CaseFile file = sample();
    file.demo = demo;
    rig.wizard().openCase(written(rig, file));
    QTRY_COMPARE(shown(rig), file.identity);
    QVERIFY(!rig.find<QLabel>("exampleNote")->text().startsWith(QLatin1String("Example")));
    QVERIFY(rig.find<QLabel>("whoIsAsked")->text().contains(QLatin1String("192.0.2.99")));
    rig.wizard().next();
    QVERIFY(!rig.tasks().first().isDemo());
}

void TestCases::whatWasTypedComesBack()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    rig.type(QStringLiteral("203.0.113.7"));
    rig.find<QToolButton>("howToAsk")->setChecked(true);
    rig.find<QSpinBox>("deadlineBox")->setValue(33);
    const TypedIdentity typed = shown(rig);
    const AskSettings ask = shownAsk(rig);
    rig.wizard().openCase(written(rig, sample()));
    QTRY_COMPARE(shown(rig), sample().identity);
    QVERIFY(back(rig));
    QVERIFY(rig.tabTo(back(rig)));
    rig.key(Qt::Key_Space);
    QTRY_COMPARE(shown(rig), typed);
    QCOMPARE(shownAsk(rig), ask);
    QVERIFY(line(rig).endsWith(QLatin1String("is back.")));
    // And forth again, with what was changed since.
    rig.key(Qt::Key_G, Qt::AltModifier);
    QTRY_COMPARE(shown(rig), sample().identity);
    QCOMPARE(shownAsk(rig), sample().ask);
    rig.find<QLineEdit>("heloEdit")->setText(QStringLiteral("changed.example"));
    rig.key(Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(shown(rig), typed);
    rig.key(Qt::Key_G, Qt::AltModifier);
    QTRY_COMPARE(shown(rig).helo, QStringLiteral("changed.example"));
}

void TestCases::typedBeforeTwoCasesComesBack()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    rig.type(QStringLiteral("203.0.113.7"));
    rig.wizard().openCase(written(rig, sample()));
    QTRY_COMPARE(shown(rig), sample().identity);
    CaseFile second = sample();
    second.identity.helo = QStringLiteral("second.example");
    rig.wizard().openCase(written(rig, second));
    QTRY_COMPARE(shown(rig), second.identity);
    QVERIFY(back(rig));
    back(rig)->click();
    QCOMPARE(shown(rig).addresses, QStringLiteral("203.0.113.7"));
    // Opened once more from there: the same is kept.
    rig.wizard().openCase(written(rig, sample()));
    QTRY_COMPARE(shown(rig), sample().identity);
    back(rig)->click();
    QCOMPARE(shown(rig).addresses, QStringLiteral("203.0.113.7"));
}

void TestCases::nothingToBringBack()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    CaseFile file = sample();
    file.ask = rig.settings().askSettings();
    rig.wizard().openCase(written(rig, file));
    QTRY_COMPARE(shown(rig), file.identity);
    QVERIFY(!back(rig));
    rig.wizard().openCase(written(rig, file)); // the same again
    QTRY_VERIFY(line(rig).startsWith(QLatin1String("Opened")));
    QVERIFY(!back(rig));
}

void TestCases::showsWrongServers()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    CaseFile file = sample();
    file.ask.resolvers = QStringLiteral("dns.example");
    rig.wizard().openCase(written(rig, file));
    QTRY_VERIFY(rig.find<QLineEdit>("resolversEdit"));
    QVERIFY(rig.find<QLineEdit>("resolversEdit")->isVisible());
    QVERIFY(!rig.wizard().button(QWizard::NextButton)->isEnabled());
}

void TestCases::faultsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << bytes << QString::fromUtf8(words);
    };
    const QByteArray whole = caseToJson(sample());
    const auto changed = [&whole](const char *from, const char *to) { return QByteArray(whole).replace(from, to); };
    row("empty", {}, "“case.helodoctor” is empty.");
    row("letter", "Dear provider,\n", "is no case, or it is damaged in line 1 (byte 1)");
    row("cut", whole.left(whole.indexOf("schema")), "it is damaged in line ");
    row("report", changed("helodoctor.case/1", "helodoctor.report/1"), "was not saved as a case");
    row("newer", changed("helodoctor.case/1", "helodoctor.case/2"), "newer version of HELO Doctor (helodoctor.case/2)");
    row("own marks", changed("helodoctor.case/1", "helodoctor.case/{file}{line}"),
        "HELO Doctor (helodoctor.case/case.helodoctor{line})");
    row("wrong type", changed("\"dyna-web\"", "7"), "identity.helo holds something of another kind");
    row("too long", changed("dyna-web", QByteArray(9000, 'x').constData()), "the text in identity.helo is too long");
    row("out of range", changed("1500", "0"), "the number in ask.attemptTimeoutMs is out of its range");
    row("no identity", changed("\"identity\"", "\"individual\""), "identity is missing");
    row("too large", QByteArray(mostCaseBytes + 1, ' '), "is larger than any case (16 MB)");
}

void TestCases::faultsChangeNothing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    WizardRig rig;
    QVERIFY(rig.showFields());
    rig.type(QStringLiteral("203.0.113.7"));
    const QWidget *focus = QApplication::focusWidget();
    const TypedIdentity typed = shown(rig);
    const AskSettings ask = rig.settings().askSettings();
    const QString path = written(rig, bytes, QStringLiteral("case.helodoctor"));
    rig.wizard().openCase(path);
    QTRY_VERIFY(!line(rig).isEmpty());
    const QString said = line(rig).replace(QDir::toNativeSeparators(path), QStringLiteral("case.helodoctor"));
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(shown(rig), typed);
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!back(rig));
    QCOMPARE(shownAsk(rig), ask);
    // It is over when one goes on.
    rig.wizard().next();
    rig.wizard().back();
    QVERIFY(line(rig).isEmpty());
}

void TestCases::laterOneWins()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    rig.wizard().openCase(written(rig, "x", QStringLiteral("first.helodoctor")));
    rig.wizard().openCase(rig.folder() + QStringLiteral("/missing.helodoctor"));
    rig.wizard().openCase(written(rig, sample()));
    QTRY_COMPARE(shown(rig), sample().identity);
    QVERIFY(line(rig).startsWith(QLatin1String("Opened")));
    rig.wizard().openCase(rig.folder() + QStringLiteral("/missing.helodoctor"));
    QTRY_VERIFY(line(rig).contains(QLatin1String("is not there")));
    QCOMPARE(shown(rig), sample().identity);
}

void TestCases::dropped_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<bool>("isTaken");
    const auto row
        = [](const char *name, const QStringList &urls, bool isTaken) { QTest::newRow(name) << urls << isTaken; };
    row("case", {QStringLiteral("case.helodoctor")}, true);
    row("capitals", {QStringLiteral("CASE.HELODOCTOR")}, true);
    row("another file", {QStringLiteral("case.json")}, false);
    row("two cases", {QStringLiteral("case.helodoctor"), QStringLiteral("CASE.HELODOCTOR")}, false);
    row("from the web", {QStringLiteral("https://example.com/case.helodoctor")}, false);
    row("text alone", {}, false);
}

void TestCases::dropped()
{
    QFETCH(const QStringList, urls);
    QFETCH(const bool, isTaken);
    WizardRig rig;
    QVERIFY(rig.showFields());
    QMimeData data;
    QList<QUrl> list;
    for (const QString &url : urls) {
        const QUrl given(url);
        written(rig, caseToJson(sample()), given.fileName());
        list.append(given.isRelative() ? QUrl::fromLocalFile(rig.folder() + u'/' + url) : given);
    }
    data.setUrls(list);
    data.setText(QStringLiteral("some text")); // as file browsers add it
    QCOMPARE(drop(rig.wizard(), rig.wizard(), data), isTaken);
    if (isTaken)
        QTRY_COMPARE(shown(rig), sample().identity);
    // A field takes text, but leaves a case to the window.
    auto *field = rig.find<QLineEdit>("heloEdit");
    QDragEnterEvent enter(field->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(field, &enter);
    QCOMPARE(field->text(), isTaken ? sample().identity.helo : QString());
    if (isTaken)
        QVERIFY(line(rig).startsWith(QLatin1String("Opened")));
}

/// On a later page it would cost the result.
void TestCases::droppedLaterIsLeft()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("loop")));
    rig.key(Qt::Key_Return);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(rig, sample()))});
    QVERIFY(!drop(rig.wizard(), rig.wizard(), data));
    QCOMPARE(rig.wizard().currentPageId(), PageId::Check);
}

void TestCases::savesWhatWasTyped()
{
    WizardRig rig;
    Scenario scenario = *loadDemo(QStringLiteral("loop"));
    rig.setNetwork(scenario);
    QVERIFY(rig.showFields());
    CaseFile file = sample();
    file.identity = {QStringLiteral("203.0.113.100;"), QStringLiteral(" Dyna-Web "), {}, {}, {}};
    rig.wizard().openCase(written(rig, file));
    QTRY_COMPARE(shown(rig), file.identity);
    rig.wizard().next();
    rig.clock().runAll();
    rig.wizard().next();
    rig.wizard().next();
    QCOMPARE(rig.wizard().currentPageId(), PageId::Save);
    const QString path = rig.folder() + QStringLiteral("/saved.helodoctor");
    rig.setChosenPath(path);
    rig.key(Qt::Key_V, Qt::AltModifier);
    QTRY_COMPARE(rig.questions().size(), 1);
    QCOMPARE(rig.questions().last().suffix, QStringLiteral("helodoctor"));
    QVERIFY(rig.questions().last().fileName.endsWith(QLatin1String(".helodoctor")));
    QTRY_VERIFY(QFile::exists(path) && rig.find<QPushButton>("saveCase")->isEnabled());
    const auto read = readCaseFile(path);
    const auto *saved = std::get_if<CaseFile>(&read);
    QVERIFY(saved);
    QCOMPARE(saved->identity, file.identity);
    QCOMPARE(saved->ask, file.ask);
    QVERIFY(saved->demo.isEmpty() && saved->savedAt.isValid() && !saved->programVersion.isEmpty());
    QVERIFY(saved->report);
    QCOMPARE(saved->report->value(QLatin1String("schema")).toString(), QStringLiteral("helodoctor.report/1"));
    QCOMPARE(
        saved->report->value(QLatin1String("lookups")).toArray().size(), rig.session().report().facts.lookups.size());
}

void TestCases::savesExample()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(rig.chooseExample(QStringLiteral("perfect")));
    rig.wizard().next();
    const TypedIdentity typed = shown(rig);
    rig.wizard().next();
    rig.clock().runAll();
    rig.wizard().next();
    rig.wizard().next();
    const QString path = rig.folder() + QStringLiteral("/saved.helodoctor");
    rig.setChosenPath(path);
    rig.find<QPushButton>("saveCase")->click();
    QTRY_VERIFY(QFile::exists(path) && rig.find<QPushButton>("saveCase")->isEnabled());
    // In another window it is the example again.
    WizardRig other;
    QVERIFY(other.showFields());
    other.wizard().openCase(path);
    QTRY_COMPARE(shown(other), typed);
    QVERIFY(other.find<QLabel>("exampleNote")->text().startsWith(QLatin1String("Example")));
}

void TestCases::closesWhileReading()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    rig.wizard().openCase(written(rig, QByteArray(mostCaseBytes, ' '), QStringLiteral("large.helodoctor")));
    rig.wizard().close();
    QVERIFY(!rig.wizard().isVisible());
}

QTEST_MAIN(TestCases)
#include "tst_cases.moc"
