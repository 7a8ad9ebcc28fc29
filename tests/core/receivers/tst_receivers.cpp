// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/receiveridentity.h"
#include "receivers/receiververdict.h"

#include <QtTest>

// Before the raw strings below: moc does not see a class behind them.
class ReceiversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditions_data();
    void conditions();
    void client_data();
    void client();
    void clientOfSeveralNames_data();
    void clientOfSeveralNames();
    void carefulName_data();
    void carefulName();
    void reply();
    void firstRuleDecides();
    void missingFactThatMatters();
    void missingFactThatDoesNot();
    void nameOrder();
    void nullSender();
    void noAddress();
    void findingsOfTheAddress();
    void variant();
    void variantOfPassingRule();
    void receiversOwnName_data();
    void receiversOwnName();
    void aliasOfHelo();
    void score();
    void scoreByNameOrder();
    void namedByHost();
    void namedByWords();
    void order();
    void receiverTold();
    void serverBelowRecipient();
    void addedAndReplaced();
    void hostileNames();
    void builtIn_data();
    void builtIn();
};

namespace {

const QHostAddress ip(QStringLiteral("203.0.113.9"));
const QHostAddress other(QStringLiteral("203.0.113.10"));

DnsName nameOf(const char *text)
{
    return DnsName::fromText(QString::fromLatin1(text)).value();
}

AddressFacts::Forward forward(const char *name, LookupStatus status, const QList<QHostAddress> &addresses = {})
{
    return {nameOf(name), status, addresses, {}, {}};
}

/// An egress address with these reverse names.
Facts factsOf(LookupStatus ptr, const QList<AddressFacts::Forward> &forwards, const char *helo = "mail.sender.example")
{
    Facts facts;
    facts.request.ips = {ip};
    facts.request.helo = QString::fromUtf8(helo);
    AddressFacts address;
    address.ip = ip;
    address.ptrStatus = ptr;
    address.forwards = forwards;
    for (const AddressFacts::Forward &one : forwards)
        address.ptrNames.append(one.name);
    facts.addresses = {address};
    return facts;
}

Facts goodFacts()
{
    return factsOf(LookupStatus::Answered, {forward("mail.sender.example", LookupStatus::Answered, {ip})});
}

/// A book with one receiver of these rules; the rest is made up.
ReceiverBook bookOf(const QByteArray &rules, const QByteArray &more = {})
{
    const QByteArray json = R"({"schema": "helodoctor.receivers/1", "receivers": [{"id": "test.one", "program": "Test",
        "name": "one", "kind": "policy", "basis": "documented", "source": "https://example.com/", "checked": "2026-11-24",
        "verified": true, "about": {"en": "Words."}, "rules": )"
        + rules + R"(, "accept": {"stage": "rcpt", "reply": "250 2.1.5 Ok"})" + more + "}]}";
    const auto read = readReceiverBook(json);
    if (const auto *fault = std::get_if<ReceiverBookFault>(&read))
        qFatal("%s", qPrintable(receiverBookFaultText(*fault)));
    return std::get<ReceiverBook>(read);
}

QByteArray rule(const QByteArray &when, const QByteArray &reply = "450 4.7.1 no {client} [{ip}]")
{
    return R"({"when": )" + when + R"(, "stage": "rcpt", "reply": ")" + reply + R"("})";
}

ReceiverVerdict only(const ReceiverBook &book, const Facts &facts)
{
    const QList<ReceiverVerdict> verdicts = judgeReceivers(book, facts, {});
    return verdicts.size() == 1 ? verdicts.first() : ReceiverVerdict();
}

} // namespace

