// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"
#include "evidence/received.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

class TrustedLineTest : public QObject
{
    Q_OBJECT

private slots:
    void journeys_data();
    void journeys();
    void manyLinesAreQuick();
};

void TrustedLineTest::journeys_data()
{
    QTest::addColumn<QStringList>("headers"); // newest first, as they stand in a message
    QTest::addColumn<QString>("ip"); // of the trusted line; empty: there is none
    QTest::addColumn<QString>("helo");
    const auto row = [](const char *name, const QStringList &headers, const char *ip, const char *helo) {
        QTest::newRow(name) << headers << QString::fromLatin1(ip) << QString::fromLatin1(helo);
    };

    // The first story: a web server sends newsletters by itself and says the machine's name.
    row("newsletter, straight to the receiver",
        {u"from DYNA-WEB (mail.company.example [203.0.113.100]) by mx.receiver.example (Postfix) with ESMTP id 1 for <a@receiver.example>"_s},
        "203.0.113.100", "DYNA-WEB");
    row("newsletter, receiver with a mailbox server",
        {u"from mx.receiver.example (mx.receiver.example [10.1.1.1]) by mbox.receiver.example (Postfix) with LMTP id 2"_s,
            u"from DYNA-WEB (unknown [203.0.113.100]) by mx.receiver.example (Postfix) with ESMTP id 1"_s},
        "203.0.113.100", "DYNA-WEB");
    row("newsletter, receiver behind a filter in the cloud",
        {u"from mx1.filter.example (mx1.filter.example [198.51.100.7]) by mail.receiver.example (Postfix) with ESMTPS id 2"_s,
            u"from DYNA-WEB (unknown [203.0.113.100]) by mx1.filter.example (Postfix) with ESMTP id 1"_s},
        "203.0.113.100", "DYNA-WEB");
    row("newsletter by way of the own Exchange server, all with public addresses",
        {u"from mail.company.example (company.example [203.0.113.244]) by mx.receiver.example (Postfix) with ESMTP id 2"_s,
            u"from DYNA-WEB ([203.0.113.100]) by mail.company.example with Microsoft SMTPSVC(6.0.3790.4675)"_s},
        "203.0.113.244", "mail.company.example");
    row("Exchange, after the change",
        {u"from mail.company.example (mail.company.example [203.0.113.244]) by mx.receiver.example (8.17.1/8.17.1) with ESMTPS id 2"_s,
            u"from EX01.company.local ([fe80::1]) by EX01.company.local ([fe80::1%11]) with mapi id 14.03.0513.000"_s},
        "203.0.113.244", "mail.company.example");
    // The second story: po.company was refused for the name it said.
    row("unblock request: the Received header of a delivered mail",
        {u"from company.example (po.company.example [198.51.100.216]) by mx.hoster.example with esmtp (Exim 4.96) id 1p for abuse@hoster.example"_s,
            u"from adminpc ([192.168.0.7]) by company.example with Microsoft SMTPSVC(5.0.2195.6713)"_s},
        "198.51.100.216", "company.example");
    row("unblock request: the name said is the receiver's own",
        {u"from hoster.example (po.company.example [198.51.100.216]) by mx.hoster.example (Postfix) with ESMTP id 1 for <abuse@hoster.example>"_s},
        "198.51.100.216", "hoster.example");
    row("the receiver's own name from elsewhere, by a line that tells another reverse name",
        {u"from mx.receiver.example (host9.isp.example [203.0.113.9]) by mx.receiver.example (Postfix) with ESMTP id 1"_s},
        "203.0.113.9", "mx.receiver.example");

    row("a bounce's copy: only inner lines",
        {u"from EX02.company.local (192.168.1.12) by EX01.company.local (192.168.1.11) with Microsoft SMTP Server (TLS) id 15.1.1"_s,
            u"from adminpc (192.168.1.50) by EX02.company.local (192.168.1.12) with Microsoft SMTP Server (TLS) id 15.1.1"_s},
        "", "");
    row("a bounce's copy: an own server with public addresses",
        {u"from web6.company.example (web6.company.example [203.0.113.60]) by mail.company.example (Postfix) with ESMTP id 1"_s},
        "", "");
    row("a bounce's copy: a rented server of the same domain",
        {u"from web6.company.example (ec2-203-0-113-60.cloud.example [203.0.113.60]) by mail.company.example (Postfix) with ESMTP id 1"_s},
        "", "");
    row("nothing at all", {}, "", "");
    row("an employee at home logs in",
        {u"from mail.company.example (mail.company.example [203.0.113.244]) by mx.receiver.example (Postfix) with ESMTPS id 2"_s,
            u"from [192.168.2.5] (p5b0.dip.isp.example [198.51.100.77]) (Authenticated sender: anna) by mail.company.example (Postfix) with ESMTPSA id 1"_s},
        "203.0.113.244", "mail.company.example");
    row("an employee at home, and the server does not tell of the login",
        {u"from mail.company.example (mail.company.example [203.0.113.244]) by mx.receiver.example (Postfix) with ESMTPS id 2"_s,
            u"from [192.168.2.5] (198.51.100.77) by mail.company.example (10.0.0.4) with Microsoft SMTP Server (TLS) id 15.1.1"_s},
        "203.0.113.244", "mail.company.example");
    row("web mail",
        {u"from mail.company.example (mail.company.example [203.0.113.244]) by mx.receiver.example (Postfix) with ESMTPS id 2"_s,
            u"from 198.51.100.77 (SquirrelMail authenticated user anna) by www.company.example with HTTP"_s},
        "203.0.113.244", "mail.company.example");
    row("content filter on the same host",
        {u"from mail.company.example (mail.company.example [203.0.113.244]) by mx.receiver.example (Postfix) with ESMTPS id 4"_s,
            u"from localhost (localhost [127.0.0.1]) by mail.company.example (Postfix) with ESMTP id 3"_s,
            u"from mail.company.example ([127.0.0.1]) by localhost (mail.company.example [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id 2"_s,
            u"from pc (pc.company.lan [10.0.0.8]) by mail.company.example (Postfix) with ESMTP id 1"_s},
        "203.0.113.244", "mail.company.example");
    row("smart host in the cloud: the first outside receiver is the smart host",
        {u"from out7.relay.example (out7.relay.example [198.51.100.7]) by mx.receiver.example (Postfix) with ESMTPS id 3"_s,
            u"from DYNA-WEB (mail.company.example [203.0.113.100]) by in.relay.example (Postfix) with ESMTP id 2"_s,
            u"from app (app.company.lan [10.0.0.9]) by DYNA-WEB (Postfix) with ESMTP id 1"_s},
        "203.0.113.100", "DYNA-WEB");
    row("smart host with a login: the world sees the smart host",
        {u"from out7.relay.example (out7.relay.example [198.51.100.7]) by mx.receiver.example (Postfix) with ESMTPS id 3"_s,
            u"from DYNA-WEB (mail.company.example [203.0.113.100]) (Authenticated sender: company) by in.relay.example (Postfix) with ESMTPSA id 2"_s},
        "198.51.100.7", "out7.relay.example");
    row("Exchange Online receives",
        {u"from DB5EUR03FT012.eop-EUR03.prod.protection.outlook.com (2603:10a6:800::12) by DB8PR04CA0012.outlook.office365.com (2603:10a6:10:110::22) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1"_s,
            u"from EX01.company.local (203.0.113.244) by DB5EUR03FT012.mail.protection.outlook.com (10.152.20.188) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1 via Frontend Transport"_s,
            u"from EX01.company.local (192.168.1.11) by EX01.company.local (192.168.1.11) with Microsoft SMTP Server (TLS) id 15.1.1"_s},
        "203.0.113.244", "EX01.company.local");
    row("Exchange Online sends",
        {u"from EUR03-obe.outbound.protection.outlook.com (mail-eur03.outbound.protection.outlook.com [198.51.100.40]) by mx.receiver.example (Postfix) with ESMTPS id 3"_s,
            u"from AM0PR04MB1.eurprd04.prod.outlook.com (2001:db8:6:11e::22) by AM0PR04MB2.eurprd04.prod.outlook.com (2001:db8:6:14e::22) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1"_s,
            u"from AM0PR04MB1.eurprd04.prod.outlook.com ([fe80::1]) by AM0PR04MB1.eurprd04.prod.outlook.com ([fe80::1%5]) with mapi id 15.20.1"_s},
        "198.51.100.40", "EUR03-obe.outbound.protection.outlook.com");
    row("hosts under a country's second level",
        {u"from mail.company.co.uk (mail.company.co.uk [203.0.113.244]) by mx.receiver.co.uk (Postfix) with ESMTPS id 2"_s},
        "203.0.113.244", "mail.company.co.uk");
    row("receiver with an inner name of its own",
        {u"from mail.company.example (203.0.113.244) by EXCH01.receiver.local (192.168.1.5) with Microsoft SMTP Server (TLS) id 14.3"_s},
        "203.0.113.244", "mail.company.example");
    row("own server with an inner name, reached from its public address",
        {u"from mail.company.example (203.0.113.244) by EX01.company.local (192.168.1.5) with Microsoft SMTP Server (TLS) id 14.3"_s},
        "", "");
    row("receiver of one label",
        {u"from DYNA-WEB (mail.company.example [203.0.113.100]) by MAILSRV with ESMTP (Microsoft SMTPSVC)"_s},
        "203.0.113.100", "DYNA-WEB");
    row("IPv6",
        {u"from mail.company.example (unknown [IPv6:2001:db8:5::244]) by mx.receiver.example (Postfix) with ESMTPS id 2"_s},
        "2001:db8:5::244", "mail.company.example");
    row("the receiver says whose mail it took",
        {u"from mail.company.example (mail.company.example [203.0.113.244]) by mx.receiver.example (envelope-from <a@company.example>) with esmtp (Exim 4.96) id 2"_s,
            u"from pc9.isp.example ([198.51.100.9] helo=pc9) by smtp.company.example with esmtp (Exim 4.96) (envelope-from <a@company.example>) id 1"_s},
        "203.0.113.244", "mail.company.example");
}

void TrustedLineTest::journeys()
{
    QFETCH(QStringList, headers);
    QList<ReceivedLine> lines;
    for (const QString &header : headers) {
        const auto line = readReceived(header + u"; Mon, 23 Nov 2026 10:00:00 +0000"_s);
        QVERIFY2(line, qPrintable(header));
        lines.append(*line);
    }
    const auto trusted = markTrusted(lines);
    QTEST(trusted ? addressText(lines.at(*trusted).ip) : QString(), "ip");
    QTEST(trusted ? lines.at(*trusted).helo : QString(), "helo");
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines.at(i).isTrusted, trusted == i);
}

void TrustedLineTest::manyLinesAreQuick()
{
    QList<ReceivedLine> lines;
    const auto line = readReceived(u"from x (unknown [203.0.113.9]) by mx.receiver.example (Postfix) with SMTP id 1"_s);
    QVERIFY(line);
    for (int i = 0; i < 20'000; ++i)
        lines.append(*line);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(markTrusted(lines), 19'999);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TrustedLineTest)
#include "tst_trustedline.moc"
