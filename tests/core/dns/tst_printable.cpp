// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"

#include <QTest>

class TestPrintable : public QObject
{
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void everyByteIsSafe();
    void cuts();
    void standsInsideASentence();
};

void TestPrintable::shows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("ASCII") << QByteArray("220 mail.example ESMTP ~") << "220 mail.example ESMTP ~";
    QTest::newRow("escape") << QByteArray("\x1b[31m") << "\\x1b[31m";
    QTest::newRow("line end") << QByteArray("a\r\nb\t") << "a\\x0d\\x0ab\\x09";
    QTest::newRow("NUL and DEL") << QByteArray("\0\x7f", 2) << "\\x00\\x7f";
    QTest::newRow("UTF-8") << QByteArray("M\xc3\xbcller") << QStringLiteral("M\u00fcller");
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x98\x80") << QString::fromUcs4(U"\U0001f600", 1);
    QTest::newRow("C1 control") << QByteArray("\xc2\x9b"
                                              "31m")
                                << "\\xc2\\x9b31m";
    QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae"
                                                          "b")
                                            << "a\\xe2\\x80\\xaeb";
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a")
                                     << "\\xef\\xbb\\xbfa";
    QTest::newRow("lone continuation") << QByteArray("\x80") << "\\x80";
    QTest::newRow("cut sequence") << QByteArray("a\xe2\x80") << "a\\xe2\\x80";
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << "\\xc0\\xaf";
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << "\\xed\\xa0\\x80";
    QTest::newRow("Latin-1") << QByteArray("M\xfcller") << "M\\xfcller";
}

void TestPrintable::shows()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(printable(bytes), text);
}

void TestPrintable::everyByteIsSafe()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            QByteArray bytes;
            bytes.append(static_cast<char>(first)).append(static_cast<char>(second));
            const QString shown = printable(bytes);
            for (const QChar character : shown)
                QVERIFY(character.isPrint());
        }
    }
}

void TestPrintable::cuts()
{
    QCOMPARE(printable(QByteArray("abcdef"), 3), QStringLiteral("abc\u2026"));
    QCOMPARE(printable(QByteArray("abc"), 3), QStringLiteral("abc"));
    QCOMPARE(printable(QByteArray(1 << 20, '\x1b'), 2).size(), 9);
}

void TestPrintable::standsInsideASentence()
{
    QCOMPARE(insideSentence(QStringLiteral("Access denied.")), QStringLiteral("Access denied"));
    QCOMPARE(insideSentence(QStringLiteral("Permission denied")), QStringLiteral("Permission denied"));
    QCOMPARE(insideSentence(QString()), QString());
}

QTEST_GUILESS_MAIN(TestPrintable)
#include "tst_printable.moc"
