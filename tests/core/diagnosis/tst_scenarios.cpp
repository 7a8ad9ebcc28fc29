// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "scenariorun.h"

#include "dns/address.h"
#include "domain/blocklisttrouble.h"

#include <QDir>
#include <QTest>

#include <algorithm>

/// Every scenario file, the embedded demos among them: one network, its expected verdicts.
class TestScenarios final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void coversAllNetworks();

private:
    static QStringList files();
};

namespace {

QStringList codes(const Judgement &judgement, State state)
{
    QStringList found;
    for (const Finding &finding : judgement.findings) {
        if (finding.state == state && !found.contains(finding.code))
            found.append(finding.code);
    }
    found.sort();
    return found;
}

/// Compares one expectation with the report: what was found, as the same words.
class Checker
{
public:
    explicit Checker(const Report &report) : m_report(report) { }

    /// The words the expectation line would have to hold.
    QStringList actual(const QStringList &expected) const
    {
        const QString keyword = expected.value(0);
        if (keyword == u"iprev" || keyword == u"chain" || keyword == u"settles" || keyword == u"path"
            || keyword == u"cycle" || keyword == u"ptr")
            return address(keyword, expected);
        if (keyword == u"fails")
            return QStringList{keyword} + codes(m_report.judgement, State::Fail);
        if (keyword == u"warnings")
            return QStringList{keyword} + codes(m_report.judgement, State::Warning);
        if (keyword == u"unknowns")
            return QStringList{keyword} + codes(m_report.judgement, State::Unknown);
        if (keyword == u"passes" || keyword == u"remarks")
            return QStringList{keyword}
            + codes(m_report.judgement, keyword == u"passes" ? State::Pass : State::NotApplicable);
        if (keyword == u"conclusion")
            return {keyword, stateText(m_report.judgement.conclusion), m_report.judgement.conclusionCode};
        if (keyword == u"smtp")
            return smtp(keyword, expected.value(1));
        if (keyword == u"changes")
            return changes(keyword);
        if (keyword == u"blocklist")
            return blocklist(keyword, expected.value(1), expected.value(2));
        if (keyword == u"owner" || keyword == u"holder")
            return owner(keyword, expected.value(1));
        if (keyword == u"receiver")
            return receiver(expected);
        if (keyword == u"named")
            return named(keyword);
        if (keyword == u"elapsed")
            return {keyword, QString::number(m_report.facts.elapsedMs)};
        if (keyword == u"lookups")
            return {keyword, QString::number(m_report.facts.lookups.size())};
        return {QStringLiteral("unknown expectation ") + keyword};
    }

private:
    QStringList address(const QString &keyword, const QStringList &expected) const
    {
        // "settles" and "cycle" and "path" belong to the first address; the others name theirs.
        const bool namesIt = keyword == u"iprev" || keyword == u"chain" || keyword == u"ptr";
        for (const AddressFacts &facts : m_report.facts.addresses) {
            if (namesIt && addressText(facts.ip) != expected.value(1))
                continue;
            if (keyword == u"iprev")
                return {keyword, addressText(facts.ip), iprevText(facts.iprev)};
            if (keyword == u"chain")
                return {keyword, addressText(facts.ip), chainOutcomeText(facts.chain.outcome)};
            if (keyword == u"ptr")
                return {keyword, addressText(facts.ip), lookupStatusText(facts.ptrStatus)};
            if (keyword == u"settles" && facts.chain.settlesAt)
                return {keyword, facts.chain.settlesAt->first.toText(), addressText(facts.chain.settlesAt->second)};
            QStringList words{keyword};
            for (const ChainNode &node : keyword == u"cycle" ? facts.chain.cycle : facts.chain.path)
                words.append(chainNodeText(node));
            return words;
        }
        return {keyword, QStringLiteral("no such address")};
    }

    QStringList smtp(const QString &keyword, const QString &ip) const
    {
        for (const SmtpSession &session : m_report.facts.sessions) {
            if (addressText(session.address) == ip)
                return {keyword, ip, smtpOutcomeText(session.outcome), smtpStageText(session.stage)};
        }
        return {keyword, QStringLiteral("no such session")};
    }

    QStringList blocklist(const QString &keyword, const QString &zone, const QString &subject) const
    {
        const BlocklistFacts facts = m_report.facts.blocklists.value_or(BlocklistFacts());
        for (const BlocklistAnswer &answer : facts.answers) {
            if (answer.list != zone || answer.subject != subject)
                continue;
            QStringList words{keyword, zone, subject, blocklistStateText(answer.state)};
            for (const BlocklistUse &use : facts.lists) {
                if (use.zone == zone && answer.state == BlocklistState::Unknown)
                    words.append(blocklistTroubleText(troubleOf(answer, use)));
            }
            return words;
        }
        return {keyword, zone, subject, QStringLiteral("was not asked")};
    }

