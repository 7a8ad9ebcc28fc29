// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"
#include "domain/blocklisttrouble.h"
#include "findings/rules.h"

#include <algorithm>
#include <set>

namespace {

constexpr int maxReasonCharacters = 300;
constexpr int maxSubjectCharacters = 260;

State stateOf(BlocklistWeight weight)
{
    switch (weight) {
    case BlocklistWeight::Major:
        return State::Fail;
    case BlocklistWeight::Minor:
        return State::Warning;
    case BlocklistWeight::Information:
    case BlocklistWeight::GoodSign:
        return State::NotApplicable;
    }
    return State::NotApplicable;
}

/// The rules about all lists together.
class BlocklistRules
{
public:
    explicit BlocklistRules(const BlocklistFacts &facts) : m_facts(facts) { }

    QList<Finding> findings()
    {
        for (const BlocklistAnswer &answer : m_facts.answers) {
            if (answer.state == BlocklistState::Listed)
                addListed(answer, useOf(answer));
            else if (answer.state == BlocklistState::Neutral)
                addNeutral(answer, useOf(answer));
        }
        addUnknown();
        addClean();
        addOmitted();
        return m_findings;
    }

private:
    BlocklistUse useOf(const BlocklistAnswer &answer) const
    {
        const auto found = std::find_if(m_facts.lists.begin(), m_facts.lists.end(),
            [&](const BlocklistUse &use) { return use.zone == answer.list; });
        return found == m_facts.lists.end() ? BlocklistUse() : *found;
    }

    Finding &add(const char *code, State state, const BlocklistAnswer &answer, const BlocklistUse &use)
    {
        Finding finding
            = findingOf(code, state, printable(answer.subject, maxSubjectCharacters), QStringLiteral("subject"));
        finding.arguments.insert(QStringLiteral("list"), use.name);
        finding.arguments.insert(QStringLiteral("zone"), use.zone);
        finding.arguments.insert(QStringLiteral("meanings"), answer.meanings.join(QStringLiteral(", ")));
        finding.evidence = answer.lookups;
        return m_findings.emplaceBack(finding);
    }

    void addListed(const BlocklistAnswer &answer, const BlocklistUse &use)
    {
        Finding &finding = add("blocklist.listed", stateOf(use.weight), answer, use);
        const QString variant = answer.isPolicy ? QStringLiteral("policy") : blocklistWeightText(use.weight);
        finding.arguments.insert(QStringLiteral("variant"), variant);
        finding.arguments.insert(QStringLiteral("reason"), printable(answer.reason, maxReasonCharacters));
        finding.arguments.insert(QStringLiteral("delist"), use.delist);
        finding.arguments.insert(QStringLiteral("removal"), blocklistRemovalText(use.removal));
    }

    void addNeutral(const BlocklistAnswer &answer, const BlocklistUse &use)
    {
        if (use.weight == BlocklistWeight::GoodSign)
            add("blocklist.goodSign", State::Pass, answer, use);
        else
            add("blocklist.neutral", State::NotApplicable, answer, use);
    }

    /// One finding for all: most of what a list does not tell has the same cause.
    void addUnknown()
    {
        Finding finding;
        finding.code = QStringLiteral("blocklist.unknown");
        finding.state = State::Unknown;
        QMap<QString, QStringList> lists;
        for (const BlocklistAnswer &answer : m_facts.answers) {
            if (answer.state != BlocklistState::Unknown)
                continue;
            const BlocklistUse use = useOf(answer);
            const QString trouble = blocklistTroubleText(troubleOf(answer, use));
            finding.evidence += answer.lookups.isEmpty() ? use.lookups : answer.lookups;
            if (!lists.value(trouble).contains(use.name))
                lists[trouble].append(use.name);
        }
        if (lists.isEmpty())
            return;
        for (auto trouble = lists.begin(); trouble != lists.end(); ++trouble)
            finding.arguments.insert(trouble.key(), trouble.value().join(QStringLiteral(", ")));
        const std::set<int> evidence(finding.evidence.cbegin(), finding.evidence.cend());
        finding.evidence = QList<int>(evidence.begin(), evidence.end());
        m_findings.append(finding);
    }

    /// Counts only what really answered, and about everything it was asked.
    void addClean()
    {
        Finding finding;
        finding.code = QStringLiteral("blocklist.clean");
        finding.state = State::Pass;
        QStringList lists;
        for (const BlocklistUse &use : m_facts.lists) {
            QList<int> lookups;
            int asked = 0;
            int clean = 0;
            for (const BlocklistAnswer &answer : m_facts.answers) {
                asked += answer.list == use.zone ? 1 : 0;
                clean += answer.list == use.zone && answer.state == BlocklistState::Clean ? 1 : 0;
                if (answer.list == use.zone)
                    lookups += answer.lookups;
            }
            if (use.weight == BlocklistWeight::GoodSign || asked == 0 || clean < asked)
                continue;
            lists.append(use.name);
            finding.evidence += lookups;
        }
        if (lists.isEmpty())
            return;
        finding.arguments.insert(QStringLiteral("count"), QString::number(lists.size()));
        finding.arguments.insert(QStringLiteral("lists"), lists.join(QStringLiteral(", ")));
        m_findings.append(finding);
    }

    void addOmitted()
    {
        const std::pair<BlocklistOmission, const char *> kinds[]
            = {{BlocklistOmission::SpecialAddress, "blocklist.specialAddress"},
                {BlocklistOmission::SpecialName, "blocklist.specialName"},
                {BlocklistOmission::TooMany, "blocklist.tooMany"}};
        for (const auto &[why, code] : kinds) {
            QStringList subjects;
            for (const BlocklistOmitted &omitted : m_facts.omitted) {
                if (omitted.why == why)
                    subjects.append(printable(omitted.subject, maxSubjectCharacters));
            }
            if (!subjects.isEmpty())
                m_findings.append(findingOf(
                    code, State::NotApplicable, subjects.join(QStringLiteral(", ")), QStringLiteral("subjects")));
        }
    }

    const BlocklistFacts &m_facts;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> blocklistFindings(const Facts &facts)
{
    return facts.blocklists ? BlocklistRules(*facts.blocklists).findings() : QList<Finding>();
}
