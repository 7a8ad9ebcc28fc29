// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/demonetwork.h"
#include "demo/demos.h"
#include "report/chainpicture.h"
#include "smtp/sockettransport.h"
#include "widgets/chainview.h"
#include "widgets/fixcard.h"
#include "wizard/appsettings.h"
#include "wizard/diagnosiswizard.h"
#include "wizard/session.h"
#include "wording.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

namespace {

/// Measures how long each event holds up the event loop.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const int type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool isHandled = QApplication::notify(receiver, event);
        const qint64 elapsed = timer.nsecsElapsed() / 1000;
        --m_depth;
        if (elapsed > m_longestUs) {
            m_longestUs = elapsed;
            m_longest = name + " event " + QByteArray::number(type);
        }
        return isHandled;
    }

    void begin() { m_longestUs = 0; }
    qint64 longestUs() const { return m_longestUs; }
    QByteArray longest() const { return m_longest; }

private:
    int m_depth = 0;
    qint64 m_longestUs = 0;
    QByteArray m_longest;
};

TimedApplication *timed()
{
    return static_cast<TimedApplication *>(QApplication::instance());
}

/// One address with 32 names, each of which leads on to addresses with names of their own: as large as a chain may be.
Scenario crowd()
{
    QString text = QStringLiteral("title A crowd\nip 203.0.113.1\ndelay 20\n");
    for (int name = 0; name < 32; ++name) {
        text += QStringLiteral("dns 203.0.113.1 PTR n%1.example\n").arg(name);
        text += QStringLiteral("dns n%1.example A 198.51.100.%1\ndns n%1.example A 203.0.113.%2\n")
                    .arg(name)
                    .arg(100 + name);
        text += QStringLiteral("dns 198.51.100.%1 PTR n%1.example\n").arg(name);
        text += QStringLiteral("dns 203.0.113.%1 PTR m%2.example\n").arg(100 + name).arg(name);
        text += QStringLiteral("dns m%1.example A 203.0.113.1\n").arg(name);
    }
    const auto parsed = parseScenario(text);
    if (const auto *error = std::get_if<ScenarioError>(&parsed))
        qFatal("line %d: %s", error->line, qPrintable(error->problem));
    return std::get<Scenario>(parsed);
}

} // namespace

/// How long the wizard keeps the event loop waiting while it works, in real time on scripted networks.
class TestResponsiveness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestHandler_data();
    void longestHandler();
    void longTexts_data();
    void longTexts();
    void chainPaints_data();
    void chainPaints();
    void tlsLibraryIsLoadedOnce();
};

void TestResponsiveness::longestHandler_data()
{
    QTest::addColumn<bool>("isCrowd");
    QTest::addColumn<int>("leastNodes");
    QTest::newRow("loop") << false << 5;
    QTest::newRow("128 nodes") << true << 120;
}

void TestResponsiveness::longestHandler()
{
    QFETCH(const bool, isCrowd);
    QFETCH(const int, leastNodes);
    const QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("helodoctor.ini")));
    const Wording wording;
    const Scenario scenario = isCrowd ? crowd() : loadDemo(QStringLiteral("loop")).value();
    DiagnosisSession session(
        [&](const SessionTask &) { return std::make_unique<DemoNetwork>(scenario); }, QStringLiteral("en"));
    const Desktop desktop{[&folder](QWidget *, const SaveQuestion &question, const auto &chosen) {
                              chosen(folder.filePath(question.fileName));
                          },
        {}, // nothing is opened
        [](const QString &) { return true; }, [](const QUrl &) { return true; }, [] { return QStringList(); },
        [] { return QList<QHostAddress>(); }, {}}; // nobody is listened to
    settings.setIdentity(typedIdentity(scenario.request));
    DiagnosisWizard wizard({session, settings, wording, desktop});
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    const auto told = [](const char *what) {
        qInfo("%s: longest handler %.1f ms (%s)", what, static_cast<double>(timed()->longestUs()) / 1000.0,
            timed()->longest().constData());
    };
    QSignalSpy finished(&session, &DiagnosisSession::finished);
    timed()->begin();
    QElapsedTimer next;
    next.start();
    wizard.showExample(QStringLiteral("loop"));
    qInfo("a bounce: read and shown in %.1f ms", static_cast<double>(next.nsecsElapsed()) / 1e6);
    wizard.findChild<QPlainTextEdit *>(QStringLiteral("evidence"))->clear();
    next.restart();
    wizard.next();
    qInfo("page What you know: made in %.1f ms", static_cast<double>(next.nsecsElapsed()) / 1e6);
    next.restart();
    wizard.next();
    qInfo("page Checking: made in %.1f ms", static_cast<double>(next.nsecsElapsed()) / 1e6);
    QVERIFY(finished.count() == 1 || finished.wait(20'000));
    told("while checking");
    const qsizetype nodes = session.report().facts.graph.nodes.size();
    QVERIFY2(nodes >= leastNodes, qPrintable(QString::number(nodes)));
    next.restart();
    wizard.next();
    qInfo("page Result: made in %.1f ms", static_cast<double>(next.nsecsElapsed()) / 1e6);
    timed()->begin();
    const qsizetype cards = session.report().plan.options.value(0).changes.size();
    QTRY_COMPARE(wizard.currentPage()->findChildren<FixCard *>().size(), cards);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    told("on the result");
    next.restart();
    wizard.next();
    qInfo("page Save: made in %.1f ms", static_cast<double>(next.nsecsElapsed()) / 1e6);
    for (const char *name : {"savePdf", "savePicture", "saveJson"}) {
        auto *button = wizard.currentPage()->findChild<QPushButton *>(QLatin1String(name));
        button->setFocus();
        QCoreApplication::sendPostedEvents();
        timed()->begin();
        next.restart();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(button->isEnabled());
        qInfo("%s: %.0f ms until written", name, static_cast<double>(next.nsecsElapsed()) / 1e6);
        told(name);
    }
}

void TestResponsiveness::longTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray log = demoText(QStringLiteral("repaired")).value_or(QByteArray());
    QTest::newRow("log of 16 MB") << log.repeated(16'000'000 / log.size());
    QTest::newRow("one line of 256 KB") << QByteArray(256 * 1024, 'x');
    QTest::newRow("short lines, 256 KB") << QByteArray("x\n").repeated(128 * 1024);
}

