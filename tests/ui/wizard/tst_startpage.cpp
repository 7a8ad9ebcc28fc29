// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/demos.h"
#include "wizard/evidencebox.h"
#include "wizardrig.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTreeWidget>

namespace {

/// A bounce of a server that introduces itself by a short name; the network it is tested on is that of the demo.
QString bounce()
{
    return QString::fromUtf8(demoText(QStringLiteral("loop")).value_or(QByteArray()))
        .replace(QLatin1String("Newsletter"), QLatin1String("Offer"));
}

QString written(const WizardRig &rig, const QByteArray &bytes, const QString &name)
{
    const QString path = rig.folder() + u'/' + name;
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

EvidenceBox *box(WizardRig &rig)
{
    return rig.find<EvidenceBox>("evidence");
}

QString note(WizardRig &rig)
{
    const auto *label = rig.find<QLabel>("note");
    return label->isVisible() ? label->text() : QString();
}

/// The row of the first fact with this value.
QTreeWidgetItem *factItem(WizardRig &rig, const QString &value)
{
    auto *facts = rig.find<QTreeWidget>("facts");
    for (int row = 0; facts && row < facts->topLevelItemCount(); ++row) {
        if (facts->topLevelItem(row)->text(1) == value)
            return facts->topLevelItem(row);
    }
    return nullptr;
}

/// The text under the strongest mark.
QString markedText(WizardRig &rig)
{
    for (const QTextEdit::ExtraSelection &selection : box(rig)->extraSelections()) {
        if (selection.format.fontUnderline())
            return selection.cursor.selectedText();
    }
    return {};
}

} // namespace

/// "What happened?": from what an admin has to the running check.
class TestStartPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoClicks_data();
    void twoClicks();
    void saysWhatIsRecognised();
    void pointsAtFacts();
    void choosesAnother();
    void fillsTheFields();
    void keepsWhatWasCorrected();
    void whatWasTypedComesBack();
    void everyExampleIsRecognised_data();
    void everyExampleIsRecognised();
    void changedExampleIsNone();
    void nothingRecognised_data();
    void nothingRecognised();
    void emptyClipboardSaysSo();
    void neverRich();
    void opensFiles_data();
    void opensFiles();
    void faultyFiles_data();
    void faultyFiles();
    void dropsFiles();
    void longTextIsReadBeside();
    void cutTextIsReadWhole();
    void clears();
    void closesWhileReading();
};

void TestStartPage::twoClicks_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keys") << false;
}

/// Bar: from a pasted bounce to the running check with two clicks and no typing.
void TestStartPage::twoClicks()
{
    QFETCH(const bool, byMouse);
    WizardRig rig;
    rig.setNetwork(*loadDemo(QStringLiteral("loop")));
    QVERIFY(rig.show());
    QGuiApplication::clipboard()->setText(bounce());
    if (byMouse)
        QTest::mouseClick(rig.find<QPushButton>("paste"), Qt::LeftButton);
    else
        rig.key(Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(rig.checkNow()->isEnabled());
    QCOMPARE(QApplication::focusWidget(), rig.checkNow());
    if (byMouse)
        QTest::mouseClick(rig.checkNow(), Qt::LeftButton);
    else
        rig.key(Qt::Key_Return);
    QCOMPARE(rig.wizard().currentPageId(), PageId::Check);
    QVERIFY(rig.session().isRunning());
    const DiagnosisRequest &request = rig.tasks().value(0).request;
    QVERIFY(!rig.tasks().first().isDemo());
    QCOMPARE(request.ips, QList<QHostAddress>{QHostAddress(QStringLiteral("203.0.113.100"))});
    QCOMPARE(request.helo, QStringLiteral("DYNA-WEB"));
    QVERIFY(request.heloSource == HeloSource::Bounce || request.heloSource == HeloSource::Received);
    rig.clock().runAll();
    rig.wizard().next();
    QCOMPARE(rig.wizard().currentPageId(), PageId::Result);
    QVERIFY(rig.find<QLabel>("told")->isVisible());
    QVERIFY(rig.find<QLabel>("told")->text().contains(QLatin1String("need fully-qualified hostname")));
}

void TestStartPage::saysWhatIsRecognised()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(!rig.find<QLabel>("recognised"));
    box(rig)->setInput({bounce(), false, false});
    QVERIFY(rig.find<QLabel>("recognised")->isVisible());
    QVERIFY(rig.find<QLabel>("recognised")->text().contains(QLatin1String("bounce")));
    QVERIFY(rig.find<QLabel>("refusalQuote")->text().contains(QLatin1String("504 5.5.2")));
    QVERIFY(rig.find<QLabel>("refusalMeaning")->text().contains(QLatin1String("short name")));
    QVERIFY(rig.find<QLabel>("refusalMeaning")->text().contains(QLatin1String("not about the reverse name")));
    QVERIFY(factItem(rig, QStringLiteral("203.0.113.100")));
    QCOMPARE(factItem(rig, QStringLiteral("203.0.113.100"))->text(2),
        QStringLiteral("from the line that relay.example.org wrote"));
    QVERIFY(factItem(rig, QStringLiteral("DYNA-WEB")));
    QVERIFY(!box(rig)->extraSelections().isEmpty());
    for (const QTextEdit::ExtraSelection &selection : box(rig)->extraSelections())
        QVERIFY(!selection.cursor.selectedText().isEmpty());
}

