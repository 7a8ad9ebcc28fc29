// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusalbook.h"

#include "collectedrefusals.h"

#include <QElapsedTimer>
#include <QTest>

namespace {

QString developmentPath()
{
    return QStringLiteral(HELODOCTOR_FACTS_DIR "/refusals-development.tsv");
}

QString dataPath(const QString &name)
{
    return QStringLiteral(HELODOCTOR_SOURCE_DIR "/tests/core/evidence/data/") + name;
}

RefusalData bookData()
{
    const auto read = readRefusalData(refusalsJson());
    const auto *const data = std::get_if<RefusalData>(&read);
    return data ? *data : RefusalData();
}

RefusalLayer layerOf(const RefusalData &data, const QString &cause)
{
    for (const RefusalCause &known : data.causes)
        if (known.id == cause)
            return known.layer;
    return RefusalLayer::Other;
}

/// How often a table's rows are judged right.
struct Rates
{
    int rows = 0;
    int causes = 0;
    int layers = 0;
    QStringList wrongExact;
    QStringList wrong;
};

template <typename Judge>
Rates ratesOf(const QList<CollectedRefusal> &rows, const Judge &judge)
{
    const RefusalData data = bookData();
    Rates rates;
    for (const CollectedRefusal &row : rows) {
        const RefusalMeaning meaning = judge(row);
        const bool isRight = meaning.cause == row.cause;
        ++rates.rows;
        rates.causes += isRight ? 1 : 0;
        rates.layers += meaning.layer == layerOf(data, row.cause) ? 1 : 0;
        if (!isRight)
            rates.wrong.append(QStringLiteral("%1: %2 is not %3").arg(row.reply(), meaning.cause, row.cause));
        if (!isRight && meaning.confidence == Confidence::Exact)
            rates.wrongExact.append(row.reply());
    }
    return rates;
}

QString inPostfixBounce(const CollectedRefusal &row)
{
    return QStringLiteral("<user@example.net>: host mx.example.net[192.0.2.1] said: %1 (in reply to RCPT TO\n"
                          "    command)\n\nReporting-MTA: dns; sender.example\n")
        .arg(row.reply());
}

QString inEximBounce(const CollectedRefusal &row)
{
    return QStringLiteral("  user@example.net\n"
                          "    SMTP error from remote mail server after RCPT TO:<user@example.net>:\n"
                          "    host mx.example.net [192.0.2.1]: %1\n\n--- The header of the message\n")
        .arg(row.reply());
}

QString inQmailBounce(const CollectedRefusal &row)
{
    return QStringLiteral("<user@example.net>:\n192.0.2.1 does not like recipient.\nRemote host said: %1\n"
                          "Giving up on 192.0.2.1.\n")
        .arg(row.reply());
}

QString inExchangeBounce(const CollectedRefusal &row)
{
    return QStringLiteral("user@example.net\nRemote Server returned '%1'\n\nOriginal message headers:\n")
        .arg(row.reply());
}

} // namespace

class TestRefusalBook : public QObject
{
    Q_OBJECT

private slots:
    void developmentTexts_data();
    void developmentTexts();
    void developmentInBounces_data();
    void developmentInBounces();
    void developmentWithoutOwnText();
    void collectedTexts_data();
    void collectedTexts();
    void ordinaryRefusals();
    void misleadingCodes_data();
    void misleadingCodes();
    void bogusHelo_data();
    void bogusHelo();
    void neverExact_data();
    void neverExact();
    void arguments_data();
    void arguments();
    void notTheCause();
    void isKnown_data();
    void isKnown();
    void hostileReplies();
    void isQuick();

private:
    RefusalBook m_book;
};

void TestRefusalBook::developmentTexts_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("as it stands") << 0;
    QTest::newRow("filled") << 1;
    QTest::newRow("many lines") << 2;
    QTest::newRow("lower case") << 3;
    QTest::newRow("upper case") << 4;
}

