// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/readevidence.h"

#include <QTest>

/// What a pasted text is taken for, what is found in it, and which sending identity that suggests.
class TestReadEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void words_data();
    void words();
    void deliveredMail();
    void refusalOutranks();
    void suggests();
    void signatures();
    void heloSources_data();
    void heloSources();
    void nothing_data();
    void nothing();

private:
    Evidence read(const QByteArray &text) const { return readEvidence(inputText(text), m_book); }
    RefusalBook m_book;
};

namespace {

QString joined(const QList<FoundFact> &facts)
{
    QStringList values;
    for (const FoundFact &fact : facts)
        values.append(fact.value);
    return values.join(u' ');
}

const QByteArray delivered("Return-Path: <news@dynatron.example>\n"
                           "Received: from DYNA-WEB (mail.dynatron.example [203.0.113.100])\n"
                           "\tby mx.example.net (Postfix) with ESMTP id 4X1\n"
                           "\tfor <user@example.net>; Mon, 23 Nov 2026 10:14:50 +0100 (CET)\n"
                           "From: News <news@dynatron.example>\nTo: user@example.net\n"
                           "Message-ID: <1@web.dynatron.example>\n\nHello\n");

} // namespace

void TestReadEvidence::kinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<EvidenceKind>("kind");
    QTest::newRow("mail") << delivered << EvidenceKind::Message;
    QTest::newRow("headers") << delivered.left(delivered.indexOf("\n\n") + 1) << EvidenceKind::Headers;
    QTest::newRow("one Received") << QByteArray(
        "Received: from a.example (a.example [203.0.113.5]) by mx.example.net with ESMTP; today")
                                  << EvidenceKind::Headers;
    QTest::newRow("Received without its name")
        << QByteArray("from a.example (a.example [203.0.113.5]) by mx.example.net with ESMTP; today")
        << EvidenceKind::Headers;
    QTest::newRow("error line") << QByteArray(
        "504 5.5.2 <DYNA-WEB>: Helo command rejected: need fully-qualified hostname")
                                << EvidenceKind::Text;
    QTest::newRow("Postfix log") << QByteArray(
        "Nov 23 10:14:50 mail postfix/smtp[123]: 4X1: to=<user@example.net>, relay=mx.example.net[203.0.113.9]:25, "
        "delay=1, delays=0/0/1/0, dsn=4.7.1, status=deferred (host mx.example.net[203.0.113.9] said: 450 4.7.1 "
        "<mail.local>: Helo command rejected: Host not found (in reply to RCPT TO command))\n")
                                 << EvidenceKind::Log;
    QTest::newRow("telnet") << QByteArray(
        "220 mx.example.net ESMTP\nEHLO DYNA-WEB\n250 mx.example.net\n"
        "MAIL FROM:<a@dynatron.example>\n250 OK\nRCPT TO:<user@example.net>\n"
        "504 5.5.2 <DYNA-WEB>: Helo command rejected: need fully-qualified hostname\n")
                            << EvidenceKind::Transcript;
    QTest::newRow("bounce") << QByteArray("Hi. This is the qmail-send program at mail.dynatron.example.\n"
                                          "<user@example.net>:\n203.0.113.9 does not like recipient.\n"
                                          "Remote host said: 550 5.7.1 no PTR record\n")
                            << EvidenceKind::Bounce;
    QTest::newRow("address") << QByteArray("203.0.113.100\n") << EvidenceKind::Text;
}

void TestReadEvidence::kinds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const EvidenceKind, kind);
    const Evidence evidence = read(text);
    QCOMPARE(evidenceKindText(evidence.kind), evidenceKindText(kind));
    QVERIFY(!evidence.isEmpty());
}