/// Whatever is opened on the first page, the window goes on.
void TestResponsiveness::longTexts()
{
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("long.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    AppSettings settings(folder.filePath(QStringLiteral("helodoctor.ini")));
    const Wording wording;
    DiagnosisSession session({}, QStringLiteral("en"));
    DiagnosisWizard wizard({session, settings, wording, {}});
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    timed()->begin();
    QElapsedTimer timer;
    timer.start();
    wizard.openFile(file.fileName());
    auto *clear = wizard.findChild<QPushButton *>(QStringLiteral("clear"));
    QTRY_VERIFY_WITH_TIMEOUT(clear->isVisible(), 60'000);
    QCoreApplication::sendPostedEvents();
    qInfo("read and shown in %lld ms; longest handler %.1f ms (%s)", static_cast<long long>(timer.elapsed()),
        static_cast<double>(timed()->longestUs()) / 1000.0, timed()->longest().constData());
}

void TestResponsiveness::chainPaints_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as in the wizard") << QSize(900, 400);
    QTest::newRow("whole screen") << QSize(1900, 1000);
}

void TestResponsiveness::chainPaints()
{
    QFETCH(const QSize, size);
    DemoNetwork network(crowd());
    Diagnosis diagnosis(network.network(), QStringLiteral("en"));
    QSignalSpy finished(&diagnosis, &Diagnosis::finished);
    diagnosis.start(crowd().request);
    QVERIFY(finished.count() == 1 || finished.wait(20'000));
    ChainView view;
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto least = [](const auto &work) {
        qint64 fastest = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 10; ++round) {
            QElapsedTimer timer;
            timer.start();
            work();
            fastest = std::min(fastest, timer.nsecsElapsed());
        }
        return static_cast<double>(fastest) / 1e6;
    };
    const ChainPicture picture = chainPicture(diagnosis.facts());
    qInfo("%lld nodes, %lld arrows: put in place in %.1f ms", static_cast<long long>(picture.nodes.size()),
        static_cast<long long>(picture.edges.size()), least([&] {
            view.setPicture({});
            view.setPicture(picture);
        }));
    QWidget *canvas = view.widget();
    const double whole = least([&] { canvas->repaint(); });
    const double part = least(
        [&] { canvas->repaint(canvas->visibleRegion().boundingRect().adjusted(0, 0, 0, -size.height() * 9 / 10)); });
    qInfo("what is seen of it: %.1f ms; a tenth of that: %.1f ms", whole, part);
}

void TestResponsiveness::tlsLibraryIsLoadedOnce()
{
    QElapsedTimer timer;
    timer.start();
    SocketTransportFactory().prepare();
    const qint64 first = timer.restart();
    SocketTransportFactory().prepare();
    qInfo("TLS library: loaded in %lld ms; known again in %lld us", static_cast<long long>(first),
        static_cast<long long>(timer.nsecsElapsed() / 1000));
    QVERIFY(timer.elapsed() < 16);
}

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    TestResponsiveness test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "responsiveness.moc"
