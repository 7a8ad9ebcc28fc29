// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/dkimkey.h"
#include "domain/dmarccheck.h"
#include "domain/mxcheck.h"
#include "zonetable.h"

#include <QTest>

namespace {

constexpr auto key2048
    = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAv+zTfPFdnkWpqNqXFQUnh/"
      "N2ieA0dAk8pz7BfyiOJR1sqQ6ECuNkLGC89fpDdsMSKOxdqC69h0ZFgJ9zh32RBU7kTVCGX60ee2b7/ba0yt3K2uaR9b9H4/"
      "m65KDrTICSMbs3WGVdnmesf35/"
      "x2lGcybwZNpF1KSoPTpAMLgtbHA3U6ZNgpEL7BrDLF5oFCMtbDXOd7HYk3qZgnoqw7zJIjG41AYTjanFo6He9tnF3SpNpaDqAkk4T7PMOiN0nC5U"
      "vw4qBjGh5N7bqSXepuXOUSBM2Q7Q4NKDuLwjNAW6a3tQJeQKylF5a2We0n+bqkq5CwOnr8VM0Yj+wVd7Av3NMQIDAQAB";
constexpr auto key1024 = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDQPtMI0haGuztLxwLjHgW681GutC9ewuBN6P8TqKYwxvWCNm40wgIaj"
                         "uBz19vFAEw+qsa0im605D8UBFHYlBswV9+BY51peSj9gdi01Q0uAlg7DagJ9QV2sM4ZV2ZsYlnwo0f9g/EsZrQvPj/"
                         "hyjIYFdBaBeuNap8OPAQykZPN6QIDAQAB";
constexpr auto key512 = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAM78fBQzEq3FaGzVUupvaL70ohhthQpjxJaBzhFGJkUYoQ+2RoISxDb/"
                        "JKSyv+/5aWQUkz86t5In+V8MHMQ+9jUCAwEAAQ==";
constexpr auto bareKey1024 = "MIGJAoGBANA+0wjSFoa7O0vHAuMeBbrzUa60L17C4E3o/"
                             "xOopjDG9YI2bjTCAhqO4HPX28UATD6qxrSKbrTkPxQEUdiUGzBX34FjnWl5KP2B2LTVDS4CWDsNqAn1BXawzhlXZm"
                             "xiWfCjR/2D8SxmtC8+P+HKMhgV0FoF641qnw48BDKRk83pAgMBAAE=";

using Zone = QList<QByteArrayList>; ///< name and record

ZoneTable tableOf(const Zone &zone)
{
    ZoneTable table;
    for (const QByteArrayList &line : zone)
        table.add(line.at(0), line.at(1));
    return table;
}

struct Played
{
    int rounds = 0;
    int questions = 0;
};

/// Answers all open questions of an engine round by round.
template <typename Engine>
Played play(Engine &engine, const ZoneTable &table)
{
    Played played;
    while (!engine.isDone() && played.rounds < 50) {
        ++played.rounds;
        for (const DnsQuestion &question : engine.takeQuestions())
            engine.accept(question, table.answerTo(question), ++played.questions);
    }
    return played;
}

MxFacts mxOf(const Zone &zone, Played *played = nullptr)
{
    MxCheck check(zoneName(QStringLiteral("new.example")));
    const Played result = play(check, tableOf(zone));
    if (played)
        *played = result;
    return check.facts();
}

DmarcFacts dmarcOf(const Zone &zone, const DmarcQuery &query, Played *played = nullptr)
{
    DmarcCheck check(query);
    const Played result = play(check, tableOf(zone));
    if (played)
        *played = result;
    return check.facts();
}

DkimKeyFacts keyOf(const Zone &zone)
{
    DkimKeyCheck check({{QStringLiteral("s1"), QStringLiteral("new.example")}});
    play(check, tableOf(zone));
    return check.facts().first();
}

} // namespace

/// The engines about a sender's domain, each against a table of records.
class TestSenderDomain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mxKind_data();
    void mxKind();
    void exchangerFault_data();
    void exchangerFault();
    void mxConfirmsAddresses();
    void mxLimits();
    void mxStopsKnowing();
    void walkNames_data();
    void walkNames();
    void dmarcRecord_data();
    void dmarcRecord();
    void dmarcPolicy_data();
    void dmarcPolicy();
    void dmarcAlignment_data();
    void dmarcAlignment();
    void dmarcAsksAtOnce();
    void dkimKey_data();
    void dkimKey();
    void dkimLooksUp_data();
    void dkimLooksUp();
    void derIsNeverReadBeyond();
};

