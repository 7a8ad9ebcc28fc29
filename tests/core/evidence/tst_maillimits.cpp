// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/mailmessage.h"

#include <QTest>

#include <ctime>

/// Large inputs, made so that a careless reader needs time with the square of their size: days.
class TestMailLimits : public QObject
{
    Q_OBJECT

private slots:
    void hostile_data();
    void hostile();
    void hostileHeaderValues_data();
    void hostileHeaderValues();
    void limits();
};

namespace {

/// A quarter of the most that is read: enough to tell, and little enough for a sanitizer.
constexpr qsizetype filledBytes = mostInputBytes / 4;

/// A head and as often as there is room the piece.
QByteArray filled(const QByteArray &head, const QByteArray &piece)
{
    return head + piece.repeated((filledBytes - head.size()) / piece.size());
}

/// Of this program alone, so that others on a busy machine do not count.
double secondsUsed()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

QByteArray nestedMultiparts(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "Content-Type: multipart/mixed; boundary=b" + number + "\n\n--b" + number + "\n";
    }
    return text;
}

} // namespace

void TestMailLimits::hostile_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QString>("remarks");
    const QByteArray mixed = "Content-Type: multipart/mixed; boundary=b\n\n";
    const QByteArray html = "Content-Type: text/html\n\n";
    const QByteArray quotedPrintable = "Content-Transfer-Encoding: quoted-printable\n\n";
    const QByteArray base64 = "Content-Transfer-Encoding: base64\n\n";
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &piece, const char *remarks) {
        QTest::newRow(name) << head << piece << QString::fromLatin1(remarks);
    };
    row("one header", "Subject: ", "x", "tooLong");
    row("a name without an end", "", "x", "");
    row("a folded header", "Subject: a", "\n b", "tooLong");
    row("lines of blanks", "Subject: a", "\n ", "");
    row("lines of blanks and fields", "", "a:\n \n", "tooLong");
    row("lines of blanks alone", "", "\n ", "");
    row("empty lines", "", "\n", "");
    row("returns", "", "\r", "");
    row("returns and line feeds", "Subject: a\r\n\r\n", "\r\r\n", "");
    row("tiny headers", "", "a:\n", "tooLong");
    row("stray lines", "Subject: a\n", "x\n", "");
    row("stray lines between fields", "Subject: a\n", "x\nx\nx\nTo: b\n", "tooLong,damaged");
    row("fields that others have too", "", "To: a\nb\n", "tooLong,damaged");
    row("fields that others have too, apart", "x\n", "To: a\n\nb\n", "");
    row("headings", "", "-----\n", "");
    row("boundaries", mixed, "--b\n", "tooManyParts");
    row("lines like boundaries", mixed, "--c\n", "");
    row("long lines like boundaries", "Content-Type: multipart/mixed; boundary=" + QByteArray(60'000, 'b') + "\n\n",
        "--" + QByteArray(60'000, 'b') + "c\n", "");
    row("one line like a boundary", mixed + "--b", "--b", "");
    row("nested multiparts", nestedMultiparts(10'000), "--b1\n", "tooDeep,tooManyParts");
    row("nested multiparts, lines alone", nestedMultiparts(10'000), "--x\n", "tooDeep,damaged");
    row("nested quoted mails", "", "Content-Type: message/rfc822\n\n", "tooDeep");
    row("nested quoted mails in base64", "", "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n",
        "damaged,tooDeep");
    row("parameters", "Content-Type: a/b", ";\n a=b", "tooLong");
    row("comments", "Content-Type: a/b;", "\n (", "tooLong");
    row("soft breaks", quotedPrintable, "=\n", "");
    row("signs", quotedPrintable, "=", "damaged");
    row("signs and blanks", quotedPrintable, "=          ", "damaged");
    row("base64", base64, "QUJD", "");
    row("padding", base64, "=", "");
    row("empty lines of base64", base64, "\n", "");
    row("tags that begin", html, "<", "");
    row("tags with a name", html, "<a", "");
    row("tags with quotes", html, "<a b=\"", "");
    row("tags with quotes, closed", html, "<a b=\">", "");
    row("comments that begin", html, "<!--", "");
    row("scripts that begin", html, "<script>", "");
    row("scripts that nearly end", html + "<script>", "</scrip", "");
    row("entities that begin", html, "&", "");
    row("entities", html, "&lt;", "");
    row("breaks", html, "<br>", "");
    row("blanks of HTML", html, " ", "");
    row("escape sequences", "Content-Type: text/plain; charset=iso-2022-jp\n\n", "\033$B", "");
    row("quoted lines", "", "> a: b\n", "tooLong");
    row("quoted text", "> Subject: a\n>\n", "> b\n", "");
    row("ever deeper quoted", "", "> ", "");
    row("no UTF-8", "Subject: a\n\n\377", "\377", "");
    row("NUL", QByteArray("Subject: a\n\n\0", 13), QByteArray("\0", 1), "");
}

/// Some seconds are enough, also under a sanitizer or on a slow machine; the time squared is out of reach.
void TestMailLimits::hostile()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, piece);
    QFETCH(const QString, remarks);
    constexpr double mostSeconds = 15;
    const InputText input = inputText(filled(head, piece));
    const double begin = secondsUsed();
    const MailMessage mail = readMail(input);
    looksLikeMail(input.text);
    findQuotedMail(input.text, {0, input.text.size()});
    QVERIFY2(secondsUsed() - begin < mostSeconds, qPrintable(QString::number(secondsUsed() - begin)));
    QCOMPARE(mail.remarks.join(u','), remarks);
    QVERIFY(!mail.parts.isEmpty());
    QVERIFY(mail.parts.size() <= mostMailParts);
    for (const MailPart &part : mail.parts) {
        QVERIFY(part.depth <= mostMailDepth);
        QVERIFY(part.headers.size() <= mostMailHeaders);
        for (const MailHeader &header : part.headers)
            QVERIFY(header.value.size() <= mostHeaderCharacters);
    }
}

void TestMailLimits::hostileHeaderValues_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("begins") << QStringLiteral("=?");
    QTest::newRow("charsets") << QStringLiteral("=?a?");
    QTest::newRow("words that begin") << QStringLiteral("=?a?q?");
    QTest::newRow("words") << QStringLiteral("=?a?q?b?= ");
    QTest::newRow("changing charsets") << QStringLiteral("=?a?q?b?= =?c?q?d?=");
    QTest::newRow("ends") << QStringLiteral("?=");
    QTest::newRow("question marks") << QStringLiteral("?");
}

/// A million of each: no header is that long, but nothing relies on that.
void TestMailLimits::hostileHeaderValues()
{
    QFETCH(const QString, piece);
    constexpr double mostSeconds = 15;
    const QString value = piece.repeated(1'000'000);
    const double begin = secondsUsed();
    QVERIFY(decodedHeader(value).size() <= value.size());
    QVERIFY2(secondsUsed() - begin < mostSeconds, qPrintable(QString::number(secondsUsed() - begin)));
}

void TestMailLimits::limits()
{
    // Of what is just allowed nothing is lost.
    QByteArray headers;
    for (int i = 0; i < mostMailHeaders; ++i)
        headers += "X-A: " + QByteArray::number(i) + "\n";
    QCOMPARE(readMail(inputText(headers)).remarks, QStringList());
    QCOMPARE(readMail(inputText(headers)).parts.at(0).headers.size(), mostMailHeaders);
    QCOMPARE(readMail(inputText(headers + "X-A: b\n\nc")).remarks, QStringList{QStringLiteral("tooLong")});
    QCOMPARE(readMail(inputText(headers + "X-A: b\n\nc")).parts.at(0).text, QStringLiteral("c"));

    QByteArray parts = "Content-Type: multipart/mixed; boundary=b\n\n";
    for (int i = 1; i < mostMailParts; ++i)
        parts += "--b\n\na\n";
    QCOMPARE(readMail(inputText(parts + "--b--\n")).remarks, QStringList());
    QCOMPARE(readMail(inputText(parts + "--b--\n")).parts.size(), mostMailParts);
    QCOMPARE(readMail(inputText(parts + "--b\n\na\n--b--\n")).remarks, QStringList{QStringLiteral("tooManyParts")});

    InputText cut = inputText("Subject: a\n\nb");
    cut.isCut = true;
    QCOMPARE(readMail(cut).remarks, QStringList{QStringLiteral("tooLong")});
}

QTEST_GUILESS_MAIN(TestMailLimits)
#include "tst_maillimits.moc"
