// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "language.h"
#include "layoutfacts.h"
#include "report/casefile.h"
#include "widgets/chainview.h"
#include "widgets/findinglist.h"
#include "wizard/aboutwindow.h"
#include "wizard/evidencebox.h"
#include "wizard/heardpane.h"
#include "wizardrig.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    palette.setColor(QPalette::Button, QColor(0x3a, 0x3d, 0x41));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::Highlight, QColor(0x5c, 0x9c, 0xff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Light, QColor(0x50, 0x53, 0x58));
    palette.setColor(QPalette::Mid, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Dark, QColor(0x1a, 0x1b, 0x1e));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8a, 0x8a));
    return palette;
}

enum class View
{
    Start,
    Recognised,
    Unrecognised,
    Long,
    Listen,
    ListenAsks,
    Heard,
    Empty,
    Wrong,
    Identity,
    Case,
    WrongCase,
    Asking,
    Checking,
    Checked,
    Findings,
    Plan,
    Domain,
    Conversation,
    NotTested,
    Offers,
    Evidence,
    Save
};

HeloVisit sampleVisit()
{
    HeloVisit visit;
    visit.id = 1;
    visit.at = QDateTime(QDate(2026, 11, 23), QTime(9, 14, 5), Qt::UTC);
    visit.ip = QHostAddress(QStringLiteral("192.0.2.17"));
    visit.port = 51234;
    visit.verb = "EHLO";
    visit.helo = "DYNA-WEB";
    visit.hasMailFrom = true;
    visit.mailFrom = "user@dynatron.example";
    visit.rcptTo = {"test@helodoctor.invalid"};
    visit.isEnded = true;
    int ms = 0;
    for (const char *line : {"<220 helodoctor.invalid ESMTP", ">EHLO DYNA-WEB", "<250 helodoctor.invalid",
             ">MAIL FROM:<user@dynatron.example>", "<250 2.1.0 Heard", ">RCPT TO:<test@helodoctor.invalid>",
             "<550 5.7.1 No mail is taken here", ">QUIT", "<221 2.0.0 Bye"})
        visit.transcript.append({ms += 3, *line == '>' ? Speaker::Client : Speaker::Server, line + 1});
    return visit;
}

/// Opens a case over something typed, or a file that is none.
void openCase(WizardRig &rig, View view)
{
    CaseFile opened;
    opened.savedAt = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
    opened.identity.addresses = QStringLiteral("203.0.113.5");
    opened.identity.helo = QStringLiteral("mail.example.com");
    QFile file(rig.folder() + QStringLiteral("/Exchange, second relay of the branch office.helodoctor"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(view == View::Case ? caseToJson(opened) : "Hello") > 0);
    file.close();
    rig.wizard().openCase(file.fileName());
    QTRY_VERIFY(rig.find<QLabel>("caseLine"));
}

} // namespace

/// Every page in light and dark, in a large and a small window, and in German, from scripted networks: pictures to look
/// at, and what of their layout can be checked without eyes. Run with QT_SCALE_FACTOR=2 for the pictures of a sharp
/// screen.
class TestScreenshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void page_data();
    void page();
    void about_data();
    void about();
    void cleanup();

private:
    static void goTo(WizardRig &rig, View view, const QString &demo);
    static void goToFirst(WizardRig &rig, View view, const QString &demo);

    QDir m_folder;
};

void TestScreenshots::initTestCase()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    m_folder.setPath(
        qEnvironmentVariable("HELODOCTOR_SCREENSHOT_DIR", QDir::current().filePath(QStringLiteral("screenshots"))));
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

void TestScreenshots::cleanup()
{
    QApplication::setPalette(QPalette());
}