void TestSenderDomain::mxKind_data()
{
    QTest::addColumn<Zone>("zone");
    QTest::addColumn<MxKind>("kind");
    QTest::addColumn<int>("exchangers");
    const QByteArrayList host{"mx.example", "A 203.0.113.5"};
    QTest::newRow("one") << Zone{{"new.example", "MX 10 mx.example"}, host} << MxKind::Present << 1;
    QTest::newRow("null") << Zone{{"new.example", "MX 0 ."}} << MxKind::Null << 0;
    QTest::newRow("null beside another") << Zone{{"new.example", "MX 0 ."}, {"new.example", "MX 10 mx.example"}, host}
                                         << MxKind::NullBesideOthers << 1;
    QTest::newRow("address only") << Zone{{"new.example", "A 203.0.113.9"}} << MxKind::Implicit << 1;
    QTest::newRow("neither") << Zone{{"new.example", "TXT x"}} << MxKind::Nothing << 0;
    QTest::newRow("no domain") << Zone{} << MxKind::NoSuchDomain << 0;
    QTest::newRow("time-out") << Zone{{"new.example", "TIMEOUT"}} << MxKind::Unknown << 0;
    QTest::newRow("servfail") << Zone{{"new.example", "SERVFAIL"}} << MxKind::Unknown << 0;
}

void TestSenderDomain::mxKind()
{
    QFETCH(Zone, zone);
    QFETCH(MxKind, kind);
    QFETCH(int, exchangers);
    const MxFacts facts = mxOf(zone);
    QCOMPARE(facts.kind, kind);
    QCOMPARE(facts.exchangers.size(), exchangers);
    QVERIFY(!facts.lookups.isEmpty());
}

void TestSenderDomain::exchangerFault_data()
{
    QTest::addColumn<QByteArray>("exchanger");
    QTest::addColumn<Zone>("zone");
    QTest::addColumn<ExchangerFault>("fault");
    QTest::newRow("fine") << QByteArray("mx.example") << Zone{{"mx.example", "A 203.0.113.5"}} << ExchangerFault::None;
    QTest::newRow("address") << QByteArray("203.0.113.5") << Zone{} << ExchangerFault::IsAddress;
    QTest::newRow("alias") << QByteArray("mx.example")
                           << Zone{{"mx.example", "CNAME host.example"}, {"host.example", "A 203.0.113.5"}}
                           << ExchangerFault::IsAlias;
    QTest::newRow("alias to nothing") << QByteArray("mx.example") << Zone{{"mx.example", "CNAME host.example"}}
                                      << ExchangerFault::NoAddress;
    QTest::newRow("no address") << QByteArray("mx.example") << Zone{{"mx.example", "TXT x"}}
                                << ExchangerFault::NoAddress;
    QTest::newRow("no such name") << QByteArray("mx.example") << Zone{} << ExchangerFault::NoAddress;
    QTest::newRow("underscore") << QByteArray("my_mx.example") << Zone{} << ExchangerFault::NotAHostname;
    QTest::newRow("time-out") << QByteArray("mx.example") << Zone{{"mx.example", "TIMEOUT"}} << ExchangerFault::Unknown;
}

void TestSenderDomain::exchangerFault()
{
    QFETCH(QByteArray, exchanger);
    QFETCH(Zone, zone);
    QFETCH(ExchangerFault, fault);
    zone.append({"new.example", "MX 10 " + exchanger});
    const MxFacts facts = mxOf(zone);
    QCOMPARE(facts.kind, MxKind::Present);
    QCOMPARE(facts.exchangers.first().fault, fault);
}

void TestSenderDomain::mxConfirmsAddresses()
{
    Played played;
    const MxFacts facts
        = mxOf({{"new.example", "MX 20 b.example"}, {"new.example", "MX 10 a.example"}, {"a.example", "A 203.0.113.5"},
                   {"b.example", "A 203.0.113.6"}, {"5.113.0.203.in-addr.arpa", "PTR a.example"},
                   {"6.113.0.203.in-addr.arpa", "PTR a.example"}},
            &played);
    QCOMPARE(facts.exchangers.size(), 2);
    QCOMPARE(facts.exchangers.at(0).name, QStringLiteral("a.example"));
    QCOMPARE(facts.exchangers.at(0).iprev.first().second, Iprev::Pass);
    QCOMPARE(facts.exchangers.at(1).iprev.first().second, Iprev::Fail);
    QCOMPARE(played.rounds, 3); // MX, addresses, reverse names; their addresses are known by then
}