void TestStartPage::pointsAtFacts()
{
    WizardRig rig;
    QVERIFY(rig.show());
    box(rig)->setInput({bounce(), false, false});
    QVERIFY(markedText(rig).isEmpty());
    auto *facts = rig.find<QTreeWidget>("facts");
    QVERIFY(rig.tabTo(facts));
    facts->setCurrentItem(factItem(rig, QStringLiteral("203.0.113.100")));
    QCOMPARE(markedText(rig), QStringLiteral("203.0.113.100"));
    QVERIFY(box(rig)->rect().contains(box(rig)->cursorRect().center()));
    rig.key(Qt::Key_Down);
    QCOMPARE(markedText(rig).compare(facts->currentItem()->text(1), Qt::CaseInsensitive), 0);
    rig.key(Qt::Key_Tab);
    QVERIFY(markedText(rig).isEmpty());
}

void TestStartPage::choosesAnother()
{
    WizardRig rig;
    QVERIFY(rig.show());
    box(rig)->setInput({bounce(), false, false});
    auto *address = factItem(rig, QStringLiteral("203.0.113.100"));
    QCOMPARE(address->checkState(0), Qt::Checked);
    auto *facts = rig.find<QTreeWidget>("facts");
    QVERIFY(rig.tabTo(facts));
    facts->setCurrentItem(address);
    rig.key(Qt::Key_Space);
    QCOMPARE(address->checkState(0), Qt::Unchecked);
    rig.wizard().next();
    QVERIFY(rig.find<QLineEdit>("addressesEdit")->text().isEmpty());
    QCOMPARE(rig.find<QLineEdit>("heloEdit")->text(), QStringLiteral("DYNA-WEB"));
}

void TestStartPage::fillsTheFields()
{
    WizardRig rig;
    QVERIFY(rig.show());
    box(rig)->setInput({bounce(), false, false});
    rig.wizard().next();
    QCOMPARE(rig.wizard().currentPageId(), PageId::Identity);
    auto *helo = rig.find<QLineEdit>("heloEdit");
    QCOMPARE(helo->text(), QStringLiteral("DYNA-WEB"));
    QVERIFY2(helo->accessibleDescription().startsWith(QLatin1String("From the ")),
        qPrintable(helo->accessibleDescription()));
    QCOMPARE(rig.find<QLineEdit>("recipientEdit")->text(), QStringLiteral("example.net"));
    // The note is about what was found, not about what is typed.
    helo->setText(QStringLiteral("mail.example.com"));
    QVERIFY(!helo->accessibleDescription().startsWith(QLatin1String("From the ")));
    rig.wizard().next();
    QCOMPARE(rig.tasks().first().request.heloSource, HeloSource::Typed);
}

void TestStartPage::keepsWhatWasCorrected()
{
    WizardRig rig;
    QVERIFY(rig.show());
    box(rig)->setInput({bounce(), false, false});
    rig.wizard().next();
    rig.find<QLineEdit>("heloEdit")->setText(QStringLiteral("corrected.example"));
    rig.wizard().back();
    rig.checkNow()->click();
    QCOMPARE(rig.tasks().value(0).request.helo, QStringLiteral("corrected.example"));
}

void TestStartPage::whatWasTypedComesBack()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    rig.type(QStringLiteral("203.0.113.7"));
    rig.wizard().back();
    box(rig)->setInput({bounce(), false, false});
    rig.wizard().next();
    QCOMPARE(rig.find<QLineEdit>("addressesEdit")->text(), QStringLiteral("203.0.113.100"));
    rig.key(Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(rig.find<QLineEdit>("addressesEdit")->text(), QStringLiteral("203.0.113.7"));
    QVERIFY(rig.find<QLineEdit>("heloEdit")->text().isEmpty());
    rig.key(Qt::Key_G, Qt::AltModifier);
    QTRY_COMPARE(rig.find<QLineEdit>("heloEdit")->text(), QStringLiteral("DYNA-WEB"));
}

