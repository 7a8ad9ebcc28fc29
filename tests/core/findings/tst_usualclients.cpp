// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/usualclients.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QJsonObject ownTable()
{
    QFile file(QStringLiteral(":/helodoctor/heloclients.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString faultPlace(const QJsonObject &table)
{
    const auto read = readClientTable(QJsonDocument(table).toJson());
    const auto *fault = std::get_if<ClientTableFault>(&read);
    return fault ? fault->place : QStringLiteral("no fault");
}

/// The first entry of the table, changed.
QJsonObject changed(const QStringList &path, const QJsonValue &value)
{
    QJsonObject table = ownTable();
    QJsonObject entry = table.value(QStringLiteral("clients")).toArray().at(0).toObject();
    if (path.size() == 1) {
        entry[path[0]] = value;
    } else {
        QJsonObject inner = entry.value(path[0]).toObject();
        inner[path[1]] = value;
        entry[path[0]] = inner;
    }
    table[QStringLiteral("clients")] = QJsonArray{entry};
    return table;
}

} // namespace

/// Who usually announces a name, and that a broken table is named with its place.
class TestUsualClients final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsWhole();
    void recognises_data();
    void recognises();
    void everyFormIsAnswered_data();
    void everyFormIsAnswered();
    void unverifiedIsMarked();
    void languages();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
};

void TestUsualClients::tableIsWhole()
{
    const auto read = readClientTable(QJsonDocument(ownTable()).toJson());
    if (const auto *fault = std::get_if<ClientTableFault>(&read))
        QFAIL(qPrintable(fault->place + QStringLiteral(": ") + fault->reason));
    QStringList ids;
    for (const ClientEntry &entry : std::get<QList<ClientEntry>>(read)) {
        QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
        ids.append(entry.id);
        for (const QString &text : entry.texts)
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'{'), qPrintable(entry.id));
        QVERIFY(entry.texts.value(QStringLiteral("en")) != entry.texts.value(QStringLiteral("de")));
        for (const QString &name : entry.match.names + entry.match.endings)
            QCOMPARE(name, name.toLower());
    }
}

void TestUsualClients::recognises_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("helo");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *verb, const char *helo, const QStringList &ids) {
        QTest::addRow("%s %.40s", verb, helo) << QByteArray(verb) << QByteArray(helo) << ids;
    };
    const auto list = [](const char *ids) { return QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts); };
    row("EHLO", "DYNA-WEB", list("single-dotnet single-easymail single-others"));
    row("EHLO", "web01", list("single-dotnet single-others"));
    row("HELO", "DYNA-WEB", list("single-dotnet single-easymail single-hmailserver"));
    row("HELO", "web01", list("single-dotnet single-hmailserver single-php-windows"));
    row("EHLO", "WAY-TOO-LONG-FOR-NETBIOS", list("single-dotnet single-others"));
    row("EHLO", "localhost", list("localhost-msmtp localhost-go-ruby"));
    row("EHLO", "LocalHost", list("localhost-msmtp localhost-go-ruby localhost-dotnet"));
    row("EHLO", "localhost.localdomain", list("localhost-phpmailer localhost-hosts"));
    row("EHLO", "[IPv6:::ffff:127.0.0.1]", list("mailkit-mapped loopback-literal"));
    row("EHLO", "[ipv6:::FFFF:10.0.4.47]", list("mailkit-mapped"));
    row("EHLO", "[127.0.0.1]", list("loopback-literal literal-thunderbird"));
    row("EHLO", "[192.168.1.7]", list("literal-program literal-thunderbird"));
    row("EHLO", "[IPv6:2001:db8::1]", list("literal-program literal-thunderbird"));
    row("EHLO", "[2001:db8::1]", list("literal-untagged"));
    row("EHLO", "[web01]", list("literal-untagged"));
    row("HELO", "192.0.2.7", list("bare-address"));
    row("EHLO", "EX01.dynatron.local", list("internal-exchange internal-windows internal-mac"));
    row("EHLO", "ex01.corp.lan", list("internal-exchange internal-windows"));
    row("EHLO", "web.home", list("internal-windows"));
    row("EHLO", "mail.dynatron.example", list("qualified-server qualified-program"));
    row("HELO", "mail.dynatron.example", list("single-php-windows qualified-server qualified-program"));
    row("LHLO", "mail.dynatron.example", list("qualified-server lmtp"));
    row("EHLO", "mail_1.dynatron.example", list("underscore"));
    row("EHLO", "mail.dynatron.example.", list("last-dot"));
    row("EHLO", "192.0.2.300", list("numeric-end"));
    row("EHLO",
        "b\xfc"
        "ro.example",
        list("bad-name"));
    row("EHLO", "", list("nothing"));
}

