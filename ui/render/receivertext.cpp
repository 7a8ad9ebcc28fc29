// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivertext.h"

#include "dns/address.h"
#include "receivergroups.h"
#include "receiverwords.h"

namespace {

const char *colourOf(ReceiverOutcome outcome)
{
    switch (outcome) {
    case ReceiverOutcome::Accept:
        return "\x1b[32m";
    case ReceiverOutcome::Defer:
        return "\x1b[33m";
    case ReceiverOutcome::Reject:
        return "\x1b[31m";
    case ReceiverOutcome::Unknown:
        return "\x1b[36m";
    case ReceiverOutcome::Score:
        return "\x1b[90m";
    }
    return "";
}

/// Puts receivers under each other, grouped by what they answer.
class ReceiverText
{
public:
    ReceiverText(const Wording &wording, const TextReportStyle &style) : m_wording(wording), m_style(style) { }

    QString text(const Report &report)
    {
        const QString assumed = receiverAssumption(receiverIdentity(report.facts), m_wording);
        if (!assumed.isEmpty())
            addWrapped(assumed, 0);
        const QList<ReceiverAnswers> all = receiverAnswers(report.receivers);
        for (const ReceiverAnswers &answers : all) {
            if (all.size() > 1)
                addAddress(answers.ips);
            addAnswers(answers);
        }
        if (std::any_of(report.receivers.begin(), report.receivers.end(),
                [](const ReceiverVerdict &verdict) { return verdict.outcome == ReceiverOutcome::Accept; })) {
            m_text += u'\n';
            addWrapped(receiverAcceptNote(m_wording), 0);
        }
        return m_text;
    }

private:
    void addWrapped(const QString &text, int depth, const QString &first = {})
    {
        if (!text.isEmpty())
            m_text += wrapped(text, m_style.columns, QString(2 * depth, u' ') + first) + u'\n';
    }

    void addHeading(const QString &heading, const char *colour)
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
        const QString line = wrapped(heading, m_style.columns);
        m_text += (m_style.hasColour ? QLatin1String(colour) + line + QLatin1String("\x1b[0m") : line) + u'\n';
    }

    void addAddress(const QList<QHostAddress> &ips)
    {
        QStringList texts;
        for (const QHostAddress &ip : ips)
            texts.append(addressText(ip));
        addHeading(m_wording.text(QT_TRANSLATE_NOOP("Wording", "Mail from {address}"),
                       {{QStringLiteral("address"), texts.join(QStringLiteral(", "))}}),
            "\x1b[1m");
    }

    void addAnswers(const ReceiverAnswers &answers)
    {
        if (!answers.named.isEmpty())
            addHeading(
                m_wording.text(QT_TRANSLATE_NOOP("Wording", "Recognised in the refusal that you got")), "\x1b[1m");
        for (const ReceiverVerdict &verdict : answers.named)
            addNamed(verdict);
        addRefusing(answers, ReceiverOutcome::Reject);
        addRefusing(answers, ReceiverOutcome::Defer);
        addUnknown(answers.of(ReceiverOutcome::Unknown));
        addAccepting(answers.of(ReceiverOutcome::Accept));
        addScores(answers.of(ReceiverOutcome::Score));
    }

    void addGroup(ReceiverOutcome outcome, qsizetype count)
    {
        addHeading(
            QStringLiteral("%1 (%2)").arg(receiverOutcomeHeading(outcome, m_wording)).arg(count), colourOf(outcome));
    }

    /// The one of a bounce says first what it would do now.
    void addNamed(const ReceiverVerdict &verdict)
    {
        addWrapped(
            QStringLiteral("%1: %2").arg(receiverTitle(verdict), receiverOutcomeWord(verdict.outcome, m_wording)), 1,
            QStringLiteral("- "));
        addDetails(verdict);
        addWrapped(receiverEndingWords(verdict, m_wording), 2);
        for (const QString &sentence : receiverMissingSentences(verdict.missing, m_wording))
            addWrapped(sentence, 2);
    }