void ReceiversTest::conditions_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QString>("verdict");
    const QByteArray yes = R"({"fact": "client", "is": "confirmed"})";
    const QByteArray no = R"({"fact": "client", "is": "none"})";
    const QByteArray unknown = R"({"fact": "bulk", "is": "yes"})";
    const auto row = [](const char *name, const QByteArray &when, const char *verdict) {
        QTest::newRow(name) << when << QString::fromLatin1(verdict);
    };
    row("always", R"("always")", "defer");
    row("yes", yes, "defer");
    row("no", no, "accept");
    row("unknown", unknown, "unknown");
    row("not no", R"({"not": )" + no + "}", "defer");
    row("not unknown", R"({"not": )" + unknown + "}", "unknown");
    row("all yes unknown", R"({"all": [)" + yes + ", " + unknown + "]}", "unknown");
    row("all unknown no", R"({"all": [)" + unknown + ", " + no + "]}", "accept");
    row("any unknown yes", R"({"any": [)" + unknown + ", " + yes + "]}", "defer");
    row("any no unknown", R"({"any": [)" + no + ", " + unknown + "]}", "unknown");
    row("matches", R"({"text": "helo", "matches": "^mail\\."})", "defer");
    row("matches not", R"({"text": "helo", "matches": "^MAIL"})", "accept");
    row("untold", R"({"fact": "untold", "is": "yes"})", "unknown");
    row("equals", R"({"text": "helo", "equals": "client.name"})", "defer");
    row("among", R"({"text": "helo", "among": "ptr.names"})", "defer");
    row("among not", R"({"text": "helo", "among": "receiver.names"})", "accept");
    row("among unknown", R"({"text": "helo", "among": "helo.addresses"})", "unknown");
    row("within", R"({"text": "helo", "within": "ptr.names"})", "defer");
    row("within not", R"({"text": "helo", "within": "receiver.names"})", "accept");
    row("unconfirmed name", R"({"text": "client.reverse", "matches": "^mail[.]sender[.]example$"})", "defer");
    row("at least", R"({"count": "ptr.names", "atLeast": 1})", "defer");
    row("at least not", R"({"count": "ptr.names", "atLeast": 2})", "accept");
    row("pattern that takes too long", R"x({"text": "helo", "matches": "^(?:(?:[a-z.]+)+)+$(*FAIL)"})x", "unknown");
}

void ReceiversTest::conditions()
{
    QFETCH(QByteArray, when);
    QFETCH(QString, verdict);
    QCOMPARE(receiverOutcomeText(only(bookOf("[" + rule(when) + "]"), goodFacts()).outcome), verdict);
}

void ReceiversTest::client_data()
{
    QTest::addColumn<LookupStatus>("ptr");
    QTest::addColumn<LookupStatus>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<QString>("client");
    const auto row = [](const char *title, LookupStatus ptr, LookupStatus status, const char *name, bool isOwn,
                         const char *client) {
        QTest::newRow(title) << ptr << status << QByteArray(name) << isOwn << QString::fromLatin1(client);
    };
    using enum LookupStatus;
    row("confirmed", Answered, Answered, "a.example", true, "confirmed");
    row("differs", Answered, Answered, "a.example", false, "differs");
    row("no address", Answered, NxDomain, "a.example", false, "noAddress");
    row("no data", Answered, NoData, "a.example", false, "noAddress");
    row("time-out", Answered, TimedOut, "a.example", false, "temporary");
    row("refused", Answered, Refused, "a.example", false, "temporary");
    row("no host", Answered, NxDomain, "a\\032b.example", false, "notAHost");
    row("underscore", Answered, Answered, "a_b.example", true, "confirmed");
    row("never ended", Answered, Cancelled, "a.example", false, "");
    row("no PTR", NxDomain, Cancelled, "", false, "none");
    row("no PTR data", NoData, Cancelled, "", false, "none");
    row("PTR failed", ServFail, Cancelled, "", false, "ptrTemporary");
}

void ReceiversTest::client()
{
    QFETCH(LookupStatus, ptr);
    QFETCH(LookupStatus, status);
    QFETCH(QByteArray, name);
    QFETCH(bool, isOwn);
    QFETCH(QString, client);
    QList<AddressFacts::Forward> forwards;
    if (!name.isEmpty())
        forwards = {forward(name.constData(), status,
            status == LookupStatus::Answered ? QList<QHostAddress>{isOwn ? ip : other} : QList<QHostAddress>())};
    QCOMPARE(senderSight(factsOf(ptr, forwards), 0, {}).word(SightWord::Client), client);
}

void ReceiversTest::clientOfSeveralNames_data()
{
    QTest::addColumn<LookupStatus>("status");
    QTest::addColumn<bool>("isOtherOwn");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("allNames");
    using enum LookupStatus;
    const QString confirmed = QStringLiteral("confirmed");
    const QString temporary = QStringLiteral("temporary");
    QTest::newRow("one never ended") << Cancelled << false << QString() << QString();
    QTest::newRow("one never ended, one is confirmed") << Cancelled << true << confirmed << QString();
    QTest::newRow("one timed out") << TimedOut << false << temporary << temporary;
    QTest::newRow("one timed out, one is confirmed") << TimedOut << true << confirmed << temporary;
    QTest::newRow("one is not there, one is confirmed") << NxDomain << true << confirmed << confirmed;
}

