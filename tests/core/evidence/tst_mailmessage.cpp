// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/mailmessage.h"

#include <QDir>
#include <QTest>

class TestMailMessage : public QObject
{
    Q_OBJECT

private slots:
    void structure_data();
    void structure();
    void texts_data();
    void texts();
    void encodedMail();
    void regions();
    void quotedPaste();
    void realBounces_data();
    void realBounces();
};

namespace {

/// Each part: dots for its depth, its type, "!" if its headers are those of a mail, what it says.
QString structureOf(const MailMessage &mail)
{
    QStringList lines;
    for (const MailPart &part : mail.parts) {
        QString line = QString(part.depth, u'.') + part.type + (part.isMessage ? QStringLiteral("!") : QString());
        if (!part.text.isEmpty())
            line += u' ' + part.text.simplified();
        lines.append(line);
    }
    return lines.join(u'|') + (mail.remarks.isEmpty() ? QString() : u'#' + mail.remarks.join(u','));
}

QString piece(const InputText &input, const TextSpan &span)
{
    return input.text.mid(span.begin, span.length);
}

} // namespace

void TestMailMessage::structure_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("structure");
    const auto row = [](const char *name, const char *text, const char *structure) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(structure);
    };
    row("no type", "A: b\n\nc", "text/plain! c");
    row("a broken type", "Content-Type: text\n\nc", "text/plain! c");
    row("no text", "Content-Type: image/png\n\nc", "image/png!");
    row("a multipart",
        "Content-Type: multipart/mixed; boundary=b\n\nx\n--b\n\none\n--b\nContent-Type: text/plain\n\ntwo\n--b--\ny\n",
        "multipart/mixed!|.text/plain one|.text/plain two");
    row("CR LF and blanks behind the boundary",
        "Content-Type: multipart/mixed; boundary=\"a b\"\r\n\r\n--a b \t\r\n\r\none\r\n--a b-- \r\n",
        "multipart/mixed!|.text/plain one");
    row("nested",
        "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; "
        "boundary=b\n\n--b\n\none\n"
        "--b\n\ntwo\n--b--\n\n--a\n\nthree\n--a--\n",
        "multipart/mixed!|.multipart/alternative|..text/plain one|..text/plain two|.text/plain three");
    row("boundaries that begin alike",
        "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; "
        "boundary=ab\n\n--ab\n\none\n--a\n"
        "\ntwo\n--ab\nthree\n--a--\n",
        "multipart/mixed!|.multipart/mixed|..text/plain one|.text/plain two --ab three");
    row("a boundary that is another's end",
        "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; "
        "boundary=a--\n\n--a--\n\none\n"
        "--a----\n--a\n\ntwo\n--a--\n",
        "multipart/mixed!|.multipart/mixed|..text/plain one|.text/plain two");
    row("no end of the inner one",
        "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; "
        "boundary=b\n\n--b\n\none\n--a\n\n"
        "two\n--a--\n",
        "multipart/mixed!|.multipart/mixed|..text/plain one|.text/plain two");
    row("no end of the outer one", "Content-Type: multipart/mixed; boundary=a\n\n--a\n\none\n",
        "multipart/mixed!|.text/plain one#damaged");
    row("no boundary named", "Content-Type: multipart/mixed\n\nx\n--a b\nContent-Type: text/plain\n\none\n--a b--\n",
        "multipart/mixed!|.text/plain one#damaged");
    row("another boundary than the one named",
        "Content-Type: multipart/mixed; boundary=a\n\n--b\nContent-Type: text/plain\n\none\n--b\n\ntwo\n--b--\n",
        "multipart/mixed!|.text/plain one|.text/plain two#damaged");
    row("the parts alone",
        "\n--b\nContent-Type: text/plain\n\none\n--b\nContent-Type: message/delivery-status\n\nStatus: 5\n--b--\n",
        "multipart/mixed!|.text/plain one|.message/delivery-status Status: 5#damaged");
    row("a multipart without a part", "Content-Type: multipart/mixed; boundary=a\n\none\n-- \ntwo",
        "multipart/mixed! one -- two");
    row("headers alone", "Content-Type: multipart/mixed; boundary=a\n", "multipart/mixed!");
    row("a boundary within the headers", "Content-Type: multipart/mixed; boundary=a\n\n--a\nX-A: b\n--a\n\nc\n--a--",
        "multipart/mixed!|.text/plain|.text/plain c");
    row("no empty line after a boundary", "Content-Type: multipart/mixed; boundary=a\n\n--a\nHello there\n--a--",
        "multipart/mixed!|.text/plain Hello there");
    row("the same boundary twice", "Content-Type: multipart/mixed; boundary=a\n\n--a\n--a\n\nb\n--a--",
        "multipart/mixed!|.text/plain|.text/plain b");
    row("after the end", "Content-Type: multipart/mixed; boundary=a\n\n--a\n\nb\n--a--\n--a\n\nc\n",
        "multipart/mixed!|.text/plain b");
    row("a quoted mail",
        "Content-Type: multipart/report; boundary=a\n\n--a\n\none\n--a\nContent-Type: message/rfc822\n\nSubject: "
        "x\n\ntwo\n--a--\n",
        "multipart/report!|.text/plain one|.message/rfc822|..text/plain! two");
    row("a quoted mail with its own parts, cut",
        "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/rfc822\n\nContent-Type: "
        "multipart/mixed;\n"
        " boundary=b\n\n--b\n\ntwo\n--a--\n",
        "multipart/report!|.message/rfc822|..multipart/mixed!|...text/plain two");
    row("the same boundary within the quoted mail",
        "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/rfc822\n\nContent-Type: "
        "multipart/mixed;\n"
        " boundary=a\n\n--a\n\none\n--a--\n\n--a--\n",
        "multipart/report!|.message/rfc822|..multipart/mixed!|...text/plain one");
    row("a quoted mail from a mailbox",
        "Content-Type: message/rfc822\n\nFrom a@b Mon Jan  1 00:00:00 2024\nSubject: x\n\none",
        "message/rfc822!|.text/plain! one");
    row("a quoted mail that names a boundary",
        "Content-Type: message/rfc822; boundary=a\n\nSubject: x\n\none\n--a\n\ntwo\n",
        "message/rfc822!|.text/plain! one --a two");
    row("a quoted mail without headers", "Content-Type: message/rfc822\n\nHello you\n",
        "message/rfc822!|.text/plain! Hello you");
    row("a quoted mail that is empty",
        "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/rfc822\n\n--a--\n",
        "multipart/report!|.message/rfc822|..text/plain!");
    row("headers of a mail",
        "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: text/rfc822-headers\n\nSubject: x\n"
        "Content-Type: text/html\n\nbody\n--a--\n",
        "multipart/report!|.text/rfc822-headers|..text/html!");
    row("headers of a mail by another name",
        "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/rfc822-headers\n\nSubject: "
        "x\n--a--\n",
        "multipart/report!|.message/rfc822-headers|..text/plain!");
    row("international mail",
        "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/global-delivery-status\n\nStatus: "
        "5.7.1\n--a\n"
        "Content-Type: message/global\n\nSubject: x\n\nbody\n--a\nContent-Type: message/global-headers\n\nSubject: "
        "x\n--a--\n",
        "multipart/report!|.message/global-delivery-status Status: 5.7.1|.message/global|..text/plain! body|"
        ".message/global-headers|..text/plain!");
    row("a digest", "Content-Type: multipart/digest; boundary=a\n\n--a\n\nSubject: x\n\nbody\n--a--\n",
        "multipart/digest!|.message/rfc822|..text/plain! body");
    row("a report",
        "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: Message/Delivery-Status\n\nStatus: "
        "5.7.1\n--a--",
        "multipart/report!|.message/delivery-status Status: 5.7.1");
}

