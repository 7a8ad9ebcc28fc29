// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/aresdirectresolver.h"
#include "dns/messagewriter.h"
#include "fakednsserver.h"
#include "time/systemclock.h"

#include <QTest>

using Query = FakeDnsServer::Query;
using Reply = FakeDnsServer::Reply;

/// One chosen server asked for what it knows by itself, on loopback.
class TestAresDirectResolver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForRecursionOnlyWhereWanted();
    void readsWhatAServerKnows_data();
    void readsWhatAServerKnows();
    void keepsServersApart();
    void silentServerIsUnknown();
    void declinesTheSixtyFifth();
    void cancels();

private:
    static DnsName name(const char *text) { return *DnsName::fromText(QString::fromLatin1(text)); }
    static DnsServer at(const FakeDnsServer &server) { return {server.address(), server.port()}; }

    SystemClock m_clock;
};

namespace {

DnsName named(const char *text)
{
    return *DnsName::fromText(QString::fromLatin1(text));
}

DnsRecord nsRecord(const char *zone, const char *server)
{
    return {named(zone), RrType::Ns, 60, named(server)};
}

DnsRecord soaRecord(const char *zone)
{
    return {named(zone), RrType::Soa, 60, SoaData{named("ns.example"), named("h.example"), 7, 1, 2, 3, 30}};
}

DnsRecord address(const char *owner, const char *text)
{
    return {named(owner), RrType::A, 60, QHostAddress(QString::fromLatin1(text))};
}

DnsRecord alias(const char *owner, const char *target)
{
    return {named(owner), RrType::Cname, 60, named(target)};
}

} // namespace

Q_DECLARE_METATYPE(DnsMessage)

void TestAresDirectResolver::asksForRecursionOnlyWhereWanted()
{
    FakeDnsServer server(FakeDnsServer::honest);
    AresDirectResolver direct(m_clock);
    int answers = 0;
    for (const Recursion recursion : {Recursion::None, Recursion::Desired}) {
        direct.ask(at(server), {name("host.example"), RrType::A}, recursion, [&](const DirectAnswer &answer) {
            QCOMPARE(answer.answer.status, LookupStatus::Answered);
            QCOMPARE(answer.answer.server, at(server).text());
            ++answers;
        });
    }
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 2);
    QList<bool> desired;
    for (const Query &query : server.queries())
        desired.append(query.message.recursionDesired);
    std::sort(desired.begin(), desired.end());
    QCOMPARE(desired, (QList<bool>{false, true}));
}

void TestAresDirectResolver::readsWhatAServerKnows_data()
{
    QTest::addColumn<DnsMessage>("said");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isReferral");
    QTest::addColumn<int>("glue");
    QTest::addColumn<int>("cnames");
    const auto row
        = [](const char *title, const DnsMessage &said, LookupStatus status, bool isReferral, int glue, int cnames) {
              QTest::newRow(title) << said << lookupStatusText(status) << isReferral << glue << cnames;
          };
    DnsMessage referral;
    referral.authority = {nsRecord("example", "ns1.example"), nsRecord("example", "ns2.example")};
    referral.additional = {address("ns1.example", "192.0.2.1")};
    row("referral", referral, LookupStatus::Refused, true, 1, 0);
    DnsMessage offering = referral;
    offering.recursionAvailable = true; // for others
    row("referral of one that also resolves", offering, LookupStatus::Refused, true, 1, 0);
    DnsMessage negative;
    negative.authoritative = true;
    negative.authority = {soaRecord("example")};
    row("no data", negative, LookupStatus::NoData, false, 0, 0);
    negative.rcode = 3;
    row("no such name", negative, LookupStatus::NxDomain, false, 0, 0);
    DnsMessage answered;
    answered.authoritative = true;
    answered.answers = {address("host.example", "192.0.2.5")};
    answered.authority = {nsRecord("example", "ns1.example")};
    row("answered", answered, LookupStatus::Answered, false, 0, 0);
    DnsMessage elsewhere;
    elsewhere.authoritative = true;
    elsewhere.answers = {alias("host.example", "other.test")};
    row("alias to another zone", elsewhere, LookupStatus::Refused, false, 0, 1);
    elsewhere.authority = {nsRecord("test", "ns.test")};
    row("alias to a delegated zone", elsewhere, LookupStatus::Refused, false, 0, 1);
    elsewhere.authority = {soaRecord("example")};
    row("alias, and the zone of the alias", elsewhere, LookupStatus::Refused, false, 0, 1);
    DnsMessage inside;
    inside.authoritative = true;
    inside.answers = {alias("host.example", "other.example")};
    inside.authority = {soaRecord("example")};
    row("alias to nothing in the same zone", inside, LookupStatus::NoData, false, 0, 1);
    DnsMessage refused;
    refused.rcode = 5;
    row("refused", refused, LookupStatus::Refused, false, 0, 0);
    DnsMessage failing = referral;
    failing.rcode = 2;
    row("a failure is no referral", failing, LookupStatus::ServFail, false, 1, 0);
}

