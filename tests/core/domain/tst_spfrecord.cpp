// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfrecord.h"

#include <QTest>

#include <random>

/// The grammar of SPF records (RFC 7208 §12): what is read, and where it breaks off.
class TestSpfRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecord_data();
    void isRecord();
    void readsTerms();
    void readsPrefixes_data();
    void readsPrefixes();
    void namesFaultAndPlace_data();
    void namesFaultAndPlace();
    void keepsLimits();
    void survivesAnyBytes();

private:
    static SpfRecord record(const QByteArray &text);
};

SpfRecord TestSpfRecord::record(const QByteArray &text)
{
    const auto parsed = parseSpfRecord(text);
    const auto *record = std::get_if<SpfRecord>(&parsed);
    return record ? *record : SpfRecord();
}

void TestSpfRecord::isRecord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("plain") << QByteArray("v=spf1 -all") << true;
    QTest::newRow("nothing behind the version") << QByteArray("v=spf1") << true;
    QTest::newRow("upper case") << QByteArray("V=SPF1 -all") << true;
    QTest::newRow("wrong behind the version, still one") << QByteArray("v=spf1 nonsense") << true;
    QTest::newRow("version 10") << QByteArray("v=spf10 -all") << false;
    QTest::newRow("no space") << QByteArray("v=spf1-all") << false;
    QTest::newRow("tab") << QByteArray("v=spf1\t-all") << false;
    QTest::newRow("space before") << QByteArray(" v=spf1 -all") << false;
    QTest::newRow("Sender ID") << QByteArray("spf2.0/pra -all") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestSpfRecord::isRecord()
{
    QFETCH(const QByteArray, text);
    QTEST(isSpfRecord(text), "isOne");
}

void TestSpfRecord::readsTerms()
{
    const SpfRecord read = record("v=spf1  ~A:%{d2}.example.com/24//64 ?mx Ip4:192.0.2.0/24 ip6:2001:db8::/32 "
                                  "-exists:%{ir}.x.example exp=why.example x-y_z.1=%%a redirect=_spf.example.com. ");
    QCOMPARE(read.terms.size(), 8);
    const SpfTerm a = read.terms.at(0);
    QVERIFY(a.kind == SpfTermKind::A && a.qualifier == SpfQualifier::SoftFail && a.asksDns());
    QCOMPARE(a.text, QByteArray("~A:%{d2}.example.com/24//64"));
    QCOMPARE(a.domainSpec, QByteArray("%{d2}.example.com"));
    QCOMPARE(a.place, 9);
    QCOMPARE(a.ipv4Prefix, 24);
    QCOMPARE(a.ipv6Prefix, 64);
    const SpfTerm mx = read.terms.at(1);
    QVERIFY(mx.kind == SpfTermKind::Mx && mx.qualifier == SpfQualifier::Neutral && mx.domainSpec.isEmpty());
    QCOMPARE(mx.ipv4Prefix, 32);
    QCOMPARE(mx.ipv6Prefix, 128);
    const SpfTerm ip4 = read.terms.at(2);
    QVERIFY(ip4.kind == SpfTermKind::Ip4 && ip4.qualifier == SpfQualifier::Pass && !ip4.asksDns());
    QCOMPARE(ip4.network, QHostAddress(QStringLiteral("192.0.2.0")));
    QCOMPARE(ip4.ipv4Prefix, 24);
    QCOMPARE(read.terms.at(3).network, QHostAddress(QStringLiteral("2001:db8::")));
    QCOMPARE(read.terms.at(3).ipv6Prefix, 32);
    QVERIFY(read.terms.at(4).kind == SpfTermKind::Exists);
    QVERIFY(read.terms.at(5).kind == SpfTermKind::Exp && read.terms.at(5).isModifier());
    QVERIFY(read.terms.at(6).kind == SpfTermKind::OtherModifier);
    QCOMPARE(read.find(SpfTermKind::Redirect)->domainSpec, QByteArray("_spf.example.com."));
    QVERIFY(!read.find(SpfTermKind::Ptr));
}

