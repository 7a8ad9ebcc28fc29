// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "comparisontext.h"

#include "dns/address.h"

#include <algorithm>

namespace {

/// Sets the tables and the traces under each other.
class ComparisonText
{
public:
    ComparisonText(const ComparisonFacts &facts, const Wording &wording, const TextReportStyle &style)
        : m_facts(facts), m_wording(wording), m_style(style)
    { }

    QString text()
    {
        for (const ComparedQuestion &question : m_facts.questions)
            addQuestion(question);
        for (const DnsTrace &trace : m_facts.traces)
            addTrace(trace);
        return m_text;
    }

private:
    struct Row
    {
        QString server;
        QString answer; ///< with its marks
    };

    void addWrapped(const QString &text, const QString &first = {})
    {
        m_text += wrapped(text, m_style.columns, first) + u'\n';
    }
    void startBlock()
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
    }

    static QString addressOf(const DnsServer &server)
    {
        return server.port == 53 ? addressText(server.address) : server.text();
    }

    QString serverText(const ComparedServer &server) const
    {
        switch (server.role) {
        case ServerRole::System:
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "resolver in use ({address})"),
                {{QStringLiteral("address"), addressOf(server.server)}});
        case ServerRole::Named:
        case ServerRole::Authoritative:
            break;
        }
        return server.name.isEmpty() ? addressOf(server.server)
                                     : QStringLiteral("%1 (%2)").arg(server.name, addressOf(server.server));
    }

    /// Records, or how the look-up ended.
    QString answerText(const DnsAnswer &answer, bool isReferral) const
    {
        if (isReferral)
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "points to other servers"));
        QStringList parts;
        for (const DnsName &alias : answer.cnames)
            parts.append(QStringLiteral("-> ") + alias.toText());
        QStringList values;
        for (const DnsRecord &record : answer.records)
            values.append(recordDataText(record));
        values.sort();
        parts += values;
        const bool isAliasOnly = answer.status == LookupStatus::Refused && !answer.cnames.isEmpty();
        if (values.isEmpty() && !isAliasOnly)
            parts.append(m_wording.statusWords(answer.status));
        return parts.join(QStringLiteral(", "));
    }

    void addQuestion(const ComparedQuestion &question)
    {
        startBlock();
        addWrapped(m_wording.text(QT_TRANSLATE_NOOP("Wording", "{name} ({type}), in the zone {zone}:"),
            {{QStringLiteral("name"), question.question.name.toText()},
                {QStringLiteral("type"), rrTypeText(question.question.type)},
                {QStringLiteral("zone"), question.zone.isRoot() ? QStringLiteral("\".\"") : question.zone.toText()}}));
        QList<Row> rows;
        for (const ComparedAnswer &cell : question.answers)
            rows.append(rowOf(cell));
        qsizetype width = 0;
        for (const Row &row : std::as_const(rows))
            width = std::max(width, row.server.size());
        width = std::min<qsizetype>(width, m_style.columns / 2);
        for (const Row &row : std::as_const(rows)) {
            QString first = QStringLiteral("  %1  ").arg(row.server, -static_cast<int>(width));
            if (row.server.size() > width) {
                m_text += QStringLiteral("  %1\n").arg(row.server);
                first = QString(width + 4, u' ');
            }
            addWrapped(row.answer, first);
        }
    }

    Row rowOf(const ComparedAnswer &cell) const
    {
        Row row{serverText(m_facts.servers.at(cell.server)), answerText(cell.answer, cell.isReferral)};
        QStringList marks;
        if (!isTemporary(cell.answer.status))
            marks.append(QStringLiteral("TTL %1").arg(cell.answer.ttl));
        if (cell.isAuthoritative)
            marks.append(QStringLiteral("AA"));
        if (cell.serial)
            marks.append(m_wording.text(QT_TRANSLATE_NOOP("Wording", "serial {serial}"),
                {{QStringLiteral("serial"), QString::number(*cell.serial)}}));
        if (!marks.isEmpty())
            row.answer += QStringLiteral(" (%1)").arg(marks.join(QStringLiteral(", ")));
        if (cell.cause != DifferenceCause::None)
            row.answer += QStringLiteral(" <- ") + causeWords(cell.cause);
        return row;
    }

    QString causeWords(DifferenceCause cause) const
    {
        switch (cause) {
        case DifferenceCause::None:
            return {};
        case DifferenceCause::SplitHorizon:
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "an answer of its own"));
        case DifferenceCause::StaleCache:
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "an old answer"));
        case DifferenceCause::LaggingServer:
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "an older copy of the zone"));
        case DifferenceCause::LameServer:
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "does not answer for the zone"));
        case DifferenceCause::Rewriting:
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "an address for a name that does not exist"));
        case DifferenceCause::HostsFile:
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "from the hosts file"));
        case DifferenceCause::AuthoritativeDisagree:
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "contradicts the other servers of the zone"));
        case DifferenceCause::Unexplained:
            return m_wording.text(QT_TRANSLATE_NOOP("Wording", "differs"));
        }
        return {};
    }

    void addTrace(const DnsTrace &trace)
    {
        startBlock();
        const QMap<QString, QString> arguments{{QStringLiteral("name"), trace.question.name.toText()},
            {QStringLiteral("type"), rrTypeText(trace.question.type)}};
        addWrapped(m_wording.text(trace.isComplete
                ? QT_TRANSLATE_NOOP("Wording", "The way from the root to {name} ({type}):")
                : QT_TRANSLATE_NOOP(
                    "Wording", "The way from the root to {name} ({type}), which could not be followed to its end:"),
            arguments));
        for (const TraceStep &step : trace.steps)
            addStep(step);
    }

    void addStep(const TraceStep &step)
    {
        for (const QString &failed : step.failed)
            addWrapped(failed, QStringLiteral("  x "));
        QString line = QStringLiteral("%1 %2 (%3): ").arg(step.zone.toText(), step.serverName, addressOf(step.server));
        if (step.isReferral)
            line += QStringLiteral("-> ") + step.next.toText();
        else
            line += answerText(step.answer, false);
        addWrapped(line, QStringLiteral("  "));
    }

    const ComparisonFacts &m_facts;
    const Wording &m_wording;
    TextReportStyle m_style;
    QString m_text;
};

} // namespace

QString comparisonText(const Facts &facts, const Wording &wording, const TextReportStyle &style)
{
    return facts.comparison ? ComparisonText(*facts.comparison, wording, style).text() : QString();
}
