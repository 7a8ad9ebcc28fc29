// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/domainrows.h"

#include "findings/senderchecklist.h"
#include "wizard/senderrows.h"
#include "wizard/spfrows.h"

namespace {

/// One change shall do for all addresses that the record treats alike.
QList<QHostAddress> alike(const QList<SpfEvaluation> &evaluations, const SpfEvaluation &one)
{
    QList<QHostAddress> addresses;
    for (const SpfEvaluation &other : evaluations) {
        if (other.identity == one.identity && other.outcome == one.outcome)
            addresses.append(other.ip);
    }
    return addresses;
}

} // namespace

QList<ViewRow> domainRows(const Facts &facts, const QString &language, const Wording &wording)
{
    QList<ViewRow> rows;
    for (const SpfEvaluation &evaluation : facts.spf) {
        const SpfOutcome &outcome = evaluation.outcome;
        rows.append(spfRow(evaluation, spfCosts(outcome), proposeSpf(outcome, alike(facts.spf, evaluation)), wording));
    }
    if (facts.sender) {
        rows += senderRows(*facts.sender, wording);
        rows += checklistRows(senderChecklist(facts, language), wording);
    }
    return rows;
}
