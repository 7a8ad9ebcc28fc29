// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "textreport.h"

#include "base/printable.h"
#include "base/version.h"
#include "dns/address.h"
#include "receivertext.h"
#include "report/commands.h"
#include "reportparts.h"
#include "transcripttext.h"

namespace {

const char *ansiOf(State state)
{
    switch (state) {
    case State::Pass:
        return "\x1b[32m";
    case State::Warning:
        return "\x1b[33m";
    case State::Fail:
        return "\x1b[31m";
    case State::Unknown:
        return "\x1b[36m";
    case State::NotApplicable:
        return "\x1b[90m";
    }
    return "";
}

QChar glyphOf(State state)
{
    switch (state) {
    case State::Pass:
        return QChar(0x2713);
    case State::Warning:
        return u'!';
    case State::Fail:
        return QChar(0x2717);
    case State::Unknown:
        return u'?';
    case State::NotApplicable:
        return u'-';
    }
    return u' ';
}

QString pathText(const QList<ChainNode> &path)
{
    QStringList texts;
    for (const ChainNode &node : path)
        texts.append(chainNodeText(node));
    return texts.join(QStringLiteral(" -> "));
}

/// Puts the parts of a report under each other.
class TextReport
{
public:
    TextReport(const Report &report, const Wording &wording, const TextReportStyle &style)
        : m_report(report), m_wording(wording), m_style(style)
    { }

    QString text()
    {
        addHead();
        addConclusion();
        addAddresses();
        addFindings();
        addReceivers();
        addPlan();
        addParts();
        addTranscripts();
        addLookups();
        addNotTested();
        return m_text;
    }

private:
    QString coloured(const QString &text, State state) const
    {
        return m_style.hasColour ? QLatin1String(ansiOf(state)) + text + QLatin1String("\x1b[0m") : text;
    }

    void addLine(const QString &line = {}) { m_text += line + u'\n'; }
    void addWrapped(const QString &text, const QString &first = {}) { addLine(wrapped(text, m_style.columns, first)); }
    void addHeading(const char *source) { addHeading(m_wording.text(source)); }
    void addHeading(const QString &heading)
    {
        addLine();
        addLine(m_style.hasColour ? QLatin1String("\x1b[1m") + heading + QLatin1String("\x1b[0m") : heading);
        addLine(QString(std::min<qsizetype>(heading.size(), m_style.columns), u'-'));
    }

    void addHead()
    {
        const Facts &facts = m_report.facts;
        addLine(
            QStringLiteral("HELO Doctor %1   %2").arg(versionText(), facts.startedAt.toUTC().toString(Qt::ISODate)));
        QStringList ips;
        for (const QHostAddress &ip : facts.request.ips)
            ips.append(addressText(ip));
        if (!ips.isEmpty())
            addWrapped(
                ips.join(QStringLiteral(", ")), m_wording.text(QT_TRANSLATE_NOOP("Wording", "Sending address: ")));
        if (!facts.request.helo.isEmpty()) {
            addWrapped(printable(facts.request.helo, 300),
                m_wording.text(QT_TRANSLATE_NOOP("Wording", "Hello name (HELO): ")));
        }
        addLine();
    }

    void addConclusion()
    {
        const State state = m_report.judgement.conclusion;
        const QString sentence = m_wording.conclusion(m_report.judgement);
        addLine(coloured(wrapped(sentence, m_style.columns, QString(glyphOf(state)) + u' '), state));
    }

    void addAddresses()
    {
        if (m_report.facts.addresses.isEmpty())
            return;
        addHeading(QT_TRANSLATE_NOOP("Wording", "Chain of names and addresses"));
        for (const AddressFacts &address : m_report.facts.addresses) {
            addWrapped(pathText(address.chain.path), QStringLiteral("  "));
            addWrapped(m_wording.text(QT_TRANSLATE_NOOP("Wording", "iprev: {iprev} ({iprevWords}); chain: {chain}"),
                           {{QStringLiteral("iprev"), iprevText(address.iprev)},
                               {QStringLiteral("iprevWords"), m_wording.iprevWords(address.iprev)},
                               {QStringLiteral("chain"), m_wording.outcomeWords(address.chain.outcome)}}),
                QStringLiteral("    "));
        }
    }

    void addFindings()
    {
        addHeading(QT_TRANSLATE_NOOP("Wording", "Findings"));
        for (const Finding &finding : m_report.judgement.findings) {
            const QString mark
                = QStringLiteral("%1 %2: ").arg(glyphOf(finding.state)).arg(m_wording.stateWord(finding.state));
            QString sentence = m_wording.sentence(finding);
            const QString reference = m_wording.reference(finding);
            if (!reference.isEmpty())
                sentence += QStringLiteral(" (%1)").arg(reference);
            const QString lines = wrapped(sentence, m_style.columns, QString(4, u' '));
            addLine(coloured(mark.trimmed(), finding.state));
            addLine(lines);
        }
    }

    void addReceivers()
    {
        if (m_report.receivers.isEmpty())
            return;
        addHeading(receiverHeading(m_wording));
        addLine(receiverText(m_report, m_wording, m_style).trimmed());
    }

