// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/domainrows.h"

#include "findings/senderchecklist.h"
#include "wizard/senderrows.h"
#include "wizard/spfrows.h"

QList<ViewRow> domainRows(const Facts &facts, const QString &language, const Wording &wording)
{
    QList<ViewRow> rows;
    for (const SpfEvaluation &evaluation : facts.spf)
        rows.append(spfRow(evaluation, {}, std::nullopt, wording));
    if (facts.sender) {
        rows += senderRows(*facts.sender, wording);
        rows += checklistRows(senderChecklist(facts, language), wording);
    }
    return rows;
}
