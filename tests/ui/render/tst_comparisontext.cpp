// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "comparisontext.h"
#include "findingtables.h"

#include <QRegularExpression>
#include <QTest>

/// The table and the traces as text, and the sentences of what differs.
class TestComparisonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTheTable();
    void setsTheTrace();
    void nothingWithoutFacts();
    void staysWithinTheColumns();
    void sentencesHaveTheirArguments();
    void lamenessHasItsVariants();
};

namespace {

DnsName named(const char *text)
{
    return *DnsName::fromText(QString::fromLatin1(text));
}

DnsAnswer addressAnswer(const char *address, quint32 ttl)
{
    DnsAnswer answer;
    answer.status = LookupStatus::Answered;
    answer.records = {{named("mail.example.com"), RrType::A, ttl, QHostAddress(QString::fromLatin1(address))}};
    answer.ttl = ttl;
    return answer;
}

DnsServer at(const char *address)
{
    return {QHostAddress(QString::fromLatin1(address)), 53};
}

Facts sample()
{
    ComparisonFacts compared;
    compared.servers = {{at("192.0.2.53"), ServerRole::System, {}, {}},
        {at("192.0.2.99"), ServerRole::Named, QStringLiteral("Other"), {}},
        {at("192.0.2.1"), ServerRole::Authoritative, QStringLiteral("ns1.example.net"), named("example.com")}};
    ComparedQuestion question;
    question.question = {named("mail.example.com"), RrType::A};
    question.zone = named("example.com");
    ComparedAnswer stale{0, addressAnswer("198.51.100.9", 120)};
    stale.cause = DifferenceCause::StaleCache;
    ComparedAnswer silent{1, DnsAnswer{}};
    silent.answer.status = LookupStatus::TimedOut;
    ComparedAnswer own{2, addressAnswer("203.0.113.25", 3600)};
    own.isAuthoritative = true;
    own.serial = 7;
    question.answers = {stale, silent, own};
    compared.questions = {question};
    TraceStep root{{}, at("192.0.2.100"), QStringLiteral("a.root"), {}, true, named("example.com"), {}};
    TraceStep end{named("example.com"), at("192.0.2.1"), QStringLiteral("ns1.example.net"),
        addressAnswer("203.0.113.25", 3600), false, {}, {QStringLiteral("ns0.example.net (192.0.2.9): TimedOut")}};
    compared.traces = {{question.question, {root, end}, true}};
    Facts facts;
    facts.comparison = compared;
    return facts;
}

} // namespace

void TestComparisonText::setsTheTable()
{
    const QString text = comparisonText(sample(), Wording());
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.at(0), QStringLiteral("mail.example.com (A), in the zone example.com:"));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("  resolver in use (192.0.2.53)")));
    QVERIFY(lines.at(1).contains(QStringLiteral("198.51.100.9 (TTL 120) <- an old answer")));
    QVERIFY(lines.at(2).contains(QStringLiteral("Other (192.0.2.99)")));
    QVERIFY(lines.at(2).endsWith(QStringLiteral("no answer came in time")));
    QVERIFY(lines.at(3).endsWith(QStringLiteral("203.0.113.25 (TTL 3600, AA, serial 7)")));
}

void TestComparisonText::setsTheTrace()
{
    const QString text = comparisonText(sample(), Wording());
    const QStringList lines = text.mid(text.indexOf(QStringLiteral("The way"))).split(u'\n');
    QCOMPARE(lines.at(0), QStringLiteral("The way from the root to mail.example.com (A):"));
    QCOMPARE(lines.at(1), QStringLiteral("  . a.root (192.0.2.100): -> example.com"));
    QCOMPARE(lines.at(2), QStringLiteral("  x ns0.example.net (192.0.2.9): TimedOut"));
    QCOMPARE(lines.at(3), QStringLiteral("  example.com ns1.example.net (192.0.2.1): 203.0.113.25"));
}

void TestComparisonText::nothingWithoutFacts()
{
    QCOMPARE(comparisonText(Facts(), Wording()), QString());
}

void TestComparisonText::staysWithinTheColumns()
{
    for (const QString &line : comparisonText(sample(), Wording(), {60, false}).split(u'\n'))
        QVERIFY2(line.size() <= 60, qPrintable(line));
}

void TestComparisonText::sentencesHaveTheirArguments()
{
    // What the rules give with every finding of the family.
    static const QSet<QString> known{QStringLiteral("count"), QStringLiteral("questions"), QStringLiteral("server"),
        QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("answer"), QStringLiteral("zoneAnswer"),
        QStringLiteral("zone"), QStringLiteral("seconds"), QStringLiteral("minutes"), QStringLiteral("serial"),
        QStringLiteral("newest"), QStringLiteral("addresses"), QStringLiteral("answers"), QStringLiteral("servers")};
    const QRegularExpression place(QStringLiteral("\\{([^}]*)\\}"));
    for (const FindingText &text : comparisonFindingTexts()) {
        const QString sentence = QString::fromUtf8(text.sentence);
        auto match = place.globalMatch(sentence);
        while (match.hasNext())
            QVERIFY2(known.contains(match.next().captured(1)), text.code);
    }
}

void TestComparisonText::lamenessHasItsVariants()
{
    for (const char *how : {"refused", "servFail", "referral", "notAuthoritative"}) {
        Finding finding
            = findingOf("world.lame", State::Warning, QStringLiteral("mail.example.com"), QStringLiteral("name"));
        finding.arguments.insert(QStringLiteral("how"), QString::fromLatin1(how));
        finding.arguments.insert(QStringLiteral("server"), QStringLiteral("ns1.example.net (192.0.2.1)"));
        QVERIFY(Wording().sentence(finding).contains(QStringLiteral("ns1.example.net (192.0.2.1)")));
    }
}

QTEST_GUILESS_MAIN(TestComparisonText)
#include "tst_comparisontext.moc"
