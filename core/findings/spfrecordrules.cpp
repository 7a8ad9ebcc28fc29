// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"
#include "domain/spfcost.h"
#include "domain/spflookups.h"
#include "findings/spfgroups.h"

#include <algorithm>

namespace {

constexpr int maxLookups = 10; // RFC 7208 §4.6.4
constexpr qsizetype maxPlainRecord = 450; // RFC 7208 §3.4: what still fits into 512 bytes with all around it
constexpr int maxNamedCosts = 8;
constexpr int maxShown = 300;

/// True if every address of a family is in the term's network, so that it lets everybody in.
bool holdsEverybody(const SpfTerm &term)
{
    switch (term.kind) {
    case SpfTermKind::All:
        return true;
    case SpfTermKind::Ip4:
        return term.ipv4Prefix == 0;
    case SpfTermKind::Ip6:
        return term.ipv6Prefix == 0;
    case SpfTermKind::A:
    case SpfTermKind::Mx:
        return term.ipv4Prefix == 0 || term.ipv6Prefix == 0;
    case SpfTermKind::Include:
    case SpfTermKind::Ptr:
    case SpfTermKind::Exists:
    case SpfTermKind::Redirect:
    case SpfTermKind::Exp:
    case SpfTermKind::OtherModifier:
        return false;
    }
    return false;
}

/// The rules about the records themselves, whatever they say about this address.
class RecordRules
{
public:
    RecordRules(const SpfGroup &group, const Facts &facts)
        : m_group(group), m_facts(facts), m_outcome(group.outcome), m_costs(spfCosts(group.outcome))
    { }

    QList<Finding> findings()
    {
        for (int policy = 0; policy < m_outcome.policies.size(); ++policy)
            judgePolicy(policy);
        judgeLookups();
        judgeVoids();
        return m_findings;
    }

private:
    Finding &add(const char *code, State state)
    {
        Finding finding = spfFinding(code, state, m_group, m_facts);
        // What is said of a record holds for every address.
        for (const char *name : {"ip", "result", "mechanism"})
            finding.arguments.remove(QLatin1String(name));
        return m_findings.emplaceBack(finding);
    }

    Finding &addAbout(const SpfPolicy &policy, const SpfTerm &term, const char *code, State state)
    {
        Finding &finding = add(code, state);
        finding.arguments.insert(QStringLiteral("owner"), printable(policy.domain, maxShown));
        finding.arguments.insert(QStringLiteral("term"), printable(term.text, maxShown));
        finding.arguments.insert(QStringLiteral("place"), QString::number(term.place));
        return finding;
    }

    /// True if the record decides for the domain itself: its own, or one that it redirects to.
    bool isDeciding(int policy) const
    {
        int entry = m_outcome.policies.at(policy).entry;
        while (entry >= 0) {
            const SpfStep &step = m_outcome.trace.at(entry);
            if (!step.term.startsWith(u"redirect=", Qt::CaseInsensitive))
                return false;
            entry = m_outcome.policies.at(step.policy).entry;
        }
        return true;
    }

    /// True if an address that the record lets pass passes for the domain as well: no include on the way turns it into
    /// something else.
    bool isPassedOn(int policy) const
    {
        int entry = m_outcome.policies.at(policy).entry;
        while (entry >= 0) {
            const SpfStep &step = m_outcome.trace.at(entry);
            if (step.term.startsWith(u'-') || step.term.startsWith(u'~') || step.term.startsWith(u'?'))
                return false;
            entry = m_outcome.policies.at(step.policy).entry;
        }
        return true;
    }

    void judgePolicy(int index)
    {
        const SpfPolicy &policy = m_outcome.policies.at(index);
        const auto parsed = parseSpfRecord(policy.text);
        const auto *record = std::get_if<SpfRecord>(&parsed);
        if (!record)
            return;
        const auto everybody = std::find_if(record->terms.cbegin(), record->terms.cend(),
            [](const SpfTerm &term) { return term.qualifier == SpfQualifier::Pass && holdsEverybody(term); });
        if (everybody != record->terms.cend() && isPassedOn(index))
            addAbout(policy, *everybody, "spf.allowsAll", State::Warning);
        // RFC 7208 §5.5: slow, unreliable, a burden for the reverse zones of others.
        if (const SpfTerm *ptr = record->find(SpfTermKind::Ptr))
            addAbout(policy, *ptr, "spf.ptr", State::Warning);
        if (!isDeciding(index))
            return;
        judgeEnd(policy, *record);
        if (policy.text.size() > maxPlainRecord) {
            Finding &finding = add("spf.longRecord", State::NotApplicable);
            finding.arguments.insert(QStringLiteral("owner"), printable(policy.domain, maxShown));
            finding.arguments.insert(QStringLiteral("count"), QString::number(policy.text.size()));
        }
    }