void TestRefusalBook::developmentTexts()
{
    QFETCH(const int, form);
    const QList<CollectedRefusal> rows = collectedRefusals(developmentPath());
    if (rows.isEmpty())
        QSKIP("the folder of facts (HELODOCTOR_FACTS_DIR) is not here");
    const Rates rates = ratesOf(rows, [&](CollectedRefusal row) {
        if (form == 1)
            row.text = withFilledPlaceholders(row.text);
        if (form == 3)
            row.text = row.text.toLower();
        if (form == 4)
            row.text = row.text.toUpper();
        const QString reply = form == 2 && !row.code.isEmpty() ? inManyLines(row) : row.reply();
        return m_book.meaningOf(readReply(reply));
    });
    QVERIFY2(rates.causes * 100 >= rates.rows * 99, qPrintable(rates.wrong.join(u'\n')));
    QVERIFY2(rates.layers * 100 >= rates.rows * 99, qPrintable(rates.wrong.join(u'\n')));
    QCOMPARE(rates.wrongExact, QStringList());
}

void TestRefusalBook::developmentInBounces_data()
{
    QTest::addColumn<int>("program");
    QTest::newRow("Postfix") << 0;
    QTest::newRow("Exim") << 1;
    QTest::newRow("qmail") << 2;
    QTest::newRow("Exchange") << 3;
}

void TestRefusalBook::developmentInBounces()
{
    QFETCH(const int, program);
    QList<CollectedRefusal> rows = collectedRefusals(developmentPath());
    if (rows.isEmpty())
        QSKIP("the folder of facts (HELODOCTOR_FACTS_DIR) is not here");
    rows.removeIf([](const CollectedRefusal &row) { return row.code.toInt() < 400; });
    const Rates rates = ratesOf(rows, [&](const CollectedRefusal &row) {
        QString (*const phrases[])(const CollectedRefusal &)
            = {inPostfixBounce, inEximBounce, inQmailBounce, inExchangeBounce};
        const QList<QuotedReply> replies = findReplies(phrases[program](row));
        return replies.isEmpty() ? RefusalMeaning() : m_book.meaningOf(replies.constFirst());
    });
    QVERIFY2(rates.causes * 100 >= rates.rows * 98, qPrintable(rates.wrong.join(u'\n')));
    QCOMPARE(rates.wrongExact, QStringList());
}

/// How well the rules judge a text that the book does not know: each row without the texts that agree with it.
void TestRefusalBook::developmentWithoutOwnText()
{
    const QList<CollectedRefusal> rows = collectedRefusals(developmentPath());
    if (rows.isEmpty())
        QSKIP("the folder of facts (HELODOCTOR_FACTS_DIR) is not here");
    RefusalData data = bookData();
    data.texts.clear();
    const RefusalBook rulesOnly(data);
    const Rates rates
        = ratesOf(rows, [&](const CollectedRefusal &row) { return rulesOnly.meaningOf(readReply(row.reply())); });
    QVERIFY2(rates.causes * 100 >= rates.rows * 93, qPrintable(rates.wrong.join(u'\n')));
    QVERIFY2(rates.layers * 100 >= rates.rows * 98, qPrintable(rates.wrong.join(u'\n')));
    QCOMPARE(rates.wrongExact, QStringList());
}

void TestRefusalBook::collectedTexts_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("first") << QStringLiteral("refusals-first.tsv");
    QTest::newRow("second") << QStringLiteral("refusals-second.tsv");
    QTest::newRow("third") << QStringLiteral("refusals-third.tsv");
}

void TestRefusalBook::collectedTexts()
{
    QFETCH(const QString, file);
    const QList<CollectedRefusal> rows = collectedRefusals(dataPath(file));
    QVERIFY(rows.size() >= 80);
    const Rates rates
        = ratesOf(rows, [this](const CollectedRefusal &row) { return m_book.meaningOf(readReply(row.reply())); });
    QVERIFY2(rates.causes * 100 >= rates.rows * 95, qPrintable(rates.wrong.join(u'\n')));
    QVERIFY2(rates.layers * 100 >= rates.rows * 97, qPrintable(rates.wrong.join(u'\n')));
    QCOMPARE(rates.wrongExact, QStringList());
}

void TestRefusalBook::ordinaryRefusals()
{
    const QList<CollectedRefusal> rows = collectedRefusals(dataPath(QStringLiteral("refusals-ordinary.tsv")));
    QVERIFY(rows.size() >= 80);
    for (const CollectedRefusal &row : rows) {
        const RefusalMeaning meaning = m_book.meaningOf(readReply(row.reply()));
        QVERIFY2(meaning.cause == u"UNKNOWN", qPrintable(row.reply() + QStringLiteral(": ") + meaning.cause));
    }
}

