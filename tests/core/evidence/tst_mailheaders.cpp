// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/mailmessage.h"

#include <QTest>

class TestMailHeaders : public QObject
{
    Q_OBJECT

private slots:
    void headers_data();
    void headers();
    void headerPlaces();
    void headerBytes();
    void looks_data();
    void looks();
    void quotedMails_data();
    void quotedMails();
};

void TestMailHeaders::headers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("headers"); // name=value|
    const auto row = [](const char *name, const char *text, const char *headers) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(headers);
    };
    row("one", "Subject: a\n\nb", "Subject=a");
    row("no body", "Subject: a", "Subject=a");
    row("CR LF", "Subject: a\r\nTo: b\r\n\r\nc: d", "Subject=a|To=b");
    row("CR", "Subject: a\rTo: b\r\rc: d", "Subject=a|To=b");
    row("CR CR LF", "Subject: a\r\r\nTo: b\r\r\n\r\r\nc: d", "Subject=a|To=b");
    row("mixed line ends", "Subject: a\rTo: b\nCc: c\r\n\nd: e", "Subject=a|To=b|Cc=c");
    row("folded", "Received: from a\r\n\tby b\n  with c;\n\n", "Received=from a by b with c;");
    row("folded, empty at first", "Subject:\n a\n\n", "Subject=a");
    row("folded with a line of blanks", "Subject: a\n  \n b\nTo: c\n\nd: e", "Subject=a b|To=c");
    row("a line of blanks between fields", "Subject: a\n \t\nTo: c\n\nd: e", "Subject=a|To=c");
    row("a line of blanks instead of an empty one", "Subject: a\n \nHello\nd: e", "Subject=a");
    row("an empty value", "X-Forwarded-For:\nTo: a\n\n", "X-Forwarded-For=|To=a");
    row("a blank before the colon", "Subject : a\n\n", "Subject=a");
    row("no blank behind it", "Subject:a\n\n", "Subject=a");
    row("empty lines above", "\r\n \n\nSubject: a\n\n", "Subject=a");
    row("a mailbox", "From a@b Thu Jul  2 12:05:05 2020\nSubject: a\n\n", "Subject=a");
    row("a quoted mailbox", ">From a@b Thu Jul  2 12:05:05 2020\nSubject: a\n\n", "Subject=a");
    row("a heading", "----- Original message -----\n\nSubject: a\nTo: b\n\n", "Subject=a|To=b");
    row("a heading in words", "Kopfzeilen der Nachricht:\n\nSubject: a\nTo: b\n\n", "Subject=a|To=b");
    row("indented", "   Subject: a\n   To: b\n     c\n   \n   d: e", "Subject=a|To=b c");
    row("indented, one field", "  Received: from a\n    by b\n", "Received=from a by b");
    row("indented, one field, evenly", "  Received: from a\n  by b\n", "Received=from a by b");
    row("only the first is indented", "  Subject: a\nReceived: from a\n  by b\n", "Subject=a|Received=from a by b");
    row("quoted", "> Subject: a\n> Received: from a\n>  by b\n>\n> d: e", "Subject=a|Received=from a by b");
    row("quoted twice", ">> Subject: a\n>> To: b\n", "Subject=a|To=b");
    row("a byte order mark", "\357\273\277\357\273\277Subject: a\n\n", "Subject=a");
    row("wrapped anew", "Received: from a (a\n[192.0.2.1]) by b\nSubject: c\n\nd",
        "Received=from a (a [192.0.2.1]) by b|Subject=c");
    row("a body without an empty line", "Subject: a\nHello you\nthere\n\nx: y", "Subject=a");
    row("an address of the Web", "Subject: a\nhttp://example.org/\n\n", "Subject=a");
    row("no header at all", "Hello\nSubject: a\n", "");
    row("nothing", "", "");
    row("a colon alone", ":\n: a\n", "");
}

void TestMailHeaders::headers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, headers);
    const MailMessage mail = readMail(inputText(text));
    QStringList found;
    for (const MailHeader &header : mail.parts.at(0).headers)
        found.append(header.name + u'=' + header.value);
    QCOMPARE(found.join(u'|'), headers);
    QVERIFY(mail.parts.at(0).isMessage);
}

void TestMailHeaders::headerPlaces()
{
    const auto piece
        = [](const InputText &input, const TextSpan &span) { return input.text.mid(span.begin, span.length); };
    const InputText input = inputText("\nA: b\r\nReceived: from c\r\n\tby d\r\nE: f\r\n\r\n");
    const MailMessage mail = readMail(input);
    QCOMPARE(mail.parts.at(0).headers.size(), 3);
    QCOMPARE(piece(input, mail.parts.at(0).headers.at(0).where), QStringLiteral("A: b"));
    QCOMPARE(piece(input, mail.parts.at(0).headers.at(1).where), QStringLiteral("Received: from c\r\n\tby d"));
    QCOMPARE(mail.parts.at(0).header(u"received")->value, QStringLiteral("from c by d"));
    QVERIFY(!mail.parts.at(0).header(u"to"));
}

/// A file with one part in Latin-1 may have UTF-8 in its headers.
void TestMailHeaders::headerBytes()
{
    const MailMessage mail = readMail(inputText("Subject: Gr\303\274\303\237e\nTo: M\374ller\n\nb\374"));
    QCOMPARE(mail.parts.at(0).header(u"subject")->value, QStringLiteral("Gr\u00fc\u00dfe"));
    QCOMPARE(mail.parts.at(0).header(u"to")->value, QStringLiteral("M\u00fcller"));
    QCOMPARE(mail.parts.at(0).text, QStringLiteral("b\u00fc"));
}

