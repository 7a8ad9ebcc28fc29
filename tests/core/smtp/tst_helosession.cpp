// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/helosession.h"

#include <QTest>

namespace {

/// The first words of each reply, one a line; lines in between of a longer one are left out.
QByteArray codesOf(const QByteArray &output)
{
    QByteArrayList codes;
    for (const QByteArray &line : output.split('\n'))
        if (line.size() > 4 && line[3] == ' ')
            codes.append(line.left(3));
    return codes.join(' ');
}

QString factsText(const HeloFacts &facts)
{
    QString text = QString::fromLatin1(facts.verb) + u'|' + QString::fromLatin1(facts.helo) + u'|';
    text += facts.hasMailFrom ? u'<' + QString::fromLatin1(facts.mailFrom) + u'>' : QStringLiteral("-");
    return text + u'|' + QString::fromLatin1(facts.rcptTo.join(','));
}

struct Conversation
{
    QByteArray output;
    QList<TranscriptLine> lines;
    HeloFacts facts;
    HeloSession::Step step = HeloSession::Step::Listen;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

Conversation hold(QByteArrayView input, qsizetype pieceSize, bool offersTls = false)
{
    HeloSession session(offersTls);
    session.begin();
    while (!input.isEmpty()) {
        const qsizetype size = std::min(pieceSize, input.size());
        session.receive(input.first(size));
        input = input.sliced(size);
    }
    return {session.takeOutput(), session.takeLines(), session.facts(), session.step()};
}

} // namespace

/// What the listener answers, what it learns, and that nothing makes it say or keep more than it should.
class TestHeloSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversations_data();
    void conversations();
    void greetsWithoutAName();
    void ehloReply();
    void refusalSaysWhy();
    void hostileNamesStayInTheirLine();
    void passwordsAreNotKept();
    void startTls();
    void plainTextBeforeTlsIsDropped();
    void longLines();
    void endlessLine();
    void tlsAtOnce();
    void tooManyFaults();
    void tooManyCommands();
    void manyRecipients();
    void chunksAreThrownAway();
    void endings();
    void newsIsToldOnce();
};

