// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "pdfevidence.h"

#include "base/printable.h"
#include "dns/address.h"
#include "paperlists.h"
#include "report/commands.h"
#include "transcripttext.h"

#include <algorithm>

namespace {

constexpr int shownRecords = 40;
constexpr int shownRecordCharacters = 300;
constexpr int shownAnswerCharacters = 2000;
constexpr int leastAnswerCharacters = 200;
constexpr int shownCharacters = 60000; ///< of all answers together, before each gets only the least
constexpr int shownLookups = 600;
constexpr int shownLineCharacters = 320;
constexpr int shownLines = 500; ///< of all conversations together

QString answerText(const Lookup &lookup, const Wording &wording)
{
    QStringList lines;
    if (lookup.answer.status != LookupStatus::Answered || lookup.answer.records.isEmpty())
        lines.append(wording.statusWords(lookup.answer.status));
    if (!lookup.answer.detail.isEmpty())
        lines.append(printable(lookup.answer.detail, 200));
    QStringList aliases;
    for (const DnsName &alias : lookup.answer.cnames)
        aliases.append(alias.toText());
    if (!aliases.isEmpty()) {
        lines.append(wording.text(QT_TRANSLATE_NOOP("Wording", "alias (CNAME) of {names}"),
            {{QStringLiteral("names"), shortList(aliases, 8).join(QStringLiteral(", "))}}));
    }
    QStringList records;
    for (const DnsRecord &record : lookup.answer.records.mid(0, shownRecords))
        records.append(printable(recordDataText(record), shownRecordCharacters));
    if (lookup.answer.records.size() > shownRecords)
        records.append(QStringLiteral("… (+%1)").arg(lookup.answer.records.size() - shownRecords));
    return (lines + records).join(u'\n');
}

QString shortened(const QString &text, qsizetype characters)
{
    return text.size() <= characters ? text : text.left(characters) + QChar(0x2026);
}

TableRow lookupRow(const PaperWriter &writer, const Lookup &lookup, const QString &answer)
{
    const QString server = lookup.answer.server.isEmpty() ? QStringLiteral("-") : lookup.answer.server;
    const QString ttl = lookup.answer.records.isEmpty() && lookup.answer.ttl == 0 ? QStringLiteral("-")
                                                                                  : QString::number(lookup.answer.ttl);
    TableRow row;
    row.cells = {{QString::number(lookup.id), TextRole::SmallStrong, {}, std::nullopt},
        {rrTypeText(lookup.question.type), TextRole::Small, {}, std::nullopt},
        {lookup.question.name.toText(), TextRole::Small, {}, std::nullopt}, {answer, TextRole::Small, {}, std::nullopt},
        {server, TextRole::Small, {}, std::nullopt}, {ttl, TextRole::Small, {}, std::nullopt},
        {QString::number(lookup.answer.elapsedMs), TextRole::Small, {}, std::nullopt}};
    for (const QString &command : {digCommand(lookup), nslookupCommand(lookup)}) {
        if (!command.isEmpty())
            row.below.append({command, TextRole::Mono, writer.type().theme().mutedText, std::nullopt});
    }
    return row;
}

/// Prints conversations as long as the room that all share lasts.
class TranscriptPrinter
{
public:
    TranscriptPrinter(PaperWriter &writer, const Wording &wording) : m_writer(writer), m_wording(wording) { }

    void print(int number, const SmtpSession &session);

private:
    void printLine(const TranscriptLine &line, const Panel &panel);
    void printLeftOut(int count, const Panel &panel);

