// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/messagereader.h"
#include "dns/messagewriter.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace {

DnsName name(QStringView text)
{
    return DnsName::fromText(text).value();
}

/// A message with every type we know, several flags and an OPT record.
DnsMessage richMessage()
{
    DnsMessage message;
    message.id = 0xbeef;
    message.isResponse = true;
    message.authoritative = true;
    message.recursionDesired = true;
    message.recursionAvailable = true;
    message.authenticData = true;
    message.rcode = 0x123; // extended
    message.questions = {{name(u"www.example"), RrType::A}};
    message.answers = {
        {name(u"www.example"), RrType::Cname, 60, name(u"host.Example")},
        {name(u"host.example"), RrType::A, 0x7fffffff, QHostAddress(QStringLiteral("192.0.2.1"))},
        {name(u"host.example"), RrType::Aaaa, 1, QHostAddress(QStringLiteral("2001:db8::1"))},
        {name(u"1.2.0.192.in-addr.arpa"), RrType::Ptr, 2, name(u"a\\.b.example")},
        {name(u"example"), RrType::Mx, 3, MxData{10, name(u"host.example")}},
        {name(u"example"), RrType::Txt, 4, QByteArrayList{"v=spf1", QByteArray(255, 'x'), ""}},
        {name(u"example"), RrType::Spf, 5, QByteArrayList{QByteArray("\0\xff", 2)}},
        {name(u"example"), static_cast<RrType>(257), 6, QByteArray("\0\5issueletsencrypt.org")},
        {name(u"example"), static_cast<RrType>(65280), 6, QByteArray()},
    };
    message.authority = {
        {name(u"example"), RrType::Soa, 7, SoaData{name(u"ns.example"), name(u"hostmaster.example"), 1, 2, 3, 4, 5}},
        {name(u"example"), RrType::Ns, 8, name(u"ns.example")},
    };
    message.additional = {{DnsName(), RrType::A, 9, QHostAddress(QStringLiteral("198.51.100.1"))}};
    message.edns = DnsEdns{4096, 0, true, QByteArray("\0\x0a\0\2ab", 6)};
    return message;
}

QList<DnsMessage> goodMessages()
{
    DnsMessage plain;
    plain.id = 1;
    plain.recursionDesired = true;
    plain.questions = {{name(u"example"), RrType::Txt}};
    DnsMessage empty;
    empty.opcode = 15;
    empty.checkingDisabled = true;
    empty.truncated = true;
    return {richMessage(), plain, empty};
}

DnsMessage parsed(const QByteArray &bytes)
{
    const ParsedMessage result = parseMessage(bytes);
    return std::holds_alternative<DnsMessage>(result) ? std::get<DnsMessage>(result) : DnsMessage();
}

QByteArray header(quint16 questions, quint16 answers, quint16 additional = 0)
{
    QByteArray bytes(12, '\0');
    const auto put = [&bytes](qsizetype at, quint16 value) {
        bytes[at] = static_cast<char>(value >> 8);
        bytes[at + 1] = static_cast<char>(value);
    };
    put(4, questions);
    put(6, answers);
    put(10, additional);
    return bytes;
}

/// A record of class IN with the given owner bytes.
QByteArray record(const QByteArray &owner, quint16 type, const QByteArray &data, int size = -1)
{
    const auto length = static_cast<quint16>(size < 0 ? data.size() : size);
    QByteArray bytes = owner;
    bytes.append(static_cast<char>(type >> 8)).append(static_cast<char>(type));
    bytes.append(QByteArray::fromHex("00010000003c"));
    bytes.append(static_cast<char>(length >> 8)).append(static_cast<char>(length));
    return bytes + data;
}

/// Bytes as near to 64 KiB as the piece allows, so that each byte is work.
QByteArray filled(const QByteArray &start, const QByteArray &piece)
{
    QByteArray bytes = start;
    while (bytes.size() + piece.size() <= 65535)
        bytes.append(piece);
    return bytes;
}