void TestHeloSession::conversations_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char *name, const char *input, const char *codes, const char *facts) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(codes) << QString::fromLatin1(facts);
    };
    row("whole", "EHLO DYNA-WEB\r\nMAIL FROM:<user@dynatron.example>\r\nRCPT TO:<x@example.net>\r\nQUIT\r\n",
        "220 250 250 550 221", "EHLO|DYNA-WEB|<user@dynatron.example>|x@example.net");
    row("HELO", "HELO web.dynatron.local\r\nQUIT\r\n", "220 250 221", "HELO|web.dynatron.local|-|");
    row("LHLO", "LHLO web\r\n", "220 250", "LHLO|web|-|");
    row("small letters, no return", "ehlo a.example\nmail from:<a@b>\nrcpt to:<c@d>\n", "220 250 250 550",
        "EHLO|a.example|<a@b>|c@d");
    row("literal with text behind", "EHLO [192.0.2.1] hello there\r\n", "220 250", "EHLO|[192.0.2.1] hello there|-|");
    row("blanks", "EHLO \t  a.example  \r\n", "220 250", "EHLO|a.example|-|");
    row("no name", "EHLO\r\nHELO \r\n", "220 501 501", "HELO||-|");
    row("no name, then a name", "EHLO\r\nHELO a\r\n", "220 501 250", "HELO|a|-|");
    row("name, then none", "EHLO a\r\nEHLO\r\n", "220 250 501", "EHLO|a|-|");
    row("second name before MAIL counts", "EHLO a\r\nHELO b\r\nMAIL FROM:<>\r\n", "220 250 250 250", "HELO|b|<>|");
    row("a name after MAIL does not", "EHLO a\r\nMAIL FROM:<x@y>\r\nEHLO b\r\nRCPT TO:<c@d>\r\n", "220 250 250 250 503",
        "EHLO|a|<x@y>|");
    row("null sender", "EHLO a\r\nMAIL FROM:<>\r\n", "220 250 250", "EHLO|a|<>|");
    row("parameters", "EHLO a\r\nMAIL FROM:<a@b> SIZE=1000 BODY=8BITMIME RET=HDRS\r\nRCPT TO:<c@d> NOTIFY=NEVER\r\n",
        "220 250 250 550", "EHLO|a|<a@b>|c@d");
    row("blanks in the path", "EHLO a\r\nMAIL FROM: <a@b>\r\nRCPT TO: < c@d >\r\n", "220 250 250 550",
        "EHLO|a|<a@b>|c@d");
    row("without brackets", "EHLO a\r\nMAIL FROM:a@b SIZE=3\r\nRCPT TO:c@d\r\n", "220 250 250 550", "EHLO|a|<a@b>|c@d");
    row("quoted bracket", "EHLO a\r\nMAIL FROM:<\"a>\\\"b\"@c> SIZE=1\r\n", "220 250 250", "EHLO|a|<\"a>\\\"b\"@c>|");
    row("no address", "EHLO a\r\nMAIL FROM:\r\nMAIL TO:<x>\r\nMAIL FROM:<a\r\n", "220 250 501 501 501", "EHLO|a|-|");
    row("MAIL before HELO", "MAIL FROM:<a@b>\r\n", "220 503", "||-|");
    row("RCPT before MAIL", "EHLO a\r\nRCPT TO:<a@b>\r\n", "220 250 503", "EHLO|a|-|");
    row("MAIL twice", "EHLO a\r\nMAIL FROM:<a@b>\r\nMAIL FROM:<c@d>\r\n", "220 250 250 503", "EHLO|a|<a@b>|");
    row("second mail", "EHLO a\r\nMAIL FROM:<a@b>\r\nRCPT TO:<1@x>\r\nRSET\r\nMAIL FROM:<c@d>\r\nRCPT TO:<2@x>\r\n",
        "220 250 250 550 250 250 550", "EHLO|a|<a@b>|1@x");
    row("second try with another sender", "EHLO a\r\nMAIL FROM:<a@b>\r\nRSET\r\nMAIL FROM:<c@d>\r\nRCPT TO:<2@x>\r\n",
        "220 250 250 250 250 550", "EHLO|a|<c@d>|2@x");
    row("RCPT after RSET", "EHLO a\r\nMAIL FROM:<a@b>\r\nRSET\r\nRCPT TO:<1@x>\r\n", "220 250 250 250 503",
        "EHLO|a|<a@b>|");
    row("DATA", "EHLO a\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n", "220 250 250 550 554", "EHLO|a|<a@b>|c@d");
    row("DATA at once", "DATA\r\n", "220 554", "||-|");
    row("other commands", "NOOP\r\nNOOP x\r\nVRFY a\r\nEXPN b\r\nHELP\r\nTURN\r\nETRN x\r\n",
        "220 250 250 252 502 214 502 502", "||-|");
    row("AUTH", "EHLO a\r\nAUTH LOGIN\r\nAUTH PLAIN AGEAYg==\r\nMAIL FROM:<a@b>\r\n", "220 250 502 502 250",
        "EHLO|a|<a@b>|");
    row("STARTTLS not offered", "EHLO a\r\nSTARTTLS\r\nNOOP\r\n", "220 250 502 250", "EHLO|a|-|");
    row("unknown", "HELLO a\r\nEHLOa\r\n\r\nGET / HTTP/1.1\r\n", "220 500 500 500 500", "||-|");
    row("nothing behind QUIT is heard", "QUIT\r\nEHLO a\r\n", "220 221", "||-|");
    row("unfinished line", "EHLO a", "220", "||-|");
}

/// Bytes come in any pieces; the conversation is the same.
void TestHeloSession::conversations()
{
    QFETCH(const QByteArray, input);
    const Conversation whole = hold(input, input.size());
    QTEST(codesOf(whole.output), "codes");
    QTEST(factsText(whole.facts), "facts");
    QCOMPARE(hold(input, 1), whole);
    QCOMPARE(hold(input, 7), whole);
}

void TestHeloSession::greetsWithoutAName()
{
    const QByteArray greeting = hold({}, 1).output;
    QVERIFY(greeting.startsWith("220 helodoctor.invalid "));
    QVERIFY(greeting.endsWith("\r\n"));
}

void TestHeloSession::ehloReply()
{
    const auto keywords = [](bool offersTls) {
        QByteArrayList words;
        for (const QByteArray &line : hold("EHLO a.example\r\n", 99, offersTls).output.split('\n').mid(2))
            if (!line.isEmpty())
                words.append(line.mid(4).trimmed());
        return words.join(',');
    };
    QCOMPARE(keywords(false), QByteArray("8BITMIME,SIZE 0,PIPELINING,ENHANCEDSTATUSCODES,HELP"));
    QCOMPARE(keywords(true), QByteArray("8BITMIME,SIZE 0,PIPELINING,ENHANCEDSTATUSCODES,STARTTLS,HELP"));
    QVERIFY(hold("EHLO a.example\r\n", 99).output.contains("\n250-helodoctor.invalid hears you, a.example\r\n"));
    QVERIFY(hold("HELO a.example\r\n", 99).output.endsWith("\n250 helodoctor.invalid hears you, a.example\r\n"));
}

