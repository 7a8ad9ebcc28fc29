// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/listenguides.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QByteArray fileContent(const QString &name)
{
    QFile file(QStringLiteral(":/helodoctor/listenguides/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ListenGuide guideNamed(const QString &id, const QString &language, const QString &address, quint16 port)
{
    for (const ListenGuide &guide : listenGuides(language, QHostAddress(address), port))
        if (guide.id == id)
            return guide;
    return {};
}

QString allText(const ListenGuide &guide)
{
    QString text = guide.title + u'\n';
    for (const RecipeLine &line : guide.steps + guide.undo)
        text += line.text + u'\n';
    for (const ListenScript &script : guide.scripts)
        text += script.title + u'\n' + script.text;
    return text;
}

} // namespace

/// How products are pointed at the listener, and that a broken guide is named with its place.
class TestListenGuides final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead();
    void usualOrder();
    void nothingIsLeftOpen_data();
    void nothingIsLeftOpen();
    void scriptsHoldTheAddress_data();
    void scriptsHoldTheAddress();
    void whatChangesCanBeTakenBack();
    void unverifiedPartsAreMarked();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
};

void TestListenGuides::everyFileIsRead()
{
    const QStringList files = QDir(QStringLiteral(":/helodoctor/listenguides")).entryList();
    QCOMPARE(files.size(), listenGuides(QStringLiteral("en"), QHostAddress(QHostAddress::LocalHost), 2525).size());
    for (const QString &file : files) {
        const auto read = readListenGuide(file, fileContent(file));
        if (const auto *fault = std::get_if<SchemaFault>(&read))
            QFAIL(qPrintable(file + QStringLiteral(": ") + fault->place));
        QCOMPARE(std::get<ListenGuideTemplate>(read).id + QStringLiteral(".json"), file);
    }
}

void TestListenGuides::usualOrder()
{
    QStringList ids;
    for (const ListenGuide &guide : listenGuides(QStringLiteral("de"), QHostAddress(QHostAddress::LocalHost), 2525))
        ids.append(guide.id);
    QCOMPARE(ids.join(u' '), QStringLiteral("easymail exchange iis-smtp dotnet php postfix telnet swaks"));
}

void TestListenGuides::nothingIsLeftOpen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<bool>("saysHere");
    QTest::addColumn<bool>("saysAny");
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1") << quint16(2525) << true << false;
    QTest::newRow("loopback 6") << QStringLiteral("::1") << quint16(25) << true << false;
    QTest::newRow("own") << QStringLiteral("192.0.2.5") << quint16(25) << false << false;
    QTest::newRow("own 6") << QStringLiteral("2001:db8::5") << quint16(2525) << false << false;
    QTest::newRow("any") << QStringLiteral("::") << quint16(2525) << false << true;
    QTest::newRow("any 4") << QStringLiteral("0.0.0.0") << quint16(2525) << false << true;
}

void TestListenGuides::nothingIsLeftOpen()
{
    QFETCH(const QString, address);
    QFETCH(const quint16, port);
    QFETCH(const bool, saysHere);
    QFETCH(const bool, saysAny);
    static const QRegularExpression open(QStringLiteral("\\{[a-zA-Z]+\\}"));
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
        for (const ListenGuide &guide : listenGuides(language, QHostAddress(address), port)) {
            const QString text = allText(guide);
            QVERIFY2(!text.contains(open), qPrintable(text));
            QVERIFY2(!guide.steps.isEmpty() && !guide.title.isEmpty(), qPrintable(guide.id));
            for (const RecipeLine &line : guide.steps + guide.undo)
                QVERIFY(line.when.isEmpty());
            if (saysAny)
                QVERIFY(!text.contains(address + QStringLiteral(" port")));
        }
        const QString text = allText(guideNamed(QStringLiteral("dotnet"), language, address, port));
        const bool isEnglish = language == u"en";
        QCOMPARE(text.contains(isEnglish ? QStringLiteral("must run on this computer")
                                         : QStringLiteral("muss auf diesem Computer laufen")),
            saysHere);
        QCOMPARE(text.contains(isEnglish ? QStringLiteral("From another computer")
                                         : QStringLiteral("Von einem anderen Computer")),
            saysAny);
    }
}