/// What one look-up that did not end may hide is not guessed from the other.
void ReceiversTest::clientOfSeveralNames()
{
    QFETCH(LookupStatus, status);
    QFETCH(bool, isOtherOwn);
    QFETCH(QString, client);
    QFETCH(QString, allNames);
    const Facts facts = factsOf(LookupStatus::Answered,
        {forward("a.example", status, {}), forward("b.example", LookupStatus::Answered, {isOtherOwn ? ip : other})});
    const SenderSight sight = senderSight(facts, 0, {});
    QCOMPARE(sight.word(SightWord::Client), client);
    QCOMPARE(sight.word(SightWord::ClientAllNames), allNames);
}

void ReceiversTest::carefulName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("forward");
    QTest::addColumn<QString>("allNames");
    const QString confirmed = QStringLiteral("confirmed");
    const QString noAddress = QStringLiteral("noAddress");
    for (const char *name : {"a.example", "a_b.example", "_a.example", "0/25.example"})
        QTest::newRow(name) << QByteArray(name) << confirmed << confirmed;
    for (const char *name : {"a-.example", "-a.example", "a\\032b.example", "198.51.100.7", "a.example-"})
        QTest::newRow(name) << QByteArray(name) << confirmed << noAddress;
}

/// Some programs pass over names that others look up.
void ReceiversTest::carefulName()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, forward);
    QFETCH(QString, allNames);
    const SenderSight sight = senderSight(
        factsOf(LookupStatus::Answered, {::forward(name.constData(), LookupStatus::Answered, {ip})}), 0, {});
    QCOMPARE(sight.word(SightWord::ClientForward), forward);
    QCOMPARE(sight.word(SightWord::ClientAllNames), allNames);
}

void ReceiversTest::reply()
{
    const ReceiverBook book = bookOf("[" + rule(R"("always")", "550 <{helo}> {client} [{ip}] {recipient}: no") + "]");
    const ReceiverVerdict verdict = only(book, goodFacts());
    QCOMPARE(verdict.code, 550);
    QCOMPARE(verdict.enhanced, QString());
    QCOMPARE(verdict.text,
        QStringLiteral("<mail.sender.example> mail.sender.example [203.0.113.9] recipient@receiver.example: no"));
    QCOMPARE(verdict.outcome, ReceiverOutcome::Reject);
}

void ReceiversTest::firstRuleDecides()
{
    const ReceiverBook book = bookOf("[" + rule(R"({"fact": "client", "is": "none"})", "550 first") + ", "
        + rule(R"("always")", "450 4.1.1 second") + ", " + rule(R"("always")", "550 third") + "]");
    QCOMPARE(only(book, goodFacts()).text, QStringLiteral("second"));
}

void ReceiversTest::missingFactThatMatters()
{
    const ReceiverVerdict verdict
        = only(bookOf("[" + rule(R"({"fact": "spf.mailFrom", "is": "fail"})") + "]"), goodFacts());
    QCOMPARE(verdict.outcome, ReceiverOutcome::Unknown);
    QCOMPARE(verdict.missing, QStringList(QStringLiteral("spf.mailFrom")));
    QCOMPARE(verdict.code, 0);
    QVERIFY(verdict.text.isEmpty());
}

void ReceiversTest::missingFactThatDoesNot()
{
    const ReceiverBook book = bookOf("[" + rule(R"({"fact": "bulk", "is": "yes"})", "450 4.1.1 bulk") + ", "
        + rule(R"("always")", "450 4.1.1 always") + "]");
    const ReceiverVerdict verdict = only(book, goodFacts());
    QCOMPARE(verdict.outcome, ReceiverOutcome::Defer);
    QVERIFY(verdict.missing.isEmpty());
}

