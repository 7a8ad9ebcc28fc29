// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "pdfplan.h"

#include "base/printable.h"
#include "paperlists.h"

namespace {

constexpr qreal indent = PaperType::mm(6);

} // namespace

void PdfPlan::write(const Plan &plan)
{
    for (const PlanOption &option : plan.options) {
        if (option.changes.isEmpty())
            continue;
        m_writer.breakSheet();
        m_writer.heading(m_wording.text(QT_TRANSLATE_NOOP("Wording", "What to do")));
        if (!option.isSimulated) {
            ParagraphLook look;
            look.glyph = State::NotApplicable;
            look.markWidth = indent;
            m_writer.paragraph(m_wording.notSimulatedNote(), look);
        }
        int number = 0;
        for (const Change &change : option.changes)
            writeChange(++number, change);
    }
}

void PdfPlan::writeChange(int number, const Change &change)
{
    m_writer.subheading(
        printable(QStringLiteral("%1. ").arg(number) + m_wording.changeHeadline(change), longestSentence));
    const bool hasProcedures = !change.procedures.isEmpty();
    writeLabelled(QT_TRANSLATE_NOOP("Wording", "Who"), m_wording.actorWords(change.who), hasProcedures);
    const QString before = shortList(change.before, 8).join(QStringLiteral(", "));
    if (!before.isEmpty())
        writeLabelled(QT_TRANSLATE_NOOP("Wording", "Until now"), before, hasProcedures);
    if (change.procedures.size() > 1) {
        ParagraphLook look;
        look.colour = m_writer.type().theme().mutedText;
        look.keepsNext = true;
        m_writer.space(1);
        m_writer.paragraph(m_wording.text(QT_TRANSLATE_NOOP("Wording",
                                              "One of these {count} ways is enough; the likeliest stands first."),
                               {{QStringLiteral("count"), QString::number(change.procedures.size())}}),
            look);
    }
    for (const Procedure &procedure : change.procedures)
        writeProcedure(procedure);
}

void PdfPlan::writeLabelled(const char *label, const QString &text, bool keepsNext)
{
    ParagraphLook look;
    look.mark = m_wording.text(label);
    look.markWidth = PaperType::mm(24);
    look.keepsNext = keepsNext;
    for (const QString &line : printedLines(text)) {
        m_writer.paragraph(line, look);
        look.mark.clear();
    }
}

void PdfPlan::writeProcedure(const Procedure &procedure)
{
    m_writer.space(3);
    ParagraphLook title;
    title.role = TextRole::Strong;
    title.colour = m_writer.type().theme().accent;
    title.keepsNext = true;
    m_writer.paragraph(printable(procedure.title, 200), title);
    ParagraphLook caution;
    caution.glyph = State::Warning;
    caution.markWidth = indent;
    if (!procedure.isVerified) {
        m_writer.paragraph(m_wording.text(QT_TRANSLATE_NOOP(
                               "Wording", "Not everything in these instructions has been tried on a real system.")),
            caution);
    }
    int number = 0;
    for (const QString &step : procedure.steps) {
        ParagraphLook look;
        look.mark = QString::number(++number) + u'.';
        look.markWidth = indent;
        m_writer.paragraph(printable(step, longestSentence), look);
    }
    for (const QString &text : procedure.cautions)
        m_writer.paragraph(printable(text, longestSentence), caution);
    for (const Artefact &artefact : procedure.artefacts)
        writeArtefact(artefact);
    if (!procedure.undo.isEmpty())
        writeLabelled(QT_TRANSLATE_NOOP("Wording", "To undo"), procedure.undo, false);
    if (!procedure.verify.isEmpty())
        writeLabelled(QT_TRANSLATE_NOOP("Wording", "To verify"), procedure.verify, false);
}

void PdfPlan::writeArtefact(const Artefact &artefact)
{
    m_writer.space(1.5);
    const Panel panel = m_writer.panel(QColor(0xf5, 0xf6, 0xf8), {}, QColor(0xc8, 0xcc, 0xd2), indent);
    m_writer.panelSpace(panel, 1, true);
    ParagraphLook look;
    look.panel = panel;
    look.role = TextRole::SmallStrong;
    look.colour = m_writer.type().theme().mutedText;
    look.keepsNext = true;
    QString title = artefact.title;
    if (!artefact.fileName.isEmpty())
        title += QStringLiteral(" (%1)").arg(artefact.fileName);
    if (!artefact.isVerified)
        title += u' ' + m_wording.text(QT_TRANSLATE_NOOP("Wording", "- not verified"));
    m_writer.paragraph(printable(title, 300), look);
    look.role = TextRole::Mono;
    look.colour = QColor();
    const QStringList lines = printedLines(artefact.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // A short text stays whole; of a long one, two lines stay at each end.
        look.keepsNext = lines.size() <= 12 || i == 0 || i + 2 >= lines.size();
        m_writer.paragraph(lines[i], look);
    }
    m_writer.panelSpace(panel, 1, false);
    m_writer.space(1.5);
}