void TestAresDirectResolver::readsWhatAServerKnows()
{
    QFETCH(const DnsMessage, said);
    FakeDnsServer server([said](const Query &query) {
        DnsMessage message = said;
        message.id = query.message.id;
        message.isResponse = true;
        message.questions = query.message.questions;
        return QList<Reply>{{writeMessage(message)}};
    });
    AresDirectResolver direct(m_clock, {200, 1});
    std::optional<DirectAnswer> heard;
    direct.ask(at(server), {name("host.example"), RrType::A}, Recursion::None,
        [&heard](const DirectAnswer &answer) { heard = answer; });
    QTRY_VERIFY(heard);
    QTEST(lookupStatusText(heard->answer.status), "status");
    QTEST(heard->isReferral, "isReferral");
    QTEST(int(heard->glue.size()), "glue");
    QTEST(int(heard->answer.cnames.size()), "cnames");
    QCOMPARE(heard->answer.authoritative, said.authoritative);
    QCOMPARE(heard->recursionAvailable, said.recursionAvailable);
    QCOMPARE(server.queries().size(), 1); // nothing is asked again that has been said
}

void TestAresDirectResolver::keepsServersApart()
{
    FakeDnsServer first(FakeDnsServer::honest);
    FakeDnsServer second([](const Query &query) {
        DnsMessage message = FakeDnsServer::honestMessage(query);
        message.answers.clear();
        message.rcode = 3;
        return QList<Reply>{{writeMessage(message)}};
    });
    AresDirectResolver direct(m_clock);
    QStringList heard;
    for (const FakeDnsServer *server : {&first, &second, &first}) {
        direct.ask(
            at(*server), {name("host.example"), RrType::A}, Recursion::None, [&, server](const DirectAnswer &answer) {
                heard.append(lookupStatusText(answer.answer.status));
                QCOMPARE(answer.answer.server, at(*server).text());
            });
    }
    QTRY_COMPARE(heard.size(), 3);
    QCOMPARE(heard.count(QStringLiteral("NxDomain")), 1);
    QCOMPARE(first.queries().size(), 2);
}

void TestAresDirectResolver::silentServerIsUnknown()
{
    FakeDnsServer server([](const Query &) { return QList<Reply>(); });
    AresDirectResolver direct(m_clock, {80, 2});
    std::optional<DirectAnswer> heard;
    direct.ask(at(server), {name("host.example"), RrType::A}, Recursion::None,
        [&heard](const DirectAnswer &answer) { heard = answer; });
    QTRY_VERIFY(heard);
    QCOMPARE(heard->answer.status, LookupStatus::TimedOut);
    QCOMPARE(server.queries().size(), 2);
}

void TestAresDirectResolver::declinesTheSixtyFifth()
{
    AresDirectResolver direct(m_clock, {50, 1});
    int declined = 0;
    for (quint16 port = 1; port <= 65; ++port) {
        direct.ask({QHostAddress(QStringLiteral("192.0.2.1")), port}, {name("host.example"), RrType::A},
            Recursion::None, [&declined](const DirectAnswer &answer) {
                declined += answer.answer.status == LookupStatus::Cancelled ? 1 : 0;
            });
    }
    QCOMPARE(declined, 0);
    QTRY_COMPARE(declined, 1);
    direct.cancelAll();
}

void TestAresDirectResolver::cancels()
{
    FakeDnsServer server([](const Query &query) {
        return QList<Reply>{{writeMessage(FakeDnsServer::honestMessage(query)), 20, false}};
    });
    AresDirectResolver direct(m_clock);
    bool isCalled = false;
    direct.ask(at(server), {name("host.example"), RrType::A}, Recursion::None,
        [&isCalled](const DirectAnswer &) { isCalled = true; });
    QTRY_COMPARE(server.queries().size(), 1);
    direct.cancelAll();
    bool isLater = false;
    direct.ask(at(server), {name("later.example"), RrType::A}, Recursion::None,
        [&isLater](const DirectAnswer &) { isLater = true; });
    QTRY_VERIFY(isLater);
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TestAresDirectResolver)
#include "tst_aresdirectresolver.moc"
