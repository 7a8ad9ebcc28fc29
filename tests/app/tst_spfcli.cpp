// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "clirun.h"
#include "commands.h"
#include "spfoptions.h"

#include "exitstatus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// The command spf: its options, and the program itself on the embedded demos.
class TestSpfCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOptions();
    void refuses_data();
    void refuses();
    void exitStatus_data();
    void exitStatus();
    void jsonHasBothIdentities();
    void jsonIsEnglishInAnyLanguage();
    void textShowsTheTree();
    void textIsTranslated();
    void writesWholeOrNotAtAll();

private:
    using Run = CliRun;
    static Run run(const char *arguments);
    static Run run(const QStringList &arguments);
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }
    QTemporaryDir m_folder;
};

TestSpfCli::Run TestSpfCli::run(const QStringList &arguments)
{
    return runCli(QStringList{QStringLiteral("spf")} + arguments);
}

TestSpfCli::Run TestSpfCli::run(const char *arguments)
{
    return run(words(arguments));
}

void TestSpfCli::takesOptions()
{
    const auto parsed = parseSpfOptions(
        words("--ip 203.0.113.7 --ip ::ffff:203.0.113.7 --ip 2001:db8::7 --helo mail.example.com --mail-from "
              "a@example.com --resolver [2001:db8::53]:54 --dns-timeout 700 --deadline 9 --format json --output - "
              "--language de"));
    const auto *options = std::get_if<SpfOptions>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->request.ips.size(), 2);
    QCOMPARE(options->request.helo, QStringLiteral("mail.example.com"));
    QVERIFY(options->request.mailFrom == QStringLiteral("a@example.com"));
    QCOMPARE(options->resolver.servers.size(), 1);
    QCOMPARE(options->resolver.attemptTimeoutMs, 700);
    QCOMPARE(options->request.deadlineMs, 9000);
    QVERIFY(options->isJson);
    QCOMPARE(options->language, QStringLiteral("de"));
    const auto demo = parseSpfOptions(words("--demo slow-dns"));
    QCOMPARE(std::get<SpfOptions>(demo).request.deadlineMs, 20'000);
    const auto null = parseSpfOptions(words("--ip 203.0.113.7 --helo a.example --mail-from="));
    QVERIFY(std::get<SpfOptions>(null).request.mailFrom == QString());
}

void TestSpfCli::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *line, const char *names) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(names);
    };
    row("--helo a.example", "--ip");
    row("--ip 203.0.113.7", "--mail-from");
    row("--ip 203.0.113.7 --mail-from=", "--helo");
    row("--ip 203.0.113 --helo a.example", "--ip \"203.0.113\"");
    row("--ip 203.0.113.7 --helo=", "--helo");
    row("--ip 203.0.113.7 --mail-from @", "--mail-from \"@\"");
    row("--ip 203.0.113.7 --helo a.example --resolver name.example", "--resolver");
    row("--ip 203.0.113.7 --helo a.example --dns-timeout 1", "--dns-timeout");
    row("--ip 203.0.113.7 --helo a.example --format pdf", "--format");
    row("--ip 203.0.113.7 --helo a.example extra", "\"extra\"");
    row("--nonsense", "nonsense");
    row("--demo nothing", "--demo \"nothing\"");
}

void TestSpfCli::refuses()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, names);
    const CommandOrMessage found = commandFor(words("spf") + words(line.constData()), Console());
    const auto *message = std::get_if<CliMessage>(&found);
    QVERIFY(message);
    QCOMPARE(message->exitStatus, exitstatus::usage);
    QVERIFY2(message->text.contains(names), qPrintable(message->text));
    QVERIFY(message->text.contains(QStringLiteral("spf --help")));
}

void TestSpfCli::exitStatus_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("pass") << QByteArray("--demo perfect") << 0;
    QTest::newRow("fail is a result too") << QByteArray("--demo perfect --ip 192.0.2.1") << 0;
    QTest::newRow("temperror") << QByteArray("--demo slow-dns") << 2;
    QTest::newRow("time over") << QByteArray("--demo slow-dns --deadline 1") << 2;
    QTest::newRow("help") << QByteArray("--help") << 0;
    QTest::newRow("list") << QByteArray("--demo list") << 0;
    QTest::newRow("wrong option") << QByteArray("--demo") << 64;
}

