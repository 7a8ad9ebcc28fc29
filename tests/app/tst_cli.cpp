// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void read_data();
    void read();
    void readsStandardInput();
    void readWrites();
    void takesFactsFromAFile();
    void tellsWhatAFileLacks();

private:
    using Run = CliRun;
    static Run run(const QStringList &arguments);
    QString fileOf(const char *name, const QByteArray &text) const;
    QTemporaryDir m_folder;
};

TestCli::Run TestCli::run(const QStringList &arguments)
{
    return runCli(QStringList{QStringLiteral("check")} + arguments);
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

namespace {

const QByteArray refusalLine("504 5.5.2 <DYNA-WEB>: Helo command rejected: need fully-qualified hostname\n");
const QByteArray deliveredMail("Return-Path: <news@dynatron.example>\n"
                               "Received: from DYNA-WEB (mail.dynatron.example [203.0.113.100])\n"
                               "\tby mx.example.net (Postfix) with ESMTP id 4X1\n"
                               "\tfor <user@example.net>; Mon, 23 Nov 2026 10:14:50 +0100 (CET)\n"
                               "From: News <news@dynatron.example>\nMessage-ID: <1@dynatron.example>\n\nHello\n");

} // namespace

QString TestCli::fileOf(const char *name, const QByteArray &text) const
{
    QString path = m_folder.filePath(QLatin1String(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

void TestCli::read_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &input, int status) {
        QTest::newRow(name) << arguments << input << status;
    };
    row("understood", {}, refusalLine, 0);
    row("a mail", {QStringLiteral("-")}, deliveredMail, 0);
    row("nothing", {}, "hello", 65);
    row("empty", {}, "", 65);
    row("no such file", {m_folder.filePath(QStringLiteral("none.eml"))}, "", 66);
    row("a folder", {m_folder.path()}, "", 66);
    row("two files", {QStringLiteral("a"), QStringLiteral("b")}, "", 64);
    row("wrong format", {QStringLiteral("--format"), QStringLiteral("pdf")}, "", 64);
    row("wrong option", {QStringLiteral("--frobnicate")}, "", 64);
    row("cannot be written", {QStringLiteral("--output"), m_folder.filePath(QStringLiteral("no/such/folder/x"))},
        refusalLine, 73);
}

void TestCli::read()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const int, status);
    const Run ended = runCli(QStringList{QStringLiteral("read")} + arguments, input);
    QCOMPARE(ended.status, status);
    QCOMPARE(ended.output.isEmpty(), status != 0);
    QCOMPARE(ended.errors.isEmpty(), status == 0);
}

void TestCli::readsStandardInput()
{
    const QStringList json{QStringLiteral("read"), QStringLiteral("--format"), QStringLiteral("json")};
    const Run ended = runCli(json, refusalLine);
    const QJsonObject evidence = QJsonDocument::fromJson(ended.output).object();
    QCOMPARE(evidence.value(QStringLiteral("schema")).toString(), QStringLiteral("helodoctor.evidence/1"));
    QCOMPARE(evidence.value(QStringLiteral("kind")).toString(), QStringLiteral("text"));
    QCOMPARE(evidence.value(QStringLiteral("refusals"))[0][QStringLiteral("cause")].toString(),
        QStringLiteral("HELO_NOT_FQDN"));
    // JSON never changes with the language, and is printed for what is not understood too.
    QCOMPARE(runCli(json + QStringList{QStringLiteral("--language"), QStringLiteral("de")}, refusalLine).output,
        ended.output);
    const Run nothing = runCli(json, "hello");
    QCOMPARE(nothing.status, 65);
    QVERIFY(QJsonDocument::fromJson(nothing.output).isObject());
    const QByteArray large = deliveredMail + QByteArray(17 * 1024 * 1024, 'x');
    const QJsonObject cut = QJsonDocument::fromJson(runCli(json, large).output).object();
    QVERIFY(cut.value(QStringLiteral("remarks")).toArray().contains(QStringLiteral("tooLong")));
}

void TestCli::readWrites()
{
    const QString output = m_folder.filePath(QStringLiteral("read.txt"));
    const Run ended = runCli({QStringLiteral("read"), fileOf("mail.eml", deliveredMail), QStringLiteral("--output"),
        output, QStringLiteral("--language"), QStringLiteral("de")});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.output.isEmpty());
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("Ihr Server nannte sich DYNA-WEB")));
}

void TestCli::takesFactsFromAFile()
{
    // Nothing answers there, at once: what counts is what was asked for.
    const QStringList check{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"),
        QStringLiteral("--resolver"), QStringLiteral("127.0.0.1:9"), QStringLiteral("--dns-timeout"),
        QStringLiteral("50"), QStringLiteral("--deadline"), QStringLiteral("1"), QStringLiteral("--from")};
    const auto reportOf = [&](const QStringList &arguments, const QByteArray &input = {}) {
        return QJsonDocument::fromJson(runCli(check + arguments, input).output).object();
    };
    const QJsonObject all = reportOf({fileOf("mail.eml", deliveredMail)});
    const QJsonObject request = all.value(QStringLiteral("request")).toObject();
    QCOMPARE(request.value(QStringLiteral("ips"))[0].toString(), QStringLiteral("203.0.113.100"));
    QCOMPARE(request.value(QStringLiteral("mailFrom")).toString(), QStringLiteral("news@dynatron.example"));
    QCOMPARE(all.value(QStringLiteral("helo"))[QStringLiteral("name")].toString(), QStringLiteral("dyna-web"));
    QCOMPARE(all.value(QStringLiteral("helo"))[QStringLiteral("source")].toString(), QStringLiteral("received"));
    QCOMPARE(all.value(QStringLiteral("from"))[QStringLiteral("kind")].toString(), QStringLiteral("message"));
    QVERIFY(all.value(QStringLiteral("smtp")).toArray().isEmpty()); // nobody is called because of a guess

    const QJsonObject own = reportOf({QStringLiteral("-"), QStringLiteral("--ip"), QStringLiteral("203.0.113.7"),
                                         QStringLiteral("--helo"), QStringLiteral("mail.example.com")},
        deliveredMail);
    QCOMPARE(own.value(QStringLiteral("request"))[QStringLiteral("ips")].toArray().size(), 1);
    QCOMPARE(own.value(QStringLiteral("request"))[QStringLiteral("ips")][0].toString(), QStringLiteral("203.0.113.7"));
    QCOMPARE(own.value(QStringLiteral("helo"))[QStringLiteral("source")].toString(), QStringLiteral("typed"));

    const QJsonObject refused = reportOf({fileOf("refusal.txt", refusalLine)});
    QCOMPARE(refused.value(QStringLiteral("helo"))[QStringLiteral("source")].toString(), QStringLiteral("bounce"));
}

void TestCli::tellsWhatAFileLacks()
{
    const QStringList check{QStringLiteral("check"), QStringLiteral("--from")};
    const Run nothing = runCli(check + QStringList{fileOf("hello.txt", "hello")});
    QCOMPARE(nothing.status, 65);
    QVERIFY(nothing.errors.contains("--ip"));
    QCOMPARE(runCli(check + QStringList{m_folder.filePath(QStringLiteral("none.eml"))}).status, 66);
    QCOMPARE(
        runCli(check + QStringList{QStringLiteral("x"), QStringLiteral("--demo"), QStringLiteral("loop")}).status, 64);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