void ReceiversTest::nameOrder()
{
    const Facts facts = factsOf(LookupStatus::Answered,
        {forward("a.example", LookupStatus::Answered, {ip}), forward("b.example", LookupStatus::Answered, {other})});
    const QByteArray rules = "[" + rule(R"({"not": {"fact": "client", "is": "confirmed"}})") + "]";
    const ReceiverVerdict chance = only(bookOf(rules, R"(, "reads": "firstName")"), facts);
    QCOMPARE(chance.outcome, ReceiverOutcome::Unknown);
    QCOMPARE(chance.missing, QStringList(QStringLiteral("nameOrder")));
    QCOMPARE(only(bookOf(rules, R"(, "reads": "allNames")"), facts).outcome, ReceiverOutcome::Accept);
    const Facts both = factsOf(LookupStatus::Answered,
        {forward("a.example", LookupStatus::Answered, {other}), forward("b.example", LookupStatus::Answered, {other})});
    QCOMPARE(only(bookOf(rules, R"(, "reads": "firstName")"), both).outcome, ReceiverOutcome::Defer);
}

void ReceiversTest::nullSender()
{
    Facts facts = goodFacts();
    facts.request.mailFrom = QStringLiteral("");
    SpfEvaluation helo{SpfIdentity::Helo, ip, {}};
    helo.outcome.result = SpfResult::Fail;
    facts.spf = {helo};
    const SenderSight sight = senderSight(facts, 0, {});
    QCOMPARE(sight.word(SightWord::Sender), QStringLiteral("null"));
    QCOMPARE(sight.word(SightWord::SpfMailFrom), QStringLiteral("fail"));
    facts.request.mailFrom = QStringLiteral("sender.example");
    QCOMPARE(senderSight(facts, 0, {}).text(SightText::Sender), QStringLiteral("postmaster@sender.example"));
    QVERIFY(senderSight(facts, 0, {}).word(SightWord::SpfMailFrom).isNull());
}

void ReceiversTest::noAddress()
{
    Facts facts;
    facts.request.helo = QStringLiteral("DYNA-WEB");
    const ReceiverVerdict byHelo
        = only(bookOf("[" + rule(R"({"fact": "helo.form", "is": "notQualified"})", "504 5.5.2 <{helo}>") + "]"), facts);
    QCOMPARE(byHelo.outcome, ReceiverOutcome::Reject);
    QCOMPARE(byHelo.text, QStringLiteral("<DYNA-WEB>"));
    QVERIFY(!byHelo.ip);
    const ReceiverVerdict byPtr = only(bookOf("[" + rule(R"({"fact": "ptr", "is": "none"})") + "]"), facts);
    QCOMPARE(byPtr.missing, QStringList(QStringLiteral("ptr")));
}

void ReceiversTest::findingsOfTheAddress()
{
    Facts facts = goodFacts();
    facts.addresses.append(facts.addresses.first());
    facts.addresses[1].ip = other;
    Judgement judgement;
    judgement.findings = {{QStringLiteral("rdns.ptr.missing"), State::Fail, other.toString(), {}, {}, -1},
        {QStringLiteral("rdns.iprev.pass"), State::Pass, ip.toString(), {}, {}, -1},
        {QStringLiteral("helo.generic"), State::Warning, QStringLiteral("x"), {}, {}, -1}};
    const ReceiverBook book
        = bookOf(R"([{"when": "always", "stage": "rcpt", "reply": "550 no", "because": ["rdns.", "helo."]}])");
    const QList<ReceiverVerdict> verdicts = judgeReceivers(book, facts, judgement);
    QCOMPARE(verdicts.size(), 2);
    QCOMPARE(verdicts[0].because, QStringList(QStringLiteral("helo.generic")));
    QCOMPARE(verdicts[1].because, QStringList({QStringLiteral("rdns.ptr.missing"), QStringLiteral("helo.generic")}));
}

void ReceiversTest::variant()
{
    const ReceiverBook book = bookOf("[" + rule(R"("always")") + "]",
        R"(, "variants": [{"id": "test.one.550", "name": "hard", "codes": {"450": "550"}, "enhanced": {"4.7.1": "5.7.1"},
            "stage": {"rcpt": "connect"}}])");
    const QList<ReceiverVerdict> verdicts = judgeReceivers(book, goodFacts(), {});
    QCOMPARE(verdicts.size(), 2);
    QCOMPARE(verdicts[0].id, QStringLiteral("test.one.550"));
    QCOMPARE(verdicts[0].variantOf, QStringLiteral("test.one"));
    QCOMPARE(verdicts[0].code, 550);
    QCOMPARE(verdicts[0].enhanced, QStringLiteral("5.7.1"));
    QCOMPARE(verdicts[0].stage, ReceiverStage::Connect);
    QCOMPARE(verdicts[1].code, 450);
}

