// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "pdfreceivers.h"

#include "dns/address.h"
#include "receivergroups.h"
#include "receivertext.h"
#include "receiverwords.h"

namespace {

constexpr qsizetype columnsAtOnce = 4; ///< addresses beside each other
constexpr qsizetype mostRows = 400;
constexpr qsizetype mostReplies = 200;

/// Puts the verdicts of receivers on paper.
class PdfReceivers
{
public:
    PdfReceivers(PaperWriter &writer, const Report &report, const Wording &wording)
        : m_writer(writer),
          m_report(report),
          m_wording(wording),
          m_rows(receiverRows(report.receivers).mid(0, mostRows)),
          m_addresses(receiverAddresses(report.receivers))
    { }

    void write()
    {
        m_writer.heading(receiverHeading(m_wording));
        const QString assumed = receiverAssumption(receiverIdentity(m_report.facts), m_wording);
        if (!assumed.isEmpty())
            writeSmall(assumed);
        for (qsizetype from = 0; from < m_addresses.size(); from += columnsAtOnce)
            writeMatrix(from, std::min(columnsAtOnce, m_addresses.size() - from));
        writeSmall(receiverAcceptNote(m_wording));
        writeReplies();
        writeScores();
        writeUnknown();
    }

private:
    void writeSmall(const QString &text)
    {
        ParagraphLook look;
        look.role = TextRole::Small;
        look.colour = m_writer.type().theme().mutedText;
        m_writer.paragraph(text, look);
        m_writer.space(1.5);
    }

    TableCell cellOf(const ReceiverVerdict &verdict) const
    {
        const State state = receiverOutcomeState(verdict.outcome);
        QString word = receiverOutcomeWord(verdict.outcome, m_wording);
        if (verdict.outcome == ReceiverOutcome::Score)
            word = receiverPoints(verdict.points, m_wording);
        else if (verdict.code >= 400)
            word += QStringLiteral(" (%1)").arg(verdict.code);
        return {word, TextRole::SmallStrong, m_writer.type().theme().colourOf(state), state};
    }

