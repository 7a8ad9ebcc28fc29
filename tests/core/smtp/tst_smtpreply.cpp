// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/reply.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString faultText(SmtpReplyFault fault)
{
    switch (fault) {
    case SmtpReplyFault::None:
        return QStringLiteral("ok");
    case SmtpReplyFault::NotSmtp:
        return QStringLiteral("notSmtp");
    case SmtpReplyFault::Endless:
        return QStringLiteral("endless");
    case SmtpReplyFault::CutOff:
        return QStringLiteral("cutOff");
    }
    return {};
}

QString replyText(const SmtpReply &reply)
{
    QString text = faultText(reply.fault) + u' ' + QString::number(reply.code);
    for (const QByteArray &line : reply.lines)
        text += QStringLiteral(" <") + QString::fromLatin1(line) + u'>';
    if (reply.isMalformed)
        text += QStringLiteral(" malformed");
    if (reply.cutBytes > 0)
        text += QStringLiteral(" cut ") + QString::number(reply.cutBytes);
    if (reply.droppedLines > 0)
        text += QStringLiteral(" dropped ") + QString::number(reply.droppedLines);
    return text;
}

struct Reading
{
    QList<SmtpReply> replies;
    QList<SmtpReplyLine> lines;
    friend bool operator==(const Reading &, const Reading &) = default;
};

Reading readInPieces(const QByteArray &bytes, const QList<qsizetype> &sizes)
{
    SmtpReplyReader reader;
    Reading reading;
    qsizetype at = 0;
    qsizetype turn = 0;
    while (at < bytes.size()) {
        const qsizetype size = std::min(sizes.at(turn++ % sizes.size()), bytes.size() - at);
        QByteArrayView piece = QByteArrayView(bytes).sliced(at, size);
        at += size;
        while (!piece.isEmpty()) {
            if (const auto reply = reader.read(piece))
                reading.replies.append(*reply);
            reading.lines += reader.takeLines();
        }
    }
    if (const auto reply = reader.finish())
        reading.replies.append(*reply);
    reading.lines += reader.takeLines();
    return reading;
}

QByteArray continuationLines(int count)
{
    return QByteArrayLiteral("250-x\r\n").repeated(count);
}

} // namespace

class SmtpReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void replies_data();
    void replies();
    void longLineIsCutAndCounted();
    void lineOfExactlyTheLimitLosesNothing();
    void manyLinesAreDroppedAndCounted();
    void endlessLineEnds();
    void endlessContinuationEnds();
    void floodKeepsLittle();
    void clearForgetsAndCounts();
    void rawLinesAreGivenOut();
    void foreignIsSeenEarly_data();
    void foreignIsSeenEarly();
};

