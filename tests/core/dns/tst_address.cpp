// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"

#include "conformance.h"

#include <QTest>

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void kinds_data();
    void kinds();
    void order();
    void conformance_data();
    void conformance();
};

void TestAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused
    QTest::newRow("IPv4") << "203.0.113.100"
                          << "203.0.113.100";
    QTest::newRow("leading zero") << "203.0.113.010"
                                  << "";
    QTest::newRow("three numbers") << "203.0.113"
                                   << "";
    QTest::newRow("five numbers") << "203.0.113.1.1"
                                  << "";
    QTest::newRow("256") << "203.0.113.256"
                         << "";
    QTest::newRow("huge number") << "203.0.113.4294967297"
                                 << "";
    QTest::newRow("last dot") << "203.0.113.1."
                              << "";
    QTest::newRow("white space") << " 203.0.113.1"
                                 << "";
    QTest::newRow("IPv6") << "2001:DB8:0:0:0:0:0:1"
                          << "2001:db8::1";
    QTest::newRow("longest run of zeros") << "2001:0:0:1:0:0:0:1"
                                          << "2001:0:0:1::1";
    QTest::newRow("mapped") << "::ffff:192.0.2.1"
                            << "192.0.2.1";
    QTest::newRow("mapped in hexadecimal") << "::FFFF:c000:201"
                                           << "192.0.2.1";
    QTest::newRow("unspecified") << "::"
                                 << "::";
    QTest::newRow("loopback") << "::1"
                              << "::1";
    QTest::newRow("compatible, not mapped") << "::1.2.3.4"
                                            << "::1.2.3.4";
    QTest::newRow("zone id") << "fe80::1%eth0"
                             << "";
    QTest::newRow("brackets") << "[::1]"
                              << "";
    QTest::newRow("prefix") << "2001:db8::/32"
                            << "";
    QTest::newRow("two runs") << "2001::1::2"
                              << "";
    QTest::newRow("nine groups") << "1:2:3:4:5:6:7:8:9"
                                 << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("name") << "mail.example"
                          << "";
    QTest::newRow("very long") << QString(100000, u':') << "";
}

void TestAddress::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    const std::optional<QHostAddress> address = parseAddress(text);
    QCOMPARE(address ? addressText(*address) : QString(), canonical);
}

void TestAddress::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AddressKind>("kind");
    QTest::newRow("public") << "8.8.8.8" << AddressKind::Public;
    QTest::newRow("public IPv6") << "2a00::1" << AddressKind::Public;
    QTest::newRow("10/8") << "10.255.255.255" << AddressKind::Private;
    QTest::newRow("172.16/12 first") << "172.16.0.0" << AddressKind::Private;
    QTest::newRow("172.16/12 last") << "172.31.255.255" << AddressKind::Private;
    QTest::newRow("behind 172.16/12") << "172.32.0.0" << AddressKind::Public;
    QTest::newRow("192.168/16") << "192.168.1.1" << AddressKind::Private;
    QTest::newRow("fc00::/7") << "fd00::1" << AddressKind::Private;
    QTest::newRow("carrier") << "100.64.0.1" << AddressKind::CarrierNat;
    QTest::newRow("behind carrier") << "100.128.0.1" << AddressKind::Public;
    QTest::newRow("loopback") << "127.0.0.53" << AddressKind::Loopback;
    QTest::newRow("loopback IPv6") << "::1" << AddressKind::Loopback;
    QTest::newRow("link-local") << "169.254.1.1" << AddressKind::LinkLocal;
    QTest::newRow("link-local IPv6") << "fe80::1" << AddressKind::LinkLocal;
    QTest::newRow("documentation") << "203.0.113.100" << AddressKind::Documentation;
    QTest::newRow("documentation IPv6") << "2001:db8::1" << AddressKind::Documentation;
    QTest::newRow("documentation, newer") << "3fff:fff::1" << AddressKind::Documentation;
    QTest::newRow("synthetic") << "64:ff9b::c000:201" << AddressKind::Synthetic;
    QTest::newRow("multicast") << "224.0.0.1" << AddressKind::Multicast;
    QTest::newRow("multicast IPv6") << "ff02::1" << AddressKind::Multicast;
    QTest::newRow("reserved") << "240.0.0.1" << AddressKind::Reserved;
    QTest::newRow("unspecified IPv6") << "::" << AddressKind::Reserved;
    QTest::newRow("mapped private") << "::ffff:10.0.0.1" << AddressKind::Private;
}

void TestAddress::kinds()
{
    QFETCH(const QString, text);
    QFETCH(const AddressKind, kind);
    QCOMPARE(kindOf(QHostAddress(text)), kind);
}

void TestAddress::order()
{
    const auto less = [](const char *left, const char *right) {
        return addressLess(QHostAddress(QLatin1String(left)), QHostAddress(QLatin1String(right)));
    };
    QVERIFY(less("9.0.0.0", "10.0.0.0")); // as numbers, not as text
    QVERIFY(!less("10.0.0.0", "9.0.0.0"));
    QVERIFY(less("255.255.255.255", "::"));
    QVERIFY(less("2001:db8::2", "2001:db8::10"));
    QVERIFY(!less("::1", "::1"));
}

void TestAddress::conformance_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    // Cases whose data is no text hold for a JSON schema alone; they are left out.
    addConformanceRows(QStringLiteral("hostname-ipv4.json"));
    addConformanceRows(QStringLiteral("hostname-ipv6.json"));
}

void TestAddress::conformance()
{
    if (!hasConformanceSuite())
        QSKIP("the folder of conformance suites (HELODOCTOR_CONFORMANCE_DIR) is not here");
    QFETCH(const QString, file);
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    const std::optional<QHostAddress> address = parseAddress(text);
    // parseAddress reads both families; the suite asks for one. A mapped address is IPv4 to us and IPv6 to the suite.
    const bool isIPv6Text = text.contains(u':');
    const bool wantsIPv6 = file.contains(QStringLiteral("ipv6"));
    QCOMPARE(address.has_value() && isIPv6Text == wantsIPv6, valid);
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
