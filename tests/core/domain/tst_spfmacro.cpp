// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfmacro.h"
#include "domain/spfnames.h"

#include <QTest>

/// Macros of SPF (RFC 7208 §7), beginning with the examples of §7.4.
class TestSpfMacro final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expands_data();
    void expands();
    void faults_data();
    void faults();
    void domainSpecs_data();
    void domainSpecs();
    void cutsLongNamesFromTheLeft();
    void boundsExplanations();
    void findsValidatedName();
    void namesOfInternationalDomains();
    void identities_data();
    void identities();

private:
    static SpfMacroValues values();
};

SpfMacroValues TestSpfMacro::values()
{
    SpfMacroValues values;
    values.ip = QHostAddress(QStringLiteral("192.0.2.3"));
    values.local = "strong-bad";
    values.senderDomain = "email.example.com";
    values.domain = "email.example.com";
    values.heloName = "mx.example.org";
    values.receiver = "mail.example.net";
    values.time = 1'234'567'890;
    return values;
}

void TestSpfMacro::expands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expanded");
    const auto row = [](const char *text, const char *expanded) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expanded);
    };
    row("%{s}", "strong-bad@email.example.com");
    row("%{o}", "email.example.com");
    row("%{d}", "email.example.com");
    row("%{d4}", "email.example.com");
    row("%{d3}", "email.example.com");
    row("%{d2}", "example.com");
    row("%{d1}", "com");
    row("%{dr}", "com.example.email");
    row("%{d2r}", "example.email");
    row("%{l}", "strong-bad");
    row("%{l-}", "strong.bad");
    row("%{lr}", "strong-bad");
    row("%{lr-}", "bad.strong");
    row("%{l1r-}", "strong");
    row("%{ir}.%{v}._spf.%{d2}", "3.2.0.192.in-addr._spf.example.com");
    row("%{lr-}.lp._spf.%{d2}", "bad.strong.lp._spf.example.com");
    row("%{lr-}.lp.%{ir}.%{v}._spf.%{d2}", "bad.strong.lp.3.2.0.192.in-addr._spf.example.com");
    row("%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}", "3.2.0.192.in-addr.strong.lp._spf.example.com");
    row("%{d2}.trusted-domains.example.net", "example.com.trusted-domains.example.net");
    row("%{h}", "mx.example.org");
    row("%{p}", "unknown");
    row("%{d999999999999999999999}", "email.example.com");
    row("a%%b%_c%-d.example", "a%b c%20d.example");
    row("%{S}", "strong-bad%40email.example.com");
    row("x.example.", "x.example");
}

void TestSpfMacro::expands()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(spfMacroFault(text, SpfMacroPlace::DomainSpec), qsizetype(-1));
    QTEST(expandSpfDomain(text, values()), "expanded");
    SpfMacroValues ipv6 = values();
    ipv6.ip = QHostAddress(QStringLiteral("2001:db8::cb01"));
    QCOMPARE(expandSpfDomain("%{ir}.%{v}._spf.%{d2}", ipv6),
        QByteArray("1.0.B.C.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.B.D.0.1.0.0.2.ip6._spf.example.com"));
    QCOMPARE(expandSpfExplanation("%{c} at %{t}, says %{r}", ipv6, 100),
        QByteArray("2001:db8::cb01 at 1234567890, says mail.example.net"));
}

void TestSpfMacro::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SpfMacroPlace>("where");
    QTest::addColumn<int>("place");
    const auto row = [](const char *text, SpfMacroPlace where, int place) {
        QTest::addRow("%s in %d", text, static_cast<int>(where)) << QByteArray(text) << where << place;
    };
    row("a.%{d}.b", SpfMacroPlace::DomainSpec, -1);
    row("%{d", SpfMacroPlace::DomainSpec, 0);
    row("a%", SpfMacroPlace::DomainSpec, 1);
    row("a%{}", SpfMacroPlace::DomainSpec, 1);
    row("%(d)", SpfMacroPlace::DomainSpec, 0);
    row("%{x}", SpfMacroPlace::Explanation, 0);
    row("%{d0}", SpfMacroPlace::DomainSpec, 0);
    row("%{d00}", SpfMacroPlace::DomainSpec, 0);
    row("%{d2rr}", SpfMacroPlace::DomainSpec, 0);
    row("%{dr2}", SpfMacroPlace::DomainSpec, 0);
    row("%{d.-+,/_=}", SpfMacroPlace::DomainSpec, -1);
    row("%{d!}", SpfMacroPlace::DomainSpec, 0);
    row("%{c}%{r}%{t}", SpfMacroPlace::Explanation, -1);
    row("%{r}", SpfMacroPlace::DomainSpec, 0);
    row("two words", SpfMacroPlace::Explanation, -1);
    row("two words", SpfMacroPlace::DomainSpec, 3);
    row("two words", SpfMacroPlace::Modifier, 3);
    row("a\x07", SpfMacroPlace::Explanation, 1);
    row("\xc3\xa9", SpfMacroPlace::Explanation, 0);
}

