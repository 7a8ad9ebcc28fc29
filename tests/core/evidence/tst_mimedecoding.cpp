// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/contenttype.h"
#include "evidence/mailmessage.h"
#include "evidence/mimedecoding.h"

#include <QTest>

class TestMimeDecoding : public QObject
{
    Q_OBJECT

private slots:
    void quotedPrintable_data();
    void quotedPrintable();
    void base64_data();
    void base64();
    void contentType_data();
    void contentType();
    void header_data();
    void header();
};

void TestMimeDecoding::quotedPrintable_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<bool>("isDamaged");
    const auto row = [](const char *name, const char *encoded, const char *decoded, bool isDamaged) {
        QTest::newRow(name) << QByteArray(encoded) << QByteArray(decoded) << isDamaged;
    };
    row("nothing", "", "", false);
    row("plain", "a b", "a b", false);
    row("escapes", "=41=c3=BC=3D", "A\303\274=", false);
    row("soft breaks", "a=\r\nb=\nc=\rd", "abcd", false);
    row("blanks behind the sign", "a= \t\r\nb", "ab", false);
    row("a sign at the end", "a=", "a", false);
    row("blanks at the end", "a=  ", "a", false);
    row("line breaks", "a\r\nb\nc", "a\r\nb\nc", false);
    row("no digits", "a=ZZ=", "a=ZZ", true);
    row("half an escape", "a=4", "a=4", true);
    row("a sign alone", "a = b", "a = b", true);
    row("two signs", "==41", "=A", true);
    row("bytes as they are", "\374", "\374", false);
}

void TestMimeDecoding::quotedPrintable()
{
    QFETCH(const QByteArray, encoded);
    QFETCH(const QByteArray, decoded);
    QFETCH(const bool, isDamaged);
    QCOMPARE(quotedPrintableDecoded(encoded).bytes, decoded);
    QCOMPARE(quotedPrintableDecoded(encoded).isDamaged, isDamaged);
}

void TestMimeDecoding::base64_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<bool>("isDamaged");
    const auto row = [](const char *name, const char *encoded, const char *decoded, bool isDamaged) {
        QTest::newRow(name) << QByteArray(encoded) << QByteArray(decoded) << isDamaged;
    };
    row("nothing", "", "", false);
    row("whole", "SEVMTw==", "HELO", false);
    row("no padding", "SEVMTw", "HELO", false);
    row("lines", "SE\r\nVM\nTw==\r\n", "HELO", false);
    row("lines that end with CR", "SE\rVM\rTw==\r", "HELO", false);
    row("every digit", "+/+/", "\373\377\277", false);
    row("blanks around", "  SEVM  \r\n\tTw== ", "HELO", false);
    row("a second run", "SEVMTw==\nSEVMTw==\n", "HELOHELO", false);
    row("a footer", "SEVMTw==\n_______________\nThis is a list\n", "HELO", true);
    row("a footer without padding before", "SEVM\n____\n", "HEL", true);
    row("bytes that are none", "SEVM\nT*w==\n", "HELO", true);
    row("cut", "SEVMT", "HEL", false);
    row("words", "550 refused\nSEVMTw==\n", "550 refused\nSEVMTw==\n", true);
    row("padding alone", "====", "", false);
}

void TestMimeDecoding::base64()
{
    QFETCH(const QByteArray, encoded);
    QFETCH(const QByteArray, decoded);
    QFETCH(const bool, isDamaged);
    QCOMPARE(base64Decoded(encoded).bytes, decoded);
    QCOMPARE(base64Decoded(encoded).isDamaged, isDamaged);
}

