// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "screenshots.h"
#include "widgets/fixcard.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

Q_DECLARE_METATYPE(Artefact)

namespace {

Change change()
{
    Procedure easymail;
    easymail.id = QStringLiteral("easymail");
    easymail.title = QStringLiteral("EasyMail SMTP Express");
    easymail.steps = {QStringLiteral("Save the file and open it; Regedit asks whether to add it."),
        QStringLiteral(
            "Restart the service EasyMail SMTP Express, so that it reads the new name from the registry and says "
            "it in the next HELO.")};
    easymail.cautions = {QStringLiteral("Change nothing else under this key.")};
    easymail.artefacts
        = {{QStringLiteral("reg"), QStringLiteral("Registry file"), QStringLiteral("helo-name.reg"),
               QStringLiteral("Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Quiksoft\\"
                              "EasyMail SMTP Express]\n\"HostName\"=\"mail.dynatron.example\"\n"),
               "\xff\xfe", true},
            {QStringLiteral("command"), QStringLiteral("Command"), QStringLiteral("helo-name.cmd"),
                QStringLiteral("reg add …"), {}, false}};
    easymail.verify = QStringLiteral("Send a message to yourself and read the first Received line.");
    easymail.undo = QStringLiteral("Delete the value HostName.");
    Procedure exchange;
    exchange.title = QStringLiteral("Exchange <2019>");
    exchange.steps = {QStringLiteral("Open the Exchange Management Shell.")};
    exchange.isVerified = false;
    Change result;
    result.kind = ChangeKind::Helo;
    result.procedures = {easymail, exchange};
    return result;
}

const QString headline = QStringLiteral("Let the server say mail.dynatron.example in HELO");
const QString who = QStringLiteral("To be done by: you, on the mail server");

QStringList shownTexts(const FixCard &card)
{
    QStringList texts;
    const QList<QLabel *> labels = card.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&card))
            texts.append(label->text());
    }
    return texts;
}

template <typename T>
QList<T *> shown(const FixCard &card, const QString &name)
{
    QList<T *> widgets = card.findChildren<T *>(name);
    widgets.removeIf([&card](const T *widget) { return !widget->isVisibleTo(&card); });
    return widgets;
}

} // namespace

class TestFixCard : public QObject
{
    Q_OBJECT

private slots:
    void saysEverything();
    void asksToCopyAndSave();
    void changesProcedure();
    void worksWithoutProcedure();
    void namesItsControls();
    void keepsScreenshots();
};

void TestFixCard::saysEverything()
{
    const FixCard card(change(), headline, who);
    const QStringList texts = shownTexts(card);
    for (const QString &text : QStringList{headline, who, QStringLiteral("1."), change().procedures[0].steps[0],
             QStringLiteral("2."), change().procedures[0].steps[1], change().procedures[0].cautions[0],
             QStringLiteral("Registry file"), QStringLiteral("Command (not verified: check before use)"),
             QStringLiteral("To verify: ") + change().procedures[0].verify,
             QStringLiteral("To undo: ") + change().procedures[0].undo})
        QVERIFY2(texts.contains(text), qPrintable(text));
    const QList<QPlainTextEdit *> artefacts = shown<QPlainTextEdit>(card, QStringLiteral("artefactText"));
    QCOMPARE(artefacts.size(), 2);
    QCOMPARE(artefacts[0]->toPlainText(), change().procedures[0].artefacts[0].text);
    QVERIFY(artefacts[0]->isReadOnly());
    const QList<QLabel *> labels = card.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(QLatin1Char('<')));
}

void TestFixCard::asksToCopyAndSave()
{
    FixCard card(change(), headline, who);
    card.show();
    QSignalSpy copied(&card, &FixCard::copyRequested);
    QSignalSpy saved(&card, &FixCard::saveRequested);
    QTest::keyClick(shown<QPushButton>(card, QStringLiteral("copyArtefact")).value(1), Qt::Key_Space);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied[0][0].value<Artefact>(), change().procedures[0].artefacts[1]);
    QTest::mouseClick(shown<QPushButton>(card, QStringLiteral("saveArtefact")).value(0), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved[0][0].value<Artefact>(), change().procedures[0].artefacts[0]);
}

void TestFixCard::changesProcedure()
{
    FixCard card(change(), headline, who);
    card.show();
    auto *chooser = card.findChild<QComboBox *>(QStringLiteral("procedure"));
    QCOMPARE(chooser->count(), 2);
    QTest::keyClick(chooser, Qt::Key_Down);
    QCOMPARE(card.currentProcedure(), 1);
    const QStringList texts = shownTexts(card);
    QVERIFY(texts.contains(QStringLiteral("Open the Exchange Management Shell.")));
    QVERIFY(!texts.contains(change().procedures[0].steps[0]));
    QVERIFY(!texts.filter(QStringLiteral("Not verified")).isEmpty());
    QVERIFY(shown<QPlainTextEdit>(card, QStringLiteral("artefactText")).isEmpty());
    card.setCurrentProcedure(9);
    QCOMPARE(card.currentProcedure(), 1);
    card.setCurrentProcedure(0);
    QVERIFY(shownTexts(card).filter(QStringLiteral("Not verified")).isEmpty());
}

void TestFixCard::worksWithoutProcedure()
{
    const FixCard card(Change{}, headline, {});
    QCOMPARE(card.currentProcedure(), -1);
    QCOMPARE(shownTexts(card), QStringList{headline});
}

void TestFixCard::namesItsControls()
{
    const FixCard card(change(), headline, who);
    const QList<QPushButton *> buttons = card.findChildren<QPushButton *>();
    QStringList names;
    for (const QPushButton *button : buttons)
        names.append(button->accessibleName());
    QCOMPARE(names,
        (QStringList{QStringLiteral("Copy Registry file"), QStringLiteral("Save Registry file"),
            QStringLiteral("Copy Command"), QStringLiteral("Save Command")}));
    for (const QPlainTextEdit *text : shown<QPlainTextEdit>(card, QStringLiteral("artefactText")))
        QVERIFY(!text->accessibleName().isEmpty());
}

void TestFixCard::keepsScreenshots()
{
    if (!Screenshots::areWanted())
        QSKIP("no folder for screenshots");
    for (const bool isDark : {false, true}) {
        FixCard card(change(), headline, who);
        if (isDark)
            card.setPalette(Screenshots::darkPalette());
        card.resize(640, card.heightForWidth(640));
        card.show();
        const QString name = isDark ? QStringLiteral("fixcard-dark") : QStringLiteral("fixcard-light");
        QVERIFY(Screenshots::keep(card.grab().toImage(), name));
    }
}

QTEST_MAIN(TestFixCard)
#include "tst_fixcard.moc"
