// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/firstfixes.h"

#include "dns/address.h"
#include "findings/rules.h"
#include "fixes/namepatterns.h"

#include <QTest>

#include <algorithm>

namespace {

using Forwards = QMap<QString, QStringList>;

QHostAddress ip(const QString &text)
{
    return parseAddress(text).value_or(QHostAddress());
}

DnsName name(const QString &text)
{
    return DnsName::fromText(text).value_or(DnsName());
}

/// An address whose PTR names lead to the addresses given; a name without any is NXDOMAIN.
AddressFacts addressFacts(const QString &text, Iprev iprev, const Forwards &forwards)
{
    AddressFacts facts;
    facts.ip = ip(text);
    facts.iprev = iprev;
    facts.ptrStatus = forwards.isEmpty() ? LookupStatus::NxDomain : LookupStatus::Answered;
    for (auto it = forwards.cbegin(); it != forwards.cend(); ++it) {
        AddressFacts::Forward forward;
        forward.name = name(it.key());
        forward.status = it->isEmpty() ? LookupStatus::NxDomain : LookupStatus::Answered;
        for (const QString &address : *it)
            forward.addresses.append(ip(address));
        facts.ptrNames.append(forward.name);
        facts.forwards.append(forward);
    }
    return facts;
}

struct Case
{
    QString helo = {};
    QStringList heloAddresses = {};
    QList<AddressFacts> addresses = {};
    QStringList heloFailures = {}; ///< finding codes
    QStringList heloWarnings = {};
    std::optional<QString> mailFrom = QStringLiteral("user@dynatron.example");
    QString server = {};
};

Facts factsOf(const Case &test)
{
    Facts facts;
    facts.request.helo = test.helo;
    facts.request.mailFrom = test.mailFrom;
    facts.request.serverHost = test.server;
    facts.addresses = test.addresses;
    facts.startedAt = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
    for (const AddressFacts &address : test.addresses) {
        facts.request.ips.append(address.ip);
        facts.graph.nodes.append(address.ip);
        facts.graph.states.append(ChainNodeState());
        for (const AddressFacts::Forward &forward : address.forwards) {
            if (facts.graph.indexOf(ChainNode(forward.name)) >= 0)
                continue;
            const auto has = [&](AddressFamily family) {
                return std::any_of(forward.addresses.begin(), forward.addresses.end(),
                           [&](const QHostAddress &found) { return familyOf(found) == family; })
                    ? LookupStatus::Answered
                    : LookupStatus::NoData;
            };
            facts.graph.nodes.append(forward.name);
            facts.graph.states.append(ChainNodeState{{}, has(AddressFamily::IPv4), has(AddressFamily::IPv6)});
        }
    }
    if (test.helo.contains(u'.')) {
        NameFacts helo;
        helo.name = test.helo.toLower();
        helo.wasAsked = true;
        helo.a = test.heloAddresses.isEmpty() ? LookupStatus::NxDomain : LookupStatus::Answered;
        helo.aaaa = LookupStatus::NoData;
        for (const QString &address : test.heloAddresses)
            helo.addresses.append(ip(address));
        facts.helo = helo;
    }
    return facts;
}

Judgement judgementOf(const Case &test)
{
    Judgement judgement;
    const auto add = [&](const QString &code, State state, const QString &subject) {
        Finding finding;
        finding.code = code;
        finding.state = state;
        finding.subject = subject;
        judgement.findings.append(finding);
    };
    for (const AddressFacts &address : test.addresses)
        add(address.iprev == Iprev::Pass ? QStringLiteral("rdns.iprev.pass") : QStringLiteral("rdns.iprev.fail"),
            address.iprev == Iprev::Pass            ? State::Pass
                : address.iprev == Iprev::TempError ? State::Unknown
                                                    : State::Fail,
            addressText(address.ip));
    for (const QString &code : test.heloFailures)
        add(code, State::Fail, test.helo);
    for (const QString &code : test.heloWarnings)
        add(code, State::Warning, test.helo);
    return judgement;
}

/// "address dnsHost mail.x <- 192.0.2.1"
QStringList shortForm(const Plan &plan)
{
    QStringList lines;
    for (const PlanOption &option : plan.options)
        for (const Change &change : option.changes)
            lines.append(QStringLiteral("%1 %2 %3: %4 -> %5")
                             .arg(changeKindText(change.kind), actorText(change.who), change.owner,
                                 change.before.join(u'+'), change.after.join(u'+')));
    return lines;
}

Plan planOf(const Case &test)
{
    return firstFixes(factsOf(test), judgementOf(test), QStringLiteral("en"));
}

Case story()
{
    return {.helo = QStringLiteral("DYNA-WEB"),
        .addresses = {addressFacts(QStringLiteral("203.0.113.100"), Iprev::Fail,
            {{QStringLiteral("mail.dynatron.example"), {QStringLiteral("203.0.113.244")}}})},
        .heloFailures = {QStringLiteral("helo.notQualified")},
        .server = QStringLiteral("mail.dynatron.example")};
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// What is proposed for each kind of fault, in which order and for whom; and when nothing is.
class FirstFixesTest : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void optionSaysWhatItIs();
    void proceduresAreOrderedByHints_data();
    void proceduresAreOrderedByHints();
    void letterHoldsTheProof();
    void hostileNamesStayOutOfArtefacts();
    void aliasIsUsedAsOwner();
    void speaksGerman();
    void findingsOfAnotherAddressDoNotCount();
    void storyWithTheRealRules();
    void usableDomains_data();
    void usableDomains();
    void registeredDomains_data();
    void registeredDomains();
};

void FirstFixesTest::changes_data()
{
    QTest::addColumn<Case>("test");
    QTest::addColumn<QStringList>("expected");
    const QString a100 = QStringLiteral("203.0.113.100");
    const QString a101 = QStringLiteral("203.0.113.101");
    const QString a244 = QStringLiteral("203.0.113.244");
    const QString six = QStringLiteral("2001:db8::a");
    const QString mail = QStringLiteral("mail.dynatron.example");
    const QString notQualified = QStringLiteral("helo.notQualified");
    const QString noAddress = QStringLiteral("helo.noAddress");
    const AddressFacts good = addressFacts(a244, Iprev::Pass, {{mail, {a244}}});
    const AddressFacts bare = addressFacts(a100, Iprev::PermError, {});

    QTest::newRow("nothing fails") << Case{.helo = mail, .heloAddresses = {a244}, .addresses = {good}} << QStringList();
    QTest::newRow("warnings alone are no repair") << Case{.helo = QStringLiteral("other.dynatron.example"),
        .heloAddresses = {a244},
        .addresses = {good},
        .heloWarnings = {QStringLiteral("helo.notPtrName")}}
                                                  << QStringList();
    QTest::newRow("a: HELO only") << Case{.helo = QStringLiteral("dyna-web"),
        .addresses = {good},
        .heloFailures
        = {notQualified}} << QStringList{QStringLiteral("helo you 203.0.113.244: dyna-web -> mail.dynatron.example")};
    QTest::newRow("a: the HELO among two confirming names stays the name")
        << Case{.helo = QStringLiteral("z.dynatron.example."),
               .heloAddresses = {a244},
               .addresses
               = {addressFacts(a244, Iprev::Pass, {{mail, {a244}}, {QStringLiteral("z.dynatron.example"), {a244}}})},
               .heloFailures = {QStringLiteral("helo.lastDot")}}
        << QStringList{QStringLiteral("helo you 203.0.113.244: z.dynatron.example. -> z.dynatron.example")};
    QTest::newRow("a: private address may still have its HELO set") << Case{.helo = QStringLiteral("dyna-web"),
        .addresses = {addressFacts(QStringLiteral("10.0.0.1"), Iprev::Pass, {{mail, {QStringLiteral("10.0.0.1")}}})},
        .heloFailures
        = {notQualified}} << QStringList{QStringLiteral("helo you 10.0.0.1: dyna-web -> mail.dynatron.example")};
    QTest::newRow("b: PTR to the HELO name")
        << Case{.helo = QStringLiteral("Mail.Dynatron.Example"), .heloAddresses = {a100}, .addresses = {bare}}
        << QStringList{QStringLiteral("ptr addressOwner 203.0.113.100:  -> mail.dynatron.example")};
    QTest::newRow("b: PTR leads elsewhere")
        << Case{.helo = mail,
               .heloAddresses = {a100},
               .addresses = {addressFacts(a100, Iprev::Fail, {{QStringLiteral("old.isp.example"), {a244}}})}}
        << QStringList{QStringLiteral("ptr addressOwner 203.0.113.100: old.isp.example -> mail.dynatron.example")};
    QTest::newRow("not b: the HELO is the receiver's name")
        << Case{.helo = QStringLiteral("mx.receiver.example"),
               .heloAddresses = {a100},
               .addresses = {bare},
               .heloFailures = {QStringLiteral("helo.isReceiverName")}}
        << QStringList{QStringLiteral("address dnsHost mailout.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral("ptr addressOwner 203.0.113.100:  -> mailout.dynatron.example"),
               QStringLiteral("helo you 203.0.113.100: mx.receiver.example -> mailout.dynatron.example")};
    QTest::newRow("c: PTR name without address, good HELO elsewhere")
        << Case{.helo = mail,
               .heloAddresses = {a244},
               .addresses = {addressFacts(a100, Iprev::Fail, {{QStringLiteral("web4.dynatron.example"), {}}})}}
        << QStringList{QStringLiteral("address dnsHost web4.dynatron.example:  -> 203.0.113.100")};
    QTest::newRow("c: with a faulty HELO")
        << Case{.helo = QStringLiteral("dyna-web"),
               .addresses = {addressFacts(a100, Iprev::Fail, {{QStringLiteral("web4.dynatron.example"), {}}})},
               .heloFailures = {notQualified}}
        << QStringList{QStringLiteral("address dnsHost web4.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral("helo you 203.0.113.100: dyna-web -> web4.dynatron.example")};
    QTest::newRow("not c: generic PTR name")
        << Case{.helo = QStringLiteral("dyna-web"),
               .addresses = {addressFacts(a100, Iprev::Fail, {{QStringLiteral("203-0-113-100.dyn.isp.example"), {}}})},
               .heloFailures = {notQualified}}
        << QStringList{QStringLiteral("address dnsHost dyna-web.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral(
                   "ptr addressOwner 203.0.113.100: 203-0-113-100.dyn.isp.example -> dyna-web.dynatron.example"),
               QStringLiteral("helo you 203.0.113.100: dyna-web -> dyna-web.dynatron.example")};
    QTest::newRow("not c: internal PTR name")
        << Case{.helo = QStringLiteral("dyna-web"),
               .addresses = {addressFacts(a100, Iprev::Fail, {{QStringLiteral("server.corp.local"), {}}})},
               .heloFailures = {notQualified}}
        << QStringList{QStringLiteral("address dnsHost dyna-web.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral("ptr addressOwner 203.0.113.100: server.corp.local -> dyna-web.dynatron.example"),
               QStringLiteral("helo you 203.0.113.100: dyna-web -> dyna-web.dynatron.example")};
    QTest::newRow("d: the story")
        << story()
        << QStringList{QStringLiteral("address dnsHost dyna-web.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral("ptr addressOwner 203.0.113.100: mail.dynatron.example -> dyna-web.dynatron.example"),
               QStringLiteral("helo you 203.0.113.100: DYNA-WEB -> dyna-web.dynatron.example")};
    QTest::newRow("d: HELO is localhost")
        << Case{.helo = QStringLiteral("localhost"),
               .addresses = {bare},
               .heloFailures = {QStringLiteral("helo.localhost")}}
        << QStringList{QStringLiteral("address dnsHost mailout.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral("ptr addressOwner 203.0.113.100:  -> mailout.dynatron.example"),
               QStringLiteral("helo you 203.0.113.100: localhost -> mailout.dynatron.example")};
    QTest::newRow("d: no sender, domain of the PTR name")
        << Case{.helo = QStringLiteral("x_y"),
               .addresses = {addressFacts(a100, Iprev::Fail, {{QStringLiteral("www.firm.co.uk"), {a244}}})},
               .heloFailures = {QStringLiteral("helo.underscore")},
               .mailFrom = QString()}
        << QStringList{QStringLiteral("address dnsHost mailout.firm.co.uk:  -> 203.0.113.100"),
               QStringLiteral("ptr addressOwner 203.0.113.100: www.firm.co.uk -> mailout.firm.co.uk"),
               QStringLiteral("helo you 203.0.113.100: x_y -> mailout.firm.co.uk")};
    QTest::newRow("d: no domain known at all") << Case{.helo = QStringLiteral("box"),
        .addresses = {bare},
        .heloFailures = {notQualified},
        .mailFrom = std::nullopt} << QStringList();
    QTest::newRow("d: a name in use is never taken")
        << Case{.helo = QStringLiteral("mail"),
               .addresses = {addressFacts(
                   a100, Iprev::Fail, {{mail, {a244}}, {QStringLiteral("mailout.dynatron.example"), {a244}}})},
               .heloFailures = {notQualified}}
        << QStringList{QStringLiteral("address dnsHost mailout2.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral("ptr addressOwner 203.0.113.100: mail.dynatron.example+mailout.dynatron.example -> "
                              "mailout2.dynatron.example"),
               QStringLiteral("helo you 203.0.113.100: mail -> mailout2.dynatron.example")};
    QTest::newRow("d: the sender's own HELO name without address is the name")
        << Case{.helo = QStringLiteral("smtp.dynatron.example"), .addresses = {bare}, .heloFailures = {noAddress}}
        << QStringList{QStringLiteral("address dnsHost smtp.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral("ptr addressOwner 203.0.113.100:  -> smtp.dynatron.example")};
    QTest::newRow("two IPv4 addresses, two names")
        << Case{.helo = QStringLiteral("localhost"),
               .addresses = {bare, addressFacts(a101, Iprev::PermError, {})},
               .heloFailures = {QStringLiteral("helo.localhost")}}
        << QStringList{QStringLiteral("address dnsHost mailout.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral("address dnsHost mailout2.dynatron.example:  -> 203.0.113.101"),
               QStringLiteral("ptr addressOwner 203.0.113.100:  -> mailout.dynatron.example"),
               QStringLiteral("ptr addressOwner 203.0.113.101:  -> mailout2.dynatron.example"),
               QStringLiteral("helo you 203.0.113.100: localhost -> mailout.dynatron.example"),
               QStringLiteral("helo you 203.0.113.101: localhost -> mailout2.dynatron.example")};
    QTest::newRow("IPv4 and IPv6 of one server share a name")
        << Case{.helo = QStringLiteral("localhost"),
               .addresses = {addressFacts(six, Iprev::PermError, {}), bare},
               .heloFailures = {QStringLiteral("helo.localhost")}}
        << QStringList{QStringLiteral("address dnsHost mailout.dynatron.example:  -> 2001:db8::a"),
               QStringLiteral("address dnsHost mailout.dynatron.example:  -> 203.0.113.100"),
               QStringLiteral("ptr addressOwner 2001:db8::a:  -> mailout.dynatron.example"),
               QStringLiteral("ptr addressOwner 203.0.113.100:  -> mailout.dynatron.example"),
               QStringLiteral("helo you 2001:db8::a, 203.0.113.100: localhost -> mailout.dynatron.example")};
    QTest::newRow("IPv6 broken beside good IPv4")
        << Case{.helo = mail, .heloAddresses = {a244}, .addresses = {good, addressFacts(six, Iprev::PermError, {})}}
        << QStringList{QStringLiteral("address dnsHost mail.dynatron.example:  -> 2001:db8::a"),
               QStringLiteral("ptr addressOwner 2001:db8::a:  -> mail.dynatron.example")};
    QTest::newRow("nothing for an address of which nothing is known") << Case{.helo = QStringLiteral("dyna-web"),
        .addresses = {addressFacts(a100, Iprev::TempError, {})},
        .heloFailures = {notQualified}} << QStringList();
    QTest::newRow("no reverse name for a private address") << Case{.helo = QStringLiteral("dyna-web"),
        .addresses = {addressFacts(QStringLiteral("192.168.1.5"), Iprev::PermError, {})},
        .heloFailures = {notQualified}} << QStringList();
    QTest::newRow("no reverse name behind a carrier's NAT") << Case{.helo = mail,
        .heloAddresses = {QStringLiteral("100.64.0.1")},
        .addresses = {addressFacts(QStringLiteral("100.64.0.1"), Iprev::PermError, {})}}
                                                            << QStringList();
}

void FirstFixesTest::changes()
{
    QFETCH(const Case, test);
    QFETCH(const QStringList, expected);
    QCOMPARE(shortForm(planOf(test)), expected);
}

void FirstFixesTest::optionSaysWhatItIs()
{
    const Plan plan = planOf(story());
    QCOMPARE(plan.options.size(), 1);
    QVERIFY(plan.options.constFirst().isRecommended);
    QVERIFY(!plan.options.constFirst().isSimulated);
    QCOMPARE(plan.options.constFirst().goal, QStringLiteral("iprev"));
    for (const Change &change : plan.options.constFirst().changes) {
        QVERIFY(!change.procedures.isEmpty());
        for (const Procedure &procedure : change.procedures) {
            QVERIFY(!procedure.title.isEmpty() && !procedure.steps.isEmpty());
            QVERIFY(!procedure.undo.isEmpty() && !procedure.verify.isEmpty() && !procedure.source.isEmpty());
        }
    }
    Case heloOnly = story();
    heloOnly.addresses = {addressFacts(QStringLiteral("203.0.113.1"), Iprev::Pass,
        {{QStringLiteral("a.example.net"), {QStringLiteral("203.0.113.1")}}})};
    QCOMPARE(planOf(heloOnly).options.constFirst().goal, QStringLiteral("bounce"));
}

void FirstFixesTest::proceduresAreOrderedByHints_data()
{
    QTest::addColumn<QString>("helo");
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<QString>("first");
    QTest::newRow("machine name") << "DYNA-WEB" << QByteArray("220 mail.x ESMTP Postfix") << QByteArray() << "easymail";
    QTest::newRow("Postfix") << "a.b.local" << QByteArray("220 mail.x ESMTP Postfix") << QByteArray() << "postfix";
    QTest::newRow("hMailServer") << "a.b.local" << QByteArray("220 x hMailServer ESMTP") << QByteArray()
                                 << "hmailserver";
    QTest::newRow("Exchange by its greeting")
        << "a.b.local" << QByteArray("220 x Microsoft ESMTP MAIL Service ready at Sun, 22 Nov 2026") << QByteArray()
        << "exchange";
    QTest::newRow("Exchange by its words")
        << "a.b.local" << QByteArray("220 x") << QByteArray("X-EXPS GSSAPI NTLM") << "exchange";
    QTest::newRow("Exchange 2003") << "a.b.local"
                                   << QByteArray("220 x Microsoft ESMTP MAIL Service, Version: 6.0.3790.4675 ready")
                                   << QByteArray() << "exchange2003";
    QTest::newRow("IIS") << "a.b.local" << QByteArray("220 x Microsoft ESMTP MAIL Service, Version: 10.0.14393.0 ready")
                         << QByteArray() << "iis-smtp";
    QTest::newRow("nothing known") << "a.b.local" << QByteArray() << QByteArray() << "easymail";
}

void FirstFixesTest::proceduresAreOrderedByHints()
{
    QFETCH(const QString, helo);
    QFETCH(const QByteArray, banner);
    QFETCH(const QByteArray, extension);
    QFETCH(const QString, first);
    Case test = story();
    test.helo = helo;
    Facts facts = factsOf(test);
    SmtpSession session;
    session.banner = banner;
    if (!extension.isEmpty())
        session.extensions.append(extension);
    facts.sessions.append(session);
    const Plan plan = firstFixes(facts, judgementOf(test), QStringLiteral("en"));
    QCOMPARE(plan.options.size(), 1);
    const QList<Change> changes = plan.options.constFirst().changes;
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(1).procedures.constFirst().id, QStringLiteral("ptr-letter"));
    QCOMPARE(changes.at(2).procedures.constFirst().id, first);
    QCOMPARE(changes.at(2).procedures.constLast().id, QStringLiteral("other"));
    QCOMPARE(changes.at(2).procedures.size(), 7);
}

void FirstFixesTest::letterHoldsTheProof()
{
    Facts facts = factsOf(story());
    facts.addresses[0].ptrLookup = 1;
    Lookup lookup;
    lookup.id = 1;
    lookup.answer.server = QStringLiteral("192.0.2.53:53");
    facts.lookups.append(lookup);
    const Plan plan = firstFixes(facts, judgementOf(story()), QStringLiteral("en"));
    const QString letter = plan.options.constFirst().changes.at(1).procedures.constFirst().artefacts.constFirst().text;
    QVERIFY2(letter.contains(u"    100.113.0.203.in-addr.arpa  PTR  ->  mail.dynatron.example (192.0.2.53:53)\n"
                             "    mail.dynatron.example  A  ->  203.0.113.244\n"),
        qPrintable(letter));
    QVERIFY(letter.contains(u"100.113.0.203.in-addr.arpa.  PTR  dyna-web.dynatron.example."));
    QVERIFY(letter.contains(u"2026-11-22"));
}

void FirstFixesTest::hostileNamesStayOutOfArtefacts()
{
    Case test = story();
    test.helo = QStringLiteral("x\";calc;\"");
    test.addresses = {addressFacts(QStringLiteral("203.0.113.100"), Iprev::Fail,
        {{QStringLiteral("evil\\\"\\;calc.example"), {}}, {QStringLiteral("evil\\010calc.example"), {}}})};
    const Plan plan = planOf(test);
    QCOMPARE(plan.options.size(), 1);
    QCOMPARE(plan.options.constFirst().changes.size(), 3);
    for (const Change &change : plan.options.constFirst().changes)
        for (const Procedure &procedure : change.procedures)
            for (const Artefact &artefact : procedure.artefacts)
                QVERIFY2(!artefact.text.contains(u"calc"), qPrintable(artefact.text));
}

void FirstFixesTest::aliasIsUsedAsOwner()
{
    Facts facts = factsOf(story());
    facts.addresses[0].ptrCnames = {name(QStringLiteral("100.96/27.113.0.203.in-addr.arpa"))};
    const Plan plan = firstFixes(facts, judgementOf(story()), QStringLiteral("en"));
    const QList<Procedure> procedures = plan.options.constFirst().changes.at(1).procedures;
    QVERIFY(procedures.at(0).artefacts.constFirst().text.contains(
        u"    100.96/27.113.0.203.in-addr.arpa.  PTR  dyna-web.dynatron.example."));
    QCOMPARE(procedures.at(1).artefacts.constFirst().text,
        QStringLiteral("100.96/27.113.0.203.in-addr.arpa. 3600 IN PTR dyna-web.dynatron.example.\n"));
}

void FirstFixesTest::speaksGerman()
{
    const Plan plan = firstFixes(factsOf(story()), judgementOf(story()), QStringLiteral("de_DE"));
    QVERIFY(plan.options.constFirst().changes.at(1).procedures.constFirst().artefacts.constFirst().text.startsWith(
        u"Betreff: "));
    // The language changes words only.
    QCOMPARE(shortForm(plan), shortForm(planOf(story())));
}

void FirstFixesTest::registeredDomains_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "a.b.example.com"
                           << "example.com";
    QTest::newRow("country pair") << "mail.firm.co.uk"
                                  << "firm.co.uk";
    QTest::newRow("country") << "mail.firm.de"
                             << "firm.de";
    QTest::newRow("itself") << "firm.de"
                            << "firm.de";
}

void FirstFixesTest::registeredDomains()
{
    QFETCH(const QString, host);
    QFETCH(const QString, expected);
    QCOMPARE(registeredLookingDomain(host), expected);
}

void FirstFixesTest::findingsOfAnotherAddressDoNotCount()
{
    // The HELO fits 203.0.113.244 and not 203.0.113.100: that is no fault of the first.
    const QString mail = QStringLiteral("mail.dynatron.example");
    const QString first = QStringLiteral("203.0.113.244");
    const QString second = QStringLiteral("203.0.113.100");
    Case test{.helo = mail,
        .heloAddresses = {first},
        .addresses = {addressFacts(first, Iprev::Pass, {{QStringLiteral("other.dynatron.example"), {first}}}),
            addressFacts(second, Iprev::TempError, {})},
        .heloFailures = {},
        .heloWarnings = {QStringLiteral("helo.notEgressAddress")}};
    Judgement judgement = judgementOf(test);
    judgement.findings.last().arguments.insert(QStringLiteral("ip"), second);
    Finding failure;
    failure.code = QStringLiteral("smtp.something");
    failure.state = State::Fail;
    judgement.findings.append(failure);
    QCOMPARE(shortForm(firstFixes(factsOf(test), judgement, QStringLiteral("en"))), QStringList());
    judgement.findings[2].arguments.insert(QStringLiteral("ip"), first);
    QCOMPARE(shortForm(firstFixes(factsOf(test), judgement, QStringLiteral("en"))),
        QStringList{QStringLiteral("helo you 203.0.113.244: mail.dynatron.example -> other.dynatron.example")});
}

void FirstFixesTest::storyWithTheRealRules()
{
    const Facts facts = factsOf(story());
    QCOMPARE(shortForm(firstFixes(facts, judge(facts), QStringLiteral("en"))), shortForm(planOf(story())));
}

void FirstFixesTest::usableDomains_data()
{
    QTest::addColumn<QString>("mailFrom");
    QTest::addColumn<QString>("expected");
    QTest::newRow("address") << "User@Firm.Example"
                             << "firm.example";
    QTest::newRow("domain") << "firm.example"
                            << "firm.example";
    QTest::newRow("last dot") << "u@firm.example."
                              << "firm.example";
    QTest::newRow("null sender") << ""
                                 << "";
    QTest::newRow("internal") << "root@server.local"
                              << "";
    QTest::newRow("single label") << "root@server"
                                  << "";
    QTest::newRow("hostile") << "x@y.example;calc"
                             << "";
}

void FirstFixesTest::usableDomains()
{
    QFETCH(const QString, mailFrom);
    QFETCH(const QString, expected);
    QCOMPARE(usableDomainOf(mailFrom), expected);
}

QTEST_GUILESS_MAIN(FirstFixesTest)
#include "tst_firstfixes.moc"
