// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/replies.h"

#include <QElapsedTimer>
#include <QTest>

namespace {

/// "550 5.7.1 text" a line.
QString shown(const QList<QuotedReply> &replies)
{
    QStringList lines;
    for (const QuotedReply &reply : replies) {
        QStringList parts;
        if (reply.code != 0)
            parts.append(QString::number(reply.code));
        if (!reply.enhanced.isEmpty())
            parts.append(reply.enhanced);
        lines.append((parts << reply.text).join(u' '));
    }
    return lines.join(u'\n');
}

void addRow(const char *name, const char *text, const char *shown)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
}

} // namespace

class TestReplies : public QObject
{
    Q_OBJECT

private slots:
    void readsOne_data();
    void readsOne();
    void findsInBounces_data();
    void findsInBounces();
    void findsInLogs_data();
    void findsInLogs();
    void findsNothing_data();
    void findsNothing();
    void places();
    void limits();
    void takesTimeInProportion_data();
    void takesTimeInProportion();
};

void TestReplies::readsOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    addRow("one line", "550 5.7.1 No PTR", "550 5.7.1 No PTR");
    addRow("codes before each line", "550-5.7.1 one\r\n550-5.7.1 two\r\n550 5.7.1 three", "550 5.7.1 one two three");
    addRow("codes in the middle", "550-5.7.1 one 550-5.7.1 two 550 5.7.1 three", "550 5.7.1 one two three");
    addRow("without enhanced codes", "554-one\n554-two\n554 three", "554 one two three");
    addRow("joined, without enhanced codes", "554-IP is listed. 554 For explanation visit x",
        "554 IP is listed. For explanation visit x");
    addRow("enhanced code on the first line only", "550-5.7.1 one\n550-two\n550 three", "550 5.7.1 one two three");
    addRow("enhanced code with a number sign", "550 #5.7.1 text", "550 5.7.1 text");
    addRow("enhanced code in parentheses", "550 (5.7.1) text", "550 5.7.1 text");
    addRow("semicolon", "550; 5.7.515 Access denied", "550 5.7.515 Access denied");
    addRow("dash without text", "550-\n550 text", "550 text");
    addRow("only an enhanced code", "5.7.506 Access Denied, Bad HELO", "5.7.506 Access Denied, Bad HELO");
    addRow("no codes", "need fully-qualified hostname", "need fully-qualified hostname");
    addRow("a greeting", "220 mail.example.com ESMTP", "220 mail.example.com ESMTP");
    addRow("smtp before it", "smtp; 550 5.7.1 text", "550 5.7.1 text");
    addRow("the same number within", "450 service permits 450 mails", "450 service permits 450 mails");
    addRow("an address is no code", "550 198.51.100.7 has no PTR", "550 198.51.100.7 has no PTR");
    addRow("code of another class", "550 4.7.1 text", "550 4.7.1 text");
    addRow("blanks", "  550\t5.7.1   a \t b  ", "550 5.7.1 a b");
    addRow("quoted-printable leftovers", "550 5.7.1 need ful=\nly-qualified=20\n hostname",
        "550 5.7.1 need fully-qualified hostname");
    addRow("nothing", "", "");
    addRow("code alone", "550", "550 ");
}

void TestReplies::readsOne()
{
    QFETCH(const QString, text);
    QTEST(shown({readReply(text)}), "shown");
}