void ReceiversTest::variantOfPassingRule()
{
    const QByteArray passing
        = R"([{"when": "always", "stage": "rcpt", "passing": true, "reply": "450 4.7.1 <{helo.neutered}>"}])";
    const ReceiverBook book = bookOf(passing, R"(, "variants": [{"id": "test.one.550", "name": "hard",
        "codes": {"450": "550"}, "enhanced": {"4.7.1": "5.7.1"}, "stage": {"rcpt": "helo"}, "passingStage": {"rcpt": "mail"},
        "places": {"helo.neutered": "helo"}}])");
    const QList<ReceiverVerdict> verdicts = judgeReceivers(book, factsOf(LookupStatus::NxDomain, {}, "a@(b)"), {});
    QCOMPARE(verdicts.size(), 2);
    QCOMPARE(verdicts[0].text, QStringLiteral("<a??b?>"));
    QCOMPARE(verdicts[1].variantOf, QStringLiteral("test.one"));
    QCOMPARE(verdicts[1].code, 450);
    QCOMPARE(verdicts[1].enhanced, QStringLiteral("4.7.1"));
    QCOMPARE(verdicts[1].stage, ReceiverStage::Mail);
    QCOMPARE(verdicts[1].text, QStringLiteral("<a@(b)>"));
}

void ReceiversTest::receiversOwnName_data()
{
    QTest::addColumn<QString>("helo");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char *helo, bool isOwn) { QTest::newRow(helo) << QString::fromLatin1(helo) << isOwn; };
    row("mx.receiver.example", true);
    row("MX.Receiver.Example", true);
    row("x.mx.receiver.example", true);
    row("xmx.receiver.example", false);
    row("mx.receiver.example.", false);
    row("example", false);
}

void ReceiversTest::receiversOwnName()
{
    QFETCH(QString, helo);
    QFETCH(bool, isOwn);
    const ReceiverBook book = bookOf("[" + rule(R"({"text": "helo", "within": "receiver.names"})") + "]");
    Facts facts = goodFacts();
    facts.request.helo = helo;
    QCOMPARE(only(book, facts).outcome, isOwn ? ReceiverOutcome::Defer : ReceiverOutcome::Accept);
}

void ReceiversTest::aliasOfHelo()
{
    const ReceiverBook book = bookOf("[" + rule(R"({"fact": "helo.alias", "is": "notAHost"})") + "]");
    Facts facts = goodFacts();
    QCOMPARE(only(book, facts).outcome, ReceiverOutcome::Unknown);
    facts.heloSeen = MailNameFacts();
    QCOMPARE(only(book, facts).outcome, ReceiverOutcome::Accept);
    facts.heloSeen->addresses.cnames = {nameOf("web.sender.example")};
    QCOMPARE(only(book, facts).outcome, ReceiverOutcome::Accept);
    facts.heloSeen->addresses.cnames.append(nameOf("we\\032b.sender.example"));
    QCOMPARE(only(book, facts).outcome, ReceiverOutcome::Defer);
}

void ReceiversTest::score()
{
    const QByteArray json
        = R"({"schema": "helodoctor.receivers/1", "receivers": [{"id": "test.score", "program": "Test",
        "name": "one", "kind": "score", "basis": "documented", "source": "https://example.com/", "checked": "2026-11-24",
        "about": {"en": "Words."}, "symbols": [
            {"name": "HOLDS", "points": 2.5, "when": {"fact": "client", "is": "confirmed"}},
            {"name": "HOLDS_NOT", "points": 4, "when": {"fact": "client", "is": "none"}},
            {"name": "GOOD", "points": -0.5, "when": "always"},
            {"name": "MIGHT", "points": 1, "when": {"fact": "bulk", "is": "yes"}}]}]})";
    const ReceiverVerdict verdict = only(std::get<ReceiverBook>(readReceiverBook(json)), goodFacts());
    QCOMPARE(verdict.outcome, ReceiverOutcome::Score);
    QCOMPARE(receiverOutcomeText(verdict.outcome), QStringLiteral("unknown"));
    QCOMPARE(verdict.points, 2.0);
    QCOMPARE(verdict.symbols,
        QList<SymbolVerdict>({{QStringLiteral("HOLDS"), 2.5, Truth::Yes}, {QStringLiteral("GOOD"), -0.5, Truth::Yes},
            {QStringLiteral("MIGHT"), 1, Truth::Unknown}}));
}

