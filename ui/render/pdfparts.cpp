// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "pdfparts.h"

#include "paperlists.h"
#include "reportparts.h"

namespace {

constexpr int columns = 96; ///< of the monospaced font that fit beside each other
constexpr int mostLines = 240; ///< of one part

} // namespace

void writeParts(PaperWriter &writer, const Report &report, const Wording &wording)
{
    TextReportStyle style;
    style.columns = columns;
    for (const ReportPart &part : reportParts(report.facts, wording, style)) {
        writer.heading(part.heading);
        const Panel panel = writer.panel(QColor(0xf5, 0xf6, 0xf8), {}, QColor(0xc8, 0xcc, 0xd2));
        writer.panelSpace(panel, 1.2, true);
        ParagraphLook look;
        look.panel = panel;
        look.role = TextRole::Mono;
        const QStringList lines = part.text.split(u'\n');
        for (const QString &line : lines.mid(0, mostLines)) {
            const QString text = line.trimmed();
            look.left = writer.type().textWidth(line.left(line.indexOf(text)), TextRole::Mono);
            writer.paragraph(text, look);
        }
        if (lines.size() > mostLines) {
            look.left = 0;
            look.colour = writer.type().theme().mutedText;
            writer.paragraph(wording.text(QT_TRANSLATE_NOOP("Wording", "(… {count} further lines are not printed)"),
                                 {{QStringLiteral("count"), QString::number(lines.size() - mostLines)}}),
                look);
        }
        writer.panelSpace(panel, 1.2, false);
    }
}