void TestReplies::findsInBounces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    addRow("Postfix",
        "<u@example.net>: host mx.example.net[192.0.2.1] said: 504 5.5.2\n    <DYNA-WEB>: Helo command rejected: need\n"
        "    fully-qualified hostname (in reply to RCPT TO command)\n\nbye",
        "504 5.5.2 <DYNA-WEB>: Helo command rejected: need fully-qualified hostname");
    addRow(
        "Postfix, the note wrapped", "said: 550 5.7.1 no PTR (in\n    reply to MAIL FROM command)", "550 5.7.1 no PTR");
    addRow("Postfix, many lines joined",
        "said: 550-5.7.26 This mail\n    550-5.7.26 is not authenticated 550 5.7.26 - gsmtp (in reply to end of DATA\n "
        "   command)",
        "550 5.7.26 This mail is not authenticated - gsmtp");
    addRow("Exim",
        "  u@example.net\n    SMTP error from remote mail server after RCPT TO:<u@example.net>:\n"
        "    host x.example.net [192.0.2.1]: 550 no reverse DNS\n    for 203.0.113.9\n    retry timeout exceeded\n",
        "550 no reverse DNS for 203.0.113.9");
    addRow("Exim, reply on its own lines",
        "    after initial connection:\n    554-mx.example.net\n    554 Bad DNS PTR resource record.\n\n------",
        "554 mx.example.net Bad DNS PTR resource record.");
    addRow("qmail",
        "<u@example.net>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.7.1 bogus HELO\nGiving up on "
        "192.0.2.1.\n",
        "550 5.7.1 bogus HELO");
    addRow("Sendmail",
        "   ----- Transcript of session follows -----\n... while talking to mx.example.net.:\n>>> RCPT "
        "To:<u@example.net>\n"
        "<<< 550 5.7.1 Fix reverse DNS for 203.0.113.9\n550 5.1.1 <u@example.net>... User unknown\n",
        "550 5.7.1 Fix reverse DNS for 203.0.113.9\n550 5.1.1 <u@example.net>... User unknown");
    addRow("RFC 3464",
        "Status: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 Client host rejected: cannot find\n your hostname,\n "
        "[203.0.113.9]\nRemote-MTA: dns; mx",
        "550 5.7.1 Client host rejected: cannot find your hostname, [203.0.113.9]");
    addRow("Exchange, old", "<mx.example.net #5.5.2 SMTP; 504 5.5.2 <DYNA-WEB>: Helo command rejected>",
        "504 5.5.2 <DYNA-WEB>: Helo command rejected");
    addRow("Exchange, number signs", "mx.example.net #550 5.7.1 no PTR record ##", "550 5.7.1 no PTR record");
    addRow("Exchange, smtp;", "#5.7.1 smtp;550 5.7.1 Unable to relay>", "550 5.7.1 Unable to relay>");
    addRow("Exchange, quoted", "Remote Server returned '550 5.7.1 domain's mail\nis refused'\n",
        "550 5.7.1 domain's mail is refused");
    addRow("Exchange, expired",
        "Remote Server returned '550 4.4.7 QUEUE.Expired; message expired'\nLED=450 4.7.1 <PC1>: Helo command "
        "rejected: Host not found\n",
        "550 4.4.7 QUEUE.Expired; message expired\n450 4.7.1 <PC1>: Helo command rejected: Host not found");
    addRow("Exchange Online",
        "mx.example.net gave this error:\n<PC1>: Helo command rejected\n\nRemote Server returned '554 5.7.0 <#5.7.25 "
        "smtp;550 5.7.25 no PTR>'",
        "554 5.7.0 <#5.7.25 smtp;550 5.7.25 no PTR>");
    addRow("Gmail",
        "The response from the remote server was:\n550 5.7.25 [203.0.113.9] The IP address sending this message does "
        "not have a PTR record setup, a1-2.3 - gsmtp\n",
        "550 5.7.25 [203.0.113.9] The IP address sending this message does not have a PTR record setup, a1-2.3 - "
        "gsmtp");
    addRow("blank lines between lines of one reply", "550-5.7.1 one\n\n550 5.7.1 two\n", "550 5.7.1 one two");
    addRow("a blank line ends it", "    550 5.7.1 one\n\n    more words\n", "550 5.7.1 one");
    addRow("each once", "550 5.7.1 no\n\nDiagnostic-Code: smtp; 550 5.7.1 no\n", "550 5.7.1 no");
    addRow("two", "<a@x>: host m[192.0.2.1] said: 550 5.1.1 a\n\n<b@x>: host m[192.0.2.1] said: 550 5.7.1 b\n",
        "550 5.1.1 a\n550 5.7.1 b");
    addRow("quoted mail", "> 550-5.7.1 one\n> 550 5.7.1 two\n> more\n", "550 5.7.1 one two");
    addRow("deferred greeting", "421-4.7.0 [203.0.113.9] too many\n421 4.7.0 errors",
        "421 4.7.0 [203.0.113.9] too many errors");
    addRow("only an enhanced code", "#5.7.506 Access Denied, Bad HELO\n", "5.7.506 Access Denied, Bad HELO");
    addRow("CRLF", "550-5.7.1 one\r\n550 5.7.1 two\r\n", "550 5.7.1 one two");
}

