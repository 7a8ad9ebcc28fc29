// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/certificate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CertificateTest : public QObject
{
    Q_OBJECT

private slots:
    void certificateNames_data();
    void certificateNames();
    void noCertificate();
};

void CertificateTest::certificateNames_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("covers");
    QTest::newRow("same") << u"mx.example"_s << u"mx.example"_s << true;
    QTest::newRow("case") << u"MX.Example"_s << u"mx.eXample"_s << true;
    QTest::newRow("last dot") << u"mx.example"_s << u"mx.example."_s << true;
    QTest::newRow("other") << u"mx.example"_s << u"mx.example.net"_s << false;
    QTest::newRow("ends alike") << u"example.net"_s << u"mx.example.net"_s << false;
    QTest::newRow("wildcard") << u"*.example.net"_s << u"mx.example.net"_s << true;
    QTest::newRow("wildcard is not the domain itself") << u"*.example.net"_s << u"example.net"_s << false;
    QTest::newRow("wildcard is one label") << u"*.example.net"_s << u"a.b.example.net"_s << false;
    QTest::newRow("wildcard of a whole zone") << u"*.net"_s << u"example.net"_s << false;
    QTest::newRow("wildcard inside a label") << u"m*.example.net"_s << u"mx.example.net"_s << false;
    QTest::newRow("wildcard further right") << u"mx.*.net"_s << u"mx.example.net"_s << false;
    QTest::newRow("two wildcards") << u"*.*.example.net"_s << u"a.b.example.net"_s << false;
    QTest::newRow("star alone") << u"*"_s << u"example"_s << false;
    QTest::newRow("empty name") << u"*.example.net"_s << QString() << false;
    QTest::newRow("empty pattern") << QString() << u"mx.example"_s << false;
    QTest::newRow("empty first label") << u"*.example.net"_s << u".example.net"_s << false;
}

void CertificateTest::certificateNames()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QTEST(certificateNameCovers(pattern, name), "covers");
}

void CertificateTest::noCertificate()
{
    const TlsFacts facts = certificateFacts(QSslCertificate(), {}, u"mx.example"_s);
    QVERIFY(!facts.trusted);
    QVERIFY(!facts.nameMatches);
    QVERIFY(facts.certificateNames.isEmpty());
    QVERIFY(!facts.problem.isEmpty());
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "tst_certificate.moc"
