// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/blocklistcheck.h"
#include "domain/blocklistcode.h"
#include "domain/blocklistnames.h"
#include "domain/blocklisttrouble.h"

#include <QTest>

#include <algorithm>

/// The data of block lists, what their codes mean, and the order in which they are asked.
class TestBlocklists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInBookIsRight();
    void faultyBook_data();
    void faultyBook();
    void codes_data();
    void codes();
    void names_data();
    void names();
    void ownedNames_data();
    void ownedNames();
    void registeredDomains_data();
    void registeredDomains();
    void testsBeforeItAsks();
    void asksEachSubjectOnce();
    void specialAddressesAreNotAsked_data();
    void specialAddressesAreNotAsked();
    void asksNoMoreThanIsAllowed();
    void failedTest_data();
    void failedTest();
    void lateSubjects();
    void declinesLater();
    void ipv6HasItsOwnTest();
    void longReasonIsCut();
};

namespace {

QHostAddress ip(const char *text)
{
    return QHostAddress(QLatin1String(text));
}

Blocklist listOf(const QString &zone)
{
    const BlocklistBook book = builtInBlocklists();
    const auto found
        = std::find_if(book.lists.begin(), book.lists.end(), [&](const Blocklist &list) { return list.zone == zone; });
    return found == book.lists.end() ? Blocklist() : *found;
}

BlocklistBook bookOf(std::initializer_list<const char *> zones)
{
    BlocklistBook book;
    for (const char *zone : zones)
        book.lists.append(listOf(QLatin1String(zone)));
    return book;
}

QStringList texts(const QList<DnsQuestion> &questions)
{
    QStringList texts;
    for (const DnsQuestion &question : questions)
        texts.append(question.name.toText() + u' ' + rrTypeText(question.type));
    texts.sort();
    return texts;
}

DnsAnswer answerOf(LookupStatus status)
{
    DnsAnswer answer;
    answer.status = status;
    answer.server = QStringLiteral("192.0.2.53:53");
    return answer;
}

DnsAnswer answerOf(const DnsQuestion &question, std::initializer_list<const char *> codes)
{
    DnsAnswer answer = answerOf(LookupStatus::Answered);
    for (const char *code : codes)
        answer.records.append({question.name, RrType::A, 60, ip(code)});
    return answer;
}

/// Answers what is asked from a table; anything else does not exist.
void answerAll(BlocklistCheck &check, const QHash<QString, QByteArray> &table, QStringList *asked = nullptr)
{
    int id = 0;
    for (QList<DnsQuestion> questions = check.takeQuestions(); !questions.isEmpty();
         questions = check.takeQuestions()) {
        for (const DnsQuestion &question : questions) {
            const QString name = question.name.toText();
            if (asked)
                asked->append(name + u' ' + rrTypeText(question.type));
            const QByteArray data = table.value(name);
            DnsAnswer answer = answerOf(data.isEmpty() ? LookupStatus::NxDomain : LookupStatus::Answered);
            if (!data.isEmpty() && question.type == RrType::A)
                answer = answerOf(question, {data.constData()});
            check.accept(question, answer, ++id);
        }
    }
}

const QHash<QString, QByteArray> zenTest{{QStringLiteral("2.0.0.127.zen.spamhaus.org"), "127.0.0.2"}};

} // namespace

void TestBlocklists::builtInBookIsRight()
{
    const auto read = readBlocklistBook(blocklistsJson());
    if (const auto *fault = std::get_if<BlocklistBookFault>(&read))
        QFAIL(qPrintable(blocklistBookFaultText(*fault)));
    const BlocklistBook book = std::get<BlocklistBook>(read);
    QCOMPARE(book.lists.size(), 16);
    QCOMPARE(book.unasked.size(), 9);
    for (const Blocklist &list : book.lists) {
        QCOMPARE(list.limits.keys(), QStringList({QStringLiteral("de"), QStringLiteral("en")}));
        QVERIFY2(blocklistTestName(list, false, true) && blocklistTestName(list, true, false), qPrintable(list.zone));
    }
}

