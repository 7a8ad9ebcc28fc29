// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/casereading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

namespace {

CaseFile sample()
{
    CaseFile file;
    file.programVersion = QStringLiteral("0.1.0");
    file.savedAt = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
    file.identity = {QStringLiteral("203.0.113.100, 2001:db8::5"), QStringLiteral("dyna-web"),
        QStringLiteral("<jürgen@example.com>"), QStringLiteral("[2001:db8::5]:2525"), QStringLiteral("example.net")};
    file.ask = {QStringLiteral("192.0.2.53 192.0.2.54:5353"), 1500, 90};
    return file;
}

QByteArray with(const char *name, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(caseToJson(sample())).object();
    object.insert(QLatin1String(name), value);
    return QJsonDocument(object).toJson();
}

QByteArray withIn(const char *parent, const char *name, const QJsonValue &value)
{
    QJsonObject inner = QJsonDocument::fromJson(caseToJson(sample())).object().value(QLatin1String(parent)).toObject();
    inner.insert(QLatin1String(name), value);
    return with(parent, inner);
}

QByteArray without(const char *name)
{
    QJsonObject object = QJsonDocument::fromJson(caseToJson(sample())).object();
    object.remove(QLatin1String(name));
    return QJsonDocument(object).toJson();
}

QByteArray nested(int depth)
{
    return QByteArray(R"({"schema": "helodoctor.case/1", "identity": {}, "more": )") + QByteArray(depth, '[')
        + QByteArray(depth, ']') + '}';
}

} // namespace

/// A case comes back from its file as it was, and nothing else is taken for one.
class TestCaseFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isWrittenAsDocumented();
    void newerFieldsAreLeftOut_data();
    void newerFieldsAreLeftOut();
    void missingFieldsKeepTheirDefault();
    void faults_data();
    void faults();
    void damageNeverCrashes();
    void readsFiles();
    void fileFaults_data();
    void fileFaults();
};

void TestCaseFile::comesBack_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::newRow("without a report") << sample();
    CaseFile demo = sample();
    demo.demo = QStringLiteral("loop");
    QTest::newRow("demo") << demo;
    CaseFile tested = sample();
    tested.report = QJsonObject{{QStringLiteral("schema"), QStringLiteral("helodoctor.report/1")},
        {QStringLiteral("elapsedMs"), 1234}, {QStringLiteral("of a later version"), QJsonArray{1, QJsonValue(), 2.5}}};
    QTest::newRow("with a report") << tested;
    CaseFile empty;
    empty.savedAt = sample().savedAt;
    QTest::newRow("nothing typed") << empty;
    CaseFile longest = sample();
    longest.identity.addresses = QString(mostTypedCharacters, u'1');
    longest.ask.attemptTimeoutMs = mostAttemptTimeoutMs;
    longest.ask.deadlineS = leastDeadlineS;
    QTest::newRow("at the limits") << longest;
    CaseFile odd = sample();
    odd.identity.helo = QStringLiteral("\"\\\u202e\u0001 \U0001f4e7");
    QTest::newRow("odd characters") << odd;
}

void TestCaseFile::comesBack()
{
    QFETCH(const CaseFile, file);
    const auto read = caseFromJson(caseToJson(file));
    const auto *back = std::get_if<CaseFile>(&read);
    QVERIFY(back);
    QCOMPARE(*back, file);
    QCOMPARE(caseToJson(*back), caseToJson(file));
}

void TestCaseFile::isWrittenAsDocumented()
{
    const QJsonObject object = QJsonDocument::fromJson(caseToJson(sample())).object();
    QCOMPARE(object.keys(),
        (QStringList{QStringLiteral("ask"), QStringLiteral("identity"), QStringLiteral("program"),
            QStringLiteral("savedAt"), QStringLiteral("schema")}));
    QCOMPARE(object.value(QLatin1String("schema")).toString(), QStringLiteral("helodoctor.case/1"));
    QCOMPARE(object.value(QLatin1String("savedAt")).toString(), QStringLiteral("2026-11-22T01:02:03Z"));
    QVERIFY(caseToJson(sample()).contains("jürgen"));
}

