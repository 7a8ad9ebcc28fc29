// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/spfrows.h"

#include "base/printable.h"
#include "dns/address.h"
#include "spfwords.h"

#include <QCoreApplication>

namespace {

constexpr int mostRecordCharacters = 2000;
constexpr int mostLookups = 10; // RFC 7208 §4.6.4
constexpr int mostVoidLookups = 2;
constexpr int mostDepth = 40; // of records that lead to records; ten look-ups end it far earlier

State stateOf(SpfResult result, bool isSender)
{
    // Few receivers ask for the HELO name's SPF: that it says nothing is no fault.
    const State open = isSender ? State::Warning : State::NotApplicable;
    switch (result) {
    case SpfResult::Pass:
        return State::Pass;
    case SpfResult::Fail:
    case SpfResult::PermError:
        return State::Fail;
    case SpfResult::SoftFail:
        return State::Warning;
    case SpfResult::Neutral:
    case SpfResult::None:
        return open;
    case SpfResult::TempError:
        return State::Unknown;
    }
    return State::Unknown;
}

class SpfRows
{
    Q_DECLARE_TR_FUNCTIONS(SpfRows)

public:
    SpfRows(const SpfEvaluation &evaluation, const QList<SpfCost> &costs, const Wording &wording)
        : m_evaluation(evaluation), m_outcome(evaluation.outcome), m_costs(costs), m_wording(wording)
    { }

    ViewRow row(const std::optional<SpfProposal> &proposal) const
    {
        const bool isSender = m_evaluation.identity == SpfIdentity::MailFrom;
        const QString ip = addressText(m_evaluation.ip);
        ViewRow row;
        row.cells = {(isSender ? tr("SPF of the sender’s domain %1, from %2") : tr("SPF of the HELO name %1, from %2"))
                         .arg(printable(m_outcome.domain, 255), ip),
            spfResultText(m_outcome.result)};
        row.state = stateOf(m_outcome.result, isSender);
        row.word = m_wording.stateWord(*row.state);
        row.isStrong = true;
        row.children.append({{spfSentence(m_evaluation, m_wording)}});
        if (!m_outcome.explanation.isEmpty())
            row.children.append({{tr("The domain’s owner says: “%1”").arg(printable(m_outcome.explanation, 500))}});
        row.children += policyRows(-1, 0);
        if (!m_outcome.trace.isEmpty())
            row.children.append(lookupRow());
        if (proposal)
            row.children.append(proposalRow(*proposal));
        row.isOpen = m_outcome.result != SpfResult::Pass;
        return row;
    }

private:
    /// The records that a step led to, each with its terms below it.
    QList<ViewRow> policyRows(int from, int depth) const
    {
        QList<ViewRow> rows;
        for (int i = 0; i < m_outcome.policies.size() && depth < mostDepth; ++i) {
            const SpfPolicy &policy = m_outcome.policies.at(i);
            if (policy.entry != from)
                continue;
            ViewRow row{
                {tr("Record of %1").arg(printable(policy.domain, 255)), printable(policy.text, mostRecordCharacters)}};
            row.isCode = true;
            row.copied = row.cells.last();
            for (int step = 0; step < m_outcome.trace.size(); ++step) {
                if (m_outcome.trace.at(step).policy == i)
                    row.children.append(stepRow(step, depth));
            }
            rows.append(row);
        }
        return rows;
    }

    ViewRow stepRow(int index, int depth) const
    {
        const SpfStep &step = m_outcome.trace.at(index);
        QString term = printable(step.term, 500);
        if (!step.target.isEmpty() && !step.term.contains(step.target, Qt::CaseInsensitive))
            term = tr("%1 (asks %2)", "a term, and the name it asks for").arg(term, printable(step.target, 255));
        QString words = spfStepWords(step, m_wording);
        if (step.targetResult)
            words = tr("%1 (%2)", "how a term came out, and the result of its record")
                        .arg(words, spfResultText(*step.targetResult));
        ViewRow row{{term, words}};
        row.isStrong = step.state == SpfStepState::Matched;
        if (step.state == SpfStepState::PermError)
            row.state = State::Fail;
        else if (step.state == SpfStepState::TempError || step.state == SpfStepState::Unfinished)
            row.state = State::Unknown;
        row.children = policyRows(index, depth + 1);
        return row;
    }

