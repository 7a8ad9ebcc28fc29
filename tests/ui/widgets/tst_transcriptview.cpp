// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "screenshots.h"
#include "transcripttext.h"
#include "widgets/transcriptview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTextBlock>
#include <QtTest>

namespace {

SmtpSession session(const char *name, const char *address)
{
    SmtpSession result;
    result.serverName = QString::fromLatin1(name);
    result.address = QHostAddress(QString::fromLatin1(address));
    result.transcript = {
        {0, Speaker::Note, "connected", false, 0},
        {51, Speaker::Server, "220 mail.dynatron.example ESMTP", false, 0},
        {52, Speaker::Client, "EHLO helodoctor.invalid", false, 0},
        {102, Speaker::Server, "250-mail.dynatron.example", false, 0},
        {103, Speaker::Server, "250 STARTTLS", false, 0},
        {104, Speaker::Client, "STARTTLS", false, 0},
        {154, Speaker::Server, "220 Ready to start TLS", false, 0},
        {210, Speaker::Note, "TLSv1.3 established", true, 0},
        {211, Speaker::Client, "EHLO helodoctor.invalid", true, 0},
        {262, Speaker::Server, "250 SIZE 10240000", true, 312},
    };
    return result;
}

QStringList linesOf(const TranscriptView &view)
{
    return view.toPlainText().split(QLatin1Char('\n'));
}

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT

private slots:
    void writesLines_data();
    void writesLines();
    void showsSessions();
    void appendsToTheRightSession();
    void keepsWithinBounds();
    void replacesWhatWasShown();
    void copiesPlainText();
    void highlightsSession();
    void isAccessible();
    void keepsScreenshots();
};

void TestTranscriptView::writesLines_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<int>("speaker");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<int>("cutBytes");
    QTest::addColumn<QString>("expected");
    const int server = static_cast<int>(Speaker::Server);
    const int client = static_cast<int>(Speaker::Client);
    const int note = static_cast<int>(Speaker::Note);
    QTest::newRow("server") << 51 << server << QByteArray("220 hello") << false << 0
                            << QStringLiteral("   0.051      ◂ 220 hello");
    QTest::newRow("client") << 12345 << client << QByteArray("QUIT") << false << 0
                            << QStringLiteral("  12.345      ▸ QUIT");
    QTest::newRow("encrypted") << 7 << client << QByteArray("EHLO x") << true << 0
                               << QStringLiteral("   0.007  TLS ▸ EHLO x");
    QTest::newRow("note") << 0 << note << QByteArray("connected") << false << 0
                          << QStringLiteral("   0.000      · connected");
    QTest::newRow("cut") << 0 << server << QByteArray("250 a") << false << 312
                         << QStringLiteral("   0.000      ◂ 250 a (… 312 bytes not shown)");
    QTest::newRow("escape") << 0 << server << QByteArray("220 \x1b[2J\r\n\xff") << false << 0
                            << QStringLiteral("   0.000      ◂ 220 \\x1b[2J\\x0d\\x0a\\xff");
    QTest::newRow("html") << 0 << server << QByteArray("220 <b>&amp;</b>") << false << 0
                          << QStringLiteral("   0.000      ◂ 220 <b>&amp;</b>");
}

void TestTranscriptView::writesLines()
{
    QFETCH(int, ms);
    QFETCH(int, speaker);
    QFETCH(QByteArray, text);
    QFETCH(bool, isTls);
    QFETCH(int, cutBytes);
    QFETCH(QString, expected);
    const TranscriptLine line{ms, static_cast<Speaker>(speaker), text, isTls, cutBytes};
    TranscriptView view;
    view.addSession({});
    view.appendLine(0, line);
    QCOMPARE(linesOf(view).value(1), expected);
}

void TestTranscriptView::showsSessions()
{
    SmtpSession second = session("mail.dynatron.example", "2001:db8::244");
    second.droppedLines = 5;
    const QList<SmtpSession> sessions{session("mail.dynatron.example", "203.0.113.244"), second};
    TranscriptView view;
    view.setSessions(sessions);
    QCOMPARE(view.sessionCount(), 2);
    const QStringList lines = linesOf(view);
    QCOMPARE(lines.size(), 23);
    QCOMPARE(lines[0], QStringLiteral("mail.dynatron.example (203.0.113.244:25)"));
    QCOMPARE(lines[11], QStringLiteral("mail.dynatron.example ([2001:db8::244]:25)"));
    QCOMPARE(lines[22], QStringLiteral("(… 5 further lines not shown)"));
}