    void addRefusing(const ReceiverAnswers &answers, ReceiverOutcome outcome)
    {
        const QList<ReceiverVerdict> verdicts = answers.of(outcome);
        if (verdicts.isEmpty())
            return;
        addGroup(outcome, verdicts.size());
        QString ending;
        for (const ReceiverVerdict &verdict : verdicts) {
            addWrapped(receiverTitle(verdict), 1, QStringLiteral("- "));
            addDetails(verdict);
            if (verdict.isPassing)
                addWrapped(receiverEndingWords(verdict, m_wording), 2);
            else
                ending = receiverEndingWords(verdict, m_wording);
        }
        addWrapped(ending, 1);
    }

    void addDetails(const ReceiverVerdict &verdict)
    {
        const QString reply = receiverReply(verdict);
        if (!reply.isEmpty()) {
            // Broken only between words: it is to be found again in a log.
            addWrapped(reply, 2, QStringLiteral("> "));
        }
        addWrapped(receiverReason(verdict, m_wording), 2);
        if (verdict.code >= 400)
            addWrapped(receiverStageSentence(verdict.stage, m_wording), 2);
        addSource(verdict);
    }

    void addSource(const ReceiverVerdict &verdict)
    {
        addWrapped(QStringLiteral("[%1]").arg(receiverSourceWords(verdict, m_wording)), 2);
        addWrapped(receiverSource(verdict), 2);
    }

    /// Those that lack the same facts stand together.
    void addUnknown(const QList<ReceiverVerdict> &verdicts)
    {
        if (verdicts.isEmpty())
            return;
        addGroup(ReceiverOutcome::Unknown, verdicts.size());
        QStringList reasons;
        QHash<QString, QList<ReceiverVerdict>> byReason;
        for (const ReceiverVerdict &verdict : verdicts) {
            const QString reason = receiverMissingSentences(verdict.missing, m_wording).join(u' ');
            if (!reasons.contains(reason))
                reasons.append(reason);
            byReason[reason].append(verdict);
        }
        for (const QString &reason : std::as_const(reasons)) {
            addWrapped(receiverNames(byReason[reason]).join(QStringLiteral(", ")), 1, QStringLiteral("- "));
            addWrapped(reason, 2);
        }
    }

    void addAccepting(const QList<ReceiverVerdict> &verdicts)
    {
        if (verdicts.isEmpty())
            return;
        addGroup(ReceiverOutcome::Accept, verdicts.size());
        addWrapped(receiverNames(verdicts).join(QStringLiteral(", ")), 1);
    }

    void addScores(const QList<ReceiverVerdict> &verdicts)
    {
        if (verdicts.isEmpty())
            return;
        addGroup(ReceiverOutcome::Score, verdicts.size());
        for (const ReceiverVerdict &verdict : verdicts) {
            const QStringList sure = receiverSymbols(verdict, Truth::Yes, m_wording);
            const QString points = receiverPoints(verdict.points, m_wording);
            addWrapped(QStringLiteral("%1: %2").arg(receiverTitle(verdict), points), 1, QStringLiteral("- "));
            addWrapped(sure.join(QStringLiteral(", ")), 2);
            const QStringList open = receiverSymbols(verdict, Truth::Unknown, m_wording);
            if (!open.isEmpty()) {
                addWrapped(
                    m_wording.text(QT_TRANSLATE_NOOP("Wording", "Not known: {symbols}. {why}"),
                        {{QStringLiteral("symbols"), open.join(QStringLiteral(", "))},
                            {QStringLiteral("why"), receiverMissingSentences(verdict.missing, m_wording).join(u' ')}}),
                    2);
            }
            addSource(verdict);
        }
    }

    const Wording &m_wording;
    TextReportStyle m_style;
    QString m_text;
};

} // namespace

QString receiverText(const Report &report, const Wording &wording, const TextReportStyle &style)
{
    return report.receivers.isEmpty() ? QString() : ReceiverText(wording, style).text(report);
}

QString receiverHeading(const Wording &wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Wording", "Who would refuse this server"));
}