    void addPlan()
    {
        for (const PlanOption &option : m_report.plan.options) {
            addHeading(QT_TRANSLATE_NOOP("Wording", "What to do"));
            addWrapped(m_wording.notSimulatedNote());
            int number = 0;
            for (const Change &change : option.changes) {
                addLine();
                addWrapped(m_wording.changeHeadline(change), QStringLiteral("%1. ").arg(++number));
                addWrapped(m_wording.actorWords(change.who), m_wording.text(QT_TRANSLATE_NOOP("Wording", "   Who: ")));
                addProcedures(change);
            }
        }
    }

    /// The likeliest way in full; the others by name, for a terminal is no place for twelve scripts.
    void addProcedures(const Change &change)
    {
        if (change.procedures.isEmpty())
            return;
        addProcedure(change.procedures.first());
        QStringList others;
        for (const Procedure &procedure : change.procedures.mid(1))
            others.append(procedure.title);
        if (others.isEmpty())
            return;
        addLine();
        addWrapped(others.join(QStringLiteral("; ")),
            m_wording.text(
                QT_TRANSLATE_NOOP("Wording", "   Other ways (in the PDF, and as files by --write-fixes): ")));
    }

    void addProcedure(const Procedure &procedure)
    {
        addLine();
        addWrapped(procedure.title, QStringLiteral("   * "));
        int step = 0;
        for (const QString &text : procedure.steps)
            addWrapped(text, QStringLiteral("     %1) ").arg(++step));
        for (const QString &text : procedure.cautions)
            addWrapped(text, QStringLiteral("     ! "));
        for (const Artefact &artefact : procedure.artefacts)
            addArtefact(artefact);
        if (!procedure.undo.isEmpty())
            addWrapped(procedure.undo, m_wording.text(QT_TRANSLATE_NOOP("Wording", "     To undo: ")));
        if (!procedure.verify.isEmpty())
            addWrapped(procedure.verify, m_wording.text(QT_TRANSLATE_NOOP("Wording", "     To verify: ")));
    }

    /// Scripts and records are never wrapped: they are to be copied.
    void addArtefact(const Artefact &artefact)
    {
        addWrapped(QStringLiteral("%1 (%2)").arg(artefact.title, artefact.fileName), QStringLiteral("     = "));
        for (const QString &line : artefact.text.trimmed().split(u'\n'))
            addLine(QStringLiteral("       | ") + QString(line).remove(u'\r'));
    }

    void addTranscripts()
    {
        for (const SmtpSession &session : m_report.facts.sessions) {
            addHeading(QT_TRANSLATE_NOOP("Wording", "SMTP conversation"));
            addLine(transcriptText(session).trimmed());
        }
    }

    void addLookups()
    {
        if (m_report.facts.lookups.isEmpty())
            return;
        addHeading(QT_TRANSLATE_NOOP("Wording", "Every look-up, and the command that repeats it"));
        for (const Lookup &lookup : m_report.facts.lookups) {
            QStringList records;
            for (const DnsRecord &record : lookup.answer.records)
                records.append(recordDataText(record));
            const QString result = records.isEmpty() ? m_wording.statusWords(lookup.answer.status)
                                                     : records.mid(0, 8).join(QStringLiteral(", "));
            addWrapped(QStringLiteral("%1 %2: %3")
                           .arg(rrTypeText(lookup.question.type), lookup.question.name.toText(), result),
                QStringLiteral("%1 ").arg(lookup.id, 3));
            addLine(QStringLiteral("    %1 ms, TTL %2 s, %3")
                        .arg(lookup.answer.elapsedMs)
                        .arg(lookup.answer.ttl)
                        .arg(lookup.answer.server.isEmpty() ? QStringLiteral("-") : lookup.answer.server));
            const QString command = digCommand(lookup);
            if (!command.isEmpty())
                addLine(QStringLiteral("    ") + command);
        }
    }

    void addParts()
    {
        for (const ReportPart &part : reportParts(m_report.facts, m_wording, m_style)) {
            addHeading(part.heading);
            addLine(part.text.trimmed());
        }
    }

    void addNotTested()
    {
        if (m_report.judgement.notTested.isEmpty())
            return;
        addHeading(QT_TRANSLATE_NOOP("Wording", "Not tested"));
        for (const NotTested &part : m_report.judgement.notTested) {
            addWrapped(QStringLiteral("%1: %2").arg(m_wording.notTestedWhat(part), m_wording.notTestedWhy(part)),
                QStringLiteral("  - "));
        }
    }

    const Report &m_report;
    const Wording &m_wording;
    TextReportStyle m_style;
    QString m_text;
};

} // namespace

QString wrapped(const QString &text, int columns, const QString &first)
{
    // A first part too wide to indent by stands on its own line's beginning only.
    const QString indent(first.size() > columns / 3 ? 4 : first.size(), u' ');
    QString lines;
    QString line = first;
    bool isEmpty = true;
    const auto breakLine = [&] {
        lines += line + u'\n';
        line = indent;
        isEmpty = true;
    };
    for (const QString &paragraph : text.split(u'\n')) {
        if (!lines.isEmpty() || !isEmpty)
            breakLine();
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!isEmpty && line.size() + 1 + word.size() > columns)
                breakLine();
            line += (isEmpty ? QString() : QStringLiteral(" ")) + word;
            isEmpty = false;
        }
    }
    return lines + line;
}

QString textReport(const Report &report, const Wording &wording, const TextReportStyle &style)
{
    return TextReport(report, wording, style).text();
}
