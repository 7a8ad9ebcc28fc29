// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "widgets/transcriptview.h"
#include "wizardrig.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace {

bool openListenPage(WizardRig &rig)
{
    if (!rig.show())
        return false;
    rig.find<QPushButton>("listenTo")->click();
    return rig.wizard().currentPageId() == PageId::Listen;
}

QString state(WizardRig &rig)
{
    return rig.find<QLabel>("listenState")->text();
}

/// Listens on a free port of this computer; 0 if it fails.
quint16 listenAnywhere(WizardRig &rig)
{
    rig.find<QSpinBox>("listenPort")->setValue(0);
    rig.find<QPushButton>("listen")->click();
    const QString place = state(rig).section(QLatin1String("127.0.0.1:"), 1, 1);
    return place.section(u'.', 0, 0).toUShort();
}

/// Says lines to the listener and waits for one answer to each.
bool converse(QTcpSocket &socket, quint16 port, const QByteArrayList &lines)
{
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    int answers = 0;
    QByteArray heard;
    const auto hear = [&](int wanted) {
        return QTest::qWaitFor([&] {
            heard += socket.readAll();
            answers = 0;
            for (const QByteArray &line : heard.split('\n')) {
                if (line.size() > 3 && line.at(3) == ' ')
                    ++answers;
            }
            return answers >= wanted;
        });
    };
    if (!hear(1))
        return false;
    for (int i = 0; i < lines.size(); ++i) {
        socket.write(lines.at(i) + "\r\n");
        if (!hear(i + 2))
            return false;
    }
    return true;
}

} // namespace

/// "Listen to my server", with a real client over the loopback interface.
class TestListenPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsAClient();
    void usesTheName();
    void hostileNamesStayPlain();
    void keepsTheLatest();
    void asksBeforeOthersCanConnect();
    void busyPortOffersAnother();
    void stops_data();
    void stops();
    void showsHowToPoint();
    void stepIsShownWhenUsed();
};

void TestListenPage::hearsAClient()
{
    WizardRig rig;
    QVERIFY(openListenPage(rig));
    const quint16 port = listenAnywhere(rig);
    QVERIFY2(port != 0, qPrintable(state(rig)));
    QVERIFY(!rig.find<QTabWidget>("listenTabs")->isTabEnabled(1));
    QTcpSocket client;
    QVERIFY(converse(
        client, port, {"EHLO DYNA-WEB", "MAIL FROM:<user@dynatron.example>", "RCPT TO:<test@helodoctor.invalid>"}));
    QTRY_COMPARE(rig.find<QLabel>("heardName")->text(), QStringLiteral("DYNA-WEB"));
    QCOMPARE(rig.find<QTabWidget>("listenTabs")->currentIndex(), 1);
    QTRY_VERIFY(rig.find<QLabel>("heardSaid")->text().contains(QLatin1String("RCPT TO:<test@helodoctor.invalid>")));
    QVERIFY(rig.find<QLabel>("heardSaid")->text().contains(QLatin1String("MAIL FROM:<user@dynatron.example>")));
    QVERIFY(rig.find<QLabel>("heardSaid")->text().contains(QLatin1String("127.0.0.1")));
    QVERIFY(!rig.find<QLabel>("heardExplanation")->text().isEmpty());
    QTRY_VERIFY(rig.wizard().currentPage()->findChild<TranscriptView *>()->toPlainText().contains(
        QLatin1String("EHLO DYNA-WEB")));
}