void TestUsualClients::recognises()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, helo);
    QStringList ids;
    for (const UsualClient &client : usualClients({verb, helo, {}}, QStringLiteral("en")))
        ids.append(client.id);
    QTEST(ids, "ids");
}

void TestUsualClients::everyFormIsAnswered_data()
{
    QTest::addColumn<QByteArray>("helo");
    for (const char *helo : {"", "a", "a.example", "1.2.3.4", "[1.2.3.4]", "[x]", "localhost", "x.localhost", "a.lan",
             "a_b", "a b", "a.1", "a.example.", "\xff\xfe", "\x1b[0m", "-", ".", "..", "[", "[]", "a..b", "!"})
        QTest::newRow(helo) << QByteArray(helo);
    QTest::newRow("very long") << QByteArray(100'000, 'a');
    QTest::newRow("zeros") << QByteArray(300, '\0');
}

void TestUsualClients::everyFormIsAnswered()
{
    QFETCH(const QByteArray, helo);
    for (const char *verb : {"EHLO", "HELO", "LHLO", ""}) {
        const QList<UsualClient> clients = usualClients({verb, helo, {}}, QStringLiteral("en"));
        QVERIFY(!clients.isEmpty() && clients.size() <= 3);
    }
}

void TestUsualClients::unverifiedIsMarked()
{
    const ClientGreeting greeting{"EHLO", "[192.168.1.7]", {}};
    const QList<UsualClient> clients = usualClients(greeting, QStringLiteral("en"));
    QCOMPARE(clients.size(), 2);
    QVERIFY(clients[0].isVerified && !clients[1].isVerified);
    QCOMPARE(usualClientsText(greeting, QStringLiteral("en")),
        clients[0].text + u' ' + clients[1].text + QStringLiteral(" (not verified)"));
    QVERIFY(usualClientsText(greeting, QStringLiteral("de_AT")).endsWith(QStringLiteral(" (nicht geprüft)")));
}

void TestUsualClients::languages()
{
    const ClientGreeting greeting{"EHLO", "DYNA-WEB", {}};
    const QString english = usualClientsText(greeting, QStringLiteral("en"));
    QVERIFY(english.contains(QStringLiteral("EasyMail")) && english.contains(QStringLiteral(".NET")));
    QCOMPARE(usualClientsText(greeting, QStringLiteral("fr")), english);
    QVERIFY(usualClientsText(greeting, QStringLiteral("de")) != english);
}

void TestUsualClients::faultsNameTheirPlace_data()
{
    QTest::addColumn<QJsonObject>("table");
    QTest::addColumn<QString>("place");
    const auto row = [](const QStringList &path, const QJsonValue &value, const char *place) {
        QTest::addRow("%s %s", qPrintable(path.join(u'.')), place)
            << changed(path, value) << QString::fromLatin1(place);
    };
    const auto path = [](const char *text) { return QString::fromLatin1(text).split(u'.'); };
    QTest::newRow("empty") << QJsonObject() << QStringLiteral("clients");
    QTest::newRow("unknown") << QJsonObject{{QStringLiteral("x"), 1}} << QStringLiteral("table.x");
    row(path("id"), QString(), "clients[0].id");
    row(path("source"), QString(), "clients[0].source");
    row(path("verified"), QStringLiteral("yes"), "clients[0].verified");
    row(path("more"), 1, "clients[0].more");
    row(path("match"), QJsonObject(), "clients[0].match");
    row(path("match.forms"), QJsonArray{QStringLiteral("odd")}, "clients[0].match.forms");
    row(path("match.forms"), QJsonArray{}, "clients[0].match.forms");
    row(path("match.names"), QJsonArray{1}, "clients[0].match.names");
    row(path("match.odd"), 1, "clients[0].match.odd");
    row(path("match.conditions"), QJsonArray{QStringLiteral("!odd")}, "clients[0].match.conditions");
    row(path("texts.de"), QString(), "clients[0].texts.de");
    row(path("texts.fr"), QStringLiteral("x"), "clients[0].texts.fr");
}

void TestUsualClients::faultsNameTheirPlace()
{
    QFETCH(const QJsonObject, table);
    QTEST(faultPlace(table), "place");
}

QTEST_APPLESS_MAIN(TestUsualClients)
#include "tst_usualclients.moc"