void TestBlocklists::faultyBook_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *title, const char *before, const char *after, const char *fault) {
        QTest::newRow(title) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(fault);
    };
    row("not JSON", "{", "", "it is no block list file (schema helodoctor.blocklists/1)");
    row("other schema", "blocklists/1", "blocklists/9", "it is no block list file (schema helodoctor.blocklists/1)");
    row("unknown member", "\"checked\"", "\"chequed\"", "chequed is no known member");
    row("unknown member of a list", "\"delistVerified\"", "\"delistVerrified\"", "lists[0].delistVerified is missing");
    row("bad zone", "\"zen.spamhaus.org\"", "\"zen spamhaus\"", "lists[0].zone has a value that is not allowed");
    row("twice", "\"b.barracudacentral.org\"", "\"zen.spamhaus.org\"", "lists[1].zone is there twice");
    row("dead list", "\"zen.spamhaus.org\"", "\"dul.dnsbl.sorbs.net\"",
        "lists[0].zone is among the lists that are never asked");
    row("bad code", "\"127.0.0.2\": \"SBL\"", "\"127.0.2\": \"SBL\"", "lists[0].codes has a value that is not allowed");
    row("code outside 127", "\"127.0.0.2\": \"SBL\"", "\"203.0.113.2\": \"SBL\"",
        "lists[0].codes has a value that is not allowed");
    row("bad weight", "\"weight\": \"major\"", "\"weight\": \"huge\"",
        "lists[0].weight has a value that is not allowed");
    row("kind of another type", "\"kind\": \"ip\"", "\"kind\": 4", "lists[0].kind has the wrong type");
    row("removal page",
        "\"delist\": \"https:", "\"delist\": \"file:", "lists[0].delist has a value that is not allowed");
    row("policy without a code", "\"127.0.0.10\",\n", "\"127.0.0.99\",\n",
        "lists[0].policy has a value that is not allowed");
    row("no lists", "\"lists\": [", "\"lists\": [], \"unasked\": [], \"more\": [", "more is no known member");
}

void TestBlocklists::faultyBook()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, fault);
    QByteArray json = blocklistsJson();
    const qsizetype at = json.indexOf(before);
    QVERIFY(at >= 0);
    json.replace(at, before.size(), after);
    const auto read = readBlocklistBook(json);
    QVERIFY(std::holds_alternative<BlocklistBookFault>(read));
    QCOMPARE(blocklistBookFaultText(std::get<BlocklistBookFault>(read)), fault);
}

void TestBlocklists::codes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *zone, const char *codes, const char *verdict) {
        QTest::addRow("%s %s", zone, codes)
            << QString::fromLatin1(zone) << QString::fromLatin1(codes) << QString::fromLatin1(verdict);
    };
    row("zen.spamhaus.org", "127.0.0.2", "listed none: SBL");
    row("zen.spamhaus.org", "127.0.0.2 127.0.0.9", "listed none: SBL, DROP (always with SBL)");
    row("zen.spamhaus.org", "127.0.0.10", "listed none policy: PBL, entry kept by the ISP");
    row("zen.spamhaus.org", "127.0.0.10 127.0.0.4",
        "listed none: PBL, entry kept by the ISP, XBL (exploited/infected host)");
    row("zen.spamhaus.org", "127.255.255.252", "unknown errorCode: typing error in the zone name");
    row("zen.spamhaus.org", "127.0.0.2 127.255.255.255", "unknown errorCode: too many queries");
    row("zen.spamhaus.org", "127.0.0.77", "unknown unknownCode: 127.0.0.77");
    row("zen.spamhaus.org", "127.0.0.2 127.0.0.77", "listed none: SBL, 127.0.0.77");
    row("zen.spamhaus.org", "127.0.0.5", "unknown unknownCode: XBL, unused");
    row("zen.spamhaus.org", "203.0.113.9", "unknown outsideLoopback: ");
    row("zen.spamhaus.org", "127.0.0.2 203.0.113.9", "unknown outsideLoopback: ");
    row("bl.spamcop.net", "127.255.255.254", "unknown errorCode: 127.255.255.254");
    row("bl.blocklist.de", "127.0.0.15", "listed none: attacks reported (fail2ban)");
    row("bl.blocklist.de", "127.0.1.15", "unknown unknownCode: 127.0.1.15");
    row("hostkarma.junkemailfilter.com", "127.0.0.3", "neutral none: yellow (mixed)");
    row("hostkarma.junkemailfilter.com", "127.0.0.3 127.0.0.2", "listed none: yellow (mixed), black");
    row("list.dnswl.org", "127.0.10.3", "neutral none: high");
    row("list.dnswl.org", "127.0.0.255", "unknown errorCode: over the query limit: blocked");
    row("dbl.spamhaus.org", "127.0.1.255", "unknown errorCode: an IP address was asked (never do)");
    row("dbl.spamhaus.org", "127.0.1.102", "listed none: abused, legitimate");
    row("multi.surbl.org", "127.0.0.24", "listed none: phishing, malware");
    row("multi.surbl.org", "127.0.0.1", "unknown errorCode: access blocked (public resolver or heavy use)");
    row("multi.surbl.org", "127.0.0.9", "unknown errorCode: access blocked (public resolver or heavy use)");
    row("multi.surbl.org", "127.0.0.2", "unknown unknownCode: 127.0.0.2");
}