void ReceiversTest::scoreByNameOrder()
{
    const QByteArray json
        = R"({"schema": "helodoctor.receivers/1", "receivers": [{"id": "test.score", "program": "Test",
        "name": "one", "kind": "score", "basis": "documented", "source": "https://example.com/", "checked": "2026-11-24",
        "reads": "firstName", "about": {"en": "Words."}, "symbols": [
            {"name": "KNOWN", "points": 1, "when": {"fact": "client", "is": "confirmed"}},
            {"name": "ALWAYS", "points": 2, "when": "always"}]}]})";
    const Facts facts = factsOf(LookupStatus::Answered,
        {forward("mail.sender.example", LookupStatus::Answered, {ip}),
            forward("other.sender.example", LookupStatus::Answered, {other})});
    const ReceiverVerdict verdict = only(std::get<ReceiverBook>(readReceiverBook(json)), facts);
    QCOMPARE(verdict.missing, QStringList{QStringLiteral("nameOrder")});
    QCOMPARE(verdict.symbols,
        QList<SymbolVerdict>(
            {{QStringLiteral("KNOWN"), 1, Truth::Unknown}, {QStringLiteral("ALWAYS"), 2, Truth::Yes}}));
}

void ReceiversTest::namedByHost()
{
    const ReceiverBook book = bookOf("[" + rule(R"("always")") + "]", R"(, "hosts": [".big.example"])");
    Facts facts = goodFacts();
    facts.request.refusal = {QStringLiteral("MX1.BIG.example"), 550, QStringLiteral("whatever")};
    QVERIFY(only(book, facts).isNamed);
    facts.request.refusal->host = QStringLiteral("mx.notbig.example");
    QVERIFY(!only(book, facts).isNamed);
}

void ReceiversTest::namedByWords()
{
    const ReceiverBook book = bookOf("["
        + rule(R"({"fact": "client", "is": "none"})", "450 4.7.1 Client host rejected: cannot find {client}, [{ip}]")
        + "]");
    Facts facts = goodFacts();
    facts.request.refusal
        = {{}, 450, QStringLiteral("client host rejected: cannot find your name, [198.51.100.1]; from=<x@y>")};
    QVERIFY(only(book, facts).isNamed);
    facts.request.refusal->text = QStringLiteral("Client host rejected");
    QVERIFY(!only(book, facts).isNamed);
    facts.request.refusal.reset();
    QVERIFY(!only(book, facts).isNamed);
}

void ReceiversTest::order()
{
    ReceiverBook book;
    const auto add = [&book](const char *id, const QByteArray &reply, const QByteArray &when) {
        ReceiverPolicy policy = bookOf("[" + rule(when, reply) + "]").policies.first();
        policy.id = QLatin1String(id);
        book.policies.append(policy);
    };
    add("t.accept", "550 no", R"({"fact": "client", "is": "none"})");
    add("t.unknown", "550 no", R"({"fact": "bulk", "is": "yes"})");
    add("t.defer", "450 4.0.0 no", R"("always")");
    add("t.reject", "550 no", R"("always")");
    add("t.named", "550 this is what was said before", R"({"fact": "client", "is": "none"})");
    Facts facts = goodFacts();
    facts.request.refusal = {{}, 550, QStringLiteral("this is what was said before")};
    QStringList ids;
    for (const ReceiverVerdict &verdict : judgeReceivers(book, facts, {}))
        ids.append(verdict.id);
    QCOMPARE(ids,
        QStringList({QStringLiteral("t.named"), QStringLiteral("t.reject"), QStringLiteral("t.defer"),
            QStringLiteral("t.unknown"), QStringLiteral("t.accept")}));
}