void TestScreenshots::page_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<QString>("demo");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isSmall");
    QTest::addColumn<QString>("language");
    const QList<std::tuple<const char *, View, const char *>> views{
        {"0-start", View::Start, "loop"},
        {"0-recognised", View::Recognised, "loop"},
        {"0-recognised-headers", View::Recognised, "perfect"},
        {"0-unrecognised", View::Unrecognised, "loop"},
        {"0-long", View::Long, "loop"},
        {"0-listen", View::Listen, "loop"},
        {"0-listen-asks", View::ListenAsks, "loop"},
        {"0-heard", View::Heard, "loop"},
        {"1-empty", View::Empty, "loop"},
        {"1-wrong", View::Wrong, "loop"},
        {"1-identity", View::Identity, "loop"},
        {"1-case", View::Case, "loop"},
        {"1-case-wrong", View::WrongCase, "loop"},
        {"1-asking", View::Asking, "loop"},
        {"2-checking", View::Checking, "loop"},
        {"2-checked", View::Checked, "loop"},
        {"3-result", View::Findings, "loop"},
        {"3-result-perfect", View::Findings, "perfect"},
        {"3-result-slow-dns", View::Findings, "slow-dns"},
        {"3-result-ipv6-broken", View::Findings, "ipv6-broken"},
        {"3-plan", View::Plan, "loop"},
        {"3-plan-perfect", View::Plan, "perfect"},
        {"3-conversation", View::Conversation, "loop"},
        {"3-not-tested", View::NotTested, "loop"},
        {"3-domain", View::Domain, "loop"},
        {"3-not-tested-offers", View::Offers, "loop"},
        {"3-evidence", View::Evidence, "loop"},
        {"4-save", View::Save, "loop"},
    };
    for (const bool isDark : {false, true}) {
        for (const bool isSmall : {false, true}) {
            for (const auto &[name, view, demo] : views) {
                const QByteArray row
                    = QByteArray(name) + (isDark ? "-dark" : "-light") + (isSmall ? "-small" : "-large");
                QTest::newRow(row.constData())
                    << view << QString::fromLatin1(demo) << isDark << isSmall << QStringLiteral("en");
            }
        }
    }
    // German is longer than English: once more in the most usual colours.
    for (const bool isSmall : {false, true}) {
        for (const auto &[name, view, demo] : views) {
            const QByteArray row = QByteArray(name) + (isSmall ? "-light-small-de" : "-light-large-de");
            QTest::newRow(row.constData())
                << view << QString::fromLatin1(demo) << false << isSmall << QStringLiteral("de");
        }
    }
}