void TestRefusalBook::misleadingCodes_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("cause");
    QTest::newRow("a HELO fault with the code of a recipient")
        << QStringLiteral("550 5.1.1 <user@example.net>: Recipient address rejected: HELO is not fully qualified")
        << QStringLiteral("HELO_NOT_FQDN");
    QTest::newRow("the code of SPF, the words of reverse DNS")
        << QStringLiteral("550 5.7.23 Your server has no PTR record") << QStringLiteral("PTR_MISSING");
    QTest::newRow("the code of reverse DNS, the words of HELO")
        << QStringLiteral("550 5.7.25 <PC1>: Helo command rejected: need fully-qualified hostname")
        << QStringLiteral("HELO_NOT_FQDN");
    QTest::newRow("the code alone") << QStringLiteral("550 5.7.25 Rejected") << QStringLiteral("PTR_OR_FCRDNS");
    QTest::newRow("a code of SPF alone") << QStringLiteral("550 5.7.23 Rejected") << QStringLiteral("SPF_FAIL");
    QTest::newRow("a code that says nothing") << QStringLiteral("550 5.7.1 Rejected") << QStringLiteral("UNKNOWN");
    QTest::newRow("temporary, and would expire")
        << QStringLiteral("450 4.7.1 <web6.lan.example>: Helo command rejected: Host not found")
        << QStringLiteral("HELO_UNRESOLVABLE");
}

void TestRefusalBook::misleadingCodes()
{
    QFETCH(const QString, reply);
    QTEST(m_book.meaningOf(readReply(reply)).cause, "cause");
}

void TestRefusalBook::bogusHelo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *text, const char *cause) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(cause);
    };
    row("550 5.7.1 bogus HELO name used: DYNA-WEB", "HELO_NOT_FQDN");
    row("550 5.7.1 bogus HELO name used: po.example.net", "HELO_IS_RECEIVER");
    row("550 5.7.1 bogus HELO name used: 192.0.2.25", "HELO_IS_RECEIVER");
    row("550 bogus helo", "HELO_BARE_IP");
    row("550 5.7.1 <user@example.net>... Access denied - bogus HELO [DYNA-WEB]", "HELO_NOT_FQDN");
    row("550 5.7.1 <user@example.net>... Access denied - bogus HELO [203.0.113.9]", "HELO_BARE_IP");
    row("554 5.7.1 <example.net>: Helo command rejected: You are not me", "HELO_IS_RECEIVER");
    row("550 5.7.506 Access Denied, Bad HELO", "HELO_IS_RECEIVER");
}

void TestRefusalBook::bogusHelo()
{
    QFETCH(const QString, text);
    const RefusalMeaning meaning = m_book.meaningOf(readReply(text));
    QTEST(meaning.cause, "cause");
    QCOMPARE(meaning.layer, RefusalLayer::Helo);
    QCOMPARE(meaning.notTheCause, QStringList{QStringLiteral("PTR")});
}

void TestRefusalBook::neverExact_data()
{
    QTest::addColumn<QString>("reply");
    for (const char *const reply : {"550 bogus helo", "554 Access denied", "550 HELO denied",
             "550 Forged IPs not accepted here", "451 4.3.0 error processing", "550 Invalid address",
             "554 5.7.1 Helo invalid", "550 SPF check failed", "550 5.7.1 bogus HELO name used: mail.example.com",
             "550 5.7.25 Rejected", "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using FBLW15"})
        QTest::newRow(reply) << QString::fromLatin1(reply);
}

void TestRefusalBook::neverExact()
{
    QFETCH(const QString, reply);
    QVERIFY(m_book.meaningOf(readReply(reply)).confidence != Confidence::Exact);
}