void SmtpReplyTest::replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("nothing", "", {});
    row("one line", "220 mx.example ESMTP\r\n", {u"ok 220 <mx.example ESMTP>"_s});
    row("two replies", "220 a\r\n221 b\r\n", {u"ok 220 <a>"_s, u"ok 221 <b>"_s});
    row("several lines", "250-mx\r\n250-SIZE 10\r\n250 HELP\r\n", {u"ok 250 <mx> <SIZE 10> <HELP>"_s});
    row("bare LF", "250-mx\n250 HELP\n", {u"ok 250 <mx> <HELP>"_s});
    row("CR inside is kept", "250 a\rb\r\n", {u"ok 250 <a\rb>"_s});
    row("two CR before LF", "250 a\r\r\n", {u"ok 250 <a\r>"_s});
    row("code alone", "220\r\n", {u"ok 220 <>"_s});
    row("code and space", "220 \r\n", {u"ok 220 <>"_s});
    row("code and hyphen, then the end", "220-\r\n220\r\n", {u"ok 220 <> <>"_s});
    row("NUL is kept", QByteArray("220 a\0b\r\n", 9),
        {QStringLiteral("ok 220 <a") + QChar(u'\0') + QStringLiteral("b>")});
    row("8-bit is kept", "220 \xff\xe9\r\n", {QStringLiteral("ok 220 <") + QChar(0xff) + QChar(0xe9) + u'>'});
    row("codes differ: the last counts", "250-a\r\n550 b\r\n", {u"ok 550 <a> <b> malformed"_s});
    row("codes differ in the middle", "250-a\r\n550-b\r\n250 c\r\n", {u"ok 250 <a> <b> <c> malformed"_s});
    row("no separator", "220mx\r\n", {u"ok 220 <x> malformed"_s});
    row("tab as separator", "220\tmx\r\n", {u"ok 220 <mx> malformed"_s});
    row("code below 200", "120 a\r\n", {u"ok 120 <a> malformed"_s});
    row("code beyond 599", "999 a\r\n", {u"ok 999 <a> malformed"_s});
    row("empty line", "\r\n", {u"notSmtp 0 <> malformed"_s});
    row("two characters", "22\r\n", {u"notSmtp 0 <22> malformed"_s});
    row("letters", "SSH-2.0-x\r\n", {u"notSmtp 0 <SSH-2.0-x> malformed"_s});
    row("space before the code", " 220 x\r\n", {u"notSmtp 0 < 220 x> malformed"_s});
    row("letters after a continuation", "220-a\r\nhello\r\n", {u"notSmtp 0 <a> <hello> malformed"_s});
    row("Arabic digits are none", "\xd9\xa2\xd9\xa2\xd9\xa0 x\r\n",
        {QString::fromLatin1("notSmtp 0 <\xd9\xa2\xd9\xa2\xd9\xa0 x> malformed")});
    row("after garbage reading goes on", "no\r\n250 ok\r\n", {u"notSmtp 0 <no> malformed"_s, u"ok 250 <ok>"_s});
    row("cut off in a line", "220 mx.exa", {u"cutOff 0 <mx.exa> malformed"_s});
    row("cut off in the code", "22", {u"cutOff 0 <22> malformed"_s});
    row("cut off between lines", "220-a\r\n", {u"cutOff 0 <a> malformed"_s});
    row("garbage without a line end", QByteArray("J\0\0\0\n5.7", 8).mid(0, 4),
        {QStringLiteral("notSmtp 0 <J") + QString(3, QChar(u'\0')) + QStringLiteral("> malformed")});
}

void SmtpReplyTest::replies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const Reading whole = readInPieces(bytes, {std::max<qsizetype>(bytes.size(), 1)});
    QStringList got;
    for (const SmtpReply &reply : whole.replies)
        got.append(replyText(reply));
    QCOMPARE(got, expected);
    for (qsizetype first = 1; first < bytes.size(); ++first) // every cut into two, and byte by byte among the rest
        QVERIFY2(readInPieces(bytes, {first, bytes.size()}) == whole, qPrintable(QString::number(first)));
    for (const QList<qsizetype> &sizes : {QList<qsizetype>{1}, {2}, {3}, {1, 2, 5}, {7, 1}})
        QVERIFY(readInPieces(bytes, sizes) == whole);
}