void TestReadEvidence::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ips");
    QTest::addColumn<QString>("helos");
    QTest::addColumn<QString>("mailFroms");
    QTest::addColumn<QString>("hosts");
    const auto row
        = [](const char *text, const char *ips, const char *helos, const char *mailFroms, const char *hosts) {
              QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(ips) << QString::fromUtf8(helos)
                                  << QString::fromUtf8(mailFroms) << QString::fromUtf8(hosts);
          };
    row("203.0.113.100", "203.0.113.100", "", "", "");
    row(" 203.0.113.100 \r\n", "203.0.113.100", "", "", "");
    row("[203.0.113.100]", "203.0.113.100", "", "", "");
    row("[IPv6:2001:DB8::0:7]", "2001:db8::7", "", "", "");
    row("[2001:db8::7]:25", "2001:db8::7", "", "", "");
    row("203.0.113.100:25", "203.0.113.100", "", "", "");
    row("ip: 203.0.113.100", "203.0.113.100", "", "", "");
    row("IP=203.0.113.100", "203.0.113.100", "", "", "");
    row("203.0.113.100, 2001:db8::7; 203.0.113.100", "203.0.113.100 2001:db8::7", "", "", "");
    row("mail.dynatron.example", "", "", "", "mail.dynatron.example");
    row("Mail.Dynatron.Example.", "", "", "", "mail.dynatron.example");
    row("mail.dynatron.example:25", "", "", "", "mail.dynatron.example");
    row("https://www.dynatron.example/contact?x=1", "", "", "", "www.dynatron.example");
    row("http://203.0.113.100/", "203.0.113.100", "", "", "");
    row("mailto:news@dynatron.example", "", "", "news@dynatron.example", "");
    row("<news@dynatron.example>", "", "", "news@dynatron.example", "");
    row("mail.dynatron.example 203.0.113.100\nnews@dynatron.example", "203.0.113.100", "", "news@dynatron.example",
        "mail.dynatron.example");
    row("EHLO DYNA-WEB", "", "DYNA-WEB", "", "");
    row("helo=mail.dynatron.example", "", "mail.dynatron.example", "", "");
    row("DYNA-WEB", "", "DYNA-WEB", "", "");
    row("\u00a0203.0.113.100\u00a0", "203.0.113.100", "", "", "");
    row("> 203.0.113.100\n> mail.dynatron.example", "203.0.113.100", "", "", "mail.dynatron.example");
    row("Our server is at 203.0.113.100 and it worked.Then it did not", "203.0.113.100", "", "", "");
    row("203.0.113.256", "", "", "", "");
    row("1.2.3", "", "", "", "");
}

void TestReadEvidence::words()
{
    QFETCH(const QString, text);
    QFETCH(const QString, ips);
    QFETCH(const QString, helos);
    QFETCH(const QString, mailFroms);
    QFETCH(const QString, hosts);
    const Evidence evidence = read(text.toUtf8());
    QCOMPARE(joined(evidence.ips), ips);
    QCOMPARE(joined(evidence.helos), helos);
    QCOMPARE(joined(evidence.mailFroms), mailFroms);
    QCOMPARE(joined(evidence.hosts), hosts);
    QCOMPARE(evidence.kind, EvidenceKind::Text);
}

void TestReadEvidence::deliveredMail()
{
    const Evidence evidence = read(delivered);
    QCOMPARE(evidence.received.size(), 1);
    QVERIFY(evidence.received.constFirst().isTrusted);
    QCOMPARE(joined(evidence.ips), QStringLiteral("203.0.113.100"));
    QCOMPARE(factSourceText(evidence.ips.constFirst()), QStringLiteral("received[0]"));
    QCOMPARE(joined(evidence.helos), QStringLiteral("DYNA-WEB"));
    QCOMPARE(joined(evidence.mailFroms), QStringLiteral("news@dynatron.example"));
    QCOMPARE(joined(evidence.recipients), QStringLiteral("user@example.net"));
    QCOMPARE(evidence.messageIdDomain->value, QStringLiteral("web.dynatron.example"));
    const TextSpan where = evidence.received.constFirst().where;
    QVERIFY(QString::fromUtf8(delivered.mid(where.begin, where.length))
                .startsWith(QStringLiteral("Received: from DYNA-WEB")));
}

void TestReadEvidence::refusalOutranks()
{
    const Evidence evidence
        = read("I got this: 450 4.7.1 Client host rejected: cannot find your hostname, [203.0.113.100]\n"
               "from mx.example.net at 203.0.113.9");
    QCOMPARE(joined(evidence.ips), QStringLiteral("203.0.113.100")); // not the receiver's
    QCOMPARE(evidence.refusals.size(), 1);
    QCOMPARE(refusalLayerText(evidence.refusals.constFirst().layer), QStringLiteral("rdns"));
    QVERIFY(evidence.refusals.constFirst().isTemporary);
}