void TestBlocklists::codes()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, codes);
    QFETCH(const QString, verdict);
    QList<QHostAddress> addresses;
    for (const QString &code : codes.split(u' '))
        addresses.append(QHostAddress(code));
    const BlocklistVerdict found = judgeBlocklistCodes(listOf(zone), addresses);
    QCOMPARE(QStringLiteral("%1 %2%3: %4")
                 .arg(blocklistStateText(found.state), blocklistDoubtText(found.doubt),
                     found.isPolicy ? QStringLiteral(" policy") : QString(), found.meanings.join(QStringLiteral(", "))),
        verdict);
}

void TestBlocklists::names_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::newRow("IPv4") << QStringLiteral("9.8.7.6") << QStringLiteral("6.7.8.9.bl.x.net");
    QTest::newRow("IPv6") << QStringLiteral("2a00:1:2:3:4:5:6:789a")
                          << QStringLiteral("a.9.8.7.6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.a.2.bl.x.net");
    QTest::newRow("name") << QStringLiteral("Mail.Sender-Lab.net") << QStringLiteral("mail.sender-lab.net.bl.x.net");
    QTest::newRow("too long") << QString(60, u'a') + u'.' + QString(60, u'b') + u'.' + QString(60, u'c') + u'.'
            + QString(63, u'd') + QStringLiteral(".net")
                              << QString();
}

void TestBlocklists::names()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, name);
    const QString zone = QStringLiteral("bl.x.net");
    const std::optional<QHostAddress> address = parseAddress(subject);
    const std::optional<DnsName> found = address ? blocklistName(*address, zone) : blocklistName(subject, zone);
    QCOMPARE(found ? found->toText() : QString(), name);
}

void TestBlocklists::ownedNames_data()
{
    QTest::addColumn<bool>("isOwned");
    for (const char *name : {"mail.sender-lab.net", "sender-lab.net", "a.b.co.uk"})
        QTest::newRow(name) << true;
    for (const char *name : {"mail", "mail.example", "mail.example.com", "host.local", "1.2.3.4", "4.3.in-addr.arpa",
             "x.test", "a..b", "x.onion", "a b.net", "under_score.net"})
        QTest::newRow(name) << false;
}

void TestBlocklists::ownedNames()
{
    QFETCH(const bool, isOwned);
    QCOMPARE(canBeOwned(QLatin1String(QTest::currentDataTag())), isOwned);
}

