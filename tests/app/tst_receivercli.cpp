// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// Receivers through the program itself: a file of them alone changes the report, and what is wrong with one is named.
class TestReceiverCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileAloneChangesTheReport();
    void entryReplacesTheBuiltInOne();
    void severalFiles();
    void leftOut();
    void bounceNamesItsReceiver();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();

private:
    using Run = CliRun;
    static Run run(const QStringList &arguments);
    static QJsonObject reportOf(const QStringList &arguments);
    static QJsonObject entry(const QJsonObject &report, const QString &id);
    QString fileOf(const QString &name, const QByteArray &text) const;
    QTemporaryDir m_folder;
};

namespace {

QByteArray receiver(const QByteArray &id, const QByteArray &rule)
{
    return R"({"schema": "helodoctor.receivers/1", "receivers": [{"id": ")" + id
        + R"(", "program": "Tester", "name": "the new one", "kind": "policy", "basis": "reported",
             "source": "https://tester.example/", "checked": "2026-11-24", "about": {"en": "It is new."},
             "rules": [)"
        + rule + R"(], "accept": {"stage": "rcpt", "reply": "250 2.1.5 Welcome"}}]})";
}

constexpr char refusesMachineNames[] = R"({"when": {"fact": "helo.form", "is": "notQualified"}, "stage": "helo",
    "reply": "550 5.7.1 No mail from {helo} at {ip}", "because": ["helo."]})";
constexpr char builtIn[] = "postfix.reject_unknown_reverse_client_hostname";

} // namespace

TestReceiverCli::Run TestReceiverCli::run(const QStringList &arguments)
{
    return runCli(QStringList{QStringLiteral("check")} + arguments);
}

QJsonObject TestReceiverCli::reportOf(const QStringList &arguments)
{
    const QStringList json{QStringLiteral("--format"), QStringLiteral("json")};
    return QJsonDocument::fromJson(run(arguments + json).output).object();
}

QJsonObject TestReceiverCli::entry(const QJsonObject &report, const QString &id)
{
    const QJsonArray receivers = report.value(QStringLiteral("receivers")).toArray();
    for (const auto &receiver : receivers) {
        if (receiver[QStringLiteral("id")].toString() == id)
            return receiver.toObject();
    }
    return {};
}