void TestSpfMacro::faults()
{
    QFETCH(const QByteArray, text);
    QFETCH(const SpfMacroPlace, where);
    QFETCH(const int, place);
    QCOMPARE(spfMacroFault(text, where), qsizetype(place));
}

void TestSpfMacro::domainSpecs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("place");
    const auto row = [](const char *text, int place) { QTest::newRow(text) << QByteArray(text) << place; };
    row("example.com", -1);
    row("example.com.", -1);
    row("%{d}", -1);
    row("x%%", -1);
    row("%{i}._spf.%{d2}", -1);
    row("%{d}.com", -1);
    row("a.xn--zckzah", -1);
    row("a.9b", -1);
    row("", 0);
    row(".", 0);
    row("com", 0);
    row("com.", 0);
    row("%{d}com", 4);
    row("%{d}.", 4);
    row("a.123", 2);
    row("a.b-", 2);
    row("a..", 2);
}

void TestSpfMacro::domainSpecs()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, place);
    QCOMPARE(spfDomainSpecFault(text), qsizetype(place));
}

void TestSpfMacro::cutsLongNamesFromTheLeft()
{
    SpfMacroValues hostile = values();
    hostile.local = QByteArray("ab.").repeated(170) + "z";
    QByteArray spec;
    for (int i = 0; i < 2000; ++i)
        spec += "%{l}.";
    const QByteArray expanded = expandSpfDomain(spec + "example.com", hostile);
    QVERIFY(expanded.size() <= 253 && expanded.size() > 253 - 4);
    QVERIFY(expanded.startsWith("ab.") && expanded.endsWith("ab.z.example.com"));
    hostile.local = QByteArray(300, 'x'); // no dot to cut at: no name
    QVERIFY(!spfTargetName(expandSpfDomain("%{l}", hostile)));
}

void TestSpfMacro::boundsExplanations()
{
    SpfMacroValues hostile = values();
    hostile.local = QByteArray(512, '!');
    QCOMPARE(expandSpfExplanation(QByteArray("%{L}").repeated(15'000), hostile, 500).size(), qsizetype(500));
}

void TestSpfMacro::findsValidatedName()
{
    QVERIFY(spfUsesValidatedName("a.%{p}.b"));
    QVERIFY(spfUsesValidatedName("%{P2r-}"));
    QVERIFY(!spfUsesValidatedName("a.%%{p}.b"));
    QVERIFY(!spfUsesValidatedName("p.%{d}"));
}

void TestSpfMacro::namesOfInternationalDomains()
{
    QCOMPARE(aLabels(QStringLiteral("_spf.b\u00fccher.example")), QByteArray("_spf.xn--bcher-kva.example"));
    QCOMPARE(aLabels(QStringLiteral("Mail.Example.COM")), QByteArray("Mail.Example.COM"));
    const SpfQuery query = SpfQuery::forMailFrom(QHostAddress(QStringLiteral("::ffff:192.0.2.1")),
        QStringLiteral("j\u00f6rg@b\u00fccher.example"), QStringLiteral("mx.b\u00fccher.example"));
    const SpfMacroValues values = spfMacroValues(query);
    QCOMPARE(values.domain, QByteArray("xn--bcher-kva.example"));
    QCOMPARE(values.senderDomain, QByteArray("xn--bcher-kva.example"));
    QCOMPARE(values.heloName, QByteArray("mx.xn--bcher-kva.example"));
    QCOMPARE(values.ip, QHostAddress(QStringLiteral("192.0.2.1")));
    // RFC 8616 §4: what holds a local part beyond ASCII can be the name of nothing.
    QVERIFY(!spfTargetName(expandSpfDomain("%{l}.x.example", values)));
    QVERIFY(spfTargetName(expandSpfDomain("%{o}.x.example", values)));
}

void TestSpfMacro::identities_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("isOne");
    const auto row
        = [](const char *domain, bool isOne) { QTest::newRow(domain) << QString::fromUtf8(domain) << isOne; };
    row("example.com", true);
    row("example.com.", true);
    row("_spf.example.com", true);
    row("b\xc3\xbc"
        "cher.example",
        true);
    row("web4", false);
    row("[192.0.2.1]", false);
    row("[IPv6:2001:db8::1]", false);
    row("192.0.2.1", false);
    row("a..example", false);
    row(".example.com", false);
    row("", false);
    row("a123456789012345678901234567890123456789012345678901234567890123.example.com", false);
}

void TestSpfMacro::identities()
{
    QFETCH(const QString, domain);
    QTEST(spfDomainName(aLabels(domain)).has_value(), "isOne");
}

QTEST_GUILESS_MAIN(TestSpfMacro)
#include "tst_spfmacro.moc"
