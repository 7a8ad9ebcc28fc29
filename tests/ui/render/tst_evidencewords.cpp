// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "causetexts.h"
#include "evidence/readevidence.h"
#include "evidencetext.h"
#include "evidencewords.h"

#include <QTest>
#include <QTranslator>

/// What was read, in words: every cause has its own, values are made safe, nothing is claimed that is not known.
class TestEvidenceWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasWords_data();
    void everyCauseHasWords();
    void namesWhoRefused();
    void saysWhatItIsNot();
    void confidence();
    void trustedLine();
    void textReport();
    void hostileValuesAreSafe();
    void german();
};

namespace {

Evidence read(const QByteArray &text)
{
    return readEvidence(inputText(text), RefusalBook());
}

const QByteArray bounce("This is the mail system at host mail.dynatron.example.\n\n"
                        "<user@example.net>: host mx.example.net[203.0.113.9] said: 504 5.5.2\n"
                        "    <DYNA-WEB>: Helo command rejected: need fully-qualified hostname (in reply to\n"
                        "    RCPT TO command)\n");

} // namespace

void TestEvidenceWords::everyCauseHasWords_data()
{
    QTest::addColumn<QString>("cause");
    for (const char *cause : {"HELO_SYNTAX", "HELO_NOT_FQDN", "HELO_BARE_IP", "HELO_LITERAL_SYNTAX",
             "HELO_LITERAL_MISMATCH", "HELO_LITERAL_REFUSED", "HELO_LOCALHOST", "HELO_INTERNAL_TLD", "HELO_GENERIC",
             "HELO_IS_RECEIVER", "HELO_RELAY_IDENTITY", "HELO_FORGED_BRAND", "HELO_UNRESOLVABLE", "HELO_DNS_TEMPFAIL",
             "HELO_NOT_MATCH_IP", "HELO_NOT_MATCH_RDNS", "HELO_BLOCKLISTED", "HELO_CHANGING", "HELO_DROPPED",
             "HELO_MISSING", "HELO_MISSING_ARG", "HELO_PROTOCOL", "PTR_MISSING", "PTR_OR_FCRDNS", "FCRDNS_MISMATCH",
             "PTR_GENERIC", "PTR_INVALID_NAME", "PTR_BLOCKLISTED", "PTR_IPV6", "PTR_TEMPFAIL", "SPF_FAIL",
             "SPF_SOFTFAIL", "SPF_NONE", "SPF_PERMERROR", "SPF_TEMPERROR", "SPF_HELO_FAIL", "SPF_RECORD_SUSPICIOUS",
             "SPF_AND_DKIM_FAIL", "DMARC_FAIL", "MAILFROM_DOMAIN_DNS", "MAILFROM_NOT_FQDN", "DNSBL", "REPUTATION",
             "IP_DYNAMIC", "IPV6_REFUSED", "UNKNOWN"})
        QTest::newRow(cause) << QString::fromLatin1(cause);
}

void TestEvidenceWords::everyCauseHasWords()
{
    QFETCH(const QString, cause);
    QCOMPARE(QLatin1String(causeText(cause).cause), cause);
    Refusal refusal;
    refusal.cause = cause;
    const QString words = EvidenceWords(Wording()).meaning(refusal);
    QVERIFY(words.endsWith(u'.') && !words.contains(u'{'));
}

void TestEvidenceWords::namesWhoRefused()
{
    const EvidenceWords words((Wording()));
    QCOMPARE(words.recognised(read(bounce)),
        QStringLiteral("A bounce written by Postfix: mx.example.net refused the mail."));
    QVERIFY(englishSummary(read(bounce)).contains(QStringLiteral("short name")));
    QVERIFY(words.recognised(read("hello")).contains(QStringLiteral("Nothing in this text")));
}

void TestEvidenceWords::saysWhatItIsNot()
{
    const EvidenceWords words((Wording()));
    Refusal refusal;
    QCOMPARE(words.notTheCause(refusal), QString());
    refusal.notTheCause = {QStringLiteral("PTR")};
    QVERIFY(words.notTheCause(refusal).contains(QStringLiteral("PTR")));
    QVERIFY(!words.notTheCause(refusal).contains(QStringLiteral("HELO")));
    refusal.notTheCause = {QStringLiteral("PTR"), QStringLiteral("HELO"), QStringLiteral("SPF")};
    for (const char *what : {"PTR", "HELO", "SPF"})
        QVERIFY(words.notTheCause(refusal).contains(QLatin1String(what)));
    QCOMPARE(words.temporary(refusal), QString());
    refusal.isTemporary = true;
    QVERIFY(words.temporary(refusal).contains(QStringLiteral("4.4.7")));
}

void TestEvidenceWords::confidence()
{
    const EvidenceWords words((Wording()));
    Refusal refusal;
    refusal.cause = QStringLiteral("UNKNOWN");
    QCOMPARE(words.confidence(refusal), QString()); // not known: there is nothing to be sure of
    refusal.cause = QStringLiteral("HELO_NOT_FQDN");
    QStringList said;
    for (const Confidence confidence : {Confidence::Exact, Confidence::Pattern, Confidence::Guess}) {
        refusal.confidence = confidence;
        said.append(words.confidence(refusal));
    }
    QCOMPARE(said.removeDuplicates(), 0);
    refusal.confidence = Confidence::Exact;
    refusal.product = QStringLiteral("Postfix");
    QVERIFY(words.confidence(refusal).contains(QStringLiteral("Postfix")));
}

void TestEvidenceWords::trustedLine()
{
    const Evidence evidence = read("Received: from DYNA-WEB (mail.dynatron.example [203.0.113.100])\n"
                                   "\tby mx.example.net (Postfix) with ESMTP id 4X1; Mon, 23 Nov 2026 10:14:50 +0100\n"
                                   "From: a@dynatron.example\n\n");
    QCOMPARE(evidence.received.size(), 1);
    const QString words = EvidenceWords(Wording()).receivedLine(evidence.received.constFirst());
    QCOMPARE(words,
        QStringLiteral("mx.example.net wrote down what it saw: your server called itself DYNA-WEB (HELO) and came from "
                       "203.0.113.100. The reverse name (PTR) was mail.dynatron.example."));
}

void TestEvidenceWords::textReport()
{
    const QString text = evidenceText(read(bounce), Wording());
    QVERIFY(text.contains(QStringLiteral("mx.example.net: 504 5.5.2 <DYNA-WEB>")));
    QVERIFY(text.contains(QStringLiteral("RCPT TO")));
    QVERIFY(text.contains(QStringLiteral("DYNA-WEB  (from the bounce)")));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestEvidenceWords::hostileValuesAreSafe()
{
    Evidence evidence = read(bounce);
    evidence.refusals.front().text = QStringLiteral("\x1b[31m{receiver}\u202e") + QString(100'000, u'x');
    evidence.refusals.front().receiver = QStringLiteral("\x1b]0;x\x07");
    evidence.helos.front().value = QStringLiteral("\x1b[2J");
    const QString text = evidenceText(evidence, Wording());
    QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)) && !text.contains(QChar(7)));
    QVERIFY(text.contains(QStringLiteral("{receiver}")));
    QVERIFY(text.size() < 10'000);
}

void TestEvidenceWords::german()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/helodoctor_de.qm")));
    const Wording german(&translator);
    const QString text = evidenceText(read(bounce), german);
    QVERIFY(text.contains(QStringLiteral("Ihr Server")));
    QVERIFY(!text.contains(QStringLiteral("your server")));
}

QTEST_GUILESS_MAIN(TestEvidenceWords)
#include "tst_evidencewords.moc"
