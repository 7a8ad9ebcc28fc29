// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "spftext.h"

#include "base/printable.h"
#include "dns/address.h"
#include "domain/spfcost.h"
#include "domain/spfproposal.h"
#include "spfwords.h"

namespace {

constexpr int maxRecordCharacters = 1000;

const char *colourOf(SpfResult result)
{
    switch (result) {
    case SpfResult::Pass:
        return "\x1b[32m";
    case SpfResult::Fail:
    case SpfResult::PermError:
        return "\x1b[31m";
    case SpfResult::SoftFail:
    case SpfResult::Neutral:
    case SpfResult::None:
        return "\x1b[33m";
    case SpfResult::TempError:
        return "\x1b[36m";
    }
    return "";
}

/// Puts one evaluation under the other.
class SpfText
{
public:
    SpfText(const Wording &wording, const TextReportStyle &style) : m_wording(wording), m_style(style) { }

    void add(const SpfEvaluation &evaluation)
    {
        const SpfOutcome &outcome = evaluation.outcome;
        addHeading(evaluation);
        addWrapped(spfSentence(evaluation, m_wording), QStringLiteral("  "));
        if (!outcome.explanation.isEmpty()) {
            addWrapped(m_wording.text(QT_TRANSLATE_NOOP("Wording", "Explanation of the domain's owner: \"{text}\""),
                           {{QStringLiteral("text"), outcome.explanation}}),
                QStringLiteral("  "));
        }
        if (!outcome.trace.isEmpty()) {
            addWrapped(
                m_wording.text(QT_TRANSLATE_NOOP("Wording",
                                   "DNS look-ups used: {lookups} of 10; of these without any result: {voids} of 2"),
                    {{QStringLiteral("lookups"), QString::number(outcome.lookups)},
                        {QStringLiteral("voids"), QString::number(outcome.voidLookups)}}),
                QStringLiteral("  "));
        }
        addPolicies(outcome, -1, 1);
        addCosts(spfCosts(outcome));
        if (const std::optional<SpfProposal> proposal = proposeSpf(outcome, evaluation.ip))
            addProposal(*proposal);
    }

    QString text() const { return m_text; }

private:
    void addWrapped(const QString &text, const QString &first)
    {
        m_text += wrapped(text, m_style.columns, first) + u'\n';
    }

    void addHeading(const SpfEvaluation &evaluation)
    {
        const char *source = evaluation.identity == SpfIdentity::MailFrom
            ? QT_TRANSLATE_NOOP("Wording", "SPF of the envelope sender's domain {domain}, from {ip}: {result}")
            : QT_TRANSLATE_NOOP("Wording", "SPF of the hello name (HELO) {domain}, from {ip}: {result}");
        const QString heading = m_wording.text(source,
            {{QStringLiteral("domain"), evaluation.outcome.domain}, {QStringLiteral("ip"), addressText(evaluation.ip)},
                {QStringLiteral("result"), spfResultText(evaluation.outcome.result)}});
        if (!m_text.isEmpty())
            m_text += u'\n';
        const QString lines = wrapped(heading, m_style.columns);
        m_text += m_style.hasColour
            ? QLatin1String(colourOf(evaluation.outcome.result)) + lines + QLatin1String("\x1b[0m\n")
            : lines + u'\n';
    }

    /// The records that step @p from led to, each with its terms below it.
    void addPolicies(const SpfOutcome &outcome, int from, int depth)
    {
        const QString indent(2 * depth, u' ');
        for (int i = 0; i < outcome.policies.size(); ++i) {
            const SpfPolicy &policy = outcome.policies.at(i);
            if (policy.entry != from)
                continue;
            addWrapped(policy.domain + QStringLiteral(": ") + printable(policy.text, maxRecordCharacters), indent);
            for (int step = 0; step < outcome.trace.size(); ++step) {
                if (outcome.trace.at(step).policy == i)
                    addStep(outcome, step, depth + 1);
            }
        }
    }

    void addStep(const SpfOutcome &outcome, int index, int depth)
    {
        const SpfStep &step = outcome.trace.at(index);
        QString line = step.term;
        if (!step.target.isEmpty() && !step.term.contains(step.target, Qt::CaseInsensitive))
            line += QStringLiteral(" (%1)").arg(step.target);
        line += QStringLiteral(": ") + spfStepWords(step, m_wording);
        if (step.targetResult)
            line += QStringLiteral(" (%1)").arg(spfResultText(*step.targetResult));
        const QString mark = step.state == SpfStepState::Matched ? QStringLiteral("* ") : QStringLiteral("- ");
        addWrapped(line, QString(2 * depth, u' ') + mark);
        addPolicies(outcome, index, depth + 1);
    }

    /// What each include costs; a record without any costs what its terms say.
    void addCosts(const QList<SpfCost> &costs)
    {
        if (costs.size() < 2)
            return;
        addWrapped(m_wording.text(QT_TRANSLATE_NOOP("Wording", "Look-ups needed to the end of every record:")),
            QStringLiteral("  "));
        addCost(costs, 0, 2);
    }

    void addCost(const QList<SpfCost> &costs, int index, int depth)
    {
        const SpfCost &cost = costs.at(index);
        const int count = cost.total + (cost.parent < 0 ? 0 : 1); // the term that leads there is one itself
        const char *source = cost.isUnread
            ? QT_TRANSLATE_NOOP("Wording", "{what}: {count} or more; its record was not read")
            : "{what}: {count}";
        addWrapped(m_wording.text(source,
                       {{QStringLiteral("what"), cost.parent < 0 ? cost.domain : cost.term},
                           {QStringLiteral("count"), QString::number(count)}}),
            QString(2 * depth, u' '));
        for (int child = index + 1; child < costs.size(); ++child) {
            if (costs.at(child).parent == index)
                addCost(costs, child, depth + 1);
        }
    }

    void addProposal(const SpfProposal &proposal)
    {
        addWrapped(m_wording.text(QT_TRANSLATE_NOOP("Wording",
                                      "So that this address may send, the TXT record of {domain} would have {added}:"),
                       {{QStringLiteral("domain"), proposal.domain}, {QStringLiteral("added"), proposal.added}}),
            QStringLiteral("  "));
        if (!proposal.before.isEmpty())
            addWrapped(printable(proposal.before, maxRecordCharacters), QStringLiteral("    - "));
        addWrapped(printable(proposal.after, maxRecordCharacters), QStringLiteral("    + "));
        if (proposal.before.isEmpty()) {
            addWrapped(m_wording.text(QT_TRANSLATE_NOOP("Wording",
                           "Whatever else sends for the domain must be in it as well, for example mx or an include:.")),
                QStringLiteral("    "));
        }
    }

    const Wording &m_wording;
    TextReportStyle m_style;
    QString m_text;
};

} // namespace

QString spfText(const QList<SpfEvaluation> &evaluations, const Wording &wording, const TextReportStyle &style)
{
    SpfText text(wording, style);
    for (const SpfEvaluation &evaluation : evaluations)
        text.add(evaluation);
    return text.text();
}
