// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "reportparts.h"

#include "blocklisttext.h"
#include "comparisontext.h"
#include "reversezonetext.h"
#include "sendertext.h"
#include "spftext.h"

QList<ReportPart> reportParts(const Facts &facts, const Wording &wording, const TextReportStyle &style)
{
    QList<ReportPart> parts;
    const auto add = [&](const char *heading, const QString &text) {
        if (!text.isEmpty())
            parts.append({wording.text(heading), text});
    };
    if (!facts.spf.isEmpty())
        add(QT_TRANSLATE_NOOP("Wording", "Who may send (SPF)"), spfText(facts.spf, wording, style));
    add(QT_TRANSLATE_NOOP("Wording", "The sender's domain"), senderText(facts, wording, style));
    add(QT_TRANSLATE_NOOP("Wording", "Block lists"), blocklistText(facts, wording, style));
    add(QT_TRANSLATE_NOOP("Wording", "Who can change the reverse name"), reversezoneText(facts, wording, style));
    add(QT_TRANSLATE_NOOP("Wording", "What other servers answer"), comparisonText(facts, wording, style));
    return parts;
}