void TestMimeDecoding::contentType_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("boundary");
    QTest::addColumn<QString>("charset");
    const auto row
        = [](const char *name, const char *value, const char *type, const char *boundary, const char *charset) {
              QTest::newRow(name) << QString::fromLatin1(value) << QString::fromLatin1(type)
                                  << QString::fromLatin1(boundary) << QString::fromLatin1(charset);
          };
    row("nothing", "", "", "", "");
    row("a type", "Text/Plain", "text/plain", "", "");
    row("parameters", "multipart/report; report-type=x; boundary=abc; charset=utf-8", "multipart/report", "abc",
        "utf-8");
    row("names in capitals", "TEXT/HTML;CHARSET=UTF-8", "text/html", "", "UTF-8");
    row("quotes", "a/b; boundary=\"a b;c\\\"d\"", "a/b", "a b;c\"d", "");
    row("no quotes where they are needed", "a/b; boundary=----=_Part_1/2?x:y", "a/b", "----=_Part_1/2?x:y", "");
    row("blanks", "a / b ; boundary = abc ;", "a/b", "abc", "");
    row("comments", "a/b (x; boundary=no); (y) boundary=(z)abc", "a/b", "abc", "");
    row("a semicolon too many", "a/b;; ;boundary=abc", "a/b", "abc", "");
    row("no semicolon", "a/b boundary=abc", "a/b", "", "");
    row("a quote without end", "a/b; boundary=\"abc", "a/b", "abc", "");
    row("a backslash at the end", "a/b; boundary=\"abc\\", "a/b", "abc\\", "");
    row("a comment without end", "a/b; (x; boundary=abc", "a/b", "", "");
    row("the first counts", "a/b; boundary=one; boundary=two", "a/b", "one", "");
    row("a name alone", "text", "", "", "");
    row("no subtype", "text/; charset=x", "", "", "x");
    row("no type", "; charset=x", "", "", "x");
    row("pieces", "a/b; boundary*0=abc; boundary*1=\"def\"", "a/b", "abcdef", "");
    row("pieces in disorder", "a/b; boundary*1=def; boundary*0=abc", "a/b", "abcdef", "");
    row("a piece is missing", "a/b; boundary*0=abc; boundary*2=def", "a/b", "abc", "");
    row("an encoded value", "a/b; charset*=us-ascii'en'utf%2D8", "a/b", "", "utf-8");
    row("encoded pieces", "a/b; boundary*0*=''a%20b; boundary*1*=%3Dc; boundary*2=%20", "a/b", "a b=c%20", "");
    row("a number that is none", "a/b; boundary*x=abc; boundary*-1=d; boundary*99999999999=e", "a/b", "", "");
    row("a longer name", "a/b; boundaryx=abc", "a/b", "", "");
}

void TestMimeDecoding::contentType()
{
    QFETCH(const QString, value);
    QFETCH(const QString, type);
    QFETCH(const QString, boundary);
    QFETCH(const QString, charset);
    const ContentType found = readContentType(value);
    QCOMPARE(found.type, type);
    QCOMPARE(found.boundary, boundary);
    QCOMPARE(found.charset, charset);
}

void TestMimeDecoding::header_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *value, const char16_t *text) {
        QTest::newRow(name) << QString::fromLatin1(value) << QString::fromUtf16(text);
    };
    row("plain", "failure notice", u"failure notice");
    row("nothing", "", u"");
    row("Q", "=?utf-8?Q?Unzustellbar:_Gr=C3=BC=C3=9Fe?=", u"Unzustellbar: Gr\u00fc\u00dfe");
    row("B", "=?UTF-8?B?R3LDvMOfZQ==?=", u"Gr\u00fc\u00dfe");
    row("small letters", "=?utf-8?q?a?= =?utf-8?b?Yg==?=", u"ab");
    row("within words", "Re: =?iso-8859-1?Q?Gr=FC=DFe?= an alle", u"Re: Gr\u00fc\u00dfe an alle");
    row("adjacent words", "=?utf-8?Q?a?=  =?utf-8?Q?b?= c =?utf-8?Q?d?=", u"ab c d");
    row("words without a blank between", "=?utf-8?Q?a?==?utf-8?Q?b?=", u"ab");
    row("a character cut in two", "=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=", u"Gr\u00fc\u00dfe");
    row("base64 cut in two", "=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=", u"Gr\u00fc\u00dfe");
    row("two charsets", "=?utf-8?Q?=C3=BC?= =?iso-8859-1?Q?=FC?=", u"\u00fc\u00fc");
    row("a language", "=?us-ascii*en?Q?a_b?=", u"a b");
    row("ISO-2022-JP", "=?ISO-2022-JP?B?GyRCJCIbKEI=?=", u"\u3042");
    row("an unknown charset", "=?x-none?Q?Gr=C3=BC?=", u"Gr\u00fc");
    row("blanks within", "=?utf-8?Q?a b?=", u"a b");
    row("empty words", "a =?utf-8?Q?\?= b", u"a  b");
    row("an unknown encoding", "=?utf-8?X?a?=", u"=?utf-8?X?a?=");
    row("no end", "=?utf-8?Q?abc", u"=?utf-8?Q?abc");
    row("no charset", "=??Q?a?=", u"=??Q?a?=");
    row("half of it", "=?utf-8", u"=?utf-8");
    row("a begin alone", "a =? b", u"a =? b");
    row("a broken one before a whole one", "=?utf-8?Q?=?utf-8?Q?a?=", u"=?utf-8?Q?a");
    row("base64 that is none", "=?utf-8?B?a b?=", u"a b");
    row("an escape that is none", "=?utf-8?Q?a=ZZ?=", u"a=ZZ");
}

void TestMimeDecoding::header()
{
    QFETCH(const QString, value);
    QFETCH(const QString, text);
    QCOMPARE(decodedHeader(value), text);
}

QTEST_GUILESS_MAIN(TestMimeDecoding)
#include "tst_mimedecoding.moc"