void TestCaseFile::newerFieldsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("field") << with("name", QStringLiteral("our relay"));
    QTest::newRow("inner field") << withIn("identity", "note", QJsonArray{1, 2});
    QTest::newRow("minor version") << with("schema", QStringLiteral("helodoctor.case/1.7"));
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") + caseToJson(sample());
    QTest::newRow("lines of Windows") << caseToJson(sample()).replace('\n', "\r\n");
    QTest::newRow("another time zone") << with("savedAt", QStringLiteral("2026-11-22T03:02:03+02:00"));
}

void TestCaseFile::newerFieldsAreLeftOut()
{
    QFETCH(const QByteArray, json);
    const auto read = caseFromJson(json);
    const auto *file = std::get_if<CaseFile>(&read);
    QVERIFY(file);
    QCOMPARE(*file, sample());
}

void TestCaseFile::missingFieldsKeepTheirDefault()
{
    const auto read = caseFromJson(R"({"schema": "helodoctor.case/1", "identity": {"helo": "WEB6"}})");
    const auto *file = std::get_if<CaseFile>(&read);
    QVERIFY(file);
    CaseFile expected;
    expected.identity.helo = QStringLiteral("WEB6");
    QCOMPARE(*file, expected);
}

void TestCaseFile::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<CaseProblem>("problem");
    const auto row = [](const QByteArray &name, const QByteArray &json, const CaseProblem &problem) {
        QTest::newRow(name.constData()) << json << problem;
    };
    const QString tooLong(mostTypedCharacters + 1, u'x');
    const auto field = [](CaseFault fault, const QByteArray &name) {
        return CaseProblem{fault, QString::fromLatin1(name), 0, 0};
    };
    row("empty", {}, field(CaseFault::Empty, ""));
    row("white space", " \r\n\t", field(CaseFault::Empty, ""));
    row("a letter", "Dear provider", {CaseFault::NotJson, {}, 1, 1});
    row("third line", "{\n\"schema\":\n}", {CaseFault::NotJson, {}, 3, 13});
    row("binary", QByteArray("\0\xff\0\x01", 4), {CaseFault::NotJson, {}, 1, 1});
    row("too deep", nested(5000), {CaseFault::NotJson, {}, 1, -1});
    row("too large", QByteArray(mostCaseBytes + 1, ' '), field(CaseFault::TooLarge, ""));
    row("array", "[1, 2]", field(CaseFault::NotACase, ""));
    row("no schema", without("schema"), field(CaseFault::NotACase, ""));
    row("a report", with("schema", QStringLiteral("helodoctor.report/1")),
        field(CaseFault::NotACase, "helodoctor.report/1"));
    row("schema of a wrong type", with("schema", 1), field(CaseFault::NotACase, ""));
    row("newer schema", with("schema", QStringLiteral("helodoctor.case/2")),
        field(CaseFault::UnknownSchema, "helodoctor.case/2"));
    row("schema 10", with("schema", QStringLiteral("helodoctor.case/10")),
        field(CaseFault::UnknownSchema, "helodoctor.case/10"));
    row("no identity", without("identity"), field(CaseFault::FieldMissing, "identity"));
    row("identity no object", with("identity", QStringLiteral("x")), field(CaseFault::WrongType, "identity"));
    for (const char *name : {"addresses", "helo", "sender", "server", "recipient"}) {
        const QByteArray place = QByteArray("identity.") + name;
        row(place + " no text", withIn("identity", name, 5), field(CaseFault::WrongType, place));
        row(place + " too long", withIn("identity", name, tooLong), field(CaseFault::TextTooLong, place));
    }
    row("ask no object", with("ask", QJsonArray()), field(CaseFault::WrongType, "ask"));
    row("resolvers too long", withIn("ask", "resolvers", tooLong), field(CaseFault::TextTooLong, "ask.resolvers"));
    row("time-out no number", withIn("ask", "attemptTimeoutMs", QStringLiteral("2000")),
        field(CaseFault::WrongType, "ask.attemptTimeoutMs"));
    for (const double number : {49.0, 60001.0, 1500.5, -1.0, 1e300})
        row(QByteArray::number(number), withIn("ask", "attemptTimeoutMs", number),
            field(CaseFault::NumberOutOfRange, "ask.attemptTimeoutMs"));
    row("no time at all", withIn("ask", "deadlineS", 0), field(CaseFault::NumberOutOfRange, "ask.deadlineS"));
    row("demo no text", with("demo", true), field(CaseFault::WrongType, "demo"));
    row("demo too long", with("demo", tooLong), field(CaseFault::TextTooLong, "demo"));
    row("report no object", with("report", QStringLiteral("good")), field(CaseFault::WrongType, "report"));
    row("no time", with("savedAt", QStringLiteral("yesterday")), field(CaseFault::WrongType, "savedAt"));
    row("version no text", withIn("program", "version", 1), field(CaseFault::WrongType, "program.version"));
    row("null", with("identity", QJsonValue()), field(CaseFault::WrongType, "identity"));
}