void TestSpfRecord::readsPrefixes_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<int>("ipv4");
    QTest::addColumn<int>("ipv6");
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("a/0") << QByteArray("a/0") << 0 << 128 << QByteArray();
    QTest::newRow("a//0") << QByteArray("a//0") << 32 << 0 << QByteArray();
    QTest::newRow("a/16//48") << QByteArray("a/16//48") << 16 << 48 << QByteArray();
    QTest::newRow("domain with slash") << QByteArray("mx:foo/bar.example/8") << 8 << 128
                                       << QByteArray("foo/bar.example");
    QTest::newRow("digits at the end") << QByteArray("a:x.example9") << 32 << 128 << QByteArray("x.example9");
    QTest::newRow("macro at the end") << QByteArray("a:%{h}/32//128") << 32 << 128 << QByteArray("%{h}");
}

void TestSpfRecord::readsPrefixes()
{
    QFETCH(const QByteArray, term);
    const SpfRecord read = record("v=spf1 " + term);
    QCOMPARE(read.terms.size(), 1);
    QTEST(read.terms.first().ipv4Prefix, "ipv4");
    QTEST(read.terms.first().ipv6Prefix, "ipv6");
    QTEST(read.terms.first().domainSpec, "domain");
}

void TestSpfRecord::namesFaultAndPlace_data()
{
    using Fault = SpfSyntaxFault;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SpfSyntaxFault>("fault");
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<int>("place");
    const auto row = [](const char *text, Fault fault, const char *term, int place) {
        QTest::newRow(text) << QByteArray(text) << fault << QByteArray(term) << place;
    };
    row("v=spf1 ipv4:192.0.2.1 -all", Fault::UnknownMechanism, "ipv4:192.0.2.1", 8);
    row("v=spf1 -all moo", Fault::UnknownMechanism, "moo", 13);
    row("v=spf1 1up=foo", Fault::UnknownMechanism, "1up=foo", 8);
    row("v=spf1 =all", Fault::UnknownMechanism, "=all", 8);
    row("v=spf1 - all", Fault::UnknownMechanism, "-", 9);
    row("v=spf1 --all", Fault::UnknownMechanism, "--all", 9);
    row("v=spf1 -redirect=a.example", Fault::UnknownMechanism, "-redirect=a.example", 9);
    row("v=spf1 redirect:a.example", Fault::UnknownMechanism, "redirect:a.example", 8);
    row("v=spf1 include", Fault::DomainMissing, "include", 15);
    row("v=spf1 include: -all", Fault::DomainMissing, "include:", 16);
    row("v=spf1 exists", Fault::DomainMissing, "exists", 14);
    row("v=spf1 a: -all", Fault::DomainMissing, "a:", 10);
    row("v=spf1 exp= -all", Fault::DomainMissing, "exp=", 12);
    row("v=spf1 -all:foo", Fault::ArgumentNotAllowed, "-all:foo", 12);
    row("v=spf1 -all/8", Fault::ArgumentNotAllowed, "-all/8", 12);
    row("v=spf1 ptr/24", Fault::ArgumentNotAllowed, "ptr/24", 11);
    row("v=spf1 include/24", Fault::ArgumentNotAllowed, "include/24", 15);
    row("v=spf1 a:localhost", Fault::BadDomain, "a:localhost", 10);
    row("v=spf1 a:example.-com", Fault::BadDomain, "a:example.-com", 18);
    row("v=spf1 include:a.example/24", Fault::BadDomain, "include:a.example/24", 18);
    row("v=spf1 mx:a.example:8080", Fault::BadDomain, "mx:a.example:8080", 13);
    row("v=spf1 redirect=-all", Fault::BadDomain, "redirect=-all", 17);
    row("v=spf1 a:192.0.2.1", Fault::AddressAsDomain, "a:192.0.2.1", 10);
    row("v=spf1 mx:192.0.2.1/24", Fault::AddressAsDomain, "mx:192.0.2.1/24", 11);
    row("v=spf1 a:%{z}.example", Fault::BadMacro, "a:%{z}.example", 10);
    row("v=spf1 a:x%.example", Fault::BadMacro, "a:x%.example", 11);
    row("v=spf1 a:%{d0}.example", Fault::BadMacro, "a:%{d0}.example", 10);
    row("v=spf1 a:%{c}.example", Fault::BadMacro, "a:%{c}.example", 10);
    row("v=spf1 x=%abc", Fault::BadMacro, "x=%abc", 10);
    row("v=spf1 a:\xc3\xa9.example", Fault::BadCharacter, "a:\xc3\xa9.example", 10);
    row("v=spf1 a\t-all", Fault::BadCharacter, "a\t-all", 9);
    row("v=spf1 \xe2\x80\x93"
        "all",
        Fault::BadCharacter,
        "\xe2\x80\x93"
        "all",
        8);
    row("v=spf1 ip4 -all", Fault::AddressMissing, "ip4", 11);
    row("v=spf1 ip4: -all", Fault::AddressMissing, "ip4:", 11);
    row("v=spf1 ip4:192.0.2 -all", Fault::BadAddress, "ip4:192.0.2", 12);
    row("v=spf1 ip4:192.0.2.01", Fault::BadAddress, "ip4:192.0.2.01", 12);
    row("v=spf1 ip4:2001:db8::1", Fault::BadAddress, "ip4:2001:db8::1", 12);
    row("v=spf1 ip6:192.0.2.1", Fault::BadAddress, "ip6:192.0.2.1", 12);
    row("v=spf1 ip6:2001:db8::1%eth0", Fault::BadAddress, "ip6:2001:db8::1%eth0", 12);
    row("v=spf1 ip4:192.0.2.1/33", Fault::BadPrefix, "ip4:192.0.2.1/33", 22);
    row("v=spf1 ip4:192.0.2.1/032", Fault::BadPrefix, "ip4:192.0.2.1/032", 22);
    row("v=spf1 ip4:192.0.2.1/", Fault::BadPrefix, "ip4:192.0.2.1/", 22);
    row("v=spf1 ip4:192.0.2.1//32", Fault::BadPrefix, "ip4:192.0.2.1//32", 22);
    row("v=spf1 ip6:2001:db8::/129", Fault::BadPrefix, "ip6:2001:db8::/129", 23);
    row("v=spf1 a/33", Fault::BadPrefix, "a/33", 10);
    row("v=spf1 a/ -all", Fault::BadPrefix, "a/", 9);
    row("v=spf1 mx//999999999999", Fault::BadPrefix, "mx//999999999999", 12);
    row("v=spf1 exp=a.example exp=b.example", Fault::ModifierTwice, "exp=b.example", 22);
    row("v=spf1 redirect=a.example REDIRECT=a.example", Fault::ModifierTwice, "REDIRECT=a.example", 27);
}

