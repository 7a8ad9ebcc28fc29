// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/protocollog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The address sanitizer notes the stack of every allocation, which takes far longer than what is measured here.
#ifdef __SANITIZE_ADDRESS__
constexpr qsizetype longInput = mostInputBytes / 16;
#else
constexpr qsizetype longInput = mostInputBytes;
#endif

QByteArray fileBytes(const QString &name)
{
    QFile file(QStringLiteral(HELODOCTOR_SOURCE_DIR "/tests/core/evidence/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString firstOf(const QList<FoundFact> &facts)
{
    return facts.isEmpty() ? QString() : facts.first().value;
}

} // namespace

class TranscriptReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void conversations_data();
    void conversations();
    void shortOnes_data();
    void shortOnes();
    void noConversations_data();
    void noConversations();
    void longOnesAreQuick_data();
    void longOnesAreQuick();

private:
    RefusalBook m_book;
};

void TranscriptReadingTest::conversations_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("helo");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("mailFrom");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *file, const char *helo, const char *ip, const char *mailFrom, int code,
                         const char *stage, const char *receiver, const char *words) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(helo) << QString::fromLatin1(ip)
                            << QString::fromLatin1(mailFrom) << code << QString::fromLatin1(stage)
                            << QString::fromLatin1(receiver) << QString::fromLatin1(words);
    };
    row("telnet.txt", "DYNA-WEB", "", "news@company.example", 504, "rcpt", "mx.receiver.example", "fully-qualified");
    row("swaks.txt", "mail.company.example", "203.0.113.244", "anna@company.example", 550, "data",
        "mx.receiver.example", "unauthenticated. SPF did not pass");
    row("curl.txt", "WEB6", "", "", 550, "helo", "mx.receiver.example", "Invalid HELO name");
    row("smtplib.txt", "[127.0.1.1]", "203.0.113.100", "root@web6", 550, "mail", "", "reverse hostname");
    row("phpmailer.txt", "localhost.localdomain", "", "shop@company.example", 554, "rcpt", "mx.receiver.example",
        "bad name");
    row("story-telnet.txt", "company.example", "198.51.100.216", "", 0, "", "", "");
    row("openssl.txt", "DYNA-WEB", "", "news@company.example", 451, "mail", "", "cannot be resolved");
    row("refused-at-connect.txt", "", "", "", 554, "connect", "mx.receiver.example", "poor reputation");
}

void TranscriptReadingTest::conversations()
{
    QFETCH(QString, file);
    QFETCH(int, code);
    QFETCH(QString, words);
    const InputText input = inputText(fileBytes(file));
    const auto evidence = readTranscript(input, m_book);
    QVERIFY(evidence);
    QCOMPARE(evidence->kind, EvidenceKind::Transcript);
    QTEST(firstOf(evidence->helos), "helo");
    QTEST(firstOf(evidence->ips), "ip");
    QTEST(firstOf(evidence->mailFroms), "mailFrom");
    QCOMPARE(evidence->refusals.isEmpty(), code == 0);
    for (const FoundFact &helo : evidence->helos) {
        if (helo.source == FactSource::Transcript)
            QCOMPARE(input.text.sliced(helo.where.begin, helo.where.length), helo.value);
    }
    if (code == 0)
        return;
    QCOMPARE(evidence->refusals.size(), 1);
    const Refusal &refusal = evidence->refusals.first();
    QCOMPARE(refusal.code, code);
    QTEST(refusal.stage, "stage");
    QTEST(refusal.receiver, "receiver");
    QVERIFY2(refusal.text.contains(words), qPrintable(refusal.text));
    QVERIFY(input.text.sliced(refusal.where.begin, refusal.where.length).startsWith(QString::number(code)));
}