void TestCaseFile::faults()
{
    QFETCH(const QByteArray, json);
    QFETCH(const CaseProblem, problem);
    const auto read = caseFromJson(json);
    const auto *found = std::get_if<CaseProblem>(&read);
    QVERIFY(found);
    QCOMPARE(static_cast<int>(found->fault), static_cast<int>(problem.fault));
    QCOMPARE(found->detail, problem.detail);
    QCOMPARE(found->line, problem.line);
    QVERIFY2(found->offset == problem.offset || problem.offset < 0, qPrintable(QString::number(found->offset)));
}

void TestCaseFile::damageNeverCrashes()
{
    const QByteArray whole = caseToJson(sample());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const auto cut = caseFromJson(whole.left(at));
        QVERIFY(std::holds_alternative<CaseProblem>(cut) || at == whole.size() - 1); // the last line's end
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x15);
        caseFromJson(changed);
    }
}

void TestCaseFile::readsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Fall Jürgen 📧.helodoctor"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(caseToJson(sample())) > 0);
    file.close();
    const auto read = readCaseFile(path);
    QVERIFY(std::holds_alternative<CaseFile>(read));
    QCOMPARE(std::get<CaseFile>(read), sample());
}

void TestCaseFile::fileFaults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fault");
    QTest::newRow("missing") << QStringLiteral("missing.helodoctor") << static_cast<int>(CaseFault::NotFound);
    QTest::newRow("no name") << QString() << static_cast<int>(CaseFault::IsFolder); // the folder itself
    QTest::newRow("folder") << QStringLiteral("folder.helodoctor") << static_cast<int>(CaseFault::IsFolder);
    QTest::newRow("empty") << QStringLiteral("empty.helodoctor") << static_cast<int>(CaseFault::Empty);
    QTest::newRow("too large") << QStringLiteral("large.helodoctor") << static_cast<int>(CaseFault::TooLarge);
#if defined(Q_OS_UNIX)
    QTest::newRow("pipe") << QStringLiteral("pipe.helodoctor") << static_cast<int>(CaseFault::NotAFile);
#endif
}

void TestCaseFile::fileFaults()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder.helodoctor")));
    QFile empty(folder.filePath(QStringLiteral("empty.helodoctor")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QFile large(folder.filePath(QStringLiteral("large.helodoctor")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(mostCaseBytes + 1));
#if defined(Q_OS_UNIX)
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe.helodoctor"))).constData(), 0600), 0);
#endif
    const auto read = readCaseFile(folder.filePath(name));
    QVERIFY(std::holds_alternative<CaseProblem>(read));
    QTEST(static_cast<int>(std::get<CaseProblem>(read).fault), "fault");
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