void TestSpfRecord::namesFaultAndPlace()
{
    QFETCH(const QByteArray, text);
    const auto parsed = parseSpfRecord(text);
    const auto *error = std::get_if<SpfSyntaxError>(&parsed);
    QVERIFY(error);
    QTEST(error->fault, "fault");
    QTEST(error->term, "term");
    QTEST(error->place, "place");
}

void TestSpfRecord::keepsLimits()
{
    QByteArray many("v=spf1");
    for (int i = 0; i < maxSpfTerms; ++i)
        many += " a";
    QCOMPARE(record(many).terms.size(), maxSpfTerms);
    const auto tooMany = parseSpfRecord(many + " a");
    QCOMPARE(std::get<SpfSyntaxError>(tooMany).fault, SpfSyntaxFault::TooManyTerms);
    QCOMPARE(std::get<SpfSyntaxError>(tooMany).place, static_cast<int>(many.size()) + 2);
    const auto tooLong = parseSpfRecord("v=spf1 " + QByteArray(maxSpfRecordBytes, ' '));
    QCOMPARE(std::get<SpfSyntaxError>(tooLong).fault, SpfSyntaxFault::RecordTooLong);
}

void TestSpfRecord::survivesAnyBytes()
{
    std::mt19937 random(7208);
    const QByteArray alphabet = QByteArray("aimxptrncludeips46redxl:/=%{}.-+~?0123 \xff\x00\r\n_,", 45);
    int records = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text("v=spf1 ");
        for (auto j = random() % 40; j > 0; --j)
            text += alphabet.at(static_cast<qsizetype>(random() % 45));
        const auto parsed = parseSpfRecord(text);
        if (const auto *error = std::get_if<SpfSyntaxError>(&parsed))
            QVERIFY(error->place >= 8 && error->place <= text.size() + 1 && text.contains(error->term));
        else
            ++records;
    }
    QVERIFY(records > 0);
}

QTEST_GUILESS_MAIN(TestSpfRecord)
#include "tst_spfrecord.moc"