void TestBlocklists::registeredDomains_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("mail.a.net") << QStringLiteral("a.net");
    QTest::newRow("a.net") << QStringLiteral("a.net");
    QTest::newRow("x.y.a.co.uk") << QStringLiteral("a.co.uk");
    QTest::newRow("a.co.uk") << QStringLiteral("a.co.uk");
    QTest::newRow("x.Firma.DE") << QStringLiteral("firma.de");
}

void TestBlocklists::registeredDomains()
{
    QFETCH(const QString, domain);
    QCOMPARE(registeredDomain(QLatin1String(QTest::currentDataTag())), domain);
}

void TestBlocklists::testsBeforeItAsks()
{
    BlocklistCheck check(bookOf({"zen.spamhaus.org", "dbl.spamhaus.org"}));
    QVERIFY(check.isDone());
    check.addAddress(ip("9.8.7.6"));
    const QList<DnsQuestion> first = check.takeQuestions();
    QCOMPARE(texts(first),
        QStringList({QStringLiteral("1.0.0.127.zen.spamhaus.org A"), QStringLiteral("2.0.0.127.zen.spamhaus.org A")}));
    check.accept(first.at(0), answerOf(first.at(0), {"127.0.0.2"}), 1);
    QVERIFY(check.takeQuestions().isEmpty());
    QVERIFY(!check.isDone());
    check.accept(first.at(1), answerOf(LookupStatus::NxDomain), 2);
    const QList<DnsQuestion> second = check.takeQuestions();
    QCOMPARE(texts(second), QStringList(QStringLiteral("6.7.8.9.zen.spamhaus.org A")));
    check.accept(second.at(0), answerOf(second.at(0), {"127.0.0.4"}), 3);
    const QList<DnsQuestion> third = check.takeQuestions();
    QCOMPARE(texts(third), QStringList(QStringLiteral("6.7.8.9.zen.spamhaus.org TXT")));
    DnsAnswer reason = answerOf(LookupStatus::Answered);
    reason.records = {{third.at(0).name, RrType::Txt, 60, QByteArrayList{"b", "c"}},
        {third.at(0).name, RrType::Txt, 60, QByteArrayList{"a"}}};
    check.accept(third.at(0), reason, 4);
    QVERIFY(check.isDone());
    const BlocklistFacts facts = check.facts();
    QCOMPARE(facts.answers.size(), 1);
    QCOMPARE(facts.answers.at(0).reason, QByteArray("a; bc"));
    QCOMPARE(facts.answers.at(0).lookups, QList<int>({3, 4}));
    QCOMPARE(facts.lists.size(), 1); // the list of names had nothing to be asked about
    QCOMPARE(facts.lists.at(0).lookups, QList<int>({1, 2}));
    QCOMPARE(facts.resolvers, QStringList(QStringLiteral("192.0.2.53:53")));
}

void TestBlocklists::asksEachSubjectOnce()
{
    BlocklistCheck check(bookOf({"zen.spamhaus.org", "multi.surbl.org"}));
    for (int i = 0; i < 2; ++i) {
        check.addAddress(ip("9.8.7.6"));
        check.addAddress(ip("::ffff:9.8.7.6"));
        check.addName(QStringLiteral("mail.sender-lab.net"));
        check.addName(QStringLiteral("MAIL.sender-lab.net."));
        check.addName(QStringLiteral("web.sender-lab.net"));
    }
    QStringList asked;
    answerAll(check,
        {{QStringLiteral("2.0.0.127.zen.spamhaus.org"), "127.0.0.2"},
            {QStringLiteral("surbl-org-permanent-test-point.com.multi.surbl.org"), "127.0.0.254"}},
        &asked);
    asked.sort();
    QCOMPARE(asked,
        QStringList({QStringLiteral("1.0.0.127.zen.spamhaus.org A"), QStringLiteral("2.0.0.127.zen.spamhaus.org A"),
            QStringLiteral("6.7.8.9.zen.spamhaus.org A"), QStringLiteral("invalid.multi.surbl.org A"),
            QStringLiteral("sender-lab.net.multi.surbl.org A"),
            QStringLiteral("surbl-org-permanent-test-point.com.multi.surbl.org A")}));
}

