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

QStringList valuesOf(const QList<FoundFact> &facts)
{
    QStringList values;
    for (const FoundFact &fact : facts)
        values.append(fact.value);
    return values;
}

} // namespace

class ProtocolLogTest : public QObject
{
    Q_OBJECT

private slots:
    void facts_data();
    void facts();
    void refusals_data();
    void refusals();
    void spans_data();
    void spans();
    void newestFirst();
    void otherTexts_data();
    void otherTexts();
    void longLogsAreQuick_data();
    void longLogsAreQuick();
    void lastLinesOfVeryManyCount();

private:
    RefusalBook m_book;
};

void ProtocolLogTest::facts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("helos");
    QTest::addColumn<QStringList>("ips");
    QTest::addColumn<QStringList>("mailFroms");
    QTest::addColumn<QStringList>("recipients");
    const auto row = [](const char *file, const char *form, const QStringList &helos, const QStringList &ips,
                         const QStringList &mailFroms, const QStringList &recipients) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(form) << helos << ips << mailFroms
                            << recipients;
    };
    const QString user = u"user@receiver.example"_s;
    const QString news = u"news@company.example"_s;
    const QString anna = u"anna@company.example"_s;
    row("exchange-smtpsend.log", "exchange-smtpsend", {u"EX01.company.local"_s}, {u"203.0.113.244"_s}, {anna}, {user});
    row("exchange-smtpsend-partial.log", "exchange-smtpsend", {u"mail.company.example"_s},
        {u"203.0.113.244"_s, u"192.168.1.11"_s}, {QString()}, {});
    row("exchange-smtpreceive.log", "exchange-smtpreceive", {u"DYNA-WEB"_s, u"mail.other.example"_s},
        {u"203.0.113.100"_s, u"198.51.100.9"_s}, {news}, {user});
    row("iis-smtp.log", "iis-smtp", {u"DYNA-WEB"_s}, {}, {news}, {user});
    row("iis-smtp-partial.log", "iis-smtp", {u"web6.company.local"_s}, {}, {}, {});
    row("iis-smtp-inbound.log", "iis-smtp", {u"DYNA-WEB"_s}, {u"203.0.113.100"_s}, {news}, {user});
    row("hmailserver.log", "hmailserver", {u"WEB6"_s}, {}, {anna}, {user});
    row("hmailserver-blanks.log", "hmailserver", {u"mail.company.example"_s}, {u"203.0.113.244"_s}, {anna}, {});
    row("hmailserver-inbound.log", "hmailserver", {u"DYNA-WEB"_s, u"good.other.example"_s},
        {u"203.0.113.100"_s, u"203.0.113.101"_s}, {}, {});
    row("postfix.log", "postfix", {u"mail"_s}, {u"203.0.113.244"_s}, {news},
        {u"third@fine.example"_s, u"other@hoster.example"_s, user});
    row("postfix-receiver.log", "postfix", {u"DYNA-WEB"_s}, {u"203.0.113.100"_s}, {news}, {user});
    row("postfix-partial.log", "postfix", {u"receiver.example"_s}, {u"203.0.113.244"_s}, {}, {});
    row("exim.log", "exim", {u"web6.company.local"_s}, {}, {news}, {u"other@hoster.example"_s, user});
    row("exim-reject.log", "exim", {u"receiver.example"_s, u"DYNA-WEB"_s}, {u"203.0.113.244"_s, u"203.0.113.100"_s},
        {news}, {user});
    row("exim-partial.log", "exim", {u"[192.168.0.5]"_s}, {u"203.0.113.7"_s}, {QString()}, {user});
    row("sendmail.log", "sendmail", {u"company.example"_s, u"mail.company.local"_s}, {u"203.0.113.100"_s}, {news},
        {u"user@company.example"_s, user});
}

void ProtocolLogTest::facts()
{
    QFETCH(QString, file);
    const InputText input = inputText(fileBytes(file));
    QVERIFY(!input.text.isEmpty());
    const auto evidence = readProtocolLog(input, m_book);
    QVERIFY(evidence);
    QCOMPARE(evidence->kind, EvidenceKind::Log);
    QTEST(evidence->form, "form");
    QTEST(valuesOf(evidence->helos), "helos");
    QTEST(valuesOf(evidence->ips), "ips");
    QTEST(valuesOf(evidence->mailFroms), "mailFroms");
    QTEST(valuesOf(evidence->recipients), "recipients");
}

