// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "transcripttext.h"

#include <QtTest>

class TestTranscriptText : public QObject
{
    Q_OBJECT

private slots:
    void writesConversation();
    void boundsLines();
};

void TestTranscriptText::writesConversation()
{
    SmtpSession session;
    session.serverName = QStringLiteral("mail.example");
    session.address = QHostAddress(QStringLiteral("2001:db8::1"));
    session.transcript = {{0, Speaker::Note, "Connecting", false, 0},
        {1034, Speaker::Server, "220 hi\x1b[0m", false, 312}, {2000, Speaker::Client, "EHLO x", true, 0}};
    session.droppedLines = 4;
    QCOMPARE(transcriptText(session),
        QStringLiteral("mail.example ([2001:db8::1]:25)\n"
                       "   0.000     * Connecting\n"
                       "   1.034     < 220 hi\\x1b[0m (… 312 bytes not shown)\n"
                       "   2.000 TLS > EHLO x\n"
                       "(… 4 further lines not shown)\n"));
    QCOMPARE(transcriptLineText({0, Speaker::Client, {}, true, 0}).size(), transcriptLineHead);
}

void TestTranscriptText::boundsLines()
{
    const TranscriptLine line{12, Speaker::Server, QByteArray(5000, 'x'), false, 0};
    const QString text = transcriptLineText(line, 40);
    QCOMPARE(text.size(), transcriptLineHead + 41);
    QVERIFY(text.endsWith(QChar(0x2026)));
}

QTEST_APPLESS_MAIN(TestTranscriptText)
#include "tst_transcripttext.moc"