void TestBlocklists::specialAddressesAreNotAsked_data()
{
    QTest::addColumn<bool>("isSpecial");
    for (const char *address : {"10.1.2.3", "100.64.1.1", "127.0.0.2", "169.254.1.1", "192.0.2.1", "203.0.113.9",
             "240.0.0.1", "2001:db8::1", "fc00::1", "fe80::1", "::1", "64:ff9b::1"})
        QTest::newRow(address) << true;
    QTest::newRow("9.8.7.6") << false;
}

void TestBlocklists::specialAddressesAreNotAsked()
{
    QFETCH(const bool, isSpecial);
    BlocklistCheck check(builtInBlocklists());
    check.addAddress(ip(QTest::currentDataTag()));
    QCOMPARE(check.takeQuestions().isEmpty(), isSpecial);
    QCOMPARE(check.facts().omitted.size(), isSpecial ? 1 : 0);
    QCOMPARE(check.facts().answers.isEmpty(), isSpecial);
}

void TestBlocklists::asksNoMoreThanIsAllowed()
{
    BlocklistCheck check(bookOf({"psbl.surriel.com", "dbl.spamhaus.org"}));
    check.addAddress(ip("10.0.0.1"));
    for (int i = 1; i <= 9; ++i) {
        check.addAddress(QHostAddress(QStringLiteral("9.8.7.%1").arg(i)));
        check.addName(QStringLiteral("host%1.sender-lab.net").arg(i));
    }
    QCOMPARE(check.facts().answers.size(), 8 + 6);
    QCOMPARE(check.facts().omitted.size(), 1 + 1 + 3);
}

void TestBlocklists::failedTest_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("trouble");
    const auto row = [](const char *title, const char *listed, const char *other, const char *trouble) {
        QTest::newRow(title) << QString::fromLatin1(listed) << QString::fromLatin1(other)
                             << QString::fromLatin1(trouble);
    };
    row("entry missing", "NxDomain", "NxDomain", "noTestEntry");
    row("entry without data", "NoData", "NxDomain", "noTestEntry");
    row("everything listed", "127.0.0.2", "127.0.0.2", "listsEverything");
    row("declined", "127.255.255.254", "127.255.255.254", "declined");
    row("declined for the entry alone", "127.255.255.254", "NxDomain", "declined");
    row("error beside silence", "TimedOut", "127.255.255.255", "declined");
    row("rewritten", "203.0.113.5", "203.0.113.5", "rewritten");
    row("only what does not exist is rewritten", "127.0.0.2", "203.0.113.5", "rewritten");
    row("servfail", "ServFail", "NxDomain", "unanswered");
    row("Refused", "Refused", "Refused", "unanswered");
    row("time-out", "127.0.0.2", "TimedOut", "unanswered");
    row("never answered", "", "", "unanswered");
    row("good", "127.0.0.2", "NxDomain", "none");
}

void TestBlocklists::failedTest()
{
    QFETCH(const QString, listed);
    QFETCH(const QString, other);
    QFETCH(const QString, trouble);
    BlocklistCheck check(bookOf({"zen.spamhaus.org"}));
    check.addAddress(ip("9.8.7.6"));
    for (const DnsQuestion &question : check.takeQuestions()) {
        const QString said = question.name.toText().startsWith(u'2') ? listed : other;
        DnsAnswer answer = answerOf(question, {qPrintable(said)});
        for (const LookupStatus status : {LookupStatus::NxDomain, LookupStatus::NoData, LookupStatus::ServFail,
                 LookupStatus::Refused, LookupStatus::TimedOut}) {
            if (lookupStatusText(status) == said)
                answer = answerOf(status);
        }
        if (!said.isEmpty())
            check.accept(question, answer, 1);
    }
    const BlocklistFacts facts = check.facts();
    QCOMPARE(blocklistTroubleText(troubleOf(facts.lists.at(0))), trouble);
    QCOMPARE(facts.answers.at(0).state, BlocklistState::Unknown);
    QCOMPARE(check.takeQuestions().size(), trouble == u"none" ? 1 : 0);
    QCOMPARE(check.isDone(), !other.isEmpty() && trouble != u"none");
}