void ProtocolLogTest::refusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("enhanced");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *file, int number, int count, int code, const char *enhanced, const char *stage,
                         const char *receiver, const char *words) {
        QTest::addRow("%s, %d", file, number)
            << QString::fromLatin1(file) << number << count << code << QString::fromLatin1(enhanced)
            << QString::fromLatin1(stage) << QString::fromLatin1(receiver) << QString::fromLatin1(words);
    };
    row("exchange-smtpsend.log", 0, 1, 450, "4.7.1", "rcpt", "mx.receiver.example", "Helo command rejected");
    row("exchange-smtpsend-partial.log", 0, 1, 550, "5.7.25", "mail", "", "PTR record");
    row("exchange-smtpreceive.log", 0, 1, 550, "5.7.54", "rcpt", "EX01.company.local", "Unable to relay");
    row("iis-smtp.log", 0, 1, 504, "5.5.2", "rcpt", "mx.receiver.example", "need fully-qualified hostname");
    row("iis-smtp-partial.log", 0, 1, 550, "5.7.1", "helo", "198.51.100.77", "bogus HELO");
    row("iis-smtp-inbound.log", 0, 1, 550, "", "rcpt", "", "");
    row("hmailserver.log", 0, 1, 504, "5.5.2", "rcpt", "mx.receiver.example", "need fully-qualified hostname");
    row("hmailserver-blanks.log", 0, 1, 550, "5.7.1", "mail", "198.51.100.26", "Refused. No PTR for 203.0.113.244");
    row("hmailserver-inbound.log", 0, 1, 550, "", "helo", "mail.receiver.example", "Your HELO is not accepted");
    row("postfix.log", 0, 2, 421, "4.7.0", "connect", "mx.hoster.example", "No reverse DNS");
    row("postfix.log", 1, 2, 504, "5.5.2", "rcpt", "mx.receiver.example", "need fully-qualified hostname");
    row("postfix-receiver.log", 0, 1, 504, "5.5.2", "rcpt", "mx.receiver.example", "need fully-qualified hostname");
    row("postfix-partial.log", 0, 1, 550, "5.7.1", "helo", "", "You are not me");
    row("exim.log", 0, 2, 450, "4.7.1", "helo", "mx.hoster.example", "does not resolve");
    row("exim.log", 1, 2, 550, "5.7.1", "rcpt", "mx.receiver.example", "bogus HELO");
    row("exim-reject.log", 0, 2, 0, "", "rcpt", "", "Bogus HELO: you are not me");
    row("exim-reject.log", 1, 2, 0, "", "helo", "", "HELO is no FQDN");
    row("exim-partial.log", 0, 1, 0, "", "rcpt", "", "greylisted");
    row("sendmail.log", 0, 2, 550, "5.7.1", "rcpt", "", "bogus HELO name used");
    row("sendmail.log", 1, 2, 450, "4.7.1", "", "mx.receiver.example", "Host not found");
}

void ProtocolLogTest::refusals()
{
    QFETCH(QString, file);
    QFETCH(int, number);
    QFETCH(QString, words);
    const InputText input = inputText(fileBytes(file));
    const auto evidence = readProtocolLog(input, m_book);
    QVERIFY(evidence);
    QTEST(static_cast<int>(evidence->refusals.size()), "count");
    const Refusal &refusal = evidence->refusals.at(number);
    QTEST(refusal.code, "code");
    QTEST(refusal.enhanced, "enhanced");
    QTEST(refusal.stage, "stage");
    QTEST(refusal.receiver, "receiver");
    QVERIFY2(refusal.text.contains(words), qPrintable(refusal.text));
    QCOMPARE(refusal.isTemporary, refusal.code / 100 == 4);
    QVERIFY(!refusal.where.isEmpty());
    if (refusal.code != 0)
        QVERIFY(QStringView(input.text)
                    .sliced(refusal.where.begin, refusal.where.length)
                    .startsWith(QString::number(refusal.code)));
}

void ProtocolLogTest::spans_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"exchange-smtpsend.log", "exchange-smtpreceive.log", "iis-smtp.log", "hmailserver.log",
             "postfix-receiver.log", "exim-reject.log"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void ProtocolLogTest::spans()
{
    QFETCH(QString, file);
    const InputText input = inputText(fileBytes(file));
    const auto evidence = readProtocolLog(input, m_book);
    QVERIFY(evidence);
    for (const FoundFact &helo : evidence->helos) {
        QCOMPARE(helo.source, FactSource::Log);
        QCOMPARE(input.text.sliced(helo.where.begin, helo.where.length), helo.value);
    }
    for (const FoundFact &recipient : evidence->recipients)
        QVERIFY(input.text.sliced(recipient.where.begin, recipient.where.length).contains(recipient.value));
}

void ProtocolLogTest::newestFirst()
{
    QString text;
    for (const char *helo : {"a.example", "b.example", "A.example", "c.example", "b.example"}) {
        text += u"2026-11-23T10:00:00.000Z,Internet,08DC,4,192.168.1.11:25013,198.51.100.25:25,>,EHLO %1,\n"_s.arg(
            QString::fromLatin1(helo));
    }
    const auto evidence = readProtocolLog({text, false, false}, m_book);
    QVERIFY(evidence);
    QCOMPARE(valuesOf(evidence->helos), (QStringList{u"b.example"_s, u"c.example"_s, u"A.example"_s}));
    QCOMPARE(evidence->helos.at(0).where.begin, text.lastIndexOf(u"b.example"));
    QCOMPARE(evidence->remarks, QStringList());
}