    PaperWriter &m_writer;
    const Wording &m_wording;
    int m_room = shownLines;
};

void TranscriptPrinter::print(int number, const SmtpSession &session)
{
    m_writer.subheading(m_wording.text(QT_TRANSLATE_NOOP("Wording", "Conversation {number}: {server} ({address})"),
        {{QStringLiteral("number"), QString::number(number)},
            {QStringLiteral("server"), printable(session.serverName, 255)},
            {QStringLiteral("address"), hostPortText(addressText(session.address), session.port)}}));
    const Panel panel = m_writer.panel(QColor(0xf5, 0xf6, 0xf8), {}, QColor(0xc8, 0xcc, 0xd2));
    m_writer.panelSpace(panel, 1.2, true);
    int printed = 0;
    for (const TranscriptLine &line : session.transcript) {
        if (m_room <= 0)
            break;
        printLine(line, panel);
        ++printed;
    }
    const auto leftOut = static_cast<int>(session.transcript.size()) - printed + session.droppedLines;
    if (leftOut > 0)
        printLeftOut(leftOut, panel);
    m_writer.panelSpace(panel, 1.2, false);
}

void TranscriptPrinter::printLine(const TranscriptLine &line, const Panel &panel)
{
    const QString text = transcriptLineText(line, shownLineCharacters);
    const qsizetype headLength = transcriptLineHead;
    ParagraphLook look;
    look.panel = panel;
    look.mark = text.left(headLength);
    look.markWidth = m_writer.type().textWidth(look.mark, TextRole::Mono);
    look.role = line.speaker == Speaker::Client ? TextRole::MonoStrong : TextRole::Mono;
    if (line.speaker == Speaker::Note)
        look.colour = m_writer.type().theme().mutedText;
    m_writer.paragraph(text.mid(headLength), look);
    // A long line takes several printed ones, about a hundred characters each.
    m_room -= 1 + static_cast<int>(text.size() / 100);
}

void TranscriptPrinter::printLeftOut(int count, const Panel &panel)
{
    ParagraphLook look;
    look.panel = panel;
    look.role = TextRole::Mono;
    look.colour = m_writer.type().theme().mutedText;
    m_writer.paragraph(m_wording.text(QT_TRANSLATE_NOOP("Wording", "(… {count} further lines are not printed)"),
                           {{QStringLiteral("count"), QString::number(count)}}),
        look);
}

} // namespace

void writeLookups(PaperWriter &writer, const Report &report, const Wording &wording)
{
    const QList<Lookup> &lookups = report.facts.lookups;
    if (lookups.isEmpty())
        return;
    writer.heading(wording.text(QT_TRANSLATE_NOOP("Wording", "Every look-up, and the command that repeats it")));
    QList<TableRow> rows;
    int room = shownCharacters;
    for (const Lookup &lookup : lookups.mid(0, shownLookups)) {
        const QString answer
            = shortened(answerText(lookup, wording), std::clamp(room, leastAnswerCharacters, shownAnswerCharacters));
        room -= static_cast<int>(answer.size());
        rows.append(lookupRow(writer, lookup, answer));
    }
    writer.table({{wording.text(QT_TRANSLATE_NOOP("Wording", "No.")), 1.1},
                     {wording.text(QT_TRANSLATE_NOOP("Wording", "Type")), 1.7},
                     {wording.text(QT_TRANSLATE_NOOP("Wording", "Name")), 7.4},
                     {wording.text(QT_TRANSLATE_NOOP("Wording", "Answer")), 7.4},
                     {wording.text(QT_TRANSLATE_NOOP("Wording", "Server")), 4.2},
                     {wording.text(QT_TRANSLATE_NOOP("Wording", "TTL s")), 1.9, true},
                     {wording.text(QT_TRANSLATE_NOOP("Wording", "ms")), 1.7, true}},
        rows);
    if (lookups.size() > shownLookups) {
        writer.paragraph(wording.text(QT_TRANSLATE_NOOP("Wording", "({count} further look-ups are not printed)"),
            {{QStringLiteral("count"), QString::number(lookups.size() - shownLookups)}}));
    }
}

void writeTranscripts(PaperWriter &writer, const Report &report, const Wording &wording)
{
    if (report.facts.sessions.isEmpty())
        return;
    writer.heading(wording.text(QT_TRANSLATE_NOOP("Wording", "SMTP conversations")));
    ParagraphLook look;
    look.role = TextRole::Small;
    look.colour = writer.type().theme().mutedText;
    writer.paragraph(wording.text(QT_TRANSLATE_NOOP("Wording",
                         "Seconds since the connection was begun; < the server, > this program, * remarks; TLS marks "
                         "what travelled encrypted. No message was sent. What a server says on being connected to need "
                         "not be what it says when it sends mail.")),
        look);
    TranscriptPrinter printer(writer, wording);
    int number = 0;
    for (const SmtpSession &session : report.facts.sessions)
        printer.print(++number, session);
}