void TestMailHeaders::looks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMail");
    const auto row = [](const char *name, const char *text, bool isMail) {
        QTest::newRow(name) << QString::fromLatin1(text) << isMail;
    };
    row("a mail", "From: a@example.org\nTo: b@example.org\nSubject: x\n\nHello", true);
    row("a Received field", "Received: from mail.example.org ([192.0.2.1])\n\tby mx.example.com with ESMTP;\n\tMon",
        true);
    row("of qmail", "Received: (qmail 12 invoked by uid 0); 1 Jan 2024 00:00:00 -0000", true);
    row("indented", "    Received: from mail.example.org\n      by mx.example.com", true);
    row("quoted", "> Received: from mail.example.org\n>   by mx.example.com", true);
    row("a Return-Path", "Return-Path: <>", true);
    row("a Message-ID", "Message-ID: <1@example.org>", true);
    row("results", "Authentication-Results: mx.example.com; iprev=fail", true);
    row("SPF", "Received-SPF: Fail (mx.example.com: domain of ...)", true);
    row("under a heading", "-----Original message-----\nReceived: by mx.example.com", true);
    row("of a mailbox", "From a@example.org Mon Jan  1 00:00:00 2024\nSubject: x\nTo: b\n\n", true);
    row("as Outlook pastes it", "From: A\nSent: Monday\nTo: B\nSubject: Undeliverable\n\n", true);
    row("MIME fields", "MIME-Version: 1.0\nContent-Type: text/plain\n\n", true);
    row("unusual fields and one of mails", "X-Foo: a\nX-Spam-Level: b\n", true);
    row("the parts of a bounce", "\n--b/mx.example.org\nContent-Type: text/plain\n\n550 refused", true);
    row("nothing", "", false);
    row("lines and a field", "--b\nError: x\n", false);
    row("a type and a reply", "SMTP; 550 5.7.1 refused", false);
    row("a field of a report", "Diagnostic-Code: smtp; 550 5.7.1 refused", false);
    row("a report", "Reporting-MTA: dns; a.example.org\nFinal-Recipient: rfc822; b@example.org\nStatus: 5.7.1", false);
    row("an error", "Error: something", false);
    row("two errors", "Error: something\nServer: mail.example.org", false);
    row("a host and a value", "host: value", false);
    row("one field that others have too", "From: <a@example.org>", false);
    row("the same twice", "Date: a\nDate: b\n", false);
    row("a protocol that says Received", "Received: 250 OK\nSent: EHLO a\n", false);
    row("a transcript", "220 mx.example.com ESMTP\nHELO a\n250 mx.example.com\nMAIL FROM:<a@example.org>\n", false);
    row("telnet", "Trying 192.0.2.1...\nConnected to mx.example.com.\n220 mx.example.com ESMTP\n", false);
    row("a log", "Jan  1 00:00:00 a postfix/smtp[1]: ABC: to=<b@example.org>, status=bounced", false);
    row("another log", "2024-01-01T00:00:00.000Z,Connector,08D,0,192.0.2.1:25,192.0.2.2:25,+,,", false);
    row("W3C", "#Software: Microsoft Internet Information Services\n#Fields: date time\n", false);
    row("an address", "https://example.org/", false);
    row("words before", "Hello, our mail is refused.\n\nReceived: from a by b; x", false);
}

void TestMailHeaders::looks()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isMail);
    QCOMPARE(looksLikeMail(text), isMail);
    QCOMPARE(looksLikeMail(QString(text).replace(u'\n', QStringLiteral("\r\n"))), isMail);
}

void TestMailHeaders::quotedMails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin"); // empty: none is found
    const auto row = [](const char *name, const char *text, const char *begin) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(begin);
    };
    row("of qmail",
        "550 refused\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <a@b>\nReceived: (x)\n\nz",
        "Return-Path: <a@b>");
    row("without an empty line", "Original message headers:\nReceived: from a by b\n", "Received: from a");
    row("in another language", "Urspr\303\274ngliche Kopfzeilen:\n\n  Received: from a\n    by b\n  Subject: c\n",
        "  Received: from a");
    row("quoted", "refused:\n> From: a\n> Message-ID: <1@b>\n", "> From: a");
    row("after fields that others have too",
        "Your message\n  To: a\n  Subject: b\n  Sent: c\n\nrefused\n\nDKIM-Signature: d=e\n", "DKIM-Signature");
    row("after the fields of a report", "Final-Recipient: rfc822; a@b\nStatus: 5.7.1\n\nTo: c\nMIME-Version: 1.0\n",
        "To: c");
    row("fields that others have too", "Your message\n  To: a\n  Subject: b\n  Sent: c\nwas refused", "");
    row("a log", "Received: 250 OK\nSent: EHLO\n", "");
    row("nothing", "", "");
}

void TestMailHeaders::quotedMails()
{
    QFETCH(const QString, text);
    QFETCH(const QString, begin);
    const std::optional<TextSpan> found = findQuotedMail(text, {0, text.size()});
    QCOMPARE(found.has_value(), !begin.isEmpty());
    if (!found)
        return;
    QCOMPARE(text.sliced(found->begin, begin.size()), begin);
    QCOMPARE(found->begin + found->length, text.size());
    InputText input;
    input.text = text;
    QVERIFY(!readMail(input, *found).parts.at(0).headers.isEmpty());
    // Only what is in the region is found.
    QVERIFY(!findQuotedMail(text, {0, found->begin}));
}

QTEST_GUILESS_MAIN(TestMailHeaders)
#include "tst_mailheaders.moc"