void TestBlocklists::lateSubjects()
{
    BlocklistCheck check(bookOf({"dbl.spamhaus.org"}));
    check.addName(QStringLiteral("sender-lab.net"));
    const QHash<QString, QByteArray> table{{QStringLiteral("test.dbl.spamhaus.org"), "127.0.1.2"},
        {QStringLiteral("late.sender-lab.net.dbl.spamhaus.org"), "127.0.1.4"}};
    answerAll(check, table);
    QVERIFY(check.isDone());
    check.addName(QStringLiteral("late.sender-lab.net"));
    QVERIFY(!check.isDone());
    QStringList asked;
    answerAll(check, table, &asked);
    QCOMPARE(asked.size(), 2); // the name and its reason; no second self-test
    QCOMPARE(check.facts().answers.at(1).state, BlocklistState::Listed);
}

void TestBlocklists::declinesLater()
{
    BlocklistCheck check(bookOf({"zen.spamhaus.org"}));
    check.addAddress(ip("9.8.7.6"));
    QHash<QString, QByteArray> table = zenTest;
    table.insert(QStringLiteral("6.7.8.9.zen.spamhaus.org"), "127.255.255.255");
    answerAll(check, table);
    QCOMPARE(check.facts().lists.at(0).fault, BlocklistFault::Declined);
    QCOMPARE(check.facts().answers.at(0).doubt, BlocklistDoubt::ErrorCode);
    check.addAddress(ip("9.8.7.7"));
    QVERIFY(check.takeQuestions().isEmpty()); // who has had enough is left alone
    QCOMPARE(check.facts().answers.at(1).doubt, BlocklistDoubt::ListUnusable);
}

void TestBlocklists::ipv6HasItsOwnTest()
{
    BlocklistCheck check(bookOf({"zen.spamhaus.org"}));
    check.addAddress(ip("9.8.7.6"));
    check.addAddress(ip("2a00::1"));
    QStringList asked;
    answerAll(check, zenTest, &asked);
    const QString mapped
        = QStringLiteral(".0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.zen.spamhaus.org A");
    QVERIFY(asked.contains(u'2' + mapped));
    QVERIFY(asked.contains(u'1' + mapped));
    QCOMPARE(asked.size(), 2 + 2 + 1);
    const BlocklistFacts facts = check.facts();
    QCOMPARE(facts.lists.at(0).fault, BlocklistFault::None);
    QCOMPARE(facts.lists.at(0).ipv6Fault, BlocklistFault::SelfTestNotListed);
    QCOMPARE(facts.answers.at(0).state, BlocklistState::Clean);
    QCOMPARE(blocklistTroubleText(troubleOf(facts.answers.at(1), facts.lists.at(0))), QStringLiteral("noTestEntry"));
}

void TestBlocklists::longReasonIsCut()
{
    BlocklistCheck check(bookOf({"psbl.surriel.com"}));
    check.addAddress(ip("9.8.7.6"));
    for (QList<DnsQuestion> questions = check.takeQuestions(); !questions.isEmpty();
         questions = check.takeQuestions()) {
        for (const DnsQuestion &question : questions) {
            DnsAnswer answer = answerOf(question, {"127.0.0.2"});
            if (question.name.toText().startsWith(u'1'))
                answer = answerOf(LookupStatus::NxDomain);
            if (question.type == RrType::Txt)
                answer.records = {{question.name, RrType::Txt, 60, QByteArrayList{QByteArray(4096, '\x1b')}}};
            check.accept(question, answer, 1);
        }
    }
    QCOMPARE(check.facts().answers.at(0).state, BlocklistState::Listed);
    QCOMPARE(check.facts().answers.at(0).reason.size(), 1000);
}

QTEST_GUILESS_MAIN(TestBlocklists)
#include "tst_blocklists.moc"