void SmtpReplyTest::longLineIsCutAndCounted()
{
    const QByteArray bytes = "250 " + QByteArray(10'000, 'x') + "\r\n";
    const Reading whole = readInPieces(bytes, {bytes.size()});
    QCOMPARE(whole.replies.size(), 1);
    QCOMPARE(whole.replies.first().code, 250);
    QCOMPARE(whole.replies.first().lines.first().size(), SmtpReplyReader::keptLineBytes - 4);
    QCOMPARE(whole.replies.first().cutBytes, 10'004 - SmtpReplyReader::keptLineBytes);
    QCOMPARE(whole.lines.first().cutBytes, 10'004 - SmtpReplyReader::keptLineBytes);
    QVERIFY(readInPieces(bytes, {1}) == whole);
    QVERIFY(readInPieces(bytes, {SmtpReplyReader::keptLineBytes, 1}) == whole);
}

void SmtpReplyTest::lineOfExactlyTheLimitLosesNothing()
{
    const QByteArray line = "250 " + QByteArray(SmtpReplyReader::keptLineBytes - 4, 'x');
    for (const QByteArray &end : {QByteArray("\r\n"), QByteArray("\n")}) {
        const Reading reading = readInPieces(line + end, {1});
        QCOMPARE(reading.lines.first().text, line);
        QCOMPARE(reading.lines.first().cutBytes, 0);
    }
}

void SmtpReplyTest::manyLinesAreDroppedAndCounted()
{
    const QByteArray bytes = continuationLines(200) + "250 end\r\n";
    const Reading whole = readInPieces(bytes, {bytes.size()});
    QCOMPARE(whole.replies.size(), 1);
    QCOMPARE(whole.replies.first().fault, SmtpReplyFault::None);
    QCOMPARE(whole.replies.first().lines.size(), SmtpReplyReader::keptLines);
    QCOMPARE(whole.replies.first().droppedLines, 201 - SmtpReplyReader::keptLines);
    QCOMPARE(whole.lines.size(), SmtpReplyReader::keptLines);
    QVERIFY(readInPieces(bytes, {1}) == whole);
}

void SmtpReplyTest::endlessLineEnds()
{
    const QByteArray bytes = "250 " + QByteArray(SmtpReplyReader::endlessLineBytes, 'x');
    const Reading whole = readInPieces(bytes, {bytes.size()});
    QCOMPARE(whole.replies.first().fault, SmtpReplyFault::Endless);
    QCOMPARE(whole.replies.first().code, 0);
    QVERIFY(readInPieces(bytes, {1}) == whole);
    QVERIFY(readInPieces(bytes, {4096}) == whole);
}

void SmtpReplyTest::endlessContinuationEnds()
{
    const QByteArray bytes = continuationLines(SmtpReplyReader::endlessLines);
    const Reading whole = readInPieces(bytes, {bytes.size()});
    QCOMPARE(whole.replies.size(), 1);
    QCOMPARE(whole.replies.first().fault, SmtpReplyFault::Endless);
    QVERIFY(readInPieces(bytes, {5}) == whole);
    QVERIFY(readInPieces(continuationLines(SmtpReplyReader::endlessLines - 1), {99}).replies.first().fault
        == SmtpReplyFault::CutOff);
}

void SmtpReplyTest::floodKeepsLittle()
{
    SmtpReplyReader reader;
    const QByteArray chunk(1'000'000, 'x');
    qsizetype kept = 0;
    int replies = 0;
    for (int round = 0; round < 100;
         ++round) { // a hundred million bytes without a line end, nothing fetched in between
        QByteArrayView bytes = chunk;
        while (!bytes.isEmpty()) {
            if (const auto reply = reader.read(bytes))
                ++replies;
        }
    }
    for (const SmtpReplyLine &line : reader.takeLines())
        kept += line.text.size();
    QVERIFY(replies > 300);
    QVERIFY(kept <= 2 * SmtpReplyReader::keptLines * SmtpReplyReader::keptLineBytes);
}

void SmtpReplyTest::clearForgetsAndCounts()
{
    SmtpReplyReader reader;
    QByteArrayView bytes = "220-go\r\n250 inj";
    QVERIFY(!reader.read(bytes));
    QCOMPARE(reader.clear(), 15);
    QCOMPARE(reader.clear(), 0);
    QVERIFY(!reader.finish());
    bytes = "250 fresh\r\n";
    const auto reply = reader.read(bytes);
    QVERIFY(reply);
    QCOMPARE(replyText(*reply), QStringLiteral("ok 250 <fresh>"));
}

void SmtpReplyTest::rawLinesAreGivenOut()
{
    SmtpReplyReader reader;
    QByteArrayView bytes = "250-mx\r\n250-SI";
    reader.read(bytes);
    QCOMPARE(reader.takeLines(), (QList<SmtpReplyLine>{{"250-mx", 0}}));
    bytes = "ZE\r\n250 HELP\r\n220 next\r\n";
    const auto reply = reader.read(bytes);
    QVERIFY(reply);
    QCOMPARE(reply->firstLine, QByteArray("250-mx"));
    QCOMPARE(reader.takeLines(), (QList<SmtpReplyLine>{{"250-SIZE", 0}, {"250 HELP", 0}}));
    QCOMPARE(bytes.toByteArray(), QByteArray("220 next\r\n")); // what follows stays with the caller
}

void SmtpReplyTest::foreignIsSeenEarly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a digit") << QByteArray("2") << false;
    QTest::newRow("three digits and anything") << QByteArray("220\xff") << false;
    QTest::newRow("a letter") << QByteArray("S") << true;
    QTest::newRow("a letter third") << QByteArray("22x") << true;
    QTest::newRow("after a whole line") << QByteArray("220-a\r\nx") << true;
}

void SmtpReplyTest::foreignIsSeenEarly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isForeign);
    SmtpReplyReader reader;
    QByteArrayView view = bytes;
    reader.read(view);
    QCOMPARE(reader.isForeign(), isForeign);
}

QTEST_GUILESS_MAIN(SmtpReplyTest)
#include "tst_smtpreply.moc"