void TestHeloSession::refusalSaysWhy()
{
    const QByteArray output = hold("HELO DYNA-WEB\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n", 999).output;
    QVERIFY(output.endsWith("550 5.7.1 This is HELO Doctor listening on this computer: it takes no mail. Your server "
                            "called itself DYNA-WEB.\r\n"));
}

void TestHeloSession::hostileNamesStayInTheirLine()
{
    const QByteArray name = QByteArray("\x1b[2J\x07\xff\xc3\xa9\r250 fake\t") + QByteArray(1500, 'x');
    const Conversation held = hold("EHLO " + name + "\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n", 4096);
    QCOMPARE(held.facts.helo, name);
    QCOMPARE(codesOf(held.output), QByteArray("220 250 250 550"));
    QVERIFY(held.output.contains("\\x1b[2J\\x07\\xff\\xc3\\xa9\\x0d250 fake\\x09xxx"));
    for (const QByteArray &line : held.output.split('\n')) {
        QVERIFY(line.size() <= 511); // RFC 5321 §4.5.3.1.5, the line end included
        const QByteArray text = line.chopped(line.endsWith('\r') ? 1 : 0);
        for (const char character : text)
            QVERIFY(character >= ' ' && character <= '~');
    }
}

void TestHeloSession::passwordsAreNotKept()
{
    const Conversation held = hold("EHLO a\r\nauth plain AHVzZXIAc2VjcmV0\r\n", 999);
    QByteArrayList said;
    for (const TranscriptLine &line : held.lines)
        if (line.speaker == Speaker::Client)
            said.append(line.text + '|' + QByteArray::number(line.cutBytes));
    QCOMPARE(said, (QByteArrayList{"EHLO a|0", "auth plain |16"}));
}

void TestHeloSession::startTls()
{
    HeloSession session(true);
    session.begin();
    session.receive("EHLO first.example\r\nSTARTTLS now\r\nSTARTTLS\r\n");
    QCOMPARE(codesOf(session.takeOutput()), QByteArray("220 250 501 220"));
    QCOMPARE(session.step(), HeloSession::Step::StartTls);
    QVERIFY(session.takeNews());
    session.onTlsEstablished();
    QCOMPARE(session.step(), HeloSession::Step::Listen);
    QVERIFY(session.takeNews());
    QVERIFY(session.facts().isTls);
    QCOMPARE(session.facts().helo, QByteArray("first.example"));
    session.takeLines();
    // The state of before is gone (RFC 3207 §4.2).
    session.receive("MAIL FROM:<a@b>\r\nSTARTTLS\r\nEHLO second.example\r\nMAIL FROM:<a@b>\r\n");
    const QByteArray output = session.takeOutput();
    QCOMPARE(codesOf(output), QByteArray("503 503 250 250"));
    QVERIFY(!output.contains("STARTTLS\r\n"));
    QCOMPARE(session.facts().helo, QByteArray("second.example"));
    for (const TranscriptLine &line : session.takeLines())
        QVERIFY(line.isTls);
}

void TestHeloSession::plainTextBeforeTlsIsDropped()
{
    HeloSession session(true);
    session.begin();
    session.receive("EHLO a\r\nSTARTTLS\r\nMAIL FROM:<injected@x>\r\nRCPT");
    session.receive(" TO:<injected@x>\r\n");
    session.onTlsEstablished();
    session.receive("NOOP\r\n");
    QCOMPARE(codesOf(session.takeOutput()), QByteArray("220 250 220 250"));
    QCOMPARE(factsText(session.facts()), QStringLiteral("EHLO|a|-|"));
    QByteArrayList notes;
    for (const TranscriptLine &line : session.takeLines())
        if (line.speaker == Speaker::Note)
            notes.append(line.text);
    QCOMPARE(notes, (QByteArrayList{"dropped 28 bytes sent before TLS", "dropped 18 bytes sent before TLS"}));
}

void TestHeloSession::longLines()
{
    const HeloSessionLimits limits;
    const QByteArray fits = "EHLO " + QByteArray(limits.lineBytes - 5, 'a');
    const Conversation good = hold(fits + "\r\n", 1000);
    QCOMPARE(codesOf(good.output), QByteArray("220 250"));
    QCOMPARE(good.facts.helo.size(), limits.lineBytes - 5);
    for (const char *end : {"\r\n", "\n"}) {
        const Conversation bad = hold(fits + 'a' + end + "NOOP\r\n", 1000);
        QCOMPARE(codesOf(bad.output), QByteArray("220 500 250"));
        QCOMPARE(bad.facts, HeloFacts());
        QCOMPARE(bad.lines.at(1).text.size(), limits.lineBytes);
        QVERIFY(bad.lines.at(1).cutBytes >= 1);
    }
}

