// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/hostname.h"

#include "conformance.h"

#include <QTest>

class TestHostname : public QObject
{
    Q_OBJECT

private slots:
    void faults_data();
    void faults();
    void conformance_data();
    void conformance();
};

void TestHostname::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HostnameFault>("fault");
    QTest::addColumn<bool>("isStrict");
    const QString label63(63, u'a');
    const QString name253 = QStringList{label63, label63, label63, QString(61, u'b')}.join(u'.');
    QTest::newRow("good") << "mail.example" << HostnameFault::None << true;
    QTest::newRow("single label") << "dyna-web" << HostnameFault::None << false;
    QTest::newRow("upper case, digits") << "MX01.3com.EXAMPLE" << HostnameFault::None << true;
    QTest::newRow("empty") << "" << HostnameFault::Empty << false;
    QTest::newRow("only a dot") << "." << HostnameFault::EmptyLabel << false;
    QTest::newRow("253 characters") << name253 << HostnameFault::None << true;
    QTest::newRow("254 characters") << name253 + u'b' << HostnameFault::TooLong << false;
    QTest::newRow("label of 64") << label63 + QStringLiteral("a.example") << HostnameFault::LabelTooLong << false;
    QTest::newRow("two dots") << "mail..example" << HostnameFault::EmptyLabel << false;
    QTest::newRow("last dot") << "mail.example." << HostnameFault::LastDot << false;
    QTest::newRow("two last dots") << "mail.example.." << HostnameFault::EmptyLabel << false;
    QTest::newRow("non-ASCII") << QStringLiteral("m\u00fcller.example") << HostnameFault::NonAscii << false;
    QTest::newRow("full-width digit") << QStringLiteral("mail\uff11.example") << HostnameFault::NonAscii << false;
    QTest::newRow("underscore") << "my_mail.example" << HostnameFault::Underscore << false;
    QTest::newRow("space") << "my mail.example" << HostnameFault::BadCharacter << false;
    QTest::newRow("line end") << "mail.example\r\nQUIT" << HostnameFault::BadCharacter << false;
    QTest::newRow("slash") << "0/25.example" << HostnameFault::BadCharacter << false;
    QTest::newRow("quote") << "a'b.example" << HostnameFault::BadCharacter << false;
    QTest::newRow("NUL") << QStringLiteral("mail.example\u0000") << HostnameFault::BadCharacter << false;
    QTest::newRow("first hyphen") << "-mail.example" << HostnameFault::HyphenAtEdge << false;
    QTest::newRow("last hyphen") << "mail-.example" << HostnameFault::HyphenAtEdge << false;
    QTest::newRow("address") << "192.0.2.1" << HostnameFault::AllNumericEnd << false;
    QTest::newRow("number") << "12345" << HostnameFault::AllNumericEnd << false;
    QTest::newRow("literal") << "[192.0.2.1]" << HostnameFault::BadCharacter << false;
}

void TestHostname::faults()
{
    QFETCH(const QString, text);
    QFETCH(const HostnameFault, fault);
    QFETCH(const bool, isStrict);
    QCOMPARE(hostnameFault(text), fault);
    QCOMPARE(isStrictFqdn(text), isStrict);
}

void TestHostname::conformance_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    // The punycode suite asks for IDNA 2008 contexts of A-labels; to SMTP and DNS an A-label is any LDH label.
    addConformanceRows(QStringLiteral("hostname-syntax.json"), QStringLiteral("punycode"));
}

void TestHostname::conformance()
{
    if (!hasConformanceSuite())
        QSKIP("the folder of conformance suites (HELODOCTOR_CONFORMANCE_DIR) is not here");
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    // Single labels are valid host names there and here; that a HELO name needs two is isStrictFqdn()'s business.
    QCOMPARE(hostnameFault(text) == HostnameFault::None, valid);
}

QTEST_GUILESS_MAIN(TestHostname)
#include "tst_hostname.moc"