void ReceiversTest::receiverTold()
{
    Facts facts = goodFacts();
    QVERIFY(receiverIdentity(facts).isAssumed);
    QCOMPARE(receiverIdentity(facts).domain, QStringLiteral("receiver.example"));
    facts.request.recipientDomain = QStringLiteral("Big.example");
    NameFacts exchanger;
    exchanger.name = QStringLiteral("mx.big.example");
    exchanger.addresses = {other};
    facts.receiver = ReceiverFacts{QStringLiteral("big.example"), {exchanger}, 1, LookupStatus::Answered};
    const ReceiverIdentity told = receiverIdentity(facts);
    QVERIFY(!told.isAssumed);
    QCOMPARE(told.domain, QStringLiteral("big.example"));
    QCOMPARE(told.names, QStringList(QStringLiteral("mx.big.example")));
    QCOMPARE(told.addresses, QStringList(other.toString()));
}

void ReceiversTest::serverBelowRecipient()
{
    Facts facts = goodFacts();
    facts.request.recipientDomain = QStringLiteral("big.example");
    facts.server.emplace();
    // The sender's own server is nobody to be mistaken for.
    facts.server->name = QStringLiteral("mail.sender.example");
    QVERIFY(!receiverIdentity(facts).names.contains(QStringLiteral("mail.sender.example")));
    facts.server->name = QStringLiteral("in.big.example");
    QVERIFY(receiverIdentity(facts).names.contains(QStringLiteral("in.big.example")));
    facts.request.recipientDomain.clear();
    QVERIFY(receiverIdentity(facts).isAssumed);
}

void ReceiversTest::addedAndReplaced()
{
    ReceiverBook book = bookOf("[" + rule(R"("always")", "550 old") + "]");
    ReceiverBook more = bookOf("[" + rule(R"("always")", "550 new") + "]");
    ReceiverPolicy second = more.policies.first();
    second.id = QStringLiteral("test.two");
    more.policies.append(second);
    addReceivers(book, more);
    QCOMPARE(book.policies.size(), 2);
    QCOMPARE(book.policies.first().rules.first().reply.text, QStringLiteral("new"));
}

void ReceiversTest::builtIn_data()
{
    QTest::addColumn<QString>("file");
    const QFileInfoList files = QDir(QStringLiteral(":/helodoctor/receivers")).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

/// A built-in file with a fault would be left out without a word. Whoever reads German finds every sentence in it, and
/// what each entry says of a sound server is no refusal.
void ReceiversTest::builtIn()
{
    QFETCH(QString, file);
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto read = readReceiverBook(json.readAll());
    if (const auto *fault = std::get_if<ReceiverBookFault>(&read))
        QFAIL(qPrintable(receiverBookFaultText(*fault)));
    const ReceiverBook &book = std::get<ReceiverBook>(read);
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]+\\.[A-Za-z0-9_.]+\\z"));
    for (const ReceiverPolicy &policy : book.policies) {
        QVERIFY2(form.match(policy.id).hasMatch(), qPrintable(policy.id));
        QVERIFY2(policy.about.contains(QStringLiteral("de")), qPrintable(policy.id));
        QVERIFY2(policy.note.isEmpty() || policy.note.contains(QStringLiteral("de")), qPrintable(policy.id));
        QVERIFY2(QDate::fromString(policy.checked, Qt::ISODate).isValid(), qPrintable(policy.id));
        for (const ReceiverRule &rule : policy.rules)
            QVERIFY2(rule.why.isEmpty() || rule.why.contains(QStringLiteral("de")), qPrintable(policy.id));
    }
    const QList<ReceiverVerdict> verdicts = judgeReceivers(book, goodFacts(), {});
    for (const ReceiverVerdict &verdict : verdicts)
        QVERIFY2(verdict.outcome != ReceiverOutcome::Reject, qPrintable(verdict.id));
}

void ReceiversTest::hostileNames()
{
    const ReceiverBook book = bookOf("[" + rule(R"("always")", "550 <{helo}>") + "]");
    Facts facts = factsOf(LookupStatus::NxDomain, {}, "a\x1b[31m{ip}\r\n");
    const QString text = only(book, facts).text;
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(!text.contains(u'\n'));
    QVERIFY2(text.contains(QStringLiteral("{ip}")), "what comes from outside is no template");
    facts.request.helo = QString(5000, u'x');
    QVERIFY(only(book, facts).text.size() < 600);
}

QTEST_GUILESS_MAIN(ReceiversTest)
#include "tst_receivers.moc"