void TestStartPage::everyExampleIsRecognised_data()
{
    QTest::addColumn<QString>("demo");
    for (const QString &demo : demoNames())
        QTest::newRow(qPrintable(demo)) << demo;
}

void TestStartPage::everyExampleIsRecognised()
{
    QFETCH(const QString, demo);
    WizardRig rig;
    QVERIFY(rig.show());
    rig.wizard().showExample(demo);
    QVERIFY(rig.find<QLabel>("recognised")->isVisible());
    QVERIFY(rig.find<QTreeWidget>("facts")->topLevelItemCount() > 0);
    QVERIFY(rig.find<QLabel>("exampleNote")->text().contains(QLatin1String("no network")));
    rig.checkNow()->click();
    QCOMPARE(rig.tasks().value(0).demo, demo);
}

void TestStartPage::changedExampleIsNone()
{
    WizardRig rig;
    QVERIFY(rig.show());
    rig.wizard().showExample(QStringLiteral("loop"));
    rig.type(QStringLiteral(" "));
    QVERIFY(!rig.find<QLabel>("exampleNote")->text().startsWith(QLatin1String("Example")));
    rig.checkNow()->click();
    QVERIFY(!rig.tasks().value(0).isDemo());
}

void TestStartPage::nothingRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("My mails do not arrive!");
    QTest::newRow("mark-up") << QStringLiteral("<b>nothing</b>");
}

void TestStartPage::nothingRecognised()
{
    QFETCH(const QString, text);
    WizardRig rig;
    QVERIFY(rig.show());
    rig.type(text);
    QVERIFY2(note(rig).contains(QLatin1String("whole bounce")), qPrintable(note(rig)));
    QVERIFY(!rig.checkNow()->isEnabled());
    QVERIFY(rig.wizard().button(QWizard::NextButton)->isEnabled()); // by hand
    rig.key(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Identity);
}

void TestStartPage::emptyClipboardSaysSo()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QGuiApplication::clipboard()->clear();
    rig.find<QPushButton>("paste")->click();
    QVERIFY(note(rig).contains(QLatin1String("no text in the clipboard")));
    rig.type(QStringLiteral("203.0.113.9"));
    QVERIFY(!note(rig).contains(QLatin1String("clipboard")));
}

void TestStartPage::neverRich()
{
    WizardRig rig;
    QVERIFY(rig.show());
    auto *mail = new QMimeData;
    mail->setHtml(QStringLiteral("<img src='http://192.0.2.1/x.png'><b>203.0.113.9</b>"));
    mail->setText(QStringLiteral("203.0.113.9 <b>x</b>"));
    QGuiApplication::clipboard()->setMimeData(mail);
    box(rig)->setFocus();
    box(rig)->paste();
    QCOMPARE(box(rig)->toPlainText(), QStringLiteral("203.0.113.9 <b>x</b>"));
}

void TestStartPage::opensFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray whole = bounce().toUtf8();
    QTest::newRow("mail") << whole << QStringLiteral("bounce.eml");
    QTest::newRow("CR LF") << QByteArray(whole).replace("\n", "\r\n") << QStringLiteral("bounce.txt");
    QTest::newRow("no UTF-8") << QByteArray(whole).replace("Offer", "Gru\xDF") << QStringLiteral("bounce.eml");
}

void TestStartPage::opensFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    WizardRig rig;
    QVERIFY(rig.show());
    rig.setChosenPath(written(rig, bytes, name));
    rig.key(Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(rig.openQuestions().size(), 1);
    QTRY_VERIFY(factItem(rig, QStringLiteral("203.0.113.100")));
    QVERIFY(rig.checkNow()->hasFocus());
    rig.find<QTreeWidget>("facts")->setFocus();
    rig.find<QTreeWidget>("facts")->setCurrentItem(factItem(rig, QStringLiteral("203.0.113.100")));
    QCOMPARE(markedText(rig), QStringLiteral("203.0.113.100")); // places count as they are shown
}