void TestListenGuides::scriptsHoldTheAddress_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *id, const char *address, const char *part) {
        QTest::addRow("%s %s", id, address)
            << QString::fromLatin1(id) << QString::fromLatin1(address) << QString::fromLatin1(part);
    };
    row("exchange", "192.0.2.5", "-SmartHosts '[192.0.2.5]' -SmartHostAuthMechanism None -Port 2526");
    row("exchange", "2001:db8::5", "-SmartHosts '[2001:db8::5]'");
    row("dotnet", "0.0.0.0", "-SmtpServer '127.0.0.1' -Port 2526");
    row("dotnet", "::1", "-SmtpServer '::1' -Port 2526");
    row("php", "127.0.0.1", "php -d SMTP=127.0.0.1 -d smtp_port=2526 ");
    row("php", "::1", "--host=::1 --port=2526");
    row("postfix", "127.0.0.1", "{ helodoctor.invalid = smtp:[127.0.0.1]:2526 }");
    row("swaks", "127.0.0.1", "swaks --server 127.0.0.1 --port 2526 ");
    row("swaks", "::1", "smtp://[::1]:2526");
}

void TestListenGuides::scriptsHoldTheAddress()
{
    QFETCH(const QString, id);
    QFETCH(const QString, address);
    QFETCH(const QString, part);
    QString text;
    for (const ListenScript &script : guideNamed(id, QStringLiteral("en"), address, 2526).scripts) {
        QVERIFY(script.text.endsWith(u'\n') && !script.fileName.isEmpty());
        for (const QChar character : script.text)
            QVERIFY(character == u'\n' || (character >= u' ' && character <= u'~'));
        text += script.text;
    }
    QVERIFY2(text.contains(part), qPrintable(text));
    if (id == u"php")
        QCOMPARE(text.contains(QStringLiteral("-d SMTP=")), !address.contains(u':'));
}

void TestListenGuides::whatChangesCanBeTakenBack()
{
    for (const char *id : {"easymail", "exchange", "iis-smtp", "dotnet", "php", "postfix"})
        QVERIFY2(
            !guideNamed(QString::fromLatin1(id), QStringLiteral("en"), QStringLiteral("127.0.0.1"), 25).undo.isEmpty(),
            id);
}

void TestListenGuides::unverifiedPartsAreMarked()
{
    for (const ListenGuide &guide : listenGuides(QStringLiteral("en"), QHostAddress(QHostAddress::LocalHost), 2525)) {
        bool hasDoubt = false;
        for (const RecipeLine &line : guide.steps + guide.undo)
            hasDoubt = hasDoubt || !line.isVerified;
        for (const ListenScript &script : guide.scripts)
            hasDoubt = hasDoubt || !script.isVerified;
        QCOMPARE(hasDoubt, !guide.isVerified);
    }
}

void TestListenGuides::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *before, const char *after, const char *place, SchemaFaultKind kind) {
        QTest::newRow(after) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(place) << int(kind);
    };
    row("{", "", "", SchemaFaultKind::Unreadable);
    row("\"id\"", "\"identity\"", "identity", SchemaFaultKind::UnknownKey);
    row("\"order\": 80", "\"order\": \"x\"", "order", SchemaFaultKind::Missing);
    row("\"verified\": true", "\"verified\": 1", "verified", SchemaFaultKind::WrongType);
    row("--server {address}", "--server {odd}", "scripts[0].template[0]", SchemaFaultKind::UnknownPlaceholder);
    row("\"loopback\"", "\"never\"", "texts.en.steps[1]", SchemaFaultKind::UnknownCondition);
    row("\"format\": \"shell\"", "\"format\": \"odd\"", "scripts[0].format", SchemaFaultKind::UnknownValue);
    row("swaks --server", "sw\xc3\xa4ks --server", "scripts[0].template", SchemaFaultKind::NotAscii);
    row("\"de\": {\n      \"title\"", "\"fr\": {\n      \"title\"", "texts.fr", SchemaFaultKind::UnknownKey);
    row("\"when\": \"any\"", "\"when\": \"ipv6\"", "texts", SchemaFaultKind::LanguagesDiffer);
}

void TestListenGuides::faultsNameTheirPlace()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArray json = fileContent(QStringLiteral("swaks.json"));
    const qsizetype at = json.indexOf(before);
    QVERIFY(at >= 0);
    json.replace(at, before.size(), after);
    const auto read = readListenGuide(QStringLiteral("x.json"), json);
    const auto *fault = std::get_if<SchemaFault>(&read);
    QVERIFY(fault);
    QCOMPARE(fault->file, QStringLiteral("x.json"));
    QTEST(fault->place, "place");
    QTEST(int(fault->kind), "kind");
}

QTEST_APPLESS_MAIN(TestListenGuides)
#include "tst_listenguides.moc"