QByteArray pointerTo(qsizetype target)
{
    QByteArray bytes;
    return bytes.append(static_cast<char>(0xc0 | target >> 8)).append(static_cast<char>(target));
}

constexpr qsizetype firstDataAt = 23; // of a first record whose owner is the root

/// 16 KiB of pointers, each to the one before it up to a depth, and records that start everywhere among them.
QByteArray pointerChains(int depth)
{
    QByteArray pointers(1, '\0');
    QList<qsizetype> places;
    for (qsizetype at = firstDataAt + 1; at < 0x3ffe; at += 2) {
        pointers.append(pointerTo(places.size() % depth == 0 ? firstDataAt : at - 2));
        places.append(at);
    }
    QByteArray bytes = header(0, 65535) + record(QByteArray(1, '\0'), 65280, pointers);
    for (qsizetype i = places.size() - 1; bytes.size() < 65500; i = (i + places.size() - 1) % places.size())
        bytes.append(record(pointerTo(places.at(i)), 65280, {}));
    return bytes;
}

/// Names of 127 labels, and records that each begin at another label of them.
QByteArray longNames()
{
    const QByteArray one = QByteArray("\1a").repeated(127) + QByteArray(1, '\0');
    constexpr qsizetype count = 60;
    QByteArray bytes = header(0, 65535) + record(QByteArray(1, '\0'), 65280, one.repeated(count));
    for (qsizetype i = 0; bytes.size() < 65500; ++i) {
        const QByteArray owner = pointerTo(firstDataAt + i % count * one.size() + i / count % 127 * 2);
        bytes.append(record(owner, 12, owner));
    }
    return bytes;
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void queryBytes();
    void compresses();
    void truncatesOnWriting();
    void everyCutIsAFault();
    void everyMutationEnds();
    void randomBytesEnd();
    void faults_data();
    void faults();
    void tolerates_data();
    void tolerates();
    void worstCases_data();
    void worstCases();
};

void TestMessage::roundTrip()
{
    for (const DnsMessage &message : goodMessages())
        QCOMPARE(parsed(writeMessage(message)), message);
}

void TestMessage::queryBytes()
{
    const DnsQuestion question{name(u"a.example"), RrType::Mx};
    const QByteArray plain = QByteArray::fromHex("1234010000010000000000000161076578616d706c6500000f0001");
    QCOMPARE(writeQuery(0x1234, question), plain);
    const QByteArray withOpt = writeQuery(0x1234, question, DnsEdns{});
    // c-ares takes the last eleven bytes away when a server knows no EDNS.
    QCOMPARE(withOpt.last(11), QByteArray::fromHex("00002904d0000000000000"));
    QCOMPARE(withOpt.size(), plain.size() + 11);
}

void TestMessage::compresses()
{
    DnsMessage message;
    message.questions = {{name(u"www.example"), RrType::Ptr}};
    message.answers = {{name(u"WWW.example"), RrType::Ptr, 1, name(u"mail.example")}};
    const QByteArray bytes = writeMessage(message);
    QCOMPARE(bytes.count("\7example"), 1);
    QCOMPARE(parsed(bytes).answers.first().data, RecordData(name(u"mail.example")));
}

void TestMessage::truncatesOnWriting()
{
    DnsMessage message = richMessage();
    const QByteArray bytes = writeMessage(message, 200);
    QVERIFY(bytes.size() <= 200);
    const DnsMessage read = parsed(bytes);
    QVERIFY(read.truncated);
    QVERIFY(read.edns);
    QVERIFY(!read.answers.isEmpty() && read.answers.size() < message.answers.size());
}

void TestMessage::everyCutIsAFault()
{
    for (const DnsMessage &message : goodMessages()) {
        const QByteArray whole = writeMessage(message);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(std::holds_alternative<MessageFault>(parseMessage(whole.left(size))),
                qPrintable(QString::number(size)));
    }
}

