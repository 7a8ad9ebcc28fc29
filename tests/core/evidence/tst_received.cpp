// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"
#include "evidence/received.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonArray casesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()["cases"_L1].toArray();
}

/// The conformance set writes "[1.2.3.4]" as "!1.2.3.4!".
QString withBrackets(QString helo)
{
    if (helo.size() > 2 && helo.startsWith(u'!') && helo.endsWith(u'!'))
        helo = u'[' + helo.sliced(1, helo.size() - 2) + u']';
    return helo;
}

} // namespace

class ReceivedTest : public QObject
{
    Q_OBJECT

private slots:
    void conformance_data();
    void conformance();
    void forms_data();
    void forms();
    void details_data();
    void details();
    void hostileIsQuick_data();
    void hostileIsQuick();
};

void ReceivedTest::conformance_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    const QJsonArray cases = casesOf(QStringLiteral(HELODOCTOR_CONFORMANCE_DIR "/received.json"));
    if (cases.isEmpty()) {
        QTest::newRow("no suite") << QString() << QString();
        return;
    }
    for (const QJsonValue &value : cases) {
        const QString header = value["header"_L1].toString();
        QTest::newRow(header.left(90).toUtf8().constData()) << header << value["expected"_L1].toString();
    }
}

void ReceivedTest::conformance()
{
    QFETCH(QString, header);
    QFETCH(QString, expected);
    if (header.isEmpty())
        QSKIP("The conformance suite is not here.");
    const auto line = readReceived(header);
    QCOMPARE(line.has_value(), !expected.isEmpty());
    if (!line)
        return;
    QMap<QString, QString> fields;
    static const QRegularExpression field(u"(\\w+)=(\\S*)"_s);
    for (const QRegularExpressionMatch &match : field.globalMatch(expected))
        fields.insert(match.captured(1), match.captured(2));
    QCOMPARE(addressText(line->ip), fields["ip"_L1]);
    QCOMPARE(line->rdns, fields["rdns"_L1]);
    QCOMPARE(line->helo, withBrackets(fields["helo"_L1]));
    QCOMPARE(line->by, fields["by"_L1]);
    QCOMPARE(line->ident, fields["ident"_L1]);
    QCOMPARE(line->mailFrom, fields["envfrom"_L1]);
    QCOMPARE(line->id, fields["id"_L1]);
    QCOMPARE(line->auth, fields["auth"_L1]);
}

void ReceivedTest::forms_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray cases
        = casesOf(QStringLiteral(HELODOCTOR_SOURCE_DIR "/tests/core/evidence/data/received-forms.json"));
    QVERIFY(cases.size() >= 150);
    int number = 0;
    for (const QJsonValue &value : cases) {
        const QJsonObject entry = value.toObject();
        QTest::addRow("%d: %s", ++number, entry["header"_L1].toString().left(80).toUtf8().constData()) << entry;
    }
}

void ReceivedTest::forms()
{
    QFETCH(QJsonObject, entry);
    const auto line = readReceived(entry["header"_L1].toString());
    QCOMPARE(line ? addressText(line->ip) : QString(), entry["ip"_L1].toString());
    if (!line)
        return;
    QCOMPARE(line->helo, entry["helo"_L1].toString());
    QCOMPARE(line->rdns, entry["rdns"_L1].toString());
    QCOMPARE(line->by, entry["by"_L1].toString());
}