void TestTranscriptView::appendsToTheRightSession()
{
    TranscriptView view;
    QCOMPARE(view.addSession({}), 0);
    QCOMPARE(view.addSession({}), 1);
    view.appendLine(1, {1, Speaker::Server, "second", false, 0});
    view.appendLine(0, {2, Speaker::Server, "first", false, 0});
    view.appendLine(0, {3, Speaker::Client, "first again", true, 0});
    view.appendLine(7, {4, Speaker::Server, "nowhere", false, 0});
    view.appendLine(-1, {4, Speaker::Server, "nowhere", false, 0});
    const QStringList lines = linesOf(view);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[1].endsWith(QStringLiteral("◂ first")));
    QVERIFY(lines[2].endsWith(QStringLiteral("▸ first again")));
    QVERIFY(lines[4].endsWith(QStringLiteral("◂ second")));
}

void TestTranscriptView::keepsWithinBounds()
{
    TranscriptView view;
    for (int i = 0; i < TranscriptView::mostSessions; ++i)
        QCOMPARE(view.addSession({}), i);
    QCOMPARE(view.addSession({}), -1);
    for (int i = 0; i < TranscriptView::mostLines + 50; ++i)
        view.appendLine(3, {i, Speaker::Server, "250-x", false, 0});
    QCOMPARE(view.blockCount(), TranscriptView::mostSessions + TranscriptView::mostLines + 1);
    QCOMPARE(linesOf(view).value(4 + TranscriptView::mostLines), QStringLiteral("(… 50 further lines not shown)"));
    view.appendLine(0, {0, Speaker::Server, QByteArray(1 << 20, 'a'), false, 0});
    QVERIFY(linesOf(view).value(1).size() < 3000);
}

void TestTranscriptView::replacesWhatWasShown()
{
    TranscriptView view;
    view.setSessions({session("a.example", "192.0.2.1"), session("b.example", "192.0.2.2")});
    view.highlightSession(1);
    view.setSessions({session("c.example", "192.0.2.3")});
    QCOMPARE(linesOf(view).size(), 11);
    QVERIFY(view.extraSelections().isEmpty());
    view.setSessions({});
    QCOMPARE(view.toPlainText(), QString());
}

void TestTranscriptView::copiesPlainText()
{
    TranscriptView view;
    view.setSessions({session("mail.dynatron.example", "203.0.113.244")});
    view.show();
    QTest::keySequence(&view, QKeySequence::SelectAll);
    QTest::keySequence(&view, QKeySequence::Copy);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    QCOMPARE(QGuiApplication::clipboard()->text(), view.toPlainText());
    QVERIFY(
        QGuiApplication::clipboard()->text().contains(QStringLiteral("\n   0.052      ▸ EHLO helodoctor.invalid\n")));
    QTest::keyClick(&view, Qt::Key_Delete); // read-only
    QCOMPARE(linesOf(view).size(), 11);
}

void TestTranscriptView::highlightsSession()
{
    TranscriptView view;
    view.setSessions({session("a.example", "192.0.2.1"), session("b.example", "192.0.2.2")});
    view.highlightSession(1);
    QCOMPARE(view.extraSelections().size(), 1);
    QVERIFY(view.extraSelections().first().cursor.selectedText().startsWith(QStringLiteral("b.example")));
    view.appendLine(0, {1, Speaker::Note, "more", false, 0});
    QVERIFY(view.extraSelections().first().cursor.selectedText().startsWith(QStringLiteral("b.example")));
    view.highlightSession(-1);
    QVERIFY(view.extraSelections().isEmpty());
}

void TestTranscriptView::isAccessible()
{
    TranscriptView view;
    view.setSessions({session("a.example", "192.0.2.1")});
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("SMTP conversation"));
    QVERIFY(accessible->textInterface());
    QVERIFY(accessible->textInterface()->text(0, 200).contains(QStringLiteral("TLS")) || view.blockCount() > 1);
}

void TestTranscriptView::keepsScreenshots()
{
    if (!Screenshots::areWanted())
        QSKIP("no folder for screenshots");
    for (const bool isDark : {false, true}) {
        TranscriptView view;
        if (isDark)
            view.setPalette(Screenshots::darkPalette());
        view.setSessions(
            {session("mail.dynatron.example", "203.0.113.244"), session("mail.dynatron.example", "2001:db8::244")});
        view.resize(640, 420);
        view.highlightSession(0);
        view.show();
        const QString name = isDark ? QStringLiteral("transcript-dark") : QStringLiteral("transcript-light");
        QVERIFY(Screenshots::keep(view.grab().toImage(), name));
    }
}

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