void TestMessage::everyMutationEnds()
{
    QRandomGenerator random(20260101);
    int understood = 0;
    for (const DnsMessage &message : goodMessages()) {
        const QByteArray whole = writeMessage(message);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char value : {'\0', '\1', '\x3f', '\x40', '\x80', '\xc0', '\xff'}) {
                QByteArray bytes = whole;
                bytes[at] = value;
                understood += std::holds_alternative<DnsMessage>(parseMessage(bytes)) ? 1 : 0;
            }
        }
        for (int i = 0; i < 20000; ++i) {
            QByteArray bytes = whole;
            for (quint32 change = 0, changes = 1 + random.bounded(6U); change < changes; ++change)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            const DnsMessage read = parsed(bytes);
            // What was understood can be written and understood again.
            const ParsedMessage again = parseMessage(writeMessage(read));
            QVERIFY(std::holds_alternative<DnsMessage>(again));
            understood += read.answers.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(understood > 1000);
}

void TestMessage::randomBytesEnd()
{
    QRandomGenerator random(7);
    int faults = 0;
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes(random.bounded(600), Qt::Uninitialized);
        std::generate(bytes.begin(), bytes.end(), [&random] { return static_cast<char>(random.bounded(256)); });
        faults += std::holds_alternative<MessageFault>(parseMessage(bytes)) ? 1 : 0;
    }
    QVERIFY(faults > 19000);
}

void TestMessage::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<MessageFault>("fault");
    const QByteArray root(1, '\0');
    const QByteArray opt = QByteArray::fromHex("00002904d0000000000000");
    const auto answer = [](const QByteArray &owner, quint16 type, const QByteArray &data, int size = -1) {
        return header(0, 1) + record(owner, type, data, size);
    };
    QTest::newRow("nothing") << QByteArray() << MessageFault::NoHeader;
    QTest::newRow("eleven bytes") << QByteArray(11, '\0') << MessageFault::NoHeader;
    QTest::newRow("64 KiB and one") << QByteArray(65536, '\0') << MessageFault::TooLong;
    QTest::newRow("false question count") << header(1, 0) << MessageFault::CutShort;
    QTest::newRow("65535 answers") << header(0, 65535) + record(root, 1, "abcd") << MessageFault::CutShort;
    QTest::newRow("label beyond the end") << header(1, 0)
            + "\x3f"
              "abc" << MessageFault::CutShort;
    QTest::newRow("half a pointer") << header(1, 0) + "\xc0" << MessageFault::CutShort;
    QTest::newRow("label type 0x40") << answer("\x41", 1, "abcd") << MessageFault::BadLabel;
    QTest::newRow("label type 0x80") << answer("\x81", 1, "abcd") << MessageFault::BadLabel;
    QTest::newRow("pointer to itself") << answer("\xc0\x0c", 1, "abcd") << MessageFault::BadPointer;
    QTest::newRow("pointer forwards") << answer("\xc0\x20", 1, "abcd") << MessageFault::BadPointer;
    QTest::newRow("label, then a pointer to it")
        << answer(QByteArray("\1a\xc0\x0c", 4), 1, "abcd") << MessageFault::BadPointer;
    QTest::newRow("name of 256 bytes") << header(1, 0) + QByteArray("\1a").repeated(128) + root + QByteArray(4, '\0')
                                       << MessageFault::NameTooLong;
    QTest::newRow("A of three bytes") << answer(root, 1, "abc") << MessageFault::BadRecordData;
    QTest::newRow("A of five bytes") << answer(root, 1, "abcde") << MessageFault::BadRecordData;
    QTest::newRow("AAAA of four bytes") << answer(root, 28, "abcd") << MessageFault::BadRecordData;
    QTest::newRow("PTR shorter than its data")
        << answer(root, 12, QByteArray("\1a\0x", 4)) << MessageFault::BadRecordData;
    QTest::newRow("PTR longer than its data")
        << answer(root, 12, QByteArray("\1a\0", 3), 2) << MessageFault::BadRecordData;
    QTest::newRow("PTR without data") << answer(root, 12, {}) << MessageFault::CutShort;
    QTest::newRow("MX without a name") << answer(root, 15, QByteArray(2, '\0')) + root << MessageFault::BadRecordData;
    QTest::newRow("SOA with four numbers")
        << answer(root, 6, QByteArray(18, '\0')) + QByteArray(4, '\0') << MessageFault::BadRecordData;
    QTest::newRow("TXT string beyond its data") << answer(root, 16, "\5abc") + "xxxx" << MessageFault::BadRecordData;
    QTest::newRow("data beyond the end") << answer(root, 1, "abcd", 400) << MessageFault::CutShort;
    QTest::newRow("two OPT records") << header(0, 0, 2) + opt + opt << MessageFault::SecondOpt;
}

