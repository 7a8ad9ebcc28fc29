// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/charset.h"

#include <QFile>
#include <QTest>

class TestCharset : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void kinds();
    void hostileNames();
};

namespace {

/// Writes out the \uXXXX of a text.
QString unescaped(const QString &text)
{
    constexpr int hexDigits = 4;
    constexpr int hex = 16;
    const QStringList pieces = text.split(QStringLiteral("\\u"));
    QString result = pieces.at(0);
    for (const QString &piece : pieces.sliced(1))
        result += QChar(piece.first(hexDigits).toUShort(nullptr, hex)) + piece.sliced(hexDigits);
    return result;
}

} // namespace

/// Bytes that have no meaning in a charset are not there, as each system has its own idea of them.
void TestCharset::decodes_data()
{
    QTest::addColumn<QString>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QFile file(QStringLiteral(HELODOCTOR_SOURCE_DIR "/tests/core/evidence/charsets.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'|');
        constexpr qsizetype textColumn = 3;
        const qsizetype before = columns.at(0).size() + columns.at(1).size() + columns.at(2).size() + textColumn;
        QTest::newRow(qPrintable(columns.at(0)))
            << columns.at(1) << QByteArray::fromHex(columns.at(2).toLatin1()) << unescaped(line.sliced(before));
    }
}

void TestCharset::decodes()
{
    QFETCH(const QString, charset);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(decodedBytes(bytes, charset), text);
}

void TestCharset::kinds()
{
    QVERIFY(isSevenBitCharset(u"iso-2022-jp"));
    QVERIFY(isSevenBitCharset(u"ISO-2022-KR"));
    QVERIFY(!isSevenBitCharset(u"euc-jp"));
    QVERIFY(!isSevenBitCharset(u"utf-8"));
    QVERIFY(!isSevenBitCharset({}));
    QVERIFY(isWideCharset(u"utf-16le"));
    QVERIFY(isWideCharset(u"UTF-32"));
    QVERIFY(!isWideCharset(u"utf-8"));
}

void TestCharset::hostileNames()
{
    const QByteArray bytes("a\374");
    const QString text = QStringLiteral("a\u00fc");
    QCOMPARE(decodedBytes(bytes, QString(1'000'000, u'x')), text);
    QCOMPARE(decodedBytes(bytes, u"../../etc/passwd"), text);
    QCOMPARE(decodedBytes(bytes, QString(3, QChar(0))), text);
    QCOMPARE(decodedBytes({}, u"iso-2022-jp"), QString());
}

QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