void TestReplies::findsInBounces()
{
    QFETCH(const QString, text);
    QTEST(shown(findReplies(text)), "shown");
}

void TestReplies::findsInLogs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    addRow("Postfix log",
        "Nov 23 10:00:00 h postfix/smtp[1234]: 4A550: to=<u@example.net>, relay=mx[192.0.2.1]:25, delay=550, "
        "dsn=5.7.1, "
        "status=bounced (host mx[192.0.2.1] said: 550 5.7.1 no (reverse) DNS (in reply to RCPT TO command))",
        "550 5.7.1 no (reverse) DNS");
    addRow("Postfix log, refused to talk",
        "host mx1.free.fr[192.0.2.1] refused to talk to me: 421 Refused. Your reverse DNS entry does not resolve to an "
        "IP.",
        "421 Refused. Your reverse DNS entry does not resolve to an IP.");
    addRow("transcript",
        "S: 220 mx ESMTP\nC: HELO PC1\nS: 250 hi\nC: RCPT TO:<u@x>\nS: 504 5.5.2 <PC1>: Helo command rejected\nC: "
        "QUIT\nS: 221 bye",
        "504 5.5.2 <PC1>: Helo command rejected");
    addRow("swaks", " -> EHLO PC1\n<** 550 5.7.1 bogus HELO name used: PC1\n -> QUIT\n<-  221 bye",
        "550 5.7.1 bogus HELO name used: PC1");
}

void TestReplies::findsInLogs()
{
    QFETCH(const QString, text);
    QTEST(shown(findReplies(text)), "shown");
}

void TestReplies::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text : {"connect to port 550 failed", "id 550 1234", "Date: Mon, 23 Nov 2026 05:50:00 +0550",
             "Size: 550 bytes", "call 555-1234 now", "+49 421 5550 123", "in 2026 we had 550 users",
             "Message-ID: <550.4.5.1@x>", "250 2.0.0 OK", "HTTP/1.1 404 Not Found", "HTTP error: 502 Bad Gateway",
             "Exim 4.94.2 (Debian)", "2026-11-23 10:00:00,550 INFO started", "version 5.7.1 of it",
             "Status: 5.0.0 (permanent failure)", "550 MB used of 1000 MB", "354 go ahead", "10.550 points", "550",
             "X-Version: 5.2.1 beta", "421 17", "Microsoft SMTPSVC(5.0.2195.6713)", "4.5.1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestReplies::findsNothing()
{
    QFETCH(const QString, text);
    QCOMPARE(shown(findReplies(text)), QString());
}

void TestReplies::places()
{
    const QString text = QStringLiteral("a\n<u@x>: host m said: 550 5.7.1 no\n    PTR (in reply to RCPT TO command)\n");
    const QList<QuotedReply> replies = findReplies(text);
    QCOMPARE(replies.size(), 1);
    QCOMPARE(text.mid(replies.at(0).where.begin, replies.at(0).where.length), QStringLiteral("550 5.7.1 no\n    PTR"));
}

void TestReplies::limits()
{
    QString many;
    for (int i = 0; i < 200; ++i)
        many += QStringLiteral("550 5.7.1 reason number %1\n").arg(i);
    QCOMPARE(findReplies(many).size(), mostQuotedReplies);
    const QString word = QStringLiteral("word ");
    QCOMPARE(readReply(QStringLiteral("550 ") + word.repeated(5000)).text.size(), mostReplyCharacters);
}

void TestReplies::takesTimeInProportion_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *const unit : {"550 5.7.1 a\n", "'550 a ", "'550 5.7.1 a\n", "<550 a", "#550 a", "(550 a", "550-",
             "5.7.1 ", "smtp; ", "(in ", "550 5.7.1 a\n  b\n", "\n", "550-5.7.1 a\n\n", "> ", "4.4.4.4 "})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void TestReplies::takesTimeInProportion()
{
    QFETCH(const QString, unit);
    const QString text = unit.repeated(qsizetype{1024} * 1024 / unit.size());
    QElapsedTimer timer;
    timer.start();
    findReplies(text);
    // A million characters; what grows with the square of them takes minutes.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestReplies)
#include "tst_replies.moc"