void TestMessage::faults()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const MessageFault, fault);
    const ParsedMessage result = parseMessage(bytes);
    QVERIFY(std::holds_alternative<MessageFault>(result));
    QCOMPARE(std::get<MessageFault>(result), fault);
    QVERIFY(!messageFaultText(fault).isEmpty());
}

void TestMessage::tolerates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("answers");
    QTest::addColumn<quint32>("ttl");
    QTest::addColumn<int>("trailing");
    const QByteArray root(1, '\0');
    const QByteArray good = record(root, 1, "abcd");
    QByteArray negative = good;
    negative[5] = '\x80';
    QByteArray chaos = good;
    chaos[4] = 3;
    QByteArray longest = good;
    longest.replace(5, 4, QByteArray::fromHex("7fffffff"));
    QTest::newRow("plain") << header(0, 1) + good << 1 << 60U << 0;
    QTest::newRow("bytes behind") << header(0, 1) + good + QByteArray(9, '\xff') << 1 << 60U << 9;
    QTest::newRow("TTL with the top bit") << header(0, 1) + negative << 1 << 0U << 0;
    QTest::newRow("greatest TTL") << header(0, 1) + longest << 1 << 0x7fffffffU << 0;
    QTest::newRow("another class") << header(0, 2) + chaos + good << 1 << 60U << 0;
    QTest::newRow("OPT among the answers")
        << header(0, 2) + good + QByteArray::fromHex("00002904d0000000000000") << 1 << 60U << 0;
}

void TestMessage::tolerates()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, answers);
    QFETCH(const quint32, ttl);
    QFETCH(const int, trailing);
    const ParsedMessage result = parseMessage(bytes);
    QVERIFY(std::holds_alternative<DnsMessage>(result));
    const auto &message = std::get<DnsMessage>(result);
    QCOMPARE(message.answers.size(), answers);
    QCOMPARE(message.answers.first().ttl, ttl);
    QCOMPARE(message.trailingBytes, trailing);
}

void TestMessage::worstCases_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray root(1, '\0');
    QTest::newRow("zeros") << QByteArray(12, '\xff') + QByteArray(65523, '\0');
    QTest::newRow("ones") << QByteArray(65535, '\xff');
    QTest::newRow("smallest records") << filled(header(0, 65535), record(root, 65280, {}));
    QTest::newRow("smallest questions") << filled(header(65535, 0), QByteArray::fromHex("0000010001"));
    QTest::newRow("pointers to pointers") << pointerChains(100000);
    QTest::newRow("as many pointers in a row as may be") << pointerChains(120);
    QTest::newRow("long names from everywhere") << longNames();
    QTest::newRow("one TXT of empty strings") << header(0, 1) + record(root, 16, QByteArray(65000, '\0'));
}

void TestMessage::worstCases()
{
    QFETCH(const QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const ParsedMessage result = parseMessage(bytes);
    // An honest message of this size takes a few milliseconds; what is quadratic would take seconds.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    const auto *fault = std::get_if<MessageFault>(&result);
    qInfo("%lld ms, %s", timer.elapsed(), qPrintable(fault ? messageFaultText(*fault) : QStringLiteral("a message")));
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