    ViewRow lookupRow() const
    {
        const int total = m_costs.isEmpty() ? m_outcome.lookups : std::max(m_costs.first().total, m_outcome.lookups);
        const bool isVoidTooMany = m_outcome.voidLookups > mostVoidLookups;
        ViewRow row{{tr("DNS look-ups"),
            tr("%1 of at most %2; of those made, %3 gave nothing (at most %4)")
                .arg(total)
                .arg(mostLookups)
                .arg(m_outcome.voidLookups)
                .arg(mostVoidLookups)}};
        const bool isTooMany = total > mostLookups || isVoidTooMany;
        if (isTooMany)
            row.state = State::Fail;
        else if (total >= mostLookups - 1)
            row.state = State::Warning;
        if (m_costs.size() > 1)
            row.children = costRows(-1, 0);
        row.isOpen = total >= mostLookups - 1;
        return row;
    }

    QList<ViewRow> costRows(int parent, int depth) const
    {
        QList<ViewRow> rows;
        for (int i = 0; i < m_costs.size() && depth < mostDepth; ++i) {
            const SpfCost &cost = m_costs.at(i);
            if (cost.parent != parent)
                continue;
            const QString name = cost.term.isEmpty() ? cost.domain : cost.term;
            ViewRow row{{printable(name, 500),
                cost.isUnread                ? tr("at least %1; its record was not read").arg(cost.total)
                    : cost.total == cost.own ? tr("%1", "look-ups of a record").arg(cost.total)
                                             : tr("%1, of these %2 of its own").arg(cost.total).arg(cost.own)}};
            row.children = costRows(i, depth + 1);
            rows.append(row);
        }
        return rows;
    }

    static ViewRow proposalRow(const SpfProposal &proposal)
    {
        const QString before = printable(proposal.before, mostRecordCharacters);
        const QString after = printable(proposal.after, mostRecordCharacters);
        ViewRow row{{tr("Proposed change of the TXT record of %1").arg(printable(proposal.domain, 255)),
            before.isEmpty() ? tr("a new record") : tr("one more term")}};
        row.isStrong = true;
        if (!before.isEmpty()) {
            ViewRow now{{tr("Now"), before}};
            now.isCode = true;
            now.copied = before;
            row.children.append(now);
        }
        ViewRow then{{tr("Proposed"), after}};
        then.isCode = true;
        then.copied = after;
        then.marks = addedPieces(before, after);
        row.children.append(then);
        ViewRow added{{tr("What is new"), printable(proposal.added, 500)}};
        added.isCode = true;
        added.copied = added.cells.last();
        row.children.append(added);
        return row;
    }

    const SpfEvaluation &m_evaluation;
    const SpfOutcome &m_outcome;
    const QList<SpfCost> &m_costs;
    const Wording &m_wording;
};

} // namespace

ViewRow spfRow(const SpfEvaluation &evaluation, const QList<SpfCost> &costs, const std::optional<SpfProposal> &proposal,
    const Wording &wording)
{
    return SpfRows(evaluation, costs, wording).row(proposal);
}

QList<TextMark> addedPieces(const QString &before, const QString &after)
{
    QList<TextMark> marks;
    if (before.isEmpty())
        return marks; // all of it is new
    QStringList old = before.split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    for (const QString &term : after.split(u' ')) {
        if (!term.isEmpty() && !old.removeOne(term))
            marks.append({at, term.size()});
        at += term.size() + 1;
    }
    return marks;
}