void ReceivedTest::details_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("mailFrom");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("tls");
    QTest::addColumn<bool>("mayBeForged");

    QTest::newRow("sendmail")
        << u"from DYNA-WEB (mail.company.example [203.0.113.100] (may be forged)) by mx.receiver.example "
           "(8.17.1/8.17.1) with ESMTPS id 3ANABC123 (version=TLSv1.2 cipher=AES256 bits=256 "
           "verify=NO) for <user@receiver.example>; Mon, 23 Nov 2026 10:00:00 +0000"_s
        << u"ESMTPS"_s << u"3ANABC123"_s << u"user@receiver.example"_s << QString() << QString()
        << u"version=TLSv1.2 cipher=AES256 bits=256 verify=NO"_s << true;
    QTest::newRow("postfix") << u"from DYNA-WEB (unknown [203.0.113.100]) (using TLSv1.3 with cipher "
                                "TLS_AES_256_GCM_SHA384 (256/256 bits)) (No client certificate requested) by "
                                "mx.receiver.example (Postfix) with ESMTPS id 4A5B6C for <user@receiver.example>; Mon, "
                                "23 Nov 2026 10:00:00 +0000 (UTC) (envelope-from news@company.example)"_s
                             << u"ESMTPS"_s << u"4A5B6C"_s << u"user@receiver.example"_s << u"news@company.example"_s
                             << QString() << u"TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)"_s << false;
    QTest::newRow("postfix, logged in")
        << u"from pc (unknown [203.0.113.7]) (Authenticated sender: anna) by mail.company.example (Postfix) with ESMTPA id 1"_s
        << u"ESMTPA"_s << u"1"_s << QString() << QString() << u"ESMTPA"_s << QString() << false;
    QTest::newRow("null sender")
        << u"from a.example ([192.0.2.1] helo=b.example) by mx.receiver.example with esmtps "
           "(TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <>) id 1pXyZ-0001-Ab "
           "for user@receiver.example; Mon, 23 Nov 2026 10:00:00 +0000"_s
        << u"esmtps tls TLS_AES_256_GCM_SHA384"_s << u"1pXyZ-0001-Ab"_s << u"user@receiver.example"_s << QString()
        << QString() << u"TLS1.3"_s << false;
    QTest::newRow("exchange")
        << u"from EX01 (203.0.113.244) by EX02.receiver.example (192.0.2.9) with Microsoft SMTP "
           "Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.2.1544.11 "
           "via Frontend Transport; Mon, 23 Nov 2026 10:00:00 +0000"_s
        << u"Microsoft SMTP Server"_s << u"15.2.1544.11"_s << QString() << QString() << QString()
        << u"version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"_s << false;
    QTest::newRow("IIS, unverified") << u"from DYNA-WEB ([203.0.113.100] unverified) by mail.company.example with "
                                        "Microsoft SMTPSVC(6.0.3790.4675); Mon, 23 Nov 2009 10:00:00 +0000"_s
                                     << u"Microsoft SMTPSVC"_s << QString() << QString() << QString() << QString()
                                     << QString() << true;
    QTest::newRow("web mail") << u"from 203.0.113.9 (SquirrelMail authenticated user anna) by www.company.example with "
                                 "HTTP; Mon, 23 Nov 2009 10:00:00 +0000"_s
                              << u"HTTP"_s << QString() << QString() << QString() << u"HTTP"_s << QString() << false;
}

void ReceivedTest::details()
{
    QFETCH(QString, header);
    const auto line = readReceived(header);
    QVERIFY(line);
    QTEST(line->with, "with");
    QTEST(line->id, "id");
    QTEST(line->recipient, "recipient");
    QTEST(line->mailFrom, "mailFrom");
    QTEST(line->auth, "auth");
    QTEST(line->tls, "tls");
    QTEST(line->mayBeForged, "mayBeForged");
}

void ReceivedTest::hostileIsQuick_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"(", ")", "(()", "[", "from ", "from x (", "a@", ";", "\"", "from by (helo=[", "1.2.3.4 ",
             "(1.2.3.4", "IPv6:", " ", "x"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void ReceivedTest::hostileIsQuick()
{
    QFETCH(QString, piece);
    constexpr qsizetype characters = 1'000'000;
    QElapsedTimer timer;
    timer.start();
    const auto line = readReceived(u"from x ([192.0.2.1]) "_s + piece.repeated(characters / piece.size()));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!line || line->helo.size() <= 65'536);
}

QTEST_GUILESS_MAIN(ReceivedTest)
#include "tst_received.moc"