void TestSpfCli::exitStatus()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, status);
    const Run ended = run(line.constData());
    QCOMPARE(ended.status, status);
    QCOMPARE(ended.output.isEmpty(), status == 64);
    QCOMPARE(ended.errors.isEmpty(), status != 64);
}

void TestSpfCli::jsonHasBothIdentities()
{
    const Run ended = run("--demo loop --format json");
    const QJsonObject report = QJsonDocument::fromJson(ended.output).object();
    QCOMPARE(report[QLatin1String("schema")].toString(), QStringLiteral("helodoctor.spf/1"));
    const QJsonArray spf = report[QLatin1String("spf")].toArray();
    QCOMPARE(spf.size(), 2);
    QCOMPARE(spf[0].toObject()[QLatin1String("mechanism")], QStringLiteral("ip4:203.0.113.100"));
    QCOMPARE(spf[0].toObject()[QLatin1String("result")], QStringLiteral("pass"));
    QCOMPARE(spf[1].toObject()[QLatin1String("identity")], QStringLiteral("helo"));
    QCOMPARE(spf[1].toObject()[QLatin1String("domain")], QStringLiteral("dyna-web"));
    QCOMPARE(spf[1].toObject()[QLatin1String("result")], QStringLiteral("none"));
    QVERIFY(spf[1].toObject()[QLatin1String("problem")].isNull());
    for (const char *name : {"ip", "domain", "mechanism", "lookups", "voidLookups", "explanation", "problem", "trace"})
        QVERIFY2(spf[1].toObject().contains(QLatin1String(name)), name);
    const QJsonObject null = QJsonDocument::fromJson(run("--demo loop --format json --mail-from=").output).object();
    QCOMPARE(null[QLatin1String("spf")].toArray().size(), 1);
}

void TestSpfCli::jsonIsEnglishInAnyLanguage()
{
    const auto spf = [](const char *line) { return QJsonDocument::fromJson(run(line).output)[QLatin1String("spf")]; };
    QCOMPARE(spf("--demo loop --format json --language de"), spf("--demo loop --format json"));
}

void TestSpfCli::textShowsTheTree()
{
    const QByteArray text = run("--demo machine-name --ip 198.51.100.7 --language en").output;
    for (const char *line : {"SPF of the envelope sender's domain workshop.example, from 198.51.100.7: pass\n",
             "\n  DNS look-ups used: 2 of 10", "\n    - a:mail.workshop.example: does not match\n",
             "\n    * include:_spf.hoster.example: matches (pass)\n",
             "\n      _spf.hoster.example: v=spf1 ip4:198.51.100.0/24 ~all\n",
             "\n        * ip4:198.51.100.0/24: matches\n"})
        QVERIFY2(text.contains(line), line);
    QVERIFY(!text.contains('\x1b'));
}

void TestSpfCli::textIsTranslated()
{
    const QByteArray text = run("--demo perfect --language de").output;
    QVERIFY2(text.contains("erlaubt"), text.constData());
    QVERIFY2(text.contains("trifft zu"), text.constData());
}

void TestSpfCli::writesWholeOrNotAtAll()
{
    const QString path = m_folder.filePath(QStringLiteral("spf.json"));
    const QStringList arguments{QStringLiteral("--demo"), QStringLiteral("perfect"), QStringLiteral("--format"),
        QStringLiteral("json"), QStringLiteral("--output")};
    const Run written = run(arguments + QStringList{path});
    QCOMPARE(written.status, 0);
    QVERIFY(written.output.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());
    const Run failed = run(arguments + QStringList{m_folder.filePath(QStringLiteral("no/such/spf.json"))});
    QCOMPARE(failed.status, 73);
    QVERIFY(failed.errors.contains("spf.json"));
}

QTEST_GUILESS_MAIN(TestSpfCli)
#include "tst_spfcli.moc"
