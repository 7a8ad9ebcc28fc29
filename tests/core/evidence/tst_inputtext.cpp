// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/inputtext.h"

#include <QStringEncoder>
#include <QTest>

class TestInputText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void bytesOfAPiece();
    void limit_data();
    void limit();
};

void TestInputText::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBytes");
    QTest::newRow("nothing") << QByteArray() << QString() << false;
    QTest::newRow("UTF-8") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                         "e")
                           << QStringLiteral("Gr\u00fc\u00dfe") << false;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbfHELO") << QStringLiteral("HELO") << false;
    QTest::newRow("UTF-8 that ends within a character")
        << QByteArray("Gr\xc3\xbc\xe2\x82") << QStringLiteral("Gr\u00fc") << false;
    QTest::newRow("Latin-1") << QByteArray("Gr\xfc\xdf"
                                           "e")
                             << QStringLiteral("Gr\u00fc\u00dfe") << true;
    QTest::newRow("a mark of UTF-8, but no UTF-8") << QByteArray("\xef\xbb\xbfGr\xfc\xdf"
                                                                 "e")
                                                   << QStringLiteral("Gr\u00fc\u00dfe") << true;
    QTest::newRow("every other byte") << QByteArray("\x80\x9f\xff") << QStringLiteral("\u0080\u009f\u00ff") << true;
    QTest::newRow("UTF-16, little end first")
        << QByteArray("\xff\xfeH\0\xfc\0", 6) << QStringLiteral("H\u00fc") << false;
    QTest::newRow("UTF-16, big end first") << QByteArray("\xfe\xff\0H\0\xfc", 6) << QStringLiteral("H\u00fc") << false;
    QTest::newRow("UTF-16 with half a character")
        << QByteArray("\xff\xfeH\0\xfc\0H", 7) << QStringLiteral("H\u00fc") << false;
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0H\0\0\0", 8) << QStringLiteral("H") << false;
    QTest::newRow("a mark alone") << QByteArray("\xff\xfe") << QString() << false;
}

void TestInputText::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const bool, isBytes);
    const InputText input = inputText(bytes);
    QCOMPARE(input.text, text);
    QCOMPARE(input.isBytes, isBytes);
    QVERIFY(!input.isCut);
}

void TestInputText::bytesOfAPiece()
{
    const InputText utf8 = inputText("a\xc3\xbc z");
    QCOMPARE(utf8.bytes(QStringView(utf8.text).first(2)), QByteArray("a\xc3\xbc"));
    const InputText latin = inputText("a\xfc z");
    QCOMPARE(latin.bytes(QStringView(latin.text).first(2)), QByteArray("a\xfc"));
}

void TestInputText::limit_data()
{
    QTest::addColumn<QByteArray>("character");
    QTest::addColumn<qsizetype>("shift"); // of the limit within the character that it falls on
    QTest::newRow("one byte") << QByteArray("a") << qsizetype(0);
    QTest::newRow("two bytes") << QByteArray("\xc3\xbc") << qsizetype(1);
    QTest::newRow("three bytes, cut after one") << QByteArray("\xe2\x82\xac") << qsizetype(1);
    QTest::newRow("three bytes, cut after two") << QByteArray("\xe2\x82\xac") << qsizetype(2);
    QTest::newRow("four bytes, cut after three") << QByteArray("\xf0\x9f\x93\xa7") << qsizetype(3);
}

/// A character on the limit goes as a whole, and the text remains UTF-8.
void TestInputText::limit()
{
    QFETCH(const QByteArray, character);
    QFETCH(const qsizetype, shift);
    const qsizetype before = mostInputBytes - shift;
    const InputText input = inputText(QByteArray(before, 'x') + character + "tail");
    QVERIFY(input.isCut);
    QVERIFY(!input.isBytes);
    QCOMPARE(input.text.size(), before);
    QVERIFY(!inputText(QByteArray(mostInputBytes, 'x')).isCut);
}

QTEST_GUILESS_MAIN(TestInputText)
#include "tst_inputtext.moc"