void TestStartPage::faultyFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const char *file, const char *words) {
        QTest::newRow(name) << bytes << QString::fromLatin1(file) << QString::fromUtf8(words);
    };
    row("Outlook", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0'), "bounce.msg", "Outlook");
    row("picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "bounce.eml", "is no text");
    row("empty", "\n", "bounce.eml", "is empty");
}

void TestStartPage::faultyFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    WizardRig rig;
    QVERIFY(rig.show());
    rig.type(QStringLiteral("203.0.113.9"));
    rig.wizard().openFile(written(rig, bytes, name));
    QTRY_VERIFY2(note(rig).contains(words), qPrintable(note(rig)));
    QCOMPARE(box(rig)->toPlainText(), QStringLiteral("203.0.113.9"));
    QVERIFY(rig.checkNow()->isEnabled());
    rig.wizard().openFile(rig.folder() + QStringLiteral("/missing.eml"));
    QTRY_VERIFY(note(rig).contains(QLatin1String("is not there")));
}

void TestStartPage::dropsFiles()
{
    WizardRig rig;
    QVERIFY(rig.showFields());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(rig, bounce().toUtf8(), QStringLiteral("Bounce.EML")))});
    // On the page of fields too: it leads back to the first.
    QDragEnterEvent over(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&rig.wizard(), &over);
    QDropEvent drop(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&rig.wizard(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(rig.wizard().currentPageId(), PageId::Start);
    QTRY_VERIFY(factItem(rig, QStringLiteral("203.0.113.100")));
    // Over the box too it is for the window: its name is not put into the text.
    box(rig)->setInput({});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(box(rig)->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent again(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&rig.wizard(), &again);
    QTRY_VERIFY(factItem(rig, QStringLiteral("203.0.113.100")));
    QCOMPARE(box(rig)->input().text, bounce());
}

void TestStartPage::longTextIsReadBeside()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QGuiApplication::clipboard()->setText(QStringLiteral("x y z\n").repeated(8000) + bounce());
    rig.find<QPushButton>("paste")->click();
    QCOMPARE(note(rig), QStringLiteral("Reading …"));
    QVERIFY(!rig.wizard().button(QWizard::NextButton)->isEnabled());
    // What is typed meanwhile counts.
    box(rig)->moveCursor(QTextCursor::Start);
    box(rig)->insertPlainText(QStringLiteral("a"));
    QTRY_VERIFY(rig.wizard().button(QWizard::NextButton)->isEnabled());
    QVERIFY(note(rig) != QStringLiteral("Reading …"));
    // And a short text at once, whatever is still read.
    rig.find<QPushButton>("paste")->click();
    box(rig)->setInput({QStringLiteral("203.0.113.9"), false, false});
    QVERIFY(factItem(rig, QStringLiteral("203.0.113.9")));
}

void TestStartPage::cutTextIsReadWhole()
{
    WizardRig rig;
    QVERIFY(rig.show());
    const QString filler = QStringLiteral("X-Filler: yes\n").repeated(30'000);
    const QString text = QStringLiteral("Subject: x\n") + filler
        + QStringLiteral("Received: from DYNA-WEB (mail.dynatron.example [203.0.113.100]) by mx.example.net with ESMTP;"
                         " Mon, 23 Nov 2026 09:14:05 +0100\n\n");
    rig.wizard().openFile(written(rig, text.toUtf8(), QStringLiteral("long.eml")));
    QTRY_VERIFY(box(rig)->isCut());
    QVERIFY(box(rig)->isReadOnly());
    QCOMPARE(box(rig)->input().text, text);
    QVERIFY(box(rig)->document()->characterCount() <= EvidenceBox::mostShown + 1);
    QTRY_VERIFY(note(rig).contains(QLatin1String("Only the beginning is shown")) || !note(rig).isEmpty());
    rig.find<QPushButton>("clear")->click();
    QVERIFY(!box(rig)->isReadOnly());
    QVERIFY(note(rig).isEmpty());
}

void TestStartPage::clears()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(!rig.find<QPushButton>("clear")->isVisible());
    rig.type(QStringLiteral("203.0.113.9"));
    QVERIFY(rig.checkNow()->isEnabled());
    QVERIFY(rig.checkNow()->isDefault());
    rig.key(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(box(rig)->toPlainText().isEmpty());
    QVERIFY(!rig.checkNow()->isEnabled());
    QVERIFY(static_cast<QPushButton *>(rig.wizard().button(QWizard::NextButton))->isDefault());
    QVERIFY(!rig.find<QLabel>("recognised")->isVisible());
    QCOMPARE(QApplication::focusWidget(), box(rig));
}

void TestStartPage::closesWhileReading()
{
    WizardRig rig;
    QVERIFY(rig.show());
    rig.wizard().openFile(written(rig, bounce().toUtf8().repeated(300), QStringLiteral("long.txt")));
    rig.wizard().close();
    QVERIFY(!rig.wizard().isVisible());
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
