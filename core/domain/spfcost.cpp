// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfcost.h"

#include "base/printable.h"

#include <algorithm>

namespace {

constexpr int maxCosts = 300; ///< records in a tree; hostile ones can name many more
constexpr int maxShown = 300;

/// The terms of a record that an evaluation can reach and that ask the DNS: what stands behind "all" is never tested
/// (RFC 7208 §5.1), and with an "all" there is no redirect (§6.1).
QList<SpfTerm> askingTerms(const SpfRecord &record)
{
    QList<SpfTerm> terms;
    const SpfTerm *redirect = record.find(SpfTermKind::Redirect);
    for (const SpfTerm &term : record.terms) {
        if (term.kind == SpfTermKind::All)
            return terms;
        if (term.asksDns() && term.kind != SpfTermKind::Redirect)
            terms.append(term);
    }
    if (redirect)
        terms.append(*redirect);
    return terms;
}

/// Walks records that are known, without asking anything.
class CostTree
{
public:
    explicit CostTree(const SpfOutcome &outcome) : m_outcome(outcome) { }

    QList<SpfCost> build()
    {
        const int policy = policyOf(-1);
        if (policy >= 0)
            addRecord(policy, {}, -1);
        // Children stand behind their parents.
        for (qsizetype i = m_costs.size() - 1; i > 0; --i)
            m_costs[m_costs.at(i).parent].total += m_costs.at(i).total;
        return m_costs;
    }

private:
    /// The one record that a step of the trace led to; -1 if there is none, or more than one.
    int policyOf(int step) const
    {
        int found = -1;
        for (int i = 0; i < m_outcome.policies.size(); ++i) {
            if (m_outcome.policies.at(i).entry != step)
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    /// The record that a term leads to: the one that was read for it, else the same domain's read elsewhere.
    int targetOf(int policy, const SpfTerm &term, const QString &domain) const
    {
        for (int i = 0; i < m_outcome.trace.size(); ++i) {
            const SpfStep &step = m_outcome.trace.at(i);
            if (step.policy != policy || step.place != term.place)
                continue;
            if (const int found = policyOf(i); found >= 0)
                return found;
        }
        for (int i = 0; i < m_outcome.policies.size(); ++i) {
            if (m_outcome.policies.at(i).domain == domain && policyOf(m_outcome.policies.at(i).entry) == i
                && !m_path.contains(i))
                return i;
        }
        return -1;
    }

    void addRecord(int policy, const QByteArray &term, int parent)
    {
        const SpfPolicy &read = m_outcome.policies.at(policy);
        const auto parsed = parseSpfRecord(read.text);
        const auto *record = std::get_if<SpfRecord>(&parsed);
        const int index = append(read.domain, term, parent, !record);
        if (!record || m_path.contains(policy))
            return;
        m_path.append(policy);
        const QList<SpfTerm> terms = askingTerms(*record);
        m_costs[index].own = m_costs[index].total = static_cast<int>(terms.size());
        for (const SpfTerm &asking : terms) {
            if (asking.kind == SpfTermKind::Include || asking.kind == SpfTermKind::Redirect)
                addTarget(policy, asking, index);
        }
        m_path.removeLast();
    }

    void addTarget(int policy, const SpfTerm &term, int parent)
    {
        if (m_costs.size() >= maxCosts) {
            m_costs[parent].isUnread = true;
            return;
        }
        QString domain = printable(term.domainSpec.toLower(), maxShown);
        if (domain.endsWith(u'.'))
            domain.chop(1);
        if (const int target = targetOf(policy, term, domain); target >= 0)
            addRecord(target, term.text, parent);
        else
            append(domain, term.text, parent, true);
    }

    int append(const QString &domain, const QByteArray &term, int parent, bool isUnread)
    {
        m_costs.append({parent, domain, printable(term, maxShown), 0, 0, isUnread});
        return static_cast<int>(m_costs.size()) - 1;
    }

    const SpfOutcome &m_outcome;
    QList<SpfCost> m_costs;
    QList<int> m_path; ///< the records above the one being walked
};

} // namespace

QList<SpfCost> spfCosts(const SpfOutcome &outcome)
{
    return CostTree(outcome).build();
}
