// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "clioptions.h"
#include "commands.h"
#include "exitstatus.h"

#include "demo/demos.h"
#include "dns/address.h"

#include <QTest>

/// What the command line understands, and how it says what it does not.
class TestCliOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAll();
    void takesServers_data();
    void takesServers();
    void refuses_data();
    void refuses();
    void comparesWhereAsked();
    void differentSpellingsAreOneAddress();
    void nullSender();
    void demoCanBeChanged();
    void listsAndHelp();
};

namespace {

CheckOptions options(const QStringList &arguments)
{
    const auto parsed = parseCheckOptions(arguments);
    const auto *found = std::get_if<CheckOptions>(&parsed);
    return found ? *found : CheckOptions{};
}

CliMessage message(const QStringList &arguments)
{
    const CommandOrMessage parsed = commandFor(arguments, Console());
    const auto *found = std::get_if<CliMessage>(&parsed);
    return found ? *found : CliMessage{QStringLiteral("(accepted)"), -1};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestCliOptions::takesAll()
{
    const CheckOptions all
        = options(words("--ip 203.0.113.7 --ip 2001:db8::7 --helo mail.example.com --mail-from a@example.com "
                        "--server mx.example.com:2525 --recipient user@Example.NET --resolver 192.0.2.1:5353 "
                        "--resolver [2001:db8::53]:54 --resolver 2001:db8::53 --dns-timeout 700 --deadline 9 "
                        "--format json --output out.json --write-fixes fixes --language de --quiet --no-dnsbl "
                        "--no-rdap"));
    QCOMPARE(all.request.ips.size(), 2);
    QCOMPARE(all.request.helo, QStringLiteral("mail.example.com"));
    QCOMPARE(all.request.mailFrom, std::optional(QStringLiteral("a@example.com")));
    QCOMPARE(all.request.serverHost, QStringLiteral("mx.example.com"));
    QCOMPARE(all.request.serverPort, quint16(2525));
    QCOMPARE(all.request.recipientDomain, QStringLiteral("example.net"));
    QCOMPARE(all.request.deadlineMs, 9000);
    QVERIFY(all.request.withSmtp);
    QCOMPARE(all.resolver.servers.size(), 3);
    QCOMPARE(all.resolver.servers.at(0).port, quint16(5353));
    QCOMPARE(all.resolver.servers.at(1).port, quint16(54));
    QCOMPARE(all.resolver.servers.at(2).port, quint16(53));
    QCOMPARE(all.resolver.attemptTimeoutMs, 700);
    QCOMPARE(all.format, OutputFormat::Json);
    QCOMPARE(all.output, QStringLiteral("out.json"));
    QCOMPARE(all.fixesFolder, QStringLiteral("fixes"));
    QCOMPARE(all.language, QStringLiteral("de"));
    QVERIFY(all.isQuiet);
    QVERIFY(!options(words("--ip 203.0.113.7 --no-smtp --server mx.example.com")).request.withSmtp);
}

void TestCliOptions::comparesWhereAsked()
{
    QVERIFY(!options(words("--ip 203.0.113.7")).request.withComparison);
    const DiagnosisRequest plain = options(words("--ip 203.0.113.7 --compare")).request;
    QVERIFY(plain.withComparison);
    QVERIFY(plain.otherResolvers.isEmpty());
    const DiagnosisRequest named
        = options(words("--ip 203.0.113.7 --compare-with 192.0.2.1:5353 --compare-with 2001:db8::53 "
                        "--compare-with 192.0.2.1:5353"))
              .request;
    QVERIFY(named.withComparison);
    QCOMPARE(named.otherResolvers.size(), 2);
    QCOMPARE(named.otherResolvers.at(0).text(), QStringLiteral("192.0.2.1:5353"));
    QCOMPARE(named.otherResolvers.at(1).port, quint16(53));
    const DiagnosisRequest wide = options(words("--ip 203.0.113.7 --public-resolvers")).request;
    QVERIFY(wide.withComparison);
    QVERIFY(wide.otherResolvers.size() >= 3);
}

void TestCliOptions::takesServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("name") << QStringLiteral("mx.example.com") << QStringLiteral("mx.example.com") << 25;
    QTest::newRow("name and port") << QStringLiteral("mx.example.com:587") << QStringLiteral("mx.example.com") << 587;
    QTest::newRow("IPv4 and port") << QStringLiteral("203.0.113.7:26") << QStringLiteral("203.0.113.7") << 26;
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::7") << QStringLiteral("2001:db8::7") << 25;
    QTest::newRow("IPv6 in brackets") << QStringLiteral("[2001:db8::7]") << QStringLiteral("2001:db8::7") << 25;
    QTest::newRow("IPv6 and port") << QStringLiteral("[2001:db8::7]:26") << QStringLiteral("2001:db8::7") << 26;
    QTest::newRow("capitals") << QStringLiteral("MX.Example.COM") << QStringLiteral("mx.example.com") << 25;
    QTest::newRow("accents") << QStringLiteral("mäil.example") << QStringLiteral("xn--mil-qla.example") << 25;
}

void TestCliOptions::takesServers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const DiagnosisRequest request = options({QStringLiteral("--server"), text}).request;
    QCOMPARE(request.serverHost, host);
    QCOMPARE(int(request.serverPort), port);
}

void TestCliOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    const auto row
        = [](const char *line, const char *names) { QTest::newRow(line) << words(line) << QString::fromUtf8(names); };
    row("check", "--ip");
    row("chekc", "chekc");
    row("check --ip", "ip");
    row("check --ip 203.0.113", "203.0.113");
    row("check --ip 203.0.113.256", "255");
    row("check --ip 203.0.113.07", "203.0.113.07");
    row("check --ip 203.0.113.7:25", "port");
    row("check --ip mail_server", "underscore");
    row("check --ip mail.example.com", "mail.example.com");
    row("check --ip fe80::1%eth0", "fe80::1%eth0");
    row("check --ip 203.0.113.7 --server mx.example.com:0", "65535");
    row("check --ip 203.0.113.7 --server mx.example.com:99999", "65535");
    row("check --ip 203.0.113.7 --server [2001:db8::1", "[2001:db8::1");
    row("check --ip 203.0.113.7 --server mx..example", "mx..example");
    row("check --ip 203.0.113.7 --recipient a@b@", "--recipient");
    row("check --ip 203.0.113.7 --mail-from a@-b-", "--mail-from");
    row("check --ip 203.0.113.7 --resolver dns.example.com", "dns.example.com");
    row("check --ip 203.0.113.7 --dns-timeout 10", "--dns-timeout");
    row("check --ip 203.0.113.7 --deadline 0", "--deadline");
    row("check --ip 203.0.113.7 --deadline ten", "ten");
    row("check --ip 203.0.113.7 --format yaml", "yaml");
    row("check --ip 203.0.113.7 --format pdf", "--output");
    row("check --ip 203.0.113.7 --demo nothing", "perfect");
    row("check --ip 203.0.113.7 --frobnicate", "frobnicate");
    row("check --ip 203.0.113.7 extra", "extra");
    row("check --server mx.example.com --no-smtp", "--ip");
    row("check --ip 203.0.113.7 --compare-with resolver.example", "--compare-with");
    row("check --ip 203.0.113.7 --compare-with 192.0.2.1:99999", "--compare-with");
    QTest::newRow("empty HELO") << QStringList{QStringLiteral("check"), QStringLiteral("--helo"), QString()}
                                << QStringLiteral("--helo");
    QTest::newRow("escape") << QStringList{QStringLiteral("check"), QStringLiteral("--helo"),
        QStringLiteral("a\x1b[31m")}
                            << QStringLiteral("\\x1b");
    QTest::newRow("line end") << QStringList{QStringLiteral("check"), QStringLiteral("--helo"),
        QStringLiteral("a\r\nMAIL")}
                              << QStringLiteral("control");
    QTest::newRow("endless") << QStringList{QStringLiteral("check"), QStringLiteral("--helo"), QString(5000, u'a')}
                             << QStringLiteral("512");
}

void TestCliOptions::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    const CliMessage said = message(arguments);
    QCOMPARE(said.exitStatus, exitstatus::usage);
    QVERIFY2(said.text.contains(names), qPrintable(said.text));
    QVERIFY2(said.text.contains(QStringLiteral("--help")), qPrintable(said.text));
    QVERIFY(!said.text.contains(QChar(0x1b)));
    QVERIFY(said.text.size() < 800);
}

void TestCliOptions::differentSpellingsAreOneAddress()
{
    const CheckOptions mapped = options(words("--ip 203.0.113.7 --ip ::ffff:203.0.113.7 --ip ::ffff:cb00:7107"));
    QCOMPARE(mapped.request.ips, QList<QHostAddress>{parseAddress(u"203.0.113.7").value()});
    const CheckOptions spelled = options(words("--ip 2001:db8::7 --ip 2001:0DB8:0:0:0:0:0:0007"));
    QCOMPARE(spelled.request.ips.size(), 1);
}

void TestCliOptions::nullSender()
{
    const CheckOptions found
        = options({QStringLiteral("--ip"), QStringLiteral("203.0.113.7"), QStringLiteral("--mail-from"), QString()});
    QCOMPARE(found.request.mailFrom, std::optional(QString()));
    QCOMPARE(options(words("--ip 203.0.113.7")).request.mailFrom, std::nullopt);
}

void TestCliOptions::demoCanBeChanged()
{
    const CheckOptions demo = options(words("--demo loop"));
    QCOMPARE(demo.demo, QStringLiteral("loop"));
    QCOMPARE(demo.request, loadDemo(QStringLiteral("loop"))->request);
    const CheckOptions changed = options(words("--demo loop --helo mail.dynatron.example"));
    QCOMPARE(changed.request.helo, QStringLiteral("mail.dynatron.example"));
    QCOMPARE(changed.request.ips, demo.request.ips);
}

void TestCliOptions::listsAndHelp()
{
    QCOMPARE(message(words("check --demo list")).text, demoNames().join(u'\n') + u'\n');
    QCOMPARE(message(words("check --demo list")).exitStatus, 0);
    QCOMPARE(message(words("--version")).exitStatus, 0);
    QVERIFY(message(words("check --help")).text.contains(QStringLiteral("--write-fixes")));
    QCOMPARE(message({}).exitStatus, exitstatus::usage);
}

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_clioptions.moc"
