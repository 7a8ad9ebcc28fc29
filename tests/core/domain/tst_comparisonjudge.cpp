// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/answercontent.h"
#include "domain/comparisonjudge.h"

#include <QTest>

/// Who differs and why, from tables of answers.
class TestComparisonJudge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesAnswers_data();
    void comparesAnswers();
    void names_data();
    void names();
    void replaysOnlyWhatDiffers();
};

namespace {

const DnsQuestion asked{*DnsName::fromText(u"mail.example.com"), RrType::A};

/// "192.0.2.1,192.0.2.2", "NXDOMAIN", "NODATA", "SERVFAIL", "TIMEOUT", "REFUSED", or "->name" for an alias alone.
DnsAnswer answerOf(const QString &text)
{
    DnsAnswer answer;
    answer.ttl = 100;
    static const QHash<QString, LookupStatus> statuses{{QStringLiteral("NXDOMAIN"), LookupStatus::NxDomain},
        {QStringLiteral("NODATA"), LookupStatus::NoData}, {QStringLiteral("SERVFAIL"), LookupStatus::ServFail},
        {QStringLiteral("TIMEOUT"), LookupStatus::TimedOut}, {QStringLiteral("REFUSED"), LookupStatus::Refused}};
    if (statuses.contains(text)) {
        answer.status = statuses.value(text);
    } else if (text.startsWith(u"->")) {
        answer.status = LookupStatus::Refused;
        answer.cnames = {*DnsName::fromText(text.mid(2))};
    } else {
        answer.status = LookupStatus::Answered;
        for (const QString &address : text.split(u','))
            answer.records.append({asked.name, RrType::A, 100, QHostAddress(address)});
    }
    return answer;
}

/// One question; words "system:ANSWER", "named:ANSWER", "own:ANSWER[@SERIAL]"; "+aa" marks AA from a resolver.
ComparisonFacts tableOf(const QString &words)
{
    ComparisonFacts facts;
    ComparedQuestion question;
    question.question = asked;
    int last = 0;
    for (const QString &word : words.split(u' ')) {
        const QString role = word.section(u':', 0, 0);
        const QString said = word.section(u':', 1).section(u'@', 0, 0).remove(QStringLiteral("+aa"));
        ComparedServer server{{QHostAddress(QStringLiteral("192.0.2.%1").arg(++last)), 53}, ServerRole::System, {}, {}};
        ComparedAnswer cell{static_cast<int>(facts.servers.size()), answerOf(said)};
        cell.answer.authoritative = word.contains(QStringLiteral("+aa"));
        if (role == u"named")
            server.role = ServerRole::Named;
        if (role == u"own") {
            server.role = ServerRole::Authoritative;
            cell.isAuthoritative = !isTemporary(cell.answer.status) || !cell.answer.cnames.isEmpty();
            cell.answer.authoritative = cell.isAuthoritative;
            if (word.contains(u'@'))
                cell.serial = word.section(u'@', 1).toUInt();
        }
        facts.servers.append(server);
        question.answers.append(cell);
    }
    facts.questions = {question};
    return facts;
}

} // namespace

void TestComparisonJudge::comparesAnswers_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *left, const char *right, bool isSame) {
        QTest::addRow("%s and %s", left, right) << QString::fromLatin1(left) << QString::fromLatin1(right) << isSame;
    };
    row("192.0.2.1", "192.0.2.1", true);
    row("192.0.2.1,192.0.2.2", "192.0.2.2,192.0.2.1", true);
    row("192.0.2.1,192.0.2.1", "192.0.2.1", true);
    row("192.0.2.1", "192.0.2.1,192.0.2.2", false);
    row("192.0.2.1", "NXDOMAIN", false);
    row("NODATA", "NXDOMAIN", true);
    row("TIMEOUT", "TIMEOUT", false);
    row("TIMEOUT", "192.0.2.1", false);
    row("SERVFAIL", "NXDOMAIN", false);
    row("->a.example", "->a.example", true);
    row("->a.example", "->b.example", false);
    row("->a.example", "192.0.2.1", false);
}

void TestComparisonJudge::comparesAnswers()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QTEST(saysTheSame(answerOf(left), answerOf(right)), "isSame");
    QTEST(saysTheSame(answerOf(right), answerOf(left)), "isSame");
    DnsAnswer older = answerOf(left);
    older.ttl = 1;
    for (DnsRecord &record : older.records)
        record.ttl = 1;
    QTEST(saysTheSame(older, answerOf(right)), "isSame");
}