void ProtocolLogTest::otherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a name") << u"mail.company.example"_s;
    QTest::newRow("a refusal") << u"550 5.7.1 <DYNA-WEB>: Helo command rejected: need fully-qualified hostname"_s;
    QTest::newRow("headers")
        << u"Received: from x (x [203.0.113.1]) by y (Postfix) with SMTP id 1\nFrom: a@b.example\n"_s;
    QTest::newRow("Exim's bounce")
        << u"This message was created automatically by mail delivery software.\n\n  user@receiver.example\n"
           "    SMTP error from remote mail server after RCPT TO:<user@receiver.example>:\n"
           "    host mx.receiver.example [198.51.100.25]: 550 no\n"_s;
    QTest::newRow("a telnet window") << u"220 mx.receiver.example ESMTP\nEHLO x\n550 no\n"_s;
    QTest::newRow("a table") << u"a,b,c,d,e,f,>,EHLO x\n1,2,3,4,5,6,<,550 no\n"_s;
    QTest::newRow("Postfix without mail") << u"Nov 23 10:00:00 mail postfix/master[1]: daemon started\n"_s;
}

void ProtocolLogTest::otherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!readProtocolLog({text, false, false}, m_book));
}

void ProtocolLogTest::longLogsAreQuick_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("line ends") << u"\n"_s;
    QTest::newRow("commas") << u",,,,,,,,,,,,,,,,,,,,,,,,,\n"_s;
    QTest::newRow("quotes") << u"\"\"\"\"\",\"\"\"\",\"\n"_s;
    QTest::newRow("one line of quotes") << u"\","_s;
    QTest::newRow("one line of events") << u"1.2.3.4:5,>,"_s;
    QTest::newRow("Exchange") << u"2026-11-23T10:00:00.000Z,I,08DC,4,192.168.1.11:25013,198.51.100.25:25,>,EHLO a,\n"_s;
    QTest::newRow("Exchange, refusals")
        << u"2026-11-23T10:00:00.000Z,I,08DC,4,1.1.1.1:1,198.51.100.25:25,<,550 no,\n"_s;
    QTest::newRow("IIS") << u"1.2.3.4 OutboundConnectionResponse S W - 25 - - 550-no 0 0\n"_s;
    QTest::newRow("IIS blanks") << u"OutboundConnection                          \n"_s;
    QTest::newRow("hMailServer") << u"\"SMTPC\"\t1\t2\t\"d\"\t\"1.2.3.4\"\t\"RECEIVED: 550 no[nl]550 no\"\n"_s;
    QTest::newRow("Postfix") << u"NOQUEUE: reject: RCPT from a[1.2.3.4]: 550 no; from=<a> to=<b> helo=<c>\n"_s;
    QTest::newRow("Exim") << u"2026-11-23 10:00:00 H=(a) [1.2.3.4] rejected RCPT <b>: no\n"_s;
    QTest::newRow("marks only") << u"status= relay= said: H= rejected SMTP error from remote mail after : "_s;
}

void ProtocolLogTest::longLogsAreQuick()
{
    QFETCH(QString, line);
    const InputText input{line.repeated(longInput / line.size()), false, false};
    QElapsedTimer timer;
    timer.start();
    const auto evidence = readProtocolLog(input, m_book);
    const qint64 took = timer.elapsed();
    qInfo("%lld ms", static_cast<long long>(took));
    QVERIFY2(took < 6000, qPrintable(QString::number(took))); // with sanitisers and a busy machine, too
    QVERIFY(!evidence || (evidence->helos.size() <= 64 && evidence->refusals.size() <= 64));
}

void ProtocolLogTest::lastLinesOfVeryManyCount()
{
    QString text = u"NOQUEUE: reject: RCPT from a[203.0.113.1]: 550 no; from=<a> to=<b> proto=SMTP helo=<old>\n"_s;
    text += u"x\n"_s.repeated(400'000);
    text += u"NOQUEUE: reject: RCPT from a[203.0.113.2]: 550 no; from=<a> to=<b> proto=SMTP helo=<new>\n"_s;
    const auto evidence = readProtocolLog({text, false, false}, m_book);
    QVERIFY(evidence);
    QCOMPARE(valuesOf(evidence->helos), QStringList{u"new"_s});
    QCOMPARE(evidence->remarks, QStringList{u"tooLong"_s});
}

QTEST_GUILESS_MAIN(ProtocolLogTest)
#include "tst_protocollog.moc"
