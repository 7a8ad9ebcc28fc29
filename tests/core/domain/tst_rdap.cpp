// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/rdapquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QHostAddress ip(const char *text)
{
    return QHostAddress(QString::fromLatin1(text));
}

const QUrl folder(QStringLiteral("https://iana.example/rdap/"));

WebAnswer answered(int httpStatus, const QByteArray &body = {}, const QByteArray &type = "application/rdap+json")
{
    WebAnswer answer;
    answer.status = WebStatus::Answered;
    answer.httpStatus = httpStatus;
    answer.body = body;
    answer.mediaType = type;
    return answer;
}

QByteArray network(const char *first, const char *last)
{
    return QByteArray(R"({"objectClassName":"ip network","name":"N","startAddress":")") + first + R"(","endAddress":")"
        + last + R"("})";
}

QByteArray table()
{
    return R"({"services":[[["0.0.0.0/0","2000::/3"],["https://r.example/"]]]})";
}

} // namespace

/// The registries' answers, right ones and hostile ones, and how many questions they are asked.
class TestRdap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bootstrap_data();
    void bootstrap();
    void bootstrapIsLimited();
    void entities();
    void hostileNetwork_data();
    void hostileNetwork();
    void deepEntitiesEnd();
    void sharesANetwork();
    void asksNoMoreThanFour();
    void waitsWhenToldTo();
    void asksOnlyForPublicAddresses();
    void oneTableAFamily();
    void wrongMediaType();
};

void TestRdap::bootstrap_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("base");
    const QByteArray head = R"({"services":[)";
    const auto service
        = [](const QByteArray &prefixes, const QByteArray &urls) { return "[[" + prefixes + "],[" + urls + "]]"; };
    QTest::newRow("one") << head + service("\"192.0.0.0/8\"", "\"https://r.example/\"") + "]}"
                         << u"https://r.example/"_s;
    QTest::newRow("longest prefix") << head + service("\"192.0.0.0/8\",\"192.0.32.0/24\"", "\"https://long.example/\"")
            + "," + service("\"192.0.0.0/16\"", "\"https://short.example/\"")
            + "]}" << u"https://long.example/"_s;
    QTest::newRow("another family") << head + service("\"::/0\"", "\"https://r.example/\"") + "]}" << QString();
    QTest::newRow("slash is added") << head + service("\"192.0.0.0/8\"", "\"https://r.example/v1\"") + "]}"
                                    << u"https://r.example/v1/"_s;
    QTest::newRow("https is taken") << head + service("\"192.0.0.0/8\"", "\"http://a.example/\",\"https://b.example/\"")
            + "]}" << u"https://b.example/"_s;
    QTest::newRow("http alone is not") << head + service("\"192.0.0.0/8\"", "\"http://a.example/\"") + "]}"
                                       << QString();
    QTest::newRow("with a password") << head + service("\"192.0.0.0/8\"", "\"https://u:p@a.example/\"") + "]}"
                                     << QString();
    QTest::newRow("prefix too long") << head + service("\"192.0.0.0/33\"", "\"https://a.example/\"") + "]}"
                                     << QString();
    QTest::newRow("no prefix") << head + service("\"192.0.32.25\"", "\"https://a.example/\"") + "]}" << QString();
    QTest::newRow("wrong types") << QByteArray(R"({"services":[1,[],[[1],[2]],{"a":1},[["192.0.0.0/8"],"x"]]})")
                                 << QString();
}

void TestRdap::bootstrap()
{
    QFETCH(const QByteArray, json);
    const std::optional<RdapBootstrap> read = RdapBootstrap::fromJson(json);
    QVERIFY(read);
    QTEST(read->baseFor(ip("192.0.32.25")).toString(), "base");
}

void TestRdap::bootstrapIsLimited()
{
    for (const char *json : {"", "x", "[]", "{}", R"({"services":{}})", R"({"services":"x"})"})
        QVERIFY2(!RdapBootstrap::fromJson(json), json);
    QJsonArray prefixes;
    for (int i = 0; i < 20'000; ++i)
        prefixes.append(QStringLiteral("10.0.0.0/8"));
    prefixes.append(QStringLiteral("192.0.0.0/8"));
    const QJsonArray service{prefixes, QJsonArray{QStringLiteral("https://r.example/")}};
    const QByteArray json
        = QJsonDocument(QJsonObject{{QStringLiteral("services"), QJsonArray{QJsonValue(service)}}}).toJson();
    QCOMPARE(RdapBootstrap::fromJson(json)->baseFor(ip("192.0.32.25")), QUrl());
}

void TestRdap::entities()
{
    const QByteArray json
        = R"({"objectClassName":"ip network","startAddress":"2001:db8::","endAddress":"2001:db8::ffff",
        "name":"NET","country":"DE","entities":[
        {"roles":["registrant"],"vcardArray":["vcard",[["version",{},"text","4.0"],["fn",{},"text","Firm\u202e Ltd"]]],
         "entities":[{"roles":["abuse"],"vcardArray":["vcard",[["email",{},"text","abuse@firm.example"]]]}]},
        {"roles":["administrative","technical"],"vcardArray":["vcard",[["fn",{},"text","NOC"],
          ["tel",{"type":["voice"]},"uri","tel:+1-555-0100;ext=5"],["email",{},"text","not an address"],
          ["email",{},"text","noc@firm.example"]]]}]})";
    const std::optional<RdapNetwork> read = readRdapNetwork(json);
    QVERIFY(read);
    QCOMPARE(read->holder.holder, u"Firm\\xe2\\x80\\xae Ltd"_s);
    QCOMPARE(read->holder.mailbox, u"noc@firm.example"_s);
    QCOMPARE(read->holder.abuseMailbox, u"abuse@firm.example"_s);
    QCOMPARE(read->holder.phone, u"+1-555-0100"_s);
    QCOMPARE(read->holder.networkName, u"NET"_s);
    QCOMPARE(read->holder.country, u"DE"_s);
    QCOMPARE(read->holder.range, u"2001:db8:: - 2001:db8::ffff"_s);
    QVERIFY(read->contains(ip("2001:db8::1")));
    QVERIFY(!read->contains(ip("2001:db8:1::1")));
    QVERIFY(!read->contains(ip("192.0.2.1")));
}