    void writeMatrix(qsizetype from, qsizetype count)
    {
        QList<TableColumn> columns{{m_wording.text(QT_TRANSLATE_NOOP("Wording", "Receiver")), 4}};
        for (qsizetype i = from; i < from + count; ++i) {
            const QHostAddress address = m_addresses.value(i);
            const QString head = address.isNull() ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "without an address"))
                                                  : addressText(address);
            columns.append({head, count > 2 ? 1.6 : 2});
        }
        QList<TableRow> rows;
        for (const ReceiverRow &receiver : m_rows) {
            TableRow row;
            const bool isNamed = receiver.verdicts.first().isNamed;
            const QString title = receiverTitle(receiver.verdicts.first());
            const QString shown = isNamed
                ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "{receiver} (recognised in your refusal)"),
                    {{QStringLiteral("receiver"), title}})
                : title;
            row.cells = {{shown, isNamed ? TextRole::SmallStrong : TextRole::Small, {}, std::nullopt}};
            for (qsizetype i = from; i < from + count && i < receiver.verdicts.size(); ++i)
                row.cells.append(cellOf(receiver.verdicts[i]));
            rows.append(row);
        }
        m_writer.table(columns, rows);
        m_writer.space(2);
    }

    /// Each reply once: a receiver that says the same to all addresses is quoted for the first.
    void writeReplies()
    {
        QList<TableRow> rows;
        for (const ReceiverRow &receiver : m_rows) {
            const ReceiverVerdict *last = nullptr;
            for (const ReceiverVerdict &verdict : receiver.verdicts) {
                const bool isSame = last && last->code == verdict.code && last->enhanced == verdict.enhanced
                    && last->stage == verdict.stage && last->isPassing == verdict.isPassing;
                if (verdict.code < 400 || isSame)
                    continue;
                rows.append(replyRow(verdict));
                last = &verdict;
            }
        }
        if (rows.isEmpty())
            return;
        m_writer.subheading(m_wording.text(QT_TRANSLATE_NOOP("Wording", "In their own words")));
        m_writer.table({{m_wording.text(QT_TRANSLATE_NOOP("Wording", "Answer")), 1},
                           {m_wording.text(QT_TRANSLATE_NOOP("Wording", "Reply, why, and how that is known")), 5}},
            rows.mid(0, mostReplies));
        writeEnding();
    }

    TableRow replyRow(const ReceiverVerdict &verdict) const
    {
        const Theme &theme = m_writer.type().theme();
        const State state = receiverOutcomeState(verdict.outcome);
        TableRow row;
        row.cells
            = {{receiverOutcomeWord(verdict.outcome, m_wording), TextRole::SmallStrong, theme.colourOf(state), state},
                {receiverTitle(verdict), TextRole::SmallStrong, {}, std::nullopt}};
        row.below.append({receiverReply(verdict), TextRole::Mono, {}, std::nullopt});
        const auto add = [&row](const QString &text, const QColor &colour) {
            if (!text.isEmpty())
                row.below.append({text, TextRole::Small, colour, std::nullopt});
        };
        add(receiverReason(verdict, m_wording), {});
        if (verdict.isPassing)
            add(receiverEndingWords(verdict, m_wording), {});
        QStringList source{receiverSourceWords(verdict, m_wording)};
        if (!verdict.source.isEmpty())
            source.append(receiverSource(verdict));
        add(source.join(QStringLiteral("  ·  ")), theme.mutedText);
        return row;
    }

    /// What comes of waiting, once.
    void writeEnding()
    {
        for (const ReceiverRow &receiver : m_rows) {
            for (const ReceiverVerdict &verdict : receiver.verdicts) {
                if (verdict.outcome != ReceiverOutcome::Defer || verdict.isPassing)
                    continue;
                m_writer.space(1);
                writeSmall(receiverEndingWords(verdict, m_wording));
                return;
            }
        }
    }

    void writeScores()
    {
        for (const ReceiverRow &receiver : m_rows) {
            QString shown;
            for (const ReceiverVerdict &verdict : receiver.verdicts) {
                const QString symbols = receiverSymbols(verdict, Truth::Yes, m_wording).join(QStringLiteral(", "));
                if (verdict.outcome != ReceiverOutcome::Score || symbols.isEmpty() || symbols == shown)
                    continue;
                shown = symbols;
                ParagraphLook look;
                look.role = TextRole::Small;
                m_writer.paragraph(QStringLiteral("%1: %2 = %3")
                                       .arg(receiverTitle(verdict), symbols, receiverPoints(verdict.points, m_wording)),
                    look);
            }
        }
    }

    /// What is missing, each once: whoever knows it, tests again.
    void writeUnknown()
    {
        QStringList sentences;
        for (const ReceiverRow &receiver : m_rows) {
            for (const ReceiverVerdict &verdict : receiver.verdicts) {
                for (const QString &sentence : receiverMissingSentences(verdict.missing, m_wording)) {
                    if (!sentences.contains(sentence))
                        sentences.append(sentence);
                }
            }
        }
        if (sentences.isEmpty())
            return;
        m_writer.space(1);
        m_writer.subheading(m_wording.text(QT_TRANSLATE_NOOP("Wording", "What would have to be known")));
        for (const QString &sentence : std::as_const(sentences)) {
            ParagraphLook look;
            look.role = TextRole::Small;
            look.glyph = State::Unknown;
            look.markWidth = PaperType::mm(5);
            m_writer.paragraph(sentence, look);
        }
    }

    PaperWriter &m_writer;
    const Report &m_report;
    const Wording &m_wording;
    QList<ReceiverRow> m_rows;
    QList<QHostAddress> m_addresses;
};

} // namespace

void writeReceivers(PaperWriter &writer, const Report &report, const Wording &wording)
{
    if (!report.receivers.isEmpty())
        PdfReceivers(writer, report, wording).write();
}