void TestMailMessage::structure()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, structure);
    QCOMPARE(structureOf(readMail(inputText(text))), structure);
}

void TestMailMessage::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isVerbatim");
    const auto row = [](const char *name, const char *text, const char16_t *said, bool isVerbatim) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf16(said) << isVerbatim;
    };
    row("ASCII", "A: b\n\none\r\ntwo", u"one\r\ntwo", true);
    row("UTF-8 without a charset", "A: b\n\nGr\303\274\303\237e", u"Gr\u00fc\u00dfe", true);
    row("text that was decoded before it was pasted",
        "Content-Type: text/plain; charset=iso-8859-1\n\nGr\303\274\303\237e", u"Gr\u00fc\u00dfe", true);
    row("Latin-1", "Content-Type: text/plain; charset=iso-8859-1\n\nGr\374\337e \200", u"Gr\u00fc\u00dfe \u20ac", true);
    row("Shift_JIS", "Content-Type: text/plain; charset=shift_jis\n\n\202\240", u"\u3042", false);
    row("UTF-8 beside other bytes", "A: \374\nContent-Type: text/plain; charset=utf-8\n\nGr\303\274\303\237e",
        u"Gr\u00fc\u00dfe", false);
    row("ISO-2022-JP", "Content-Type: text/plain; charset=iso-2022-jp\n\n\033$B$\"\033(B", u"\u3042", false);
    row("ISO-2022-JP, but all ASCII", "Content-Type: text/plain; charset=iso-2022-jp\n\nabc", u"abc", true);
    row("UTF-16 that cannot be", "Content-Type: text/plain; charset=utf-16\n\nabc", u"abc", true);
    row("quoted-printable", "Content-Transfer-Encoding: Quoted-Printable\n\nGr=C3=BC=\n=C3=9Fe", u"Gr\u00fc\u00dfe",
        false);
    row("quoted-printable, Latin-1",
        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe",
        u"Gr\u00fc\u00dfe", false);
    row("base64", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LDvMOf\nZQ==\n",
        u"Gr\u00fc\u00dfe", false);
    row("base64, UTF-16",
        "Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64\n\nSAD8AA==", u"H\u00fc", false);
    row("more words than one encoding", "Content-Transfer-Encoding: BASE64 (really); x\n\nSEVMTw==", u"HELO", false);
    row("HTML", "Content-Type: text/html\n\n<p>a &amp; b</p>", u"a & b", false);
    row("HTML in base64",
        "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+YSAmYW1wOyBiPC9wPg==", u"a & b", false);
}