void TestRdap::hostileNetwork_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html></html>");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("another object") << QByteArray(R"({"objectClassName":"domain"})");
    QTest::newRow("an error") << QByteArray(R"({"errorCode":404})");
    QTest::newRow("backwards") << network("192.0.32.9", "192.0.32.1");
    QTest::newRow("two families") << network("192.0.32.9", "::1");
    QTest::newRow("no address") << network("192.0.32", "192.0.33");
    QTest::newRow("cut off") << network("192.0.32.0", "192.0.32.255").chopped(1);
}

void TestRdap::hostileNetwork()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!readRdapNetwork(json));
}

void TestRdap::deepEntitiesEnd()
{
    QByteArray json = network("192.0.32.0", "192.0.32.255").chopped(1);
    QByteArray end = "}";
    for (int i = 0; i < 300; ++i) {
        json += R"(,"entities":[{"roles":["abuse"])";
        end.prepend("}]");
    }
    QVERIFY(readRdapNetwork(json + end));
}

void TestRdap::sharesANetwork()
{
    RdapQuery query({ip("192.0.32.1"), ip("192.0.32.2"), ip("192.0.40.1")}, folder);
    QCOMPARE(query.takeRequests(), QList<QUrl>{QUrl(u"https://iana.example/rdap/ipv4.json"_s)});
    query.accept(QUrl(u"https://iana.example/rdap/ipv4.json"_s), answered(200, table()));
    const QList<QUrl> asked = query.takeRequests();
    QCOMPARE(asked.size(), 2); // the two far from each other at once; the near one waits
    query.accept(asked.at(0), answered(200, network("192.0.32.0", "192.0.32.255")));
    QVERIFY(query.takeRequests().isEmpty());
    QVERIFY(!query.isDone());
    query.accept(asked.at(1), answered(404));
    QVERIFY(query.isDone());
    QCOMPARE(query.holderOf(ip("192.0.32.2")).kind, HolderFacts::Kind::Found);
    QCOMPARE(query.holderOf(ip("192.0.40.1")).kind, HolderFacts::Kind::NotFound);
}

void TestRdap::asksNoMoreThanFour()
{
    QList<QHostAddress> ips;
    for (quint32 i = 0; i < 9; ++i)
        ips.append(QHostAddress(0xC0002001U + (i << 8)));
    RdapQuery query(ips, folder);
    query.accept(query.takeRequests().constFirst(), answered(200, table()));
    const QList<QUrl> asked = query.takeRequests();
    QCOMPARE(asked.size(), 4);
    for (const QUrl &url : asked)
        query.accept(url, answered(404));
    QVERIFY(query.takeRequests().isEmpty());
    QVERIFY(query.isDone());
    QCOMPARE(query.holderOf(ips.at(8)).kind, HolderFacts::Kind::NotAsked);
}

void TestRdap::waitsWhenToldTo()
{
    RdapQuery query({ip("192.0.32.1"), ip("192.0.32.2")}, folder);
    query.accept(query.takeRequests().constFirst(), answered(200, table()));
    WebAnswer wait = answered(429);
    wait.retryAfterS = 60;
    query.accept(query.takeRequests().constFirst(), wait);
    QVERIFY(query.takeRequests().isEmpty());
    QVERIFY(query.isDone());
    QCOMPARE(query.holderOf(ip("192.0.32.2")).kind, HolderFacts::Kind::RateLimited);
    QCOMPARE(query.holderOf(ip("192.0.32.2")).retryAfterS, 60);
}

void TestRdap::asksOnlyForPublicAddresses()
{
    RdapQuery query(
        {ip("192.168.1.1"), ip("203.0.113.5"), ip("100.64.0.1"), ip("2001:db8::1"), ip("127.0.0.1")}, folder);
    QVERIFY(query.takeRequests().isEmpty());
    QVERIFY(query.isDone());
}

void TestRdap::oneTableAFamily()
{
    RdapQuery query({ip("192.0.32.1"), ip("192.0.40.1"), ip("2a00::1"), ip("2a01::1")}, folder);
    QCOMPARE(query.takeRequests().size(), 2);
    query.accept(QUrl(u"https://iana.example/rdap/ipv6.json"_s), answered(200, table()));
    QCOMPARE(query.takeRequests().value(0), QUrl(u"https://r.example/ip/2a00::1"_s));
    query.accept(QUrl(u"https://iana.example/rdap/ipv4.json"_s), answered(500));
    QCOMPARE(query.holderOf(ip("192.0.40.1")).kind, HolderFacts::Kind::Failed);
    QCOMPARE(query.holderOf(ip("192.0.40.1")).httpStatus, 500);
}

void TestRdap::wrongMediaType()
{
    RdapQuery query({ip("192.0.32.1")}, folder);
    query.accept(query.takeRequests().constFirst(), answered(200, table(), "application/json"));
    query.accept(query.takeRequests().constFirst(), answered(200, network("192.0.32.0", "192.0.32.9"), "text/html"));
    QCOMPARE(query.holderOf(ip("192.0.32.1")).kind, HolderFacts::Kind::Unreadable);
}

QTEST_GUILESS_MAIN(TestRdap)
#include "tst_rdap.moc"
