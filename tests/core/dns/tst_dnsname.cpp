// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/dnsname.h"
#include "dns/reversename.h"

#include <QHostAddress>
#include <QTest>

class TestDnsName : public QObject
{
    Q_OBJECT

private slots:
    void presentation_data();
    void presentation();
    void refusesText_data();
    void refusesText();
    void limits();
    void comparesWithoutCase();
    void ancestry_data();
    void ancestry();
    void wireForm();
    void reverse_data();
    void reverse();
};

void TestDnsName::presentation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArrayList>("labels");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("root") << "." << QByteArrayList{} << ".";
    QTest::newRow("plain") << "mail.example" << QByteArrayList{"mail", "example"} << "mail.example";
    QTest::newRow("last dot") << "mail.example." << QByteArrayList{"mail", "example"} << "mail.example";
    QTest::newRow("upper case") << "MAIL.Example" << QByteArrayList{"MAIL", "Example"} << "mail.example";
    QTest::newRow("RFC 2317") << "0/25.2.0.192.in-addr.arpa"
                              << QByteArrayList{"0/25", "2", "0", "192", "in-addr", "arpa"}
                              << "0/25.2.0.192.in-addr.arpa";
    QTest::newRow("escaped dot") << "a\\.b.c" << QByteArrayList{"a.b", "c"} << "a\\.b.c";
    QTest::newRow("escaped backslash") << "a\\\\b" << QByteArrayList{"a\\b"} << "a\\\\b";
    QTest::newRow("decimal") << "\\000\\255.x" << QByteArrayList{QByteArray("\0\xff", 2), "x"} << "\\000\\255.x";
    QTest::newRow("space") << "a b" << QByteArrayList{"a b"} << "a\\032b";
    QTest::newRow("escape sequence") << "\\027[31m" << QByteArrayList{"\x1b[31m"} << "\\027\\[31m";
    QTest::newRow("underscore and star") << "_dmarc.*.x" << QByteArrayList{"_dmarc", "*", "x"} << "_dmarc.*.x";
}

void TestDnsName::presentation()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArrayList, labels);
    QFETCH(const QString, canonical);
    const std::optional<DnsName> name = DnsName::fromText(text);
    QVERIFY(name);
    QCOMPARE(name->labels(), labels);
    QCOMPARE(name->toText(), canonical);
    QCOMPARE(DnsName::fromText(canonical), name);
    QCOMPARE(name->isRoot(), labels.isEmpty());
}

void TestDnsName::refusesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("two dots") << "a..b";
    QTest::newRow("first dot") << ".a";
    QTest::newRow("two last dots") << "a..";
    QTest::newRow("only dots") << "..";
    QTest::newRow("non-ASCII") << QStringLiteral("m\u00fcller.example");
    QTest::newRow("open escape") << "a\\";
    QTest::newRow("short decimal") << "a\\25";
    QTest::newRow("decimal above 255") << "\\256";
    QTest::newRow("label of 64") << QString(64, u'a');
}

void TestDnsName::refusesText()
{
    QFETCH(const QString, text);
    QVERIFY(!DnsName::fromText(text));
}

void TestDnsName::limits()
{
    const QByteArray longest(63, 'a');
    const QByteArrayList three{longest, longest, longest};
    QVERIFY(DnsName::fromLabels(three + QByteArrayList{QByteArray(61, 'b')})); // 255 bytes
    QVERIFY(!DnsName::fromLabels(three + QByteArrayList{QByteArray(62, 'b')}));
    QVERIFY(!DnsName::fromLabels({QByteArray(64, 'a')}));
    QVERIFY(!DnsName::fromLabels({"a", "", "b"}));
    QByteArrayList many;
    many.fill("a", 127);
    QVERIFY(DnsName::fromLabels(many));
    many.append("a");
    QVERIFY(!DnsName::fromLabels(many));
}

void TestDnsName::comparesWithoutCase()
{
    const DnsName lower = DnsName::fromText(u"mail.example").value();
    const DnsName upper = DnsName::fromText(u"MAIL.EXAMPLE.").value();
    QCOMPARE(lower, upper);
    QCOMPARE(qHash(lower), qHash(upper));
    QVERIFY(!(lower < upper) && !(upper < lower));
    // "@" and "`" differ in the bit that tells upper from lower case letters, and are no letters (RFC 4343 §3).
    QVERIFY(DnsName::fromLabels({"@"}) != DnsName::fromLabels({"`"}));
    QVERIFY(DnsName::fromLabels({"a", "b"}) != DnsName::fromLabels({"a.b"}));
}

void TestDnsName::ancestry_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ancestor");
    QTest::addColumn<bool>("expected");
    QTest::newRow("itself") << "a.example"
                            << "A.example" << true;
    QTest::newRow("below") << "x.a.example"
                           << "a.example" << true;
    QTest::newRow("root") << "a.example"
                          << "." << true;
    QTest::newRow("above") << "example"
                           << "a.example" << false;
    QTest::newRow("same ending within a label") << "ba.example"
                                                << "a.example" << false;
}

void TestDnsName::ancestry()
{
    QFETCH(const QString, name);
    QFETCH(const QString, ancestor);
    QFETCH(const bool, expected);
    QCOMPARE(DnsName::fromText(name)->isAtOrBelow(DnsName::fromText(ancestor).value()), expected);
}

void TestDnsName::wireForm()
{
    QCOMPARE(DnsName().toWire(), QByteArray(1, '\0'));
    QCOMPARE(DnsName::fromText(u"Ab.c")->toWire(),
        QByteArray("\x02"
                   "Ab"
                   "\x01"
                   "c\0",
            6));
    QCOMPARE(DnsName::fromText(u"Ab.c")->key(),
        QByteArray("\x02"
                   "ab"
                   "\x01"
                   "c\0",
            6));
}

void TestDnsName::reverse_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("IPv4") << "203.0.113.100"
                          << "100.113.0.203.in-addr.arpa";
    QTest::newRow("zeros") << "0.0.0.0"
                           << "0.0.0.0.in-addr.arpa";
    QTest::newRow("IPv6") << "2001:db8::567:89ab"
                          << "b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa";
    QTest::newRow("mapped") << "::ffff:192.0.2.7"
                            << "7.2.0.192.in-addr.arpa";
}

void TestDnsName::reverse()
{
    QFETCH(const QString, address);
    QFETCH(const QString, expected);
    QCOMPARE(reverseName(QHostAddress(address)).toText(), expected);
}

QTEST_GUILESS_MAIN(TestDnsName)
#include "tst_dnsname.moc"