void TestListenPage::usesTheName()
{
    WizardRig rig;
    QVERIFY(openListenPage(rig));
    QTcpSocket client;
    QVERIFY(converse(client, listenAnywhere(rig), {"EHLO DYNA-WEB"}));
    QTRY_VERIFY(rig.find<QPushButton>("useName")->isEnabled());
    rig.key(Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(rig.wizard().currentPageId(), PageId::Identity);
    QCOMPARE(rig.find<QLineEdit>("heloEdit")->text(), QStringLiteral("DYNA-WEB"));
    QVERIFY(rig.find<QLineEdit>("addressesEdit")->text().isEmpty()); // the world does not see 127.0.0.1
    QVERIFY(rig.find<QLineEdit>("heloEdit")->accessibleDescription().contains(QLatin1String("HELO Doctor")));
    rig.wizard().next();
    QCOMPARE(rig.tasks().value(0).request.heloSource, HeloSource::Listener);
}

void TestListenPage::hostileNamesStayPlain()
{
    WizardRig rig;
    QVERIFY(openListenPage(rig));
    QTcpSocket client;
    QVERIFY(converse(client, listenAnywhere(rig), {"EHLO <b>x</b>\x1b[2J\xe2\x80\xae"}));
    QTRY_VERIFY(rig.find<QLabel>("heardName")->text().contains(QLatin1String("<b>x</b>")));
    QCOMPARE(rig.find<QLabel>("heardName")->textFormat(), Qt::PlainText);
    QVERIFY(!rig.find<QLabel>("heardName")->text().contains(QChar(0x1b)));
    QVERIFY(!rig.find<QLabel>("heardName")->text().contains(QChar(0x202e)));
}

void TestListenPage::keepsTheLatest()
{
    WizardRig rig;
    QVERIFY(openListenPage(rig));
    const quint16 port = listenAnywhere(rig);
    for (int i = 0; i < 60; ++i) {
        QTcpSocket client;
        QVERIFY(converse(client, port, {"EHLO n" + QByteArray::number(i) + ".example"}));
    }
    QTRY_COMPARE(rig.find<QLabel>("heardName")->text(), QStringLiteral("n59.example"));
    auto *visits = rig.find<QListWidget>("visits");
    QTRY_COMPARE(visits->count(), 50);
    // Whoever looks at an older one is left there.
    visits->setCurrentRow(5);
    const QString looked = rig.find<QLabel>("heardName")->text();
    QTcpSocket client;
    QVERIFY(converse(client, port, {"EHLO later.example"}));
    QTRY_VERIFY(visits->item(0)->text().contains(QLatin1String("later.example")));
    QCOMPARE(rig.find<QLabel>("heardName")->text(), looked);
}

void TestListenPage::asksBeforeOthersCanConnect()
{
    WizardRig rig;
    QVERIFY(openListenPage(rig));
    rig.find<QComboBox>("listenAddress")->setCurrentIndex(1);
    rig.find<QPushButton>("listen")->click();
    auto *question = rig.find<QWidget>("listenQuestion");
    QVERIFY(question->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(rig.find<QLabel>("listenQuestionText")->text().contains(QLatin1String("192.0.2.10")));
    QVERIFY(!state(rig).startsWith(QLatin1String("Listening")));
    rig.find<QPushButton>("listenNo")->click();
    QVERIFY(!question->isVisible());
    rig.find<QPushButton>("listen")->click();
    rig.find<QPushButton>("listenYes")->click();
    QVERIFY2(state(rig).contains(QLatin1String("is no address of this computer")), qPrintable(state(rig)));
    QVERIFY(!question->isVisible());
}

void TestListenPage::busyPortOffersAnother()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    WizardRig rig;
    QVERIFY(openListenPage(rig));
    rig.find<QSpinBox>("listenPort")->setValue(other.serverPort());
    rig.find<QPushButton>("listen")->click();
    QVERIFY2(state(rig).contains(QLatin1String("already listens on")), qPrintable(state(rig)));
    auto *otherPort = rig.find<QPushButton>("otherPort");
    QVERIFY(otherPort->isVisible());
    QCOMPARE(QApplication::focusWidget(), otherPort);
    rig.key(Qt::Key_Space);
    QVERIFY2(state(rig).startsWith(QLatin1String("Listening on 127.0.0.1:")), qPrintable(state(rig)));
    QVERIFY(!otherPort->isVisible());
}

void TestListenPage::stops_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"button", "back", "next", "close"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestListenPage::stops()
{
    QFETCH(const QString, how);
    WizardRig rig;
    QVERIFY(openListenPage(rig));
    const quint16 port = listenAnywhere(rig);
    QVERIFY(port != 0);
    if (how == u"button")
        rig.find<QPushButton>("listen")->click();
    else if (how == u"back")
        rig.wizard().back();
    else if (how == u"next")
        rig.wizard().next();
    else
        rig.wizard().close();
    QTcpServer other; // the port is free again
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), port));
}

void TestListenPage::showsHowToPoint()
{
    WizardRig rig;
    QVERIFY(openListenPage(rig));
    rig.find<QSpinBox>("listenPort")->setValue(2626);
    auto *guides = rig.find<QComboBox>("procedure");
    QVERIFY(guides && guides->count() > 5);
    bool hasScript = false;
    for (int i = 0; i < guides->count() && !hasScript; ++i) {
        rig.find<QComboBox>("procedure")->setCurrentIndex(i);
        auto *copy = rig.find<QPushButton>("copyArtefact");
        hasScript = copy && copy->isVisible();
    }
    QVERIFY(hasScript);
    QGuiApplication::clipboard()->clear();
    rig.find<QPushButton>("copyArtefact")->click();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QLatin1String("2626")),
        qPrintable(QGuiApplication::clipboard()->text()));
    // The product that was chosen stays while another port is.
    const int chosen = rig.find<QComboBox>("procedure")->currentIndex();
    rig.find<QSpinBox>("listenPort")->setValue(2727);
    QCOMPARE(rig.find<QComboBox>("procedure")->currentIndex(), chosen);
}

void TestListenPage::stepIsShownWhenUsed()
{
    WizardRig rig;
    QVERIFY(openListenPage(rig));
    auto *step = rig.wizard().findChild<QPushButton *>(QStringLiteral("step2"));
    QVERIFY(step->isVisible());
    QVERIFY(step->accessibleName().contains(QLatin1String("Step 2 of 6")));
    rig.wizard().back();
    QVERIFY(!step->isVisible());
}

QTEST_MAIN(TestListenPage)
#include "tst_listenpage.moc"