void TestMailMessage::texts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    QFETCH(const bool, isVerbatim);
    const InputText input = inputText(text);
    const MailMessage mail = readMail(input);
    const MailPart &part = mail.parts.at(0);
    QCOMPARE(part.text, said);
    QCOMPARE(part.isVerbatim, isVerbatim);
    QCOMPARE(part.spanOf(1, 1).begin, part.body.begin + (isVerbatim ? 1 : 0));
    QCOMPARE(part.spanOf(1, 1).length, isVerbatim ? 1 : part.body.length);
    QCOMPARE(mail.remarks, QStringList());
}

void TestMailMessage::encodedMail()
{
    const QByteArray quoted = "Received: from a\r\n by b\r\nContent-Type: text/html\r\n\r\n<p>two</p>\r\n";
    const QByteArray text = "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/rfc822\n"
                            "Content-Transfer-Encoding: base64\n\n"
        + quoted.toBase64()
        + "\n--a\nContent-Type: text/rfc822-headers\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "Subject: =\nx\n--a\n\nthree\n--a--\n";
    const InputText input = inputText(text);
    const MailMessage mail = readMail(input);
    QCOMPARE(structureOf(mail),
        QStringLiteral(
            "multipart/report!|.message/rfc822|..text/html! two|.text/rfc822-headers|..text/plain!|.text/plain three"));
    QCOMPARE(mail.parts.at(2).parent, 1);
    QCOMPARE(mail.parts.at(2).header(u"received")->value, QStringLiteral("from a by b"));
    QCOMPARE(piece(input, mail.parts.at(2).header(u"received")->where), QString::fromLatin1(quoted.toBase64()));
    QCOMPARE(mail.parts.at(2).body, mail.parts.at(1).body);
    QCOMPARE(mail.parts.at(4).header(u"subject")->value, QStringLiteral("x"));
    // One within another is left alone.
    const QByteArray again = "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
        + QByteArray("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + quoted.toBase64())
              .toBase64();
    QCOMPARE(structureOf(readMail(inputText(again))), QStringLiteral("message/rfc822!|.message/rfc822!#tooDeep"));
}

void TestMailMessage::regions()
{
    const InputText input
        = inputText("Hello\n--- Below this line is a copy.\n\nReturn-Path: <a@b>\nSubject: x\n\nbody\n-- end");
    const TextSpan region{input.text.indexOf(u'\n'), input.text.indexOf(QStringLiteral("\n-- end")) - 5};
    const MailMessage mail = readMail(input, region);
    QCOMPARE(structureOf(mail), QStringLiteral("text/plain! body"));
    QCOMPARE(piece(input, mail.parts.at(0).header(u"subject")->where), QStringLiteral("Subject: x"));
    QCOMPARE(piece(input, mail.parts.at(0).spanOf(0, 4)), QStringLiteral("body"));
    // What is no piece of the text is none.
    QCOMPARE(readMail(input, {-5, 1'000'000}).parts.size(), 1);
    QCOMPARE(readMail(input, {1'000'000, 5}).parts.at(0).text, QString());
}

void TestMailMessage::quotedPaste()
{
    const InputText input
        = inputText("> Content-Type: multipart/report; boundary=a\n>\n> --a\n> Content-Type: text/plain\n>\n"
                    "> one\n> two\n> --a\n> Content-Type: message/rfc822\n>\n> Received: from c\n>  by d\n> --a--\n");
    const MailMessage mail = readMail(input);
    QCOMPARE(structureOf(mail), QStringLiteral("multipart/report!|.text/plain one two|.message/rfc822|..text/plain!"));
    QCOMPARE(mail.parts.at(1).text, QStringLiteral("one\ntwo"));
    QVERIFY(!mail.parts.at(1).isVerbatim);
    QCOMPARE(mail.parts.at(3).header(u"received")->value, QStringLiteral("from c by d"));
    QCOMPARE(piece(input, mail.parts.at(3).header(u"received")->where), QStringLiteral("Received: from c\n>  by d"));
}

void TestMailMessage::realBounces_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(HELODOCTOR_CONFORMANCE_DIR "/bounces"));
    const QStringList names = folder.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (names.isEmpty())
        QTest::newRow("not here") << QString();
}

