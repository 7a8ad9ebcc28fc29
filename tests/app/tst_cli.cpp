// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program itself on the embedded demos: exit status, contract of the JSON, files.
class TestCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitStatus_data();
    void exitStatus();
    void jsonKeepsTheContract();
    void jsonIsEnglishInAnyLanguage();
    void writesFixes();
    void writesPdf();
    void writesWholeOrNotAtAll();
    void letter();

private:
    struct Run
    {
        int status = -1;
        QByteArray output;
        QByteArray errors;
    };
    static Run run(const QStringList &arguments);
    QTemporaryDir m_folder;
};

TestCli::Run TestCli::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(HELODOCTOR_CLI), QStringList{QStringLiteral("check")} + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCli::exitStatus_data()
{
    QTest::addColumn<QString>("demo");
    QTest::addColumn<int>("status");
    QTest::newRow("loop") << QStringLiteral("loop") << 1;
    QTest::newRow("repaired") << QStringLiteral("repaired") << 1;
    QTest::newRow("perfect") << QStringLiteral("perfect") << 0;
    QTest::newRow("no-ptr") << QStringLiteral("no-ptr") << 1;
    QTest::newRow("machine-name") << QStringLiteral("machine-name") << 1;
    QTest::newRow("ipv6-broken") << QStringLiteral("ipv6-broken") << 1;
    QTest::newRow("slow-dns") << QStringLiteral("slow-dns") << 2;
    QTest::newRow("no such demo") << QStringLiteral("nothing") << 64;
}

void TestCli::exitStatus()
{
    QFETCH(const QString, demo);
    QFETCH(const int, status);
    const Run ended = run({QStringLiteral("--demo"), demo});
    QCOMPARE(ended.status, status);
    QCOMPARE(ended.output.isEmpty(), status == 64);
    QCOMPARE(ended.errors.isEmpty(), status != 64); // no progress where no terminal is
}

void TestCli::jsonKeepsTheContract()
{
    const Run ended
        = run({QStringLiteral("--demo"), QStringLiteral("loop"), QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject report = QJsonDocument::fromJson(ended.output).object();
    QCOMPARE(report.value(QStringLiteral("schema")).toString(), QStringLiteral("helodoctor.report/1"));
    for (const char *name : {"program", "startedAt", "elapsedMs", "request", "resolvers", "addresses", "helo",
             "lookups", "smtp", "spf", "findings", "receivers", "plan", "notTested", "conclusion"})
        QVERIFY2(report.contains(QLatin1String(name)), name);
    const QJsonObject address = report.value(QStringLiteral("addresses")).toArray().at(0).toObject();
    const QJsonObject expected = QJsonDocument::fromJson(R"({"outcome": "loops",
        "path": ["203.0.113.100", "mail.dynatron.example", "203.0.113.244", "dynatron.example", "203.0.113.51",
                 "mail.dynatron.example", "203.0.113.244"],
        "cycle": ["203.0.113.244", "dynatron.example", "203.0.113.51", "mail.dynatron.example"], "settlesAt": null})")
                                     .object();
    QCOMPARE(address.value(QStringLiteral("chain")).toObject(), expected);
    QCOMPARE(address.value(QStringLiteral("iprev")).toString(), QStringLiteral("fail"));
    const QJsonObject helo = report.value(QStringLiteral("helo")).toObject();
    QCOMPARE(helo.value(QStringLiteral("name")).toString(), QStringLiteral("dyna-web"));
    QCOMPARE(helo.value(QStringLiteral("source")).toString(), QStringLiteral("typed"));
    QCOMPARE(helo.value(QStringLiteral("matchesAddress")).toBool(true), false);
    const QJsonObject smtp = report.value(QStringLiteral("smtp")).toArray().at(0).toObject();
    QCOMPARE(smtp.value(QStringLiteral("outcome")).toString(), QStringLiteral("completed"));
    QCOMPARE(smtp.value(QStringLiteral("product")).toString(), QStringLiteral("exchange"));
    QCOMPARE(smtp.value(QStringLiteral("tls")).toObject().value(QStringLiteral("established")).toBool(), true);
    const QJsonObject option
        = report.value(QStringLiteral("plan")).toObject().value(QStringLiteral("options")).toArray().at(0).toObject();
    QVERIFY(option.value(QStringLiteral("simulated")).isNull());
    QVERIFY(!option.value(QStringLiteral("changes")).toArray().isEmpty());
}

void TestCli::jsonIsEnglishInAnyLanguage()
{
    const QStringList arguments{
        QStringLiteral("--demo"), QStringLiteral("no-ptr"), QStringLiteral("--format"), QStringLiteral("json")};
    const auto conclusion = [&](const QStringList &more) {
        return QJsonDocument::fromJson(run(arguments + more).output).object().value(QStringLiteral("conclusion"));
    };
    QCOMPARE(conclusion({QStringLiteral("--language"), QStringLiteral("de")}), conclusion({}));
}

void TestCli::writesFixes()
{
    const QString folder = m_folder.filePath(QStringLiteral("fixes"));
    const Run ended
        = run({QStringLiteral("--demo"), QStringLiteral("machine-name"), QStringLiteral("--write-fixes"), folder});
    QCOMPARE(ended.status, 1);
    const QStringList names = QDir(folder).entryList(QDir::Files);
    QVERIFY(names.size() > 3);
    QFile reg(QDir(folder).filePath(names.filter(QStringLiteral("easymail")).filter(QStringLiteral(".reg")).value(0)));
    QVERIFY2(reg.open(QIODevice::ReadOnly), qPrintable(names.join(u' ')));
    QVERIFY(reg.readAll().startsWith("\xff\xfeW")); // UTF-16LE with its mark, as Regedit writes
}

void TestCli::writesPdf()
{
    const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
    const Run ended = run({QStringLiteral("--demo"), QStringLiteral("perfect"), QStringLiteral("--format"),
        QStringLiteral("pdf"), QStringLiteral("--output"), path});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.output.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestCli::writesWholeOrNotAtAll()
{
    const QString path = m_folder.filePath(QStringLiteral("no/such/folder/report.txt"));
    const Run ended = run({QStringLiteral("--demo"), QStringLiteral("perfect"), QStringLiteral("--output"), path});
    QCOMPARE(ended.status, 73);
    QVERIFY(ended.errors.contains("report.txt"));
    QVERIFY(!QFile::exists(path));
}

void TestCli::letter()
{
    const QStringList arguments{QStringLiteral("--demo"), QStringLiteral("no-ptr"), QStringLiteral("--format"),
        QStringLiteral("letter"), QStringLiteral("--language")};
    const Run english = run(arguments + QStringList{QStringLiteral("en")});
    QVERIFY(english.output.contains("203.0.113.20"));
    QVERIFY(english.output.contains("mail.newcomer.example"));
    const Run german = run(arguments + QStringList{QStringLiteral("de")});
    QVERIFY(german.output.contains("203.0.113.20"));
    QVERIFY(german.output != english.output);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