void TestReadEvidence::suggests()
{
    const SuggestedIdentity suggested = suggestedIdentity(read(delivered));
    QCOMPARE(suggested.typed.addresses, QStringLiteral("203.0.113.100"));
    QCOMPARE(suggested.typed.helo, QStringLiteral("DYNA-WEB"));
    QCOMPARE(suggested.typed.sender, QStringLiteral("news@dynatron.example"));
    QCOMPARE(suggested.typed.recipient, QStringLiteral("example.net"));
    QVERIFY(suggested.typed.server.isEmpty()); // nobody is called because of a guess
    QCOMPARE(
        suggestedIdentity(read("203.0.113.1 2001:db8::1")).typed.addresses, QStringLiteral("203.0.113.1 2001:db8::1"));
    QCOMPARE(suggestedIdentity(Evidence()), SuggestedIdentity());

    // What a server behind NAT logs of itself is no sending address, unless somebody says so.
    Evidence logged;
    logged.ips = {{QStringLiteral("10.0.0.5"), FactSource::Log, 0, {}}};
    QCOMPARE(suggestedIdentity(logged), SuggestedIdentity());
    QCOMPARE(suggestedIdentity(read("10.0.0.5")).typed.addresses, QStringLiteral("10.0.0.5"));
}

void TestReadEvidence::signatures()
{
    const QByteArray signature = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=New.example;\r\n"
                                 "\ts=s1; h=from:to:subject; bh=abc=;\r\n b=def ghi\r\n";
    const QByteArray second = "DKIM-Signature: v=1; s = 2024.mail; d=\r\n provider.example; b=x\r\n";
    const QByteArray unusable = "DKIM-Signature: v=1; d=new.example; b=x\r\n"
                                "DKIM-Signature: v=1; s=../x; d=new.example; b=x\r\n";
    const Evidence evidence = read(signature + second + signature + unusable
        + "Message-ID: <1@web.new.example>\r\nFrom: \"A. B.\" <user@New.example>\r\nTo: "
          "x@example.net\r\n\r\nHello\r\n");
    const QList<DkimKeyName> keys{{QStringLiteral("s1"), QStringLiteral("new.example")},
        {QStringLiteral("2024.mail"), QStringLiteral("provider.example")}};
    QCOMPARE(evidence.dkimKeys, keys);
    QCOMPARE(evidence.authorDomain->value, QStringLiteral("new.example"));
    const SuggestedIdentity suggested = suggestedIdentity(evidence);
    QCOMPARE(suggested.dkimKeys, keys);
    QCOMPARE(suggested.authorDomain, QStringLiteral("new.example"));
    QCOMPARE(suggested.messageIdDomain, QStringLiteral("web.new.example"));
    QByteArray many;
    for (int i = 0; i < 20; ++i)
        many += "DKIM-Signature: v=1; d=new.example; s=k" + QByteArray::number(i) + "; b=x\r\n";
    QCOMPARE(read(many + "From: user@new.example\r\n\r\n").dkimKeys.size(), 5);
}

void TestReadEvidence::heloSources_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<HeloSource>("source");
    QTest::newRow("mail") << delivered << HeloSource::Received;
    QTest::newRow("refusal") << QByteArray("504 5.5.2 <DYNA-WEB>: Helo command rejected: need fully-qualified hostname")
                             << HeloSource::Bounce;
    QTest::newRow("conversation") << QByteArray("220 mx.example.net ESMTP\nEHLO web_4.example\n250 mx.example.net\n"
                                                "MAIL FROM:<a@dynatron.example>\n250 OK\nQUIT\n221 Bye\n")
                                  << HeloSource::Log;
    QTest::newRow("typed") << QByteArray("HELO DYNA-WEB") << HeloSource::Typed;
}

void TestReadEvidence::heloSources()
{
    QFETCH(const QByteArray, text);
    QFETCH(const HeloSource, source);
    const SuggestedIdentity suggested = suggestedIdentity(read(text));
    QVERIFY(!suggested.typed.helo.isEmpty());
    QCOMPARE(heloSourceText(suggested.heloSource), heloSourceText(source));
}

void TestReadEvidence::nothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n\t\r\n");
    QTest::newRow("prose") << QByteArray("It does not work any more. Please help us, we are at our wits' end.");
    QTest::newRow("hello") << QByteArray("hello");
    QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\x00\x01\x02\xff\xfe", 9);
}

void TestReadEvidence::nothing()
{
    QFETCH(const QByteArray, text);
    QVERIFY(read(text).isEmpty());
}

QTEST_GUILESS_MAIN(TestReadEvidence)
#include "tst_readevidence.moc"