void TranscriptReadingTest::shortOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("helo");
    QTest::addColumn<QString>("stage");
    QTest::newRow("two lines") << u"EHLO DYNA-WEB\n550 no"_s << u"DYNA-WEB"_s << u"helo"_s;
    QTest::newRow("C and S")
        << u"S: 220 mx.receiver.example\r\nC: EHLO x.example\r\nS: 250 ok\r\nC: MAIL FROM:<>\r\nS: 550 no\r\n"_s
        << u"x.example"_s << u"mail"_s;
    QTest::newRow("quoted in a letter") << u"> 220 mx.receiver.example\n> EHLO x.example\n> 554 no\n"_s
                                        << u"x.example"_s << u"helo"_s;
    QTest::newRow("msmtp") << u"<-- 220 mx.receiver.example\n--> EHLO localhost\n<-- 501 no\n"_s << u"localhost"_s
                           << u"helo"_s;
    QTest::newRow("pipelined")
        << u"EHLO x.example\n250 PIPELINING\nMAIL FROM:<a@b.example>\nRCPT TO:<c@d.example>\nDATA\n"
           "250 ok\n550 no\n503 no\n"_s
        << u"x.example"_s << u"data"_s;
    QTest::newRow("text of the mail")
        << u"EHLO x.example\n250 ok\nDATA\n354 go on\nHELO inner.example\n550 inner\n.\n552 too big\n"_s
        << u"x.example"_s << u"data"_s;
}

void TranscriptReadingTest::shortOnes()
{
    QFETCH(QString, text);
    const auto evidence = readTranscript({text, false, false}, m_book);
    QVERIFY(evidence);
    QTEST(firstOf(evidence->helos), "helo");
    QCOMPARE(evidence->helos.size(), 1);
    QVERIFY(!evidence->refusals.isEmpty());
    QTEST(evidence->refusals.first().stage, "stage");
}

void TranscriptReadingTest::noConversations_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a refusal alone") << u"550 5.7.1 <DYNA-WEB>: Helo command rejected"_s;
    QTest::newRow("commands alone") << u"EHLO x\nMAIL FROM:<a@b.example>\n"_s;
    QTest::newRow("prose") << u"Please write 550 letters.\nHello x\nData\n"_s;
    QTest::newRow("a mail") << u"From: a@b.example\nSubject: x\n\nEHLO x\n550 no\n"_s;
    QTest::newRow("Sendmail's bounce")
        << u"   ----- Transcript of session follows -----\n... while talking to mx.receiver.example.:\n"
           ">>> RCPT To:<user@receiver.example>\n<<< 550 no\n"_s;
    QTest::newRow("Exchange's log")
        << u"2026-11-23T10:00:00.000Z,I,08DC,4,192.168.1.11:25013,198.51.100.25:25,>,EHLO a,\n"_s;
    QTest::newRow("an address and a name") << u"203.0.113.7\nmail.company.example\n"_s;
}

void TranscriptReadingTest::noConversations()
{
    QFETCH(QString, text);
    QVERIFY(!readTranscript({text, false, false}, m_book));
}

void TranscriptReadingTest::longOnesAreQuick_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"\n", "EHLO x\n", "550 no\n", "550-no\n", "EHLO x\n550 no\n", "> ", "Trying Trying ",
             "MAIL FROM:<a@b>\n", "[", "DATA\n354 go\n"})
        QTest::newRow(QByteArray(piece).replace('\n', '|').constData()) << QString::fromLatin1(piece);
}

void TranscriptReadingTest::longOnesAreQuick()
{
    QFETCH(QString, piece);
    const InputText input{u"EHLO a\n250 ok\n"_s + piece.repeated(longInput / piece.size() - 10), false, false};
    QElapsedTimer timer;
    timer.start();
    const auto evidence = readTranscript(input, m_book);
    const qint64 took = timer.elapsed();
    qInfo("%lld ms", static_cast<long long>(took));
    QVERIFY2(took < 6000, qPrintable(QString::number(took)));
    QVERIFY(!evidence || evidence->refusals.size() <= 64);
}

QTEST_GUILESS_MAIN(TranscriptReadingTest)
#include "tst_transcriptreading.moc"