QString TestReceiverCli::fileOf(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void TestReceiverCli::fileAloneChangesTheReport()
{
    const QStringList demo{QStringLiteral("--demo"), QStringLiteral("machine-name")};
    const QStringList withFile = demo
        + QStringList{QStringLiteral("--receivers"),
            fileOf(QStringLiteral("new.json"), receiver("tester.new", refusesMachineNames))};
    const QJsonObject before = reportOf(demo);
    const QJsonObject after = reportOf(withFile);
    QVERIFY(entry(before, QStringLiteral("tester.new")).isEmpty());
    const QJsonObject added = entry(after, QStringLiteral("tester.new"));
    QCOMPARE(added.value(QStringLiteral("verdict")).toString(), QStringLiteral("reject"));
    QCOMPARE(added.value(QStringLiteral("stage")).toString(), QStringLiteral("helo"));
    QCOMPARE(added.value(QStringLiteral("code")).toInt(), 550);
    QCOMPARE(added.value(QStringLiteral("enhanced")).toString(), QStringLiteral("5.7.1"));
    QCOMPARE(added.value(QStringLiteral("text")).toString(), QStringLiteral("No mail from WEB6 at 203.0.113.30"));
    QCOMPARE(added.value(QStringLiteral("because")).toArray(), QJsonArray{QStringLiteral("helo.notQualified")});
    QCOMPARE(after.value(QStringLiteral("receivers")).toArray().size(),
        before.value(QStringLiteral("receivers")).toArray().size() + 1);
    const QStringList english{QStringLiteral("--language"), QStringLiteral("en")};
    const QByteArray text = run(withFile + english).output;
    QVERIFY(text.contains("Who would refuse this server"));
    QVERIFY(text.contains("Tester: the new one") && text.contains("550 5.7.1 No mail from WEB6 at 203.0.113.30"));
    QVERIFY(!run(demo + english).output.contains("Tester"));
}

void TestReceiverCli::entryReplacesTheBuiltInOne()
{
    const QStringList demo{QStringLiteral("--demo"), QStringLiteral("no-ptr")};
    const QString id = QString::fromLatin1(builtIn);
    const QByteArray rule = R"({"when": "always", "stage": "connect", "reply": "554 Not today"})";
    const QJsonObject before = reportOf(demo);
    QCOMPARE(entry(before, id).value(QStringLiteral("code")).toInt(), 450);
    const QJsonObject after = reportOf(demo
        + QStringList{QStringLiteral("--receivers"), fileOf(QStringLiteral("other.json"), receiver(builtIn, rule))});
    QCOMPARE(entry(after, id).value(QStringLiteral("code")).toInt(), 554);
    QVERIFY(entry(after, id).value(QStringLiteral("enhanced")).isNull());
    QCOMPARE(entry(after, id).value(QStringLiteral("program")).toString(), QStringLiteral("Tester"));
    // Its variants were those of the other rules.
    QVERIFY(!entry(before, id + QStringLiteral(".550")).isEmpty());
    QVERIFY(entry(after, id + QStringLiteral(".550")).isEmpty());
}

void TestReceiverCli::severalFiles()
{
    const QJsonObject report = reportOf({QStringLiteral("--demo"), QStringLiteral("perfect"),
        QStringLiteral("--receivers"), fileOf(QStringLiteral("1.json"), receiver("tester.one", refusesMachineNames)),
        QStringLiteral("--receivers"), fileOf(QStringLiteral("2.json"), receiver("tester.two", refusesMachineNames))});
    for (const char *id : {"tester.one", "tester.two"})
        QCOMPARE(entry(report, QString::fromLatin1(id)).value(QStringLiteral("verdict")).toString(),
            QStringLiteral("accept"));
}

void TestReceiverCli::leftOut()
{
    const QJsonObject report
        = reportOf({QStringLiteral("--demo"), QStringLiteral("loop"), QStringLiteral("--no-receivers")});
    QVERIFY(report.value(QStringLiteral("receivers")).isArray());
    QVERIFY(report.value(QStringLiteral("receivers")).toArray().isEmpty());
    QVERIFY(report.value(QStringLiteral("receiver")).isNull());
    QString why;
    const QJsonArray notTested = report.value(QStringLiteral("notTested")).toArray();
    for (const auto &part : notTested) {
        if (part[QStringLiteral("what")].toString() == u"receivers")
            why = part[QStringLiteral("code")].toString();
    }
    QCOMPARE(why, QStringLiteral("leftOut"));
}

void TestReceiverCli::bounceNamesItsReceiver()
{
    const QByteArray bounce = "mx.tester.example rejected your message to the following e-mail addresses:\n"
                              "reader@tester.example\n\n"
                              "mx.tester.example gave this error:\n"
                              "550 5.7.1 No mail from WEB6 at 203.0.113.30\n";
    // Nothing answers there, at once: what counts is whose refusal was recognised.
    const QJsonObject report = reportOf({QStringLiteral("--from"), fileOf(QStringLiteral("bounce.txt"), bounce),
        QStringLiteral("--helo"), QStringLiteral("WEB6"), QStringLiteral("--receivers"),
        fileOf(QStringLiteral("new.json"), receiver("tester.new", refusesMachineNames)), QStringLiteral("--resolver"),
        QStringLiteral("127.0.0.1:9"), QStringLiteral("--dns-timeout"), QStringLiteral("50"),
        QStringLiteral("--deadline"), QStringLiteral("1")});
    const QJsonObject first = report.value(QStringLiteral("receivers"))[0].toObject();
    QCOMPARE(first.value(QStringLiteral("id")).toString(), QStringLiteral("tester.new"));
    QCOMPARE(first.value(QStringLiteral("named")).toBool(), true);
}

void TestReceiverCli::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("missing file") << QByteArray() << 66 << QByteArray("cannot be read");
    QTest::newRow("folder") << QByteArray("folder") << 66 << QByteArray("it is a folder");
    QTest::newRow("no JSON") << QByteArray("{") << 64 << QByteArray("helodoctor.receivers/1");
    QTest::newRow("another schema") << QByteArray(R"({"schema": "helodoctor.report/1"})") << 64 << QByteArray("schema");
    QTest::newRow("no such fact") << receiver("a.b", R"({"when": {"fact": "colour", "is": "red"}, "stage": "helo",
        "reply": "550 no"})") << 64
                                  << QByteArray("receivers[0].rules[0].when.fact");
    QTest::newRow("bad pattern") << receiver("a.b", R"({"when": {"text": "helo", "matches": "("}, "stage": "helo",
        "reply": "550 no"})") << 64
                                 << QByteArray("receivers[0].rules[0].when.matches");
    QTest::newRow("bad reply") << receiver("a.b", R"({"when": "always", "stage": "helo", "reply": "no {way}"})") << 64
                               << QByteArray("receivers[0].rules[0].reply");
    QTest::newRow("too long") << QByteArray((1 << 20) + 10, ' ') << 64 << QByteArray("longer");
}

void TestReceiverCli::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, status);
    QFETCH(const QByteArray, place);
    const QString path = text.isEmpty() ? m_folder.filePath(QStringLiteral("none.json"))
        : text == "folder"              ? m_folder.path()
                                        : fileOf(QStringLiteral("faulty.json"), text);
    const Run ended = run({QStringLiteral("--demo"), QStringLiteral("loop"), QStringLiteral("--receivers"), path});
    QCOMPARE(ended.status, status);
    QVERIFY(ended.output.isEmpty());
    for (const QByteArray &piece :
        {QByteArray("--receivers"), path.section(u'/', -1).toUtf8(), place, QByteArray("docs/receivers.md")})
        QVERIFY2(ended.errors.contains(piece), ended.errors.constData());
}

QTEST_GUILESS_MAIN(TestReceiverCli)
#include "tst_receivercli.moc"
