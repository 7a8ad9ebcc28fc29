// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/mailcontact.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Mail addresses from zones and registries: only plain ones get through.
class TestMailContact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rname_data();
    void rname();
    void address_data();
    void address();
};

void TestMailContact::rname_data()
{
    QTest::addColumn<QByteArrayList>("labels");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << QByteArrayList{"hostmaster", "Provider", "example"} << u"hostmaster@provider.example"_s;
    QTest::newRow("dot in the first label") << QByteArrayList{"john.doe", "p", "example"} << u"john.doe@p.example"_s;
    QTest::newRow("root") << QByteArrayList{} << QString();
    QTest::newRow("one label") << QByteArrayList{"root"} << QString();
    QTest::newRow("domain of one label") << QByteArrayList{"root", "localhost"} << QString();
    QTest::newRow("dot at the edge") << QByteArrayList{".john", "p", "example"} << QString();
    QTest::newRow("two dots") << QByteArrayList{"a..b", "p", "example"} << QString();
    QTest::newRow("at sign inside") << QByteArrayList{"a@b", "p", "example"} << QString();
    QTest::newRow("line break") << QByteArrayList{"a\nBcc: x", "p", "example"} << QString();
    QTest::newRow("not ASCII") << QByteArrayList{"\xfc", "p", "example"} << QString();
    QTest::newRow("question mark, as in a mail link") << QByteArrayList{"a?cc=b", "p", "example"} << QString();
    QTest::newRow("dot in a later label") << QByteArrayList{"a", "p.q", "example"} << QString();
    QTest::newRow("underscore in the domain") << QByteArrayList{"a", "p_q", "example"} << QString();
}

void TestMailContact::rname()
{
    QFETCH(const QByteArrayList, labels);
    QTEST(mailAddressOf(DnsName::fromLabels(labels).value_or(DnsName())), "address");
}

void TestMailContact::address_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"a.b+c@p.example"_s << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("no domain") << u"a"_s << false;
    QTest::newRow("two at signs") << u"a@b@p.example"_s << false;
    QTest::newRow("name around it") << u"A <a@p.example>"_s << false;
    QTest::newRow("quoted") << u"\"a\"@p.example"_s << false;
    QTest::newRow("64 characters") << QString(64, u'a') + u"@p.example"_s << true;
    QTest::newRow("65 characters") << QString(65, u'a') + u"@p.example"_s << false;
    QTest::newRow("address literal") << u"a@[192.0.2.1]"_s << false;
    QTest::newRow("place") << u"{name}@p.example"_s << false;
}

void TestMailContact::address()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isGood);
    QCOMPARE(checkedMailAddress(text), isGood ? text : QString());
}

QTEST_GUILESS_MAIN(TestMailContact)
#include "tst_mailcontact.moc"