void TestComparisonJudge::names_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QList<int>>("guilty");
    QTest::addColumn<bool>("isDisagreement");
    QTest::addColumn<QString>("zoneSays");
    const auto row = [](const char *table, const char *cause, const QList<int> &guilty, bool isDisagreement,
                         const char *zoneSays) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(cause) << guilty << isDisagreement
                             << QString::fromLatin1(zoneSays);
    };
    row("system:192.0.2.1 own:192.0.2.1@1 own:192.0.2.1@1", "none", {}, false, "192.0.2.1");
    row("system:192.0.2.1 own:192.0.2.1@1 own:192.0.2.1@2", "none", {}, false, "192.0.2.1");
    row("system:192.0.2.9 own:192.0.2.1@1 own:192.0.2.1@1", "staleCache", {0}, true, "192.0.2.1");
    row("system:NXDOMAIN own:192.0.2.1@1", "staleCache", {0}, true, "192.0.2.1");
    row("system:10.0.0.1 own:192.0.2.1@1", "splitHorizon", {0}, true, "192.0.2.1");
    row("system:100.64.0.1 own:192.0.2.1@1", "splitHorizon", {0}, true, "192.0.2.1");
    row("system:192.0.2.9+aa own:192.0.2.1@1", "splitHorizon", {0}, true, "192.0.2.1");
    row("system:10.0.0.1 own:10.0.0.1@1", "none", {}, false, "10.0.0.1");
    row("system:192.0.2.1 named:192.0.2.9 own:192.0.2.1@1", "staleCache", {1}, true, "192.0.2.1");
    row("system:10.0.0.1 named:192.0.2.1 own:TIMEOUT", "splitHorizon", {0}, true, "");
    row("system:192.0.2.1 named:192.0.2.9 named:192.0.2.9 own:TIMEOUT", "unexplained", {0}, true, "");
    row("system:192.0.2.1 own:192.0.2.1@2 own:192.0.2.9@1", "laggingServer", {2}, true, "192.0.2.1");
    // The resolver has asked the one that lags: its answer is an old one.
    row("system:192.0.2.9 own:192.0.2.1@2 own:192.0.2.9@1", "staleCache", {0}, true, "192.0.2.1");
    row("system:192.0.2.1 own:192.0.2.1@1 own:192.0.2.9@1", "authoritativeDisagree", {1, 2}, true, "");
    row("system:192.0.2.1 own:192.0.2.1 own:192.0.2.9", "authoritativeDisagree", {1, 2}, true, "");
    row("system:192.0.2.1 own:192.0.2.1@1 own:192.0.2.9@1 own:192.0.2.1@1", "authoritativeDisagree", {2}, true,
        "192.0.2.1");
    row("system:192.0.2.1 own:192.0.2.1@1 own:REFUSED", "lameServer", {2}, false, "192.0.2.1");
    row("system:192.0.2.1 own:192.0.2.1@1 own:SERVFAIL", "lameServer", {2}, false, "192.0.2.1");
    row("system:192.0.2.1 own:192.0.2.1@1 own:TIMEOUT", "none", {}, false, "192.0.2.1");
    row("system:192.0.2.1 own:REFUSED own:REFUSED", "none", {}, false, "");
    row("system:SERVFAIL own:REFUSED own:REFUSED", "lameServer", {1, 2}, false, "");
    row("system:SERVFAIL own:192.0.2.1@1", "unexplained", {0}, true, "192.0.2.1");
    row("system:TIMEOUT own:192.0.2.1@1", "none", {}, false, "192.0.2.1");
    row("system:192.0.2.1 named:TIMEOUT own:TIMEOUT", "none", {}, false, "");
}

void TestComparisonJudge::names()
{
    QFETCH(const QString, table);
    const ComparedQuestion question = judgedComparison(tableOf(table)).questions.first();
    QTEST(differenceCauseText(question.cause), "cause");
    QTEST(question.guilty, "guilty");
    QTEST(question.isDisagreement, "isDisagreement");
    QCOMPARE(question.authoritative ? contentOf(*question.authoritative)->join(u',') : QString(),
        *static_cast<QString *>(QTest::qData("zoneSays", qMetaTypeId<QString>())));
    QCOMPARE(question.seconds, question.cause == DifferenceCause::StaleCache ? 100U : 0U);
}

void TestComparisonJudge::replaysOnlyWhatDiffers()
{
    const auto replayed = [](const char *table) {
        return answersInsteadOfResolver(judgedComparison(tableOf(QString::fromLatin1(table)))).size();
    };
    QCOMPARE(replayed("system:192.0.2.1 own:192.0.2.1@1"), 0);
    QCOMPARE(replayed("system:192.0.2.9 own:192.0.2.1@1"), 1);
    QCOMPARE(replayed("system:TIMEOUT own:192.0.2.1@1"), 1);
    QCOMPARE(replayed("system:SERVFAIL own:192.0.2.1@1"), 0);
    QCOMPARE(replayed("system:192.0.2.9 own:192.0.2.1@2 own:192.0.2.9@1"), 1);
    QCOMPARE(replayed("system:192.0.2.9 own:192.0.2.1@1 own:192.0.2.9@1"), 0);
    QCOMPARE(replayed("system:192.0.2.9 own:192.0.2.1@1 own:192.0.2.9@1 own:192.0.2.1@1"), 0);
}

QTEST_GUILESS_MAIN(TestComparisonJudge)
#include "tst_comparisonjudge.moc"
