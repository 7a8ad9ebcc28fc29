// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/genericname.h"
#include "findings/helosyntax.h"

#include "dns/address.h"

#include <QTest>

/// What a HELO name looks like, and which names look like a provider's.
class TestHeloForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_data();
    void form();
    void genericName_data();
    void genericName();
};

void TestHeloForm::form_data()
{
    QTest::addColumn<QString>("helo");
    QTest::addColumn<int>("form");
    const auto row = [](const char *helo, HeloForm form) {
        QTest::newRow(*helo ? helo : "empty") << QString::fromUtf8(helo) << static_cast<int>(form);
    };
    row("", HeloForm::None);
    row("mail.example.com", HeloForm::Qualified);
    row("MAIL.Example.COM", HeloForm::Qualified);
    row("xn--mil-0la.example", HeloForm::Qualified);
    row("1and1.example", HeloForm::Qualified);
    row("localdomain.example", HeloForm::Qualified);
    row("DYNA-WEB", HeloForm::NotQualified);
    row("DYNA-WEB.", HeloForm::NotQualified);
    row("203.0.113.5", HeloForm::BareAddress);
    row("2001:db8::5", HeloForm::BareAddress);
    row("::ffff:203.0.113.5", HeloForm::BareAddress);
    row("[203.0.113.5]", HeloForm::Literal);
    row("[IPv6:2001:db8::5]", HeloForm::Literal);
    row("[ipv6:2001:db8::5]", HeloForm::Literal);
    row("[2001:db8::5]", HeloForm::LiteralMalformed);
    row("[203.0.113.256]", HeloForm::LiteralMalformed);
    row("[203.0.113.5", HeloForm::LiteralMalformed);
    row("[]", HeloForm::LiteralMalformed);
    row("[", HeloForm::LiteralMalformed);
    row("[mail.example.com]", HeloForm::LiteralMalformed);
    row("[IPv6:203.0.113.5]", HeloForm::LiteralMalformed);
    row("localhost", HeloForm::Localhost);
    row("LOCALHOST.localdomain", HeloForm::Localhost);
    row("mail.localhost", HeloForm::Localhost);
    row("exch01.company.local", HeloForm::InternalName);
    row("nas.fritz.lan", HeloForm::InternalName);
    row("box.home.arpa", HeloForm::InternalName);
    row("srv.internal.", HeloForm::InternalName);
    row("my_host.example.com", HeloForm::Underscore);
    row("mail..example", HeloForm::BadCharacter);
    row(".example", HeloForm::BadCharacter);
    row("-mail.example", HeloForm::BadCharacter);
    row("mail-.example", HeloForm::BadCharacter);
    row("ma!l.example", HeloForm::BadCharacter);
    row("203.0.113.256", HeloForm::NumericEnd);
    row("203.0.113", HeloForm::NumericEnd);
    row("mail.example.com.", HeloForm::LastDot);
    row("mäil.example", HeloForm::NonAscii);
    QTest::newRow("long label") << QString(64, u'a') + QStringLiteral(".example")
                                << static_cast<int>(HeloForm::TooLong);
    QTest::newRow("longest label") << QString(63, u'a') + QStringLiteral(".example")
                                   << static_cast<int>(HeloForm::Qualified);
}

void TestHeloForm::form()
{
    QFETCH(const QString, helo);
    QFETCH(const int, form);
    QCOMPARE(static_cast<int>(heloForm(helo)), form);
}

void TestHeloForm::genericName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isGeneric");
    const auto row = [](const char *name, const char *address, bool isGeneric) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(address) << isGeneric;
    };
    row("203-0-113-5.static.provider.example", "203.0.113.5", true);
    row("5.113.0.203.provider.example", "203.0.113.5", true);
    row("ip203000113005.provider.example", "203.0.113.5", true);
    row("cb007105.provider.example", "203.0.113.5", true);
    row("host-113-5.0.provider.example", "203.0.113.5", false);
    row("p5.0.113.provider.example", "203.0.113.5", false);
    row("dsl-7.provider.example", "203.0.113.5", true);
    row("host1.pool.provider.example", "203.0.113.5", true);
    row("dynamic.provider.example", "203.0.113.5", true);
    row("mail.provider.example", "203.0.113.5", false);
    row("dynatron.example", "203.0.113.5", false);
    row("mail.dynatron.example", "203.0.113.5", false);
    row("mx1.example.com", "203.0.113.5", false);
    row("2001-db8--5.v6.provider.example", "2001:db8::5", false);
    row("20010db8000000000000000000000005.v6.provider.example", "2001:db8::5", true);
    row("mail.provider.example", "2001:db8::5", false);
}

void TestHeloForm::genericName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    QFETCH(const bool, isGeneric);
    QCOMPARE(isGenericName(name, parseAddress(address).value()), isGeneric);
}

QTEST_GUILESS_MAIN(TestHeloForm)
#include "tst_heloform.moc"
