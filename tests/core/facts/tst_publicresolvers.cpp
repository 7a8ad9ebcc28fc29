// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "facts/publicresolvers.h"

#include "dns/address.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

/// The list of well-known resolvers: whole, with sources, and nothing in it that cannot be asked.
class TestPublicResolvers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsWhole();
    void incompleteEntriesAreLeftOut();
    void namesThem();
};

void TestPublicResolvers::listIsWhole()
{
    QFile file(QStringLiteral(HELODOCTOR_SOURCE_DIR "/resources/publicresolvers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QCOMPARE(root.value(u"schema").toString(), QStringLiteral("helodoctor.publicresolvers/1"));
    const QList<PublicResolver> resolvers = publicResolvers();
    QVERIFY(resolvers.size() >= 3);
    QCOMPARE(resolvers.size(), root.value(u"resolvers").toArray().size());
    QCOMPARE(resolvers, readPublicResolvers(json));
    QSet<QString> addresses;
    for (const PublicResolver &resolver : resolvers) {
        QVERIFY(QUrl(resolver.privacyPage, QUrl::StrictMode).scheme() == u"https");
        QVERIFY(QUrl(resolver.source, QUrl::StrictMode).scheme() == u"https");
        for (const DnsServer &server : resolver.servers) {
            QCOMPARE(kindOf(server.address), AddressKind::Public);
            QVERIFY(!addresses.contains(server.text()));
            addresses.insert(server.text());
        }
    }
    for (const QJsonValue &entry : root.value(u"resolvers").toArray())
        QVERIFY(entry.toObject().value(u"verified").isBool());
}

void TestPublicResolvers::incompleteEntriesAreLeftOut()
{
    QVERIFY(readPublicResolvers("").isEmpty());
    QVERIFY(readPublicResolvers("[1]").isEmpty());
    const QByteArray few = R"({"resolvers": [{"name": "x", "addresses": ["192.0.2.1"]}]})";
    QVERIFY(readPublicResolvers(few).isEmpty());
    const QByteArray whole = R"({"resolvers": [{"name": "x", "operator": "y", "privacy": "https://x.example/",
        "source": "https://x.example/", "addresses": ["192.0.2.1"]}]})";
    QCOMPARE(readPublicResolvers(whole).size(), 1);
    QVERIFY(readPublicResolvers(QByteArray(whole).replace("192.0.2.1", "no address")).isEmpty());
}

void TestPublicResolvers::namesThem()
{
    const PublicResolver first = publicResolvers().first();
    QCOMPARE(publicResolverName(first.servers.first()), first.name);
    QCOMPARE(publicResolverName({first.servers.first().address, 5353}), QString());
    QCOMPARE(publicResolverName({QHostAddress(QStringLiteral("192.0.2.1")), 53}), QString());
}

QTEST_GUILESS_MAIN(TestPublicResolvers)
#include "tst_publicresolvers.moc"
