// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidencetext.h"

#include "base/printable.h"
#include "evidencewords.h"

namespace {

constexpr int mostShownCharacters = 300;
constexpr qsizetype mostListed = 12;

/// Puts the parts of what was understood under each other.
class EvidenceText
{
public:
    EvidenceText(const Evidence &evidence, const Wording &wording, const TextReportStyle &style)
        : m_evidence(evidence), m_wording(wording), m_words(wording), m_style(style)
    { }

    QString text()
    {
        addWrapped(m_words.recognised(m_evidence));
        for (const QString &code : m_evidence.remarks)
            addWrapped(m_words.remark(code));
        addRefusals();
        addReceived();
        addFacts();
        return m_text;
    }

private:
    void addLine(const QString &line = {}) { m_text += line + u'\n'; }
    void addWrapped(const QString &text, const QString &first = {}) { addLine(wrapped(text, m_style.columns, first)); }
    void addIndented(const QString &text)
    {
        if (!text.isEmpty())
            addWrapped(text, QStringLiteral("  "));
    }

    void addHeading(const char *source)
    {
        const QString heading = m_wording.text(source);
        addLine();
        addLine(m_style.hasColour ? QLatin1String("\x1b[1m") + heading + QLatin1String("\x1b[0m") : heading);
        addLine(QString(std::min<qsizetype>(heading.size(), m_style.columns), u'-'));
    }

    void addRefusals()
    {
        if (m_evidence.refusals.isEmpty())
            return;
        addHeading(QT_TRANSLATE_NOOP("Wording", "What was refused, and what it means"));
        bool isFirst = true;
        for (const Refusal &refusal : m_evidence.refusals.first(std::min(mostListed, m_evidence.refusals.size()))) {
            if (!isFirst)
                addLine();
            isFirst = false;
            addWrapped(m_words.quotation(refusal));
            const QString stage = m_words.stage(refusal);
            if (!stage.isEmpty())
                addIndented(m_wording.text(
                    QT_TRANSLATE_NOOP("Wording", "It came {stage}."), {{QStringLiteral("stage"), stage}}));
            addIndented(m_words.meaning(refusal));
            addIndented(m_words.notTheCause(refusal));
            addIndented(m_words.temporary(refusal));
            addIndented(m_words.confidence(refusal));
        }
        if (m_evidence.refusals.size() > mostListed)
            addLine(m_wording.text(QT_TRANSLATE_NOOP("Wording", "… and {count} more"),
                {{QStringLiteral("count"), QString::number(m_evidence.refusals.size() - mostListed)}}));
    }

    void addReceived()
    {
        for (const ReceivedLine &line : m_evidence.received) {
            if (!line.isTrusted)
                continue;
            addHeading(QT_TRANSLATE_NOOP("Wording", "Your server as the world saw it"));
            addWrapped(m_words.receivedLine(line));
        }
    }

    void addFacts()
    {
        const bool hasFacts = !m_evidence.ips.isEmpty() || !m_evidence.helos.isEmpty()
            || !m_evidence.mailFroms.isEmpty() || !m_evidence.recipients.isEmpty() || !m_evidence.hosts.isEmpty()
            || m_evidence.messageIdDomain;
        if (!hasFacts)
            return;
        addHeading(QT_TRANSLATE_NOOP("Wording", "What was found"));
        addList(QT_TRANSLATE_NOOP("Wording", "Sending address"), m_evidence.ips);
        addList(QT_TRANSLATE_NOOP("Wording", "Hello name (HELO)"), m_evidence.helos);
        addList(QT_TRANSLATE_NOOP("Wording", "Sender"), m_evidence.mailFroms);
        addList(QT_TRANSLATE_NOOP("Wording", "Recipient"), m_evidence.recipients);
        addList(QT_TRANSLATE_NOOP("Wording", "Host"), m_evidence.hosts);
        if (m_evidence.messageIdDomain)
            addList(QT_TRANSLATE_NOOP("Wording", "Domain of the Message-ID"), {*m_evidence.messageIdDomain});
    }

    void addList(const char *source, const QList<FoundFact> &facts)
    {
        const QString label = m_wording.text(source);
        for (const FoundFact &fact : facts.first(std::min(mostListed, facts.size()))) {
            const QString value = fact.value.isEmpty()
                ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "(none: a bounce has no sender)"))
                : printable(fact.value, mostShownCharacters);
            constexpr int labelColumns = 26;
            addLine((label + u':').leftJustified(labelColumns) + value + QStringLiteral("  (")
                + m_words.source(fact, m_evidence.kind) + u')');
        }
    }

    const Evidence &m_evidence;
    const Wording &m_wording;
    EvidenceWords m_words;
    TextReportStyle m_style;
    QString m_text;
};

} // namespace

QString evidenceText(const Evidence &evidence, const Wording &wording, const TextReportStyle &style)
{
    return EvidenceText(evidence, wording, style).text();
}

QString takenFromText(
    const Evidence &evidence, const QString &file, const Wording &wording, const TextReportStyle &style)
{
    const EvidenceWords words(wording);
    QString text = words.summary(evidence);
    if (!evidence.refusals.isEmpty()) {
        const QString other = words.notTheCause(evidence.refusals.constFirst());
        text += other.isEmpty() ? QString() : u' ' + other;
    }
    const QMap<QString, QString> places{
        {QStringLiteral("file"), printable(file, mostShownCharacters)}, {QStringLiteral("text"), text}};
    const QString sentence = file == u"-"
        ? wording.text(QT_TRANSLATE_NOOP("Wording", "What was not given was taken from standard input. {text}"), places)
        : wording.text(QT_TRANSLATE_NOOP("Wording", "What was not given was taken from {file}. {text}"), places);
    return wrapped(sentence, style.columns) + QStringLiteral("\n\n");
}