void TestSenderDomain::mxLimits()
{
    Zone zone;
    for (int i = 10; i < 40; ++i) {
        const QByteArray name = "mx" + QByteArray::number(i) + ".example";
        zone.append({"new.example", "MX " + QByteArray::number(i) + ' ' + name});
        zone.append({name, "A 203.0.113." + QByteArray::number(i)});
    }
    const MxFacts facts = mxOf(zone);
    QCOMPARE(facts.exchangers.size(), MxCheck::maxExchangers);
    QCOMPARE(facts.unread, 30 - MxCheck::maxExchangers);
    qsizetype asked = 0;
    for (const Exchanger &exchanger : facts.exchangers)
        asked += exchanger.iprev.size();
    QCOMPARE(asked, MxCheck::maxAddresses);
}

/// What was not answered is unknown, at every moment.
void TestSenderDomain::mxStopsKnowing()
{
    MxCheck check(zoneName(QStringLiteral("new.example")));
    QCOMPARE(check.facts().kind, MxKind::Unknown);
    const ZoneTable table = tableOf({{"new.example", "MX 10 mx.example"}});
    for (const DnsQuestion &question : check.takeQuestions()) {
        if (question.type == RrType::Mx)
            check.accept(question, table.answerTo(question), 1);
    }
    QCOMPARE(check.facts().kind, MxKind::Present);
    QCOMPARE(check.facts().exchangers.first().fault, ExchangerFault::Unknown);
}

void TestSenderDomain::walkNames_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QByteArrayList>("names");
    QTest::newRow("short") << "a.example.com" << QByteArrayList{"a.example.com", "example.com", "com"};
    QTest::newRow("seven labels") << "a.b.c.d.e.example.com"
                                  << QByteArrayList{"a.b.c.d.e.example.com", "b.c.d.e.example.com", "c.d.e.example.com",
                                         "d.e.example.com", "e.example.com", "example.com", "com"};
    // The example of RFC 9989 §4.10.
    QTest::newRow("twelve labels") << "a.b.c.d.e.f.g.h.i.j.mail.example.com"
                                   << QByteArrayList{"a.b.c.d.e.f.g.h.i.j.mail.example.com", "g.h.i.j.mail.example.com",
                                          "h.i.j.mail.example.com", "i.j.mail.example.com", "j.mail.example.com",
                                          "mail.example.com", "example.com", "com"};
}

void TestSenderDomain::walkNames()
{
    QFETCH(QString, start);
    QFETCH(QByteArrayList, names);
    QByteArrayList walked;
    for (const DnsName &name : DmarcWalk::names(zoneName(start)))
        walked.append(name.toText().toLatin1());
    QCOMPARE(walked, names);
}

void TestSenderDomain::dmarcRecord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRecord");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isUsable");
    const auto row = [](const char *name, const char *text, bool isRecord, const char *policy = "none",
                         const char *fault = "", bool isUsable = true) {
        QTest::newRow(name) << QByteArray(text) << isRecord << QString::fromLatin1(policy) << QString::fromLatin1(fault)
                            << isUsable;
    };
    row("plain", "v=DMARC1; p=reject", true, "reject");
    row("order", "v=DMARC1;rua=mailto:a@b.example;p=quarantine", true, "quarantine");
    row("spaces", " v = DMARC1 ;  p = Reject ;", true, "reject");
    row("unknown tag", "v=DMARC1; x9=y; p=reject; nonsense", true, "reject");
    row("version alone", "v=DMARC1", true, "none", "noPolicy");
    row("no policy", "v=DMARC1; rua=mailto:a@b.example", true, "none", "noPolicy");
    row("bad policy", "v=DMARC1; p=refuse", true, "none", "badPolicy", false);
    row("bad policy with reports", "v=DMARC1; p=refuse; rua=mailto:a@b.example", true, "none", "badPolicy");
    row("bad sp", "v=DMARC1; p=reject; sp=no", true, "none", "badPolicy", false);
    row("bad report address", "v=DMARC1; p=refuse; rua=nobody", true, "none", "badPolicy", false);
    row("twice", "v=DMARC1; p=reject; p=none", true, "reject", "tagTwice");
    row("small letters", "v=dmarc1; p=reject", false);
    row("version last", "p=reject; v=DMARC1", false);
    row("version 2", "v=DMARC2; p=reject", false);
    row("version run on", "v=DMARC10; p=reject", false);
    row("SPF", "v=spf1 -all", false);
    row("empty", "", false);
}