    /// "owner IP KIND RECORD ZONE MAIL" and "holder IP KIND NAME MAIL"; "-" is nothing.
    QStringList owner(const QString &keyword, const QString &ip) const
    {
        const auto orDash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; };
        for (const ReverseZoneFacts &zone : m_report.facts.reverseZones) {
            if (addressText(zone.ip) != ip)
                continue;
            if (keyword == u"holder")
                return {keyword, ip, holderKindText(zone.holder.kind), orDash(zone.holder.holder),
                    orDash(zone.holder.mailbox)};
            return {keyword, ip, reverseZoneKindText(zone.kind), zone.recordName.toText(), zone.zone.toText(),
                orDash(zone.mailboxAddress)};
        }
        return {keyword, QStringLiteral("no such address")};
    }

    /// "receiver ID IP VERDICT STAGE CODE ENHANCED"; facts that are missing where it is unknown, the symbols of a
    /// score.
    QStringList receiver(const QStringList &expected) const
    {
        const QString &keyword = expected.first();
        const QString id = expected.value(1);
        const QString ip = expected.value(2);
        for (const ReceiverVerdict &verdict : m_report.receivers) {
            if (verdict.id != id || (verdict.ip ? addressText(*verdict.ip) : QStringLiteral("-")) != ip)
                continue;
            QStringList words{keyword, id, ip, receiverOutcomeText(verdict.outcome)};
            if (verdict.outcome == ReceiverOutcome::Unknown) {
                // What is missing beside what was expected mostly follows from it.
                for (const QString &fact : expected.mid(4))
                    words.append(verdict.missing.contains(fact) ? fact : QStringLiteral("not missing: ") + fact);
                return words;
            }
            if (verdict.outcome != ReceiverOutcome::Score)
                return words
                    + QStringList{receiverStageText(verdict.stage), QString::number(verdict.code),
                        verdict.enhanced.isEmpty() ? QStringLiteral("-") : verdict.enhanced};
            words.last() = QStringLiteral("points");
            for (const SymbolVerdict &symbol : verdict.symbols)
                words.append(symbol.holds == Truth::Unknown ? symbol.name + u'?' : symbol.name);
            return words;
        }
        return {keyword, id, ip, QStringLiteral("was not judged")};
    }

    QStringList named(const QString &keyword) const
    {
        QStringList words{keyword};
        for (const ReceiverVerdict &verdict : m_report.receivers) {
            if (verdict.isNamed && !words.contains(verdict.id))
                words.append(verdict.id);
        }
        return words;
    }

    QStringList changes(const QString &keyword) const
    {
        QStringList words{keyword};
        for (const Change &change : m_report.plan.options.value(0).changes)
            words.append(changeKindText(change.kind));
        return words;
    }

    const Report &m_report;
};

/// Codes are compared as a set; everything else in order.
QStringList inComparableOrder(const QStringList &words)
{
    static const QStringList sets{QStringLiteral("fails"), QStringLiteral("warnings"), QStringLiteral("unknowns"),
        QStringLiteral("passes"), QStringLiteral("remarks")};
    if (!sets.contains(words.value(0)))
        return words;
    QStringList sorted = words.mid(1);
    sorted.sort();
    return QStringList{words.first()} + sorted;
}

} // namespace

QStringList TestScenarios::files()
{
    QStringList paths;
    for (const char *folder : {"resources/demos", "tests/scenarios"}) {
        const QDir directory(QStringLiteral(HELODOCTOR_SOURCE_DIR) + u'/' + QLatin1String(folder));
        for (const QString &name : directory.entryList({QStringLiteral("*.scenario")}, QDir::Files, QDir::Name))
            paths.append(directory.filePath(name));
    }
    return paths;
}

void TestScenarios::coversAllNetworks()
{
    QVERIFY2(files().size() >= 40 + 7, "the scenario files were not found");
}

void TestScenarios::verdict_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : files())
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void TestScenarios::verdict()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto parsed = parseScenario(QString::fromUtf8(file.readAll()));
    if (const auto *error = std::get_if<ScenarioError>(&parsed))
        QFAIL(qPrintable(QStringLiteral("line %1: %2").arg(error->line).arg(error->problem)));
    const Scenario scenario = std::get<Scenario>(parsed);
    QVERIFY2(!scenario.expectations.isEmpty(), "a scenario without expectations proves nothing");
    ScenarioRun run(scenario);
    QVERIFY2(run.run(), "the diagnosis did not end in exactly one report");
    QCOMPARE(run.unscripted(), QStringList());
    QVERIFY(run.report().facts.elapsedMs <= scenario.request.deadlineMs);
    const Checker checker(run.report());
    for (const Expectation &expectation : scenario.expectations) {
        const QString expected = inComparableOrder(expectation.words).join(u' ');
        const QString actual = inComparableOrder(checker.actual(expectation.words)).join(u' ');
        if (actual != expected)
            QFAIL(qPrintable(
                QStringLiteral("line %1: expected \"%2\", found \"%3\"").arg(expectation.line).arg(expected, actual)));
    }
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
