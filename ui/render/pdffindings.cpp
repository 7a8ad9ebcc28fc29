// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "pdffindings.h"

#include "base/printable.h"
#include "paperlists.h"

namespace {

QString sourceText(const Finding &finding, const Wording &wording)
{
    QStringList parts;
    const QString reference = wording.reference(finding);
    if (!reference.isEmpty())
        parts.append(reference);
    QStringList numbers;
    for (const int id : finding.evidence)
        numbers.append(QString::number(id));
    if (!numbers.isEmpty()) {
        parts.append(wording.text(QT_TRANSLATE_NOOP("Wording", "look-ups: {numbers}"),
            {{QStringLiteral("numbers"), shortList(numbers, 24).join(QStringLiteral(", "))}}));
    }
    if (finding.session >= 0) {
        parts.append(wording.text(QT_TRANSLATE_NOOP("Wording", "SMTP conversation {number}"),
            {{QStringLiteral("number"), QString::number(finding.session + 1)}}));
    }
    parts.append(finding.code);
    return parts.join(QStringLiteral("  ·  "));
}

TableRow findingRow(const PaperWriter &writer, const Finding &finding, const Wording &wording)
{
    const Theme &theme = writer.type().theme();
    TableRow row;
    row.cells
        = {{wording.stateWord(finding.state), TextRole::SmallStrong, theme.colourOf(finding.state), finding.state},
            {printable(wording.sentence(finding), longestSentence), TextRole::Body, {}, std::nullopt}};
    row.below = {{sourceText(finding, wording), TextRole::Small, theme.mutedText, std::nullopt}};
    return row;
}

} // namespace

void writeFindings(PaperWriter &writer, const Report &report, const Wording &wording)
{
    writer.heading(wording.text(QT_TRANSLATE_NOOP("Wording", "Findings")));
    QList<TableRow> rows;
    for (const Finding &finding : report.judgement.findings)
        rows.append(findingRow(writer, finding, wording));
    writer.table({{wording.text(QT_TRANSLATE_NOOP("Wording", "State")), 1},
                     {wording.text(QT_TRANSLATE_NOOP("Wording", "What was found")), 6}},
        rows);
}

void writeNotTested(PaperWriter &writer, const Report &report, const Wording &wording)
{
    if (report.judgement.notTested.isEmpty())
        return;
    writer.heading(wording.text(QT_TRANSLATE_NOOP("Wording", "Not tested")));
    for (const NotTested &part : report.judgement.notTested) {
        ParagraphLook look;
        look.glyph = State::NotApplicable;
        look.markWidth = PaperType::mm(6);
        writer.paragraph(
            printable(
                QStringLiteral("%1: %2").arg(wording.notTestedWhat(part), wording.notTestedWhy(part)), longestSentence),
            look);
    }
}