void TestRefusalBook::arguments_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("helo");
    QTest::addColumn<QString>("ip");
    const auto row = [](const char *reply, const char *helo, const char *ip) {
        QTest::newRow(reply) << QString::fromLatin1(reply) << QString::fromLatin1(helo) << QString::fromLatin1(ip);
    };
    row("504 5.5.2 <DYNA-WEB>: Helo command rejected: need fully-qualified hostname", "DYNA-WEB", "");
    row("504 5.5.2 <%s>: Helo command rejected: need fully-qualified hostname", "", "");
    row("550 5.7.1 bogus HELO name used: po.example.net", "po.example.net", "");
    row("550 5.7.0 HELO argument [localhost.localdomain] is malformed.", "localhost.localdomain", "");
    row("450 4.7.25 Client host rejected: cannot find your hostname, [203.0.113.9]", "", "203.0.113.9");
    row("450 4.7.1 Client host rejected: cannot find your hostname, [203.0.113.9]; from=<a@new.example> "
        "to=<b@example.net> proto=ESMTP helo=<web6.example>",
        "web6.example", "203.0.113.9");
    row("554 Bad DNS PTR resource record. 554 For explanation visit http://postmaster.gmx.com/en/?ip=192.0.2.22&c=rdns",
        "", "192.0.2.22");
    row("550 Invalid HELO name (See RFC2821 4.1.3)", "", "");
    row("550 HELO rejected (RFC 5321 4.1.1.1)", "", "");
    row("550 no rDNS for 2001:db8::25", "", "2001:db8::25");
    row("450 timed out with mx.example.net [192.0.2.1] in HELO handshake", "", "");
    row("550 no PTR record for 999.0.113.9", "", "");
}

void TestRefusalBook::arguments()
{
    QFETCH(const QString, reply);
    const RefusalMeaning meaning = m_book.meaningOf(readReply(reply));
    QTEST(meaning.helo, "helo");
    QTEST(meaning.ip, "ip");
}

void TestRefusalBook::notTheCause()
{
    const auto notTheCause
        = [this](QStringView reply) { return m_book.meaningOf(readReply(reply)).notTheCause.join(u' '); };
    QCOMPARE(notTheCause(u"504 5.5.2 <PC1>: Helo command rejected: need fully-qualified hostname"), u"PTR");
    QCOMPARE(
        notTheCause(u"550 5.7.23 The message was rejected because of Sender Policy Framework violation"), u"PTR HELO");
    QCOMPARE(notTheCause(u"550 Email rejected per DMARC policy for new.example"), u"PTR HELO");
    QCOMPARE(
        notTheCause(u"550 Service unavailable; client [203.0.113.9] blocked using prs.proofpoint.com"), u"PTR HELO");
    QCOMPARE(notTheCause(u"550 5.1.1 User unknown"), u"");
}

void TestRefusalBook::isKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("HELO") << QStringLiteral("need fully-qualified hostname") << true;
    QTest::newRow("PTR") << QStringLiteral("Client host rejected: cannot find your hostname") << true;
    QTest::newRow("with codes") << QStringLiteral("550 5.7.1 bogus HELO name used: DYNA-WEB") << true;
    QTest::newRow("host name") << QStringLiteral("mail.example.com") << false;
    QTest::newRow("prose") << QStringLiteral("Dear all, please find the minutes attached") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one word") << QStringLiteral("helo") << false;
}

void TestRefusalBook::isKnown()
{
    QFETCH(const QString, text);
    QTEST(m_book.isKnown(text), "isKnown");
}

void TestRefusalBook::hostileReplies()
{
    for (const QString &text : {QString(5000, u'['), QString(5000, u'{'), QStringLiteral("helo ").repeated(2000),
             QStringLiteral("no ptr ").repeated(2000), QString(5000, QChar(0xD800)), QStringLiteral("<").repeated(4096),
             QStringLiteral("=").repeated(4096), QString(100, QChar(0))}) {
        const RefusalMeaning meaning = m_book.meaningOf({550, QStringLiteral("5.7.1"), text, {}});
        QVERIFY(meaning.helo.size() <= 255);
        m_book.isKnown(text);
    }
}

void TestRefusalBook::isQuick()
{
    // Generous, as test machines are busy; a hundred times slower would be noticed.
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        m_book.meaningOf({550, QStringLiteral("5.7.1"), QStringLiteral("a usual refusal of %1 words").arg(i), {}});
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestRefusalBook)
#include "tst_refusalbook.moc"