void TestHeloSession::endlessLine()
{
    const Conversation held = hold(QByteArray(1'000'000, 'a'), 4096);
    QCOMPARE(codesOf(held.output), QByteArray("220 421"));
    QCOMPARE(held.step, HeloSession::Step::Close);
    QCOMPARE(held.lines.at(1).text.size(), HeloSessionLimits().lineBytes + 1);
}

void TestHeloSession::tlsAtOnce()
{
    const Conversation held = hold(QByteArrayView("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 1);
    QCOMPARE(codesOf(held.output), QByteArray("220 421"));
    QCOMPARE(held.step, HeloSession::Step::Close);
    QVERIFY(held.lines.at(1).text.contains("port 465"));
}

void TestHeloSession::tooManyFaults()
{
    const Conversation held = hold(QByteArray("X\r\n").repeated(100), 4096);
    QCOMPARE(codesOf(held.output), QByteArray("220") + QByteArray(" 500").repeated(9) + " 421");
    QCOMPARE(held.step, HeloSession::Step::Close);
}

void TestHeloSession::tooManyCommands()
{
    const int most = HeloSessionLimits().commands;
    const Conversation held = hold(QByteArray("NOOP\r\n").repeated(100'000), 4096);
    QCOMPARE(codesOf(held.output), QByteArray("220") + QByteArray(" 250").repeated(most) + " 421");
    QCOMPARE(held.step, HeloSession::Step::Close);
}

void TestHeloSession::manyRecipients()
{
    const HeloSessionLimits limits;
    QByteArray input = "EHLO a\r\nMAIL FROM:<" + QByteArray(1000, 's') + ">\r\n";
    for (int i = 0; i < 300; ++i)
        input += "RCPT TO:<" + QByteArray(1000, 'r') + ">\r\n";
    const HeloFacts facts = hold(input, 4096).facts;
    QCOMPARE(facts.mailFrom.size(), limits.keptAddressBytes);
    QCOMPARE(facts.rcptTo.size(), limits.keptRecipients);
    for (const QByteArray &recipient : facts.rcptTo)
        QCOMPARE(recipient.size(), limits.keptAddressBytes);
}

void TestHeloSession::chunksAreThrownAway()
{
    // The first chunk holds what looks like commands (RFC 3030 §2).
    const QByteArray input = "EHLO a\r\nBDAT 14\r\nQUIT\r\nMAIL F\r\nBDAT 0 LAST\r\nNOOP\r\n";
    for (const qsizetype size : {qsizetype(1), qsizetype(5), input.size()}) {
        const Conversation held = hold(input, size);
        QCOMPARE(codesOf(held.output), QByteArray("220 250 554 554 250"));
        QCOMPARE(held.step, HeloSession::Step::Listen);
    }
    for (const char *command : {"BDAT", "BDAT x", "BDAT -1", "BDAT 99999999999999999999", "BDAT 67108865"}) {
        const Conversation held = hold(QByteArray(command) + "\r\nNOOP\r\n", 99);
        QCOMPARE(codesOf(held.output), QByteArray("220 421"));
        QCOMPARE(held.step, HeloSession::Step::Close);
    }
}

void TestHeloSession::endings()
{
    HeloSession full(false);
    full.refuse();
    QVERIFY(full.takeOutput().startsWith("421 4.3.2 "));
    QCOMPARE(full.step(), HeloSession::Step::Close);
    QVERIFY(!full.isQuit());
    HeloSession late(false);
    late.begin();
    late.takeOutput();
    late.onTimeout();
    QVERIFY(late.takeOutput().startsWith("421 4.4.2 "));
    QCOMPARE(late.step(), HeloSession::Step::Close);
    HeloSession quit(false);
    quit.receive("QUIT\r\n");
    QVERIFY(quit.isQuit());
}

void TestHeloSession::newsIsToldOnce()
{
    HeloSession session(false);
    session.begin();
    QVERIFY(!session.takeNews());
    session.receive("EHLO a\r\n");
    QVERIFY(session.takeNews());
    QVERIFY(!session.takeNews());
    session.receive("NOOP\r\nEHLO a\r\nX\r\n");
    QVERIFY(!session.takeNews());
    session.receive("MAIL FROM:<>\r\n");
    QVERIFY(session.takeNews());
    session.receive("RCPT TO:<a@b>\r\n");
    QVERIFY(session.takeNews());
}

QTEST_APPLESS_MAIN(TestHeloSession)
#include "tst_helosession.moc"
