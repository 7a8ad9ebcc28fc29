// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/product.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class SmtpProductTest : public QObject
{
    Q_OBJECT

private slots:
    void products_data();
    void products();
    void resourceIsSound();
    void longHostileBannerIsQuick();
};

void SmtpProductTest::products_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<QByteArrayList>("extensions");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *id, const QByteArray &banner, const QByteArrayList &extensions = {}) {
        QTest::addRow("%s: %s", id, banner.left(40).constData()) << banner << extensions << QString::fromLatin1(id);
    };
    row("", "");
    row("", "220 mx.example ESMTP");
    row("", "220 mx.example ESMTP ready", {"PIPELINING", "SIZE 10"});
    row("postfix", "220 mx.example ESMTP Postfix");
    row("postfix", "220 mx.example ESMTP Postfix (Debian/GNU)");
    row("postfix", "220-mx.example ESMTP Postfix");
    row("postfix", "554 mx.example ESMTP Postfix");
    row("", "220 mx.example ESMTP Postfixed");
    row("exim", "220 mx.example ESMTP Exim 4.96 Mon, 23 Nov 2026 10:00:00 +0000");
    row("exchange", "220 mx.example Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026 10:00:00 +0000");
    row("exchange", "220 mx.example Microsoft ESMTP MAIL Service Version: 8.3");
    row("iis", "220 mx.example Microsoft ESMTP MAIL Service, Version: 6.0.3790.1830 ready at Mon");
    row("exchange55", "220 mx.example ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) ready");
    row("exchange", "220 hidden", {"SIZE 37748736", "X-ANONYMOUSTLS", "AUTH NTLM"});
    row("exchange", "220 hidden", {"X-EXPS GSSAPI NTLM"});
    row("", "220 hidden", {"NOX-EXPS"});
    row("hmailserver", "220 mx.example ESMTP", {"SIZE 20480000", "AUTH LOGIN", "HELP"});
    row("hmailserver", "220 mx.example ESMTP", {"SIZE", "STARTTLS", "AUTH LOGIN PLAIN", "HELP"});
    row("", "220 mx.example ESMTP", {"HELP", "SIZE", "AUTH LOGIN"});
    row("mailenable", "220 mx.example ESMTP MailEnable Service, Version: 10.30-- ready at 11/23/26 10:00:00");
    row("mdaemon", "220 mx.example ESMTP MSA MDaemon 23.5.1; Mon");
    row("kerio", "220 mx.example Kerio Connect 9.4.2 ESMTP ready");
    row("axigen", "220 mx.example Axigen ESMTP ready");
    row("icewarp", "220 mx.example ESMTP IceWarp 14.0.0.5; Mon");
    row("icewarp", "220 mx.example ESMTP Merak 8.9; Mon");
    row("domino", "220 mx.example ESMTP Service (IBM Domino Release 9.0.1) ready at Mon");
    row("sendmail", "220 mx.example ESMTP Sendmail 8.17.1/8.17.1; Mon");
    row("opensmtpd", "220 mx.example ESMTP OpenSMTPD");
    row("haraka", "220 mx.example ESMTP Haraka 3.0.2 ready (ABC123)");
    row("communigate", "220 mx.example ESMTP CommuniGate Pro 6.3");
    row("imail", "220 mx.example (IMail 12.5.2 1-1) NT-ESMTP Server");
    row("mercury", "220 mx.example Mercury/32 v4.80 ESMTP server ready.");
    row("argosoft", "220 mx.example ArGoSoft Mail Server Freeware, Version 1.8 (1.8.9.1)");
    row("xmail", "220 <1.2@mx.example> [XMail 1.27 ESMTP Server] service ready; Mon");
    row("surgemail", "220 mx.example SurgeSMTP (Version 7.6) http://surgemail.com");
    row("groupwise", "220 mx.example GroupWise Internet Agent 18.3 Copyright Novell, Inc.");
    row("symantec", "220 mx.example ESMTP Symantec Messaging Gateway");
    row("barracuda", "220 mx.example ESMTP (0123456789abcdef0123456789abcdef)");
    row("fortimail", "220 mx.example ESMTP Smtpd; Mon");
    row("asa", "220 **************************");
    row("asa", "220 *********2****0*****");
}

void SmtpProductTest::products()
{
    QFETCH(QByteArray, banner);
    QFETCH(QByteArrayList, extensions);
    SmtpSession session;
    session.banner = banner;
    session.extensions = extensions;
    QTEST(productOf(session), "id");
}

void SmtpProductTest::resourceIsSound()
{
    QFile file(u":/helodoctor/products.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonArray products = QJsonDocument::fromJson(file.readAll(), &error).object().value(u"products").toArray();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(products.size() > 20);
    static const QRegularExpression id(u"^[a-z0-9]+$"_s);
    for (const auto &value : products) {
        const QJsonObject entry = value.toObject();
        QVERIFY(id.match(entry.value(u"id").toString()).hasMatch());
        QVERIFY(!entry.value(u"name").toString().isEmpty());
        QVERIFY(!entry.value(u"source").toString().isEmpty());
        QVERIFY(entry.value(u"verified").isBool());
        QVERIFY(entry.contains(u"greeting") || entry.contains(u"extensions"));
        for (const QString &pattern : {entry.value(u"greeting").toString(), entry.value(u"extensions").toString()})
            QVERIFY2(QRegularExpression(pattern).isValid(), qPrintable(pattern));
    }
}

void SmtpProductTest::longHostileBannerIsQuick()
{
    SmtpSession session;
    session.banner = "220 " + QByteArray("(IMail 1 ").repeated(100'000);
    session.extensions = QByteArrayList(64, QByteArray(512, 'X'));
    QCOMPARE(productOf(session), QString());
}

QTEST_GUILESS_MAIN(SmtpProductTest)
#include "tst_smtpproduct.moc"