void TestSenderDomain::dmarcRecord()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRecord);
    QFETCH(QString, policy);
    QFETCH(QString, fault);
    QFETCH(bool, isUsable);
    QCOMPARE(isDmarcRecord(text), isRecord);
    if (!isRecord)
        return;
    const DmarcRecord record = parseDmarcRecord(text);
    QCOMPARE(dmarcPolicyText(record.policy), policy);
    QCOMPARE(record.fault, fault);
    QCOMPARE(record.isUsable, isUsable);
}

void TestSenderDomain::dmarcPolicy_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<Zone>("zone");
    QTest::addColumn<DmarcKind>("kind");
    QTest::addColumn<QString>("foundAt");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("policy");
    const QString sub = QStringLiteral("a.mail.new.example");
    const QByteArrayList exists{"a.mail.new.example", "A 203.0.113.5"};
    QTest::newRow("own") << "new.example" << Zone{{"_dmarc.new.example", "TXT v=DMARC1; p=reject; sp=none"}}
                         << DmarcKind::Present << "new.example"
                         << "new.example"
                         << "reject";
    QTest::newRow("none") << "new.example" << Zone{} << DmarcKind::Missing << ""
                          << "new.example"
                          << "none";
    QTest::newRow("inherited sp") << sub
                                  << Zone{exists, {"_dmarc.new.example", "TXT v=DMARC1; p=none; sp=reject; np=none"}}
                                  << DmarcKind::Present << "new.example"
                                  << "new.example"
                                  << "reject";
    QTest::newRow("inherited np") << sub << Zone{{"_dmarc.new.example", "TXT v=DMARC1; p=none; sp=none; np=reject"}}
                                  << DmarcKind::Present << "new.example"
                                  << "new.example"
                                  << "reject";
    QTest::newRow("np absent") << sub << Zone{{"_dmarc.new.example", "TXT v=DMARC1; p=none; sp=quarantine"}}
                               << DmarcKind::Present << "new.example"
                               << "new.example"
                               << "quarantine";
    QTest::newRow("shortest wins") << sub
                                   << Zone{exists, {"_dmarc.mail.new.example", "TXT v=DMARC1; p=none"},
                                          {"_dmarc.new.example", "TXT v=DMARC1; p=reject"}}
                                   << DmarcKind::Present << "new.example"
                                   << "new.example"
                                   << "reject";
    QTest::newRow("psd=n ends") << sub
                                << Zone{exists, {"_dmarc.mail.new.example", "TXT v=DMARC1; p=quarantine; psd=n"},
                                       {"_dmarc.new.example", "TXT v=DMARC1; p=reject"}}
                                << DmarcKind::Present << "mail.new.example"
                                << "mail.new.example"
                                << "quarantine";
    QTest::newRow("psd=y alone") << sub << Zone{exists, {"_dmarc.example", "TXT v=DMARC1; p=reject; psd=y"}}
                                 << DmarcKind::Present << "example"
                                 << "new.example"
                                 << "reject";
    QTest::newRow("psd=y above") << sub
                                 << Zone{exists, {"_dmarc.new.example", "TXT v=DMARC1; p=none"},
                                        {"_dmarc.example", "TXT v=DMARC1; p=reject; psd=y"}}
                                 << DmarcKind::Present << "new.example"
                                 << "new.example"
                                 << "none";
    QTest::newRow("several") << "new.example"
                             << Zone{{"_dmarc.new.example", "TXT v=DMARC1; p=none"},
                                    {"_dmarc.new.example", "TXT v=DMARC1; p=reject"}}
                             << DmarcKind::Several << "new.example"
                             << "new.example"
                             << "none";
    QTest::newRow("beside another text") << "new.example"
                                         << Zone{{"_dmarc.new.example", "TXT hello"},
                                                {"_dmarc.new.example", "TXT v=DMARC1; p=reject"}}
                                         << DmarcKind::Present << "new.example"
                                         << "new.example"
                                         << "reject";
    QTest::newRow("misspelt") << "new.example" << Zone{{"_dmarc.new.example", "TXT v=dmarc1; p=reject"}}
                              << DmarcKind::Faulty << "new.example"
                              << "new.example"
                              << "none";
    QTest::newRow("time-out") << "new.example" << Zone{{"_dmarc.new.example", "TIMEOUT"}} << DmarcKind::Unknown << ""
                              << ""
                              << "none";
    QTest::newRow("time-out above") << sub << Zone{exists, {"_dmarc.new.example", "SERVFAIL"}} << DmarcKind::Unknown
                                    << ""
                                    << ""
                                    << "none";
    QTest::newRow("no domain") << "localhost" << Zone{} << DmarcKind::NotADomain << ""
                               << ""
                               << "none";
}