void TestScreenshots::goToFirst(WizardRig &rig, View view, const QString &demo)
{
    auto *box = rig.find<EvidenceBox>("evidence");
    if (view == View::Recognised)
        rig.wizard().showExample(demo);
    if (view == View::Unrecognised)
        rig.type(QStringLiteral("My mails do not arrive!"));
    if (view == View::Long) {
        box->setInput({QStringLiteral("mail.dynatron.example\n").repeated(30'000), false, false});
        QTRY_VERIFY(rig.wizard().currentPage()->isComplete());
    }
    if (view < View::Listen)
        return;
    rig.find<QPushButton>("listenTo")->click();
    if (view == View::ListenAsks) {
        rig.find<QComboBox>("listenAddress")->setCurrentIndex(1);
        rig.find<QPushButton>("listen")->click();
    }
    if (view == View::Heard) {
        rig.find<QTabWidget>("listenTabs")->setTabEnabled(1, true);
        rig.find<QTabWidget>("listenTabs")->setCurrentIndex(1);
        rig.wizard().currentPage()->findChild<HeardPane *>()->show(sampleVisit());
    }
}

void TestScreenshots::goTo(WizardRig &rig, View view, const QString &demo)
{
    if (view <= View::Heard) {
        goToFirst(rig, view, demo);
        return;
    }
    if (view == View::Empty) {
        rig.wizard().next();
        return;
    }
    rig.wizard().showExample(demo);
    rig.wizard().next();
    if (view == View::Wrong) {
        rig.find<QLineEdit>("addressesEdit")->setText(QStringLiteral("203.0.113.100 203.0.113_101"));
        rig.find<QLineEdit>("serverEdit")->setText(QStringLiteral("mail.dynatron.example:123456"));
    }
    if (view == View::Case || view == View::WrongCase)
        openCase(rig, view);
    if (view == View::Asking)
        rig.find<QToolButton>("howToAsk")->setChecked(true);
    if (view <= View::Asking)
        return;
    if (view == View::Offers) // no example any more, so what was left out can be tested
        rig.find<QLineEdit>("heloEdit")->setText(QStringLiteral("dyna"));
    rig.wizard().next();
    rig.clock().runAll(view == View::Checking ? 500 : 3'600'000);
    if (view <= View::Checked)
        return;
    rig.wizard().next();
    auto *tabs = rig.find<QTabWidget>("resultTabs");
    if (view == View::Plan)
        tabs->setCurrentIndex(1);
    if (view == View::Conversation)
        tabs->setCurrentIndex(tabs->count() - 2);
    if (view == View::Domain)
        tabs->setCurrentIndex(2);
    if (view == View::NotTested || view == View::Offers)
        tabs->setCurrentIndex(tabs->count() - 1);
    if (view == View::Evidence) {
        rig.find<QTabWidget>("resultTabs")->setCurrentIndex(0);
        rig.find<FindingList>("findings")->setOpen(0, true);
    }
    if (view != View::Save)
        return;
    rig.wizard().next();
    rig.setChosenPath(rig.folder() + QStringLiteral("/helo-doctor.pdf"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(rig.find<QPushButton>("savePdf")->isEnabled());
}

void TestScreenshots::page()
{
    QFETCH(const View, view);
    QFETCH(const QString, demo);
    QFETCH(const bool, isDark);
    QFETCH(const bool, isSmall);
    QFETCH(const QString, language);
    if (isDark)
        QApplication::setPalette(darkPalette());
    Language texts(language);
    QCOMPARE(texts.code(), language);
    texts.install();
    WizardRig rig({}, texts.translator());
    // The small one is a screen of 1280×800 at 200 %.
    rig.wizard().resize(isSmall ? QSize(640, 400) : QSize(1000, 720));
    QVERIFY(rig.show());
    goTo(rig, view, demo);
    // Layouts follow by posted events, one level at a time, and so do the cards of the plan.
    for (int level = 0; level < 20; ++level)
        QCoreApplication::sendPostedEvents();
    if (view == View::Checking)
        QTRY_VERIFY(rig.wizard().currentPage()->findChild<ChainView *>()->picture().nodes.size() > 3);
    const QPixmap picture = rig.wizard().grab();
    const QString name = QStringLiteral("%1-%2x.png")
                             .arg(QString::fromLatin1(QTest::currentDataTag()))
                             .arg(rig.wizard().devicePixelRatio());
    QVERIFY(picture.save(m_folder.filePath(name)));
    QVERIFY(rig.wizard().width() <= (isSmall ? 640 : 1000) && rig.wizard().height() <= (isSmall ? 400 : 720));
    const QStringList faults = layoutFaults(rig.wizard());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestScreenshots::about_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isSmall");
    QTest::addColumn<QString>("language");
    for (const int tab : {0, 1}) {
        const QByteArray name = tab == 0 ? "5-about" : "5-licences";
        QTest::newRow((name + "-light-large").constData()) << tab << false << false << QStringLiteral("en");
        QTest::newRow((name + "-dark-large").constData()) << tab << true << false << QStringLiteral("en");
        QTest::newRow((name + "-light-small-de").constData()) << tab << false << true << QStringLiteral("de");
    }
}

void TestScreenshots::about()
{
    QFETCH(const int, tab);
    QFETCH(const bool, isDark);
    QFETCH(const bool, isSmall);
    QFETCH(const QString, language);
    if (isDark)
        QApplication::setPalette(darkPalette());
    Language texts(language);
    texts.install();
    AboutWindow about;
    if (isSmall)
        about.resize(600, 360);
    about.findChild<QTabWidget *>(QStringLiteral("aboutTabs"))->setCurrentIndex(tab);
    about.show();
    QVERIFY(QTest::qWaitForWindowActive(&about));
    for (int level = 0; level < 20; ++level)
        QCoreApplication::sendPostedEvents();
    const QString name
        = QStringLiteral("%1-%2x.png").arg(QString::fromLatin1(QTest::currentDataTag())).arg(about.devicePixelRatio());
    QVERIFY(about.grab().save(m_folder.filePath(name)));
    QVERIFY(!isSmall || (about.width() <= 640 && about.height() <= 400));
    const QStringList faults = layoutFaults(about);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