/// All of them are whole: nothing to remark, and a report has the parts that RFC 6522 asks for.
void TestMailMessage::realBounces()
{
    QFETCH(const QString, file);
    QFile source(file);
    if (file.isEmpty())
        QSKIP("the folder of conformance suites (HELODOCTOR_CONFORMANCE_DIR) is not here");
    QVERIFY(source.open(QIODevice::ReadOnly));
    const InputText input = inputText(source.readAll());
    QVERIFY(looksLikeMail(input.text));
    const MailMessage mail = readMail(input);
    QCOMPARE(mail.remarks, QStringList());
    QVERIFY(mail.parts.at(0).headers.size() >= 5);
    QVERIFY(mail.parts.at(0).header(u"from"));
    if (mail.parts.at(0).type != u"multipart/report") {
        QVERIFY(mail.parts.size() > 1 || mail.parts.at(0).text.size() > 100);
        return;
    }
    QStringList types;
    for (const MailPart &part : mail.parts) {
        types.append(part.type);
        QVERIFY(part.depth > 2 || part.type != u"text/plain" || part.isMessage || part.text.size() > 50);
    }
    QCOMPARE(types.at(1), QStringLiteral("text/plain"));
    QCOMPARE(types.at(2), QStringLiteral("message/delivery-status"));
    QVERIFY(types.at(3) == u"message/rfc822" || types.at(3) == u"text/rfc822-headers");
    QVERIFY(mail.parts.at(4).isMessage);
    QVERIFY(mail.parts.at(4).header(u"from"));
    QVERIFY(mail.parts.at(2).text.contains(QStringLiteral("Status: ")));
    QVERIFY(mail.parts.at(2).isVerbatim);
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"