void TestSenderDomain::dmarcPolicy()
{
    QFETCH(QString, author);
    QFETCH(Zone, zone);
    QFETCH(DmarcKind, kind);
    QFETCH(QString, foundAt);
    QFETCH(QString, organization);
    QFETCH(QString, policy);
    const DmarcFacts facts = dmarcOf(zone, {author, false, {}, {}, {}});
    QCOMPARE(facts.kind, kind);
    QCOMPARE(facts.foundAt, foundAt);
    QCOMPARE(facts.organizationalDomain, organization);
    QCOMPARE(dmarcPolicyText(facts.policy), policy);
}

void TestSenderDomain::dmarcAlignment_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("spf");
    QTest::addColumn<bool>("dkim");
    QTest::newRow("same") << "v=DMARC1; p=none; aspf=s; adkim=s"
                          << "new.example" << true << true;
    QTest::newRow("below, relaxed") << "v=DMARC1; p=none"
                                    << "mail.new.example" << true << true;
    QTest::newRow("below, strict SPF") << "v=DMARC1; p=none; aspf=s"
                                       << "mail.new.example" << false << true;
    QTest::newRow("below, strict DKIM") << "v=DMARC1; p=none; adkim=s"
                                        << "mail.new.example" << true << false;
    QTest::newRow("another") << "v=DMARC1; p=none"
                             << "other.example" << false << false;
}

void TestSenderDomain::dmarcAlignment()
{
    QFETCH(QString, record);
    QFETCH(QString, domain);
    QFETCH(bool, spf);
    QFETCH(bool, dkim);
    const DmarcFacts facts = dmarcOf({{"_dmarc.new.example", "TXT " + record.toLatin1()}},
        {QStringLiteral("new.example"), false, domain, {}, {domain}});
    QCOMPARE(facts.alignments.size(), 2);
    QCOMPARE(facts.alignments.at(0).identity, QStringLiteral("spf.mailfrom"));
    QCOMPARE(facts.alignments.at(0).isAligned, spf);
    QCOMPARE(facts.alignments.at(1).identity, QStringLiteral("dkim"));
    QCOMPARE(facts.alignments.at(1).isAligned, dkim);
}

void TestSenderDomain::dmarcAsksAtOnce()
{
    Played played;
    dmarcOf({{"_dmarc.example", "TXT v=DMARC1; p=none"}},
        {QStringLiteral("a.b.c.d.e.f.g.h.i.new.example"), false, {}, {}, {}}, &played);
    QCOMPARE(played.rounds, 1);
    QCOMPARE(played.questions, 9); // eight of the walk, and whether the name exists
}