    /// What becomes of all others; where the result is neutral itself, that has been said.
    void judgeEnd(const SpfPolicy &policy, const SpfRecord &record)
    {
        if (m_outcome.result == SpfResult::Neutral)
            return;
        const SpfTerm *all = record.find(SpfTermKind::All);
        if (all && all->qualifier == SpfQualifier::Neutral)
            addAbout(policy, *all, "spf.neutralAll", State::Warning);
        else if (!all && !record.find(SpfTermKind::Redirect))
            addAbout(policy, {}, "spf.noAll", State::Warning);
    }

    /// A record may need more than ten look-ups though this address was found before the eleventh: others are not.
    void judgeLookups()
    {
        const bool isOver = m_outcome.problem.kind == SpfProblemKind::TooManyLookups;
        const int total = m_costs.isEmpty() ? 0 : m_costs.constFirst().total;
        if (isOver || total <= maxLookups || m_outcome.result == SpfResult::PermError)
            return;
        Finding &finding = add("spf.lookupsForOthers", State::Warning);
        addSpfCosts(finding, m_outcome);
    }

    /// One is easily come by, for example "a" of a name without an IPv6 address; a third ends the evaluation.
    void judgeVoids()
    {
        if (m_outcome.result == SpfResult::PermError || m_outcome.voidLookups == 0)
            return;
        const bool isAtLimit = m_outcome.voidLookups >= SpfLookups::maxVoids;
        Finding &finding = add("spf.voidLookups", isAtLimit ? State::Warning : State::NotApplicable);
        finding.arguments.insert(QStringLiteral("count"), QString::number(m_outcome.voidLookups));
        finding.arguments.insert(QStringLiteral("terms"), voidTerms());
    }

    QString voidTerms() const
    {
        QStringList terms;
        int before = 0;
        for (const SpfStep &step : m_outcome.trace) {
            // An include or redirect has the sum of what it leads to, which stands behind it.
            if (step.voidLookups > before && !step.targetResult)
                terms.append(QStringLiteral("\"%1\" (%2)").arg(printable(step.term, maxShown), step.domain));
            if (!step.targetResult)
                before = std::max(before, step.voidLookups);
        }
        return terms.join(QStringLiteral(", "));
    }

    const SpfGroup &m_group;
    const Facts &m_facts;
    const SpfOutcome &m_outcome;
    QList<SpfCost> m_costs;
    QList<Finding> m_findings;
};

} // namespace

void addSpfCosts(Finding &finding, const SpfOutcome &outcome)
{
    const QList<SpfCost> costs = spfCosts(outcome);
    if (costs.isEmpty())
        return;
    QList<SpfCost> children;
    int direct = costs.first().own;
    for (const SpfCost &cost : costs) {
        if (cost.parent != 0)
            continue;
        children.append(cost);
        --direct;
    }
    std::stable_sort(children.begin(), children.end(),
        [](const SpfCost &left, const SpfCost &right) { return left.total > right.total; });
    QStringList texts;
    for (const SpfCost &cost : children.mid(0, maxNamedCosts))
        texts.append(QStringLiteral("%1: %2").arg(cost.term).arg(1 + cost.total));
    if (children.size() > maxNamedCosts)
        texts.append(QStringLiteral("… (+%1)").arg(children.size() - maxNamedCosts));
    if (direct > 0)
        texts.append(QStringLiteral("a, mx, ptr, exists: %1").arg(direct));
    finding.arguments.insert(QStringLiteral("costs"), texts.join(QStringLiteral(", ")));
    finding.arguments.insert(QStringLiteral("count"), QString::number(costs.first().total));
    if (std::any_of(costs.begin(), costs.end(), [](const SpfCost &cost) { return cost.isUnread; }))
        finding.arguments.insert(QStringLiteral("atLeast"), QStringLiteral("true"));
}

QList<Finding> spfRecordFindings(const SpfGroup &group, const Facts &facts)
{
    return RecordRules(group, facts).findings();
}
