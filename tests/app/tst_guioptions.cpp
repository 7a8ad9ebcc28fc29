// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "guioptions.h"

#include <QTest>

/// What the wizard's command line understands, and what it says to the rest.
class TestGuiOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void answers_data();
    void answers();
};

void TestGuiOptions::understands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("demo");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *line, const char *demo, const char *language, const char *caseFile = "") {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(demo)
                            << QString::fromLatin1(language) << QString::fromUtf8(caseFile);
    };
    row("", "", "");
    row("--demo", "loop", "");
    row("--demo perfect", "perfect", "");
    row("--demo=slow-dns", "slow-dns", "");
    row("--demo --language de", "loop", "de");
    row("--language=de --demo repaired", "repaired", "de");
    row("relay.helodoctor", "", "", "relay.helodoctor");
    row("--language de /tmp/Jürgen📧.helodoctor", "", "de", "/tmp/Jürgen📧.helodoctor");
    row("C:\\Users\\Jürgen\\relay.helodoctor --language=de", "", "de", "C:\\Users\\Jürgen\\relay.helodoctor");
    row("\\\\server\\share\\relay.HELODOCTOR", "", "", "\\\\server\\share\\relay.HELODOCTOR");
    row("report.eml", "", "", "report.eml");
    QTest::newRow("spaces") << QStringList{QStringLiteral("/home/a b/c d.helodoctor")} << QString() << QString()
                            << QStringLiteral("/home/a b/c d.helodoctor");
}

void TestGuiOptions::understands()
{
    QFETCH(const QStringList, arguments);
    const auto parsed = parseGuiCommandLine(arguments);
    const auto *options = std::get_if<GuiOptions>(&parsed);
    QVERIFY(options);
    QTEST(options->demo, "demo");
    QTEST(options->language, "language");
    QTEST(options->file, "file");
}

void TestGuiOptions::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *line, int status, const char *words) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << status << QString::fromLatin1(words);
    };
    row("--version", 0, "helodoctor ");
    row("--help", 0, "--demo");
    row("-h", 0, "Usage");
    row("--demo list", 0, "loop\n");
    row("--demo nothing", 64, "\"nothing\": there is no such case");
    row("--frobnicate", 64, "\"--frobnicate\" is no option");
    row("-x.helodoctor", 64, "\"-x.helodoctor\" is no option");
    row("one.helodoctor two.helodoctor", 64, "\"two.helodoctor\": only one file");
    row("one.helodoctor --demo", 64, "--demo and a file");
    row("--demo=loop one.helodoctor", 64, "--demo and a file");
    row("--help one.helodoctor", 0, "[FILE]");
    QTest::newRow("empty") << QStringList{QString()} << 64 << QStringLiteral("\"\" is no option");
    row("--language", 64, "--language needs a language");
}

void TestGuiOptions::answers()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const auto parsed = parseGuiCommandLine(arguments);
    const auto *message = std::get_if<CliMessage>(&parsed);
    QVERIFY(message);
    QTEST(message->exitStatus, "exitStatus");
    QVERIFY2(message->text.contains(words), qPrintable(message->text));
}

QTEST_GUILESS_MAIN(TestGuiOptions)
#include "tst_guioptions.moc"