void TestSenderDomain::dkimKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DkimKeyKind>("kind");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &text, DkimKeyKind kind, int bits, const char *fault = "") {
        QTest::newRow(name) << text << kind << bits << QString::fromLatin1(fault);
    };
    row("2048", QByteArray("v=DKIM1; k=rsa; p=") + key2048, DkimKeyKind::Present, 2048);
    row("1024", QByteArray("k=rsa; p=") + key1024, DkimKeyKind::Present, 1024);
    row("512", QByteArray("p=") + key512, DkimKeyKind::Present, 512);
    row("RSAPublicKey", QByteArray("p=") + bareKey1024, DkimKeyKind::Present, 1024);
    row("folded", QByteArray("v=DKIM1; p=") + QByteArray(key1024).insert(40, " \t"), DkimKeyKind::Present, 1024);
    row("ed25519", "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=", DkimKeyKind::Present, 256);
    row("ed25519 cut", "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg==", DkimKeyKind::Faulty, 0, "notAKey");
    row("revoked", "v=DKIM1; p=", DkimKeyKind::Revoked, 0);
    row("cut", QByteArray("v=DKIM1; p=") + QByteArray(key2048).left(200), DkimKeyKind::Faulty, 0, "notAKey");
    row("bad characters", "v=DKIM1; p=MIGf!MA0", DkimKeyKind::Faulty, 0, "notBase64");
    row("no key", "v=DKIM1; k=rsa", DkimKeyKind::Faulty, 0, "noKey");
    row("version", QByteArray("v=DKIM2; p=") + key1024, DkimKeyKind::Faulty, 0, "version");
    row("version late", QByteArray("k=rsa; v=DKIM1; p=") + key1024, DkimKeyKind::Faulty, 0, "version");
    row("algorithm", "v=DKIM1; k=dsa; p=AAAA", DkimKeyKind::Faulty, 0, "unknownAlgorithm");
    row("service", QByteArray("v=DKIM1; s=tlsrpt; p=") + key1024, DkimKeyKind::Faulty, 0, "notForMail");
    row("services", QByteArray("v=DKIM1; s=other:email; p=") + key1024, DkimKeyKind::Present, 1024);
    row("twice", QByteArray("v=DKIM1; p=; p=") + key1024, DkimKeyKind::Faulty, 0, "tagTwice");
}

void TestSenderDomain::dkimKey()
{
    QFETCH(QByteArray, text);
    QFETCH(DkimKeyKind, kind);
    QFETCH(int, bits);
    QFETCH(QString, fault);
    const DkimKeyFacts facts = parseDkimKey(text);
    QCOMPARE(facts.kind, kind);
    QCOMPARE(facts.bits, bits);
    QCOMPARE(facts.fault, fault);
    QVERIFY(!facts.isTesting);
    QVERIFY(parseDkimKey(text + "; t=s:y").isTesting);
}

void TestSenderDomain::dkimLooksUp_data()
{
    QTest::addColumn<Zone>("zone");
    QTest::addColumn<DkimKeyKind>("kind");
    QTest::addColumn<int>("cnames");
    const QByteArray name = "s1._domainkey.new.example";
    const QByteArray key = QByteArray("TXT v=DKIM1; p=") + key2048;
    QTest::newRow("there") << Zone{{name, key}} << DkimKeyKind::Present << 0;
    QTest::newRow("by an alias") << Zone{{name, "CNAME s1.provider.example"}, {"s1.provider.example", key}}
                                 << DkimKeyKind::Present << 1;
    QTest::newRow("not there") << Zone{} << DkimKeyKind::Missing << 0;
    QTest::newRow("two") << Zone{{name, key}, {name, QByteArray("TXT v=DKIM1; p=") + key1024}} << DkimKeyKind::Several
                         << 0;
    QTest::newRow("beside another text") << Zone{{name, "TXT hello"}, {name, key}} << DkimKeyKind::Present << 0;
    QTest::newRow("another text alone") << Zone{{name, "TXT v=spf1 -all"}} << DkimKeyKind::Faulty << 0;
    QTest::newRow("time-out") << Zone{{name, "TIMEOUT"}} << DkimKeyKind::Unknown << 0;
}

void TestSenderDomain::dkimLooksUp()
{
    QFETCH(Zone, zone);
    QFETCH(DkimKeyKind, kind);
    QFETCH(int, cnames);
    const DkimKeyFacts facts = keyOf(zone);
    QCOMPARE(facts.kind, kind);
    QCOMPARE(facts.cnames.size(), cnames);
    QCOMPARE(facts.name.selector, QStringLiteral("s1"));
    DkimKeyCheck none({{QStringLiteral("bad selector"), QStringLiteral("new.example")}});
    QVERIFY(none.isDone());
    QCOMPARE(none.facts().first().kind, DkimKeyKind::NotAName);
}

void TestSenderDomain::derIsNeverReadBeyond()
{
    const QByteArray der = QByteArray::fromBase64(key1024);
    QCOMPARE(rsaKeyBits(der), 1024);
    for (qsizetype size = 0; size < der.size(); ++size)
        QCOMPARE(rsaKeyBits(der.left(size)), 0);
}

QTEST_APPLESS_MAIN(TestSenderDomain)
#include "tst_senderdomain.moc"
