// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "blocklisttext.h"

#include "base/printable.h"
#include "blocklistwords.h"

#include <algorithm>

namespace {

constexpr int maxReasonCharacters = 500;

const char *colourOf(BlocklistState state)
{
    switch (state) {
    case BlocklistState::Clean:
    case BlocklistState::Neutral:
        return "\x1b[32m";
    case BlocklistState::Listed:
        return "\x1b[31m";
    case BlocklistState::Unknown:
        return "\x1b[36m";
    }
    return "";
}

/// Puts the lists under each other, grouped by what they said.
class BlocklistText
{
public:
    BlocklistText(const BlocklistFacts &facts, const Wording &wording, const TextReportStyle &style)
        : m_facts(facts), m_wording(wording), m_style(style)
    { }

    QString text()
    {
        if (!m_facts.resolvers.isEmpty())
            addField(QT_TRANSLATE_NOOP("Wording", "Asked through: "), m_facts.resolvers.join(QStringLiteral(", ")), 0);
        addGroup(BlocklistState::Listed, QT_TRANSLATE_NOOP("Wording", "Listed"));
        addGroup(BlocklistState::Neutral, QT_TRANSLATE_NOOP("Wording", "Known, but not accused"));
        addGroup(BlocklistState::Unknown, QT_TRANSLATE_NOOP("Wording", "Unknown: these lists told nothing"));
        addGroup(BlocklistState::Clean, QT_TRANSLATE_NOOP("Wording", "No entry"));
        addOmitted();
        return m_text;
    }

private:
    void addWrapped(const QString &text, int depth, const QString &first = {})
    {
        m_text += wrapped(text, m_style.columns, QString(2 * depth, u' ') + first) + u'\n';
    }

    void addField(const char *label, const QString &text, int depth)
    {
        if (!text.isEmpty())
            addWrapped(text, depth, m_wording.text(label));
    }

    /// The lists with answers of that state, each once, with what it said of whom.
    void addGroup(BlocklistState state, const char *heading)
    {
        bool isFirst = true;
        for (const BlocklistUse &use : m_facts.lists) {
            QList<BlocklistAnswer> answers;
            std::copy_if(m_facts.answers.begin(), m_facts.answers.end(), std::back_inserter(answers),
                [&](const BlocklistAnswer &answer) { return answer.list == use.zone && answer.state == state; });
            if (answers.isEmpty())
                continue;
            if (std::exchange(isFirst, false)) {
                const QString words = m_wording.text(heading);
                m_text += m_style.hasColour ? QLatin1String(colourOf(state)) + words + QLatin1String("\x1b[0m\n")
                                            : words + u'\n';
            }
            addList(use, answers, state);
        }
    }

    void addList(const BlocklistUse &use, const QList<BlocklistAnswer> &answers, BlocklistState state)
    {
        const QString name = QStringLiteral("%1 (%2)").arg(use.name, use.zone);
        if (state == BlocklistState::Clean) {
            QStringList subjects;
            for (const BlocklistAnswer &answer : answers)
                subjects.append(printable(answer.subject, 260));
            addWrapped(
                QStringLiteral("%1: %2").arg(name, subjects.join(QStringLiteral(", "))), 1, QStringLiteral("- "));
            return;
        }
        addWrapped(name, 1, QStringLiteral("- "));
        for (const BlocklistAnswer &answer : answers)
            addAnswer(use, answer);
        if (state == BlocklistState::Listed)
            addWrapped(blocklistRemovalWords(blocklistRemovalText(use.removal), use.delist, m_wording), 2);
        else
            addField(QT_TRANSLATE_NOOP("Wording", "Its page: "), use.delist, 2);
        addField(QT_TRANSLATE_NOOP("Wording", "Terms: "), blocklistLocalText(use.localLimits, m_wording), 2);
        addField(QT_TRANSLATE_NOOP("Wording", "Note: "), blocklistLocalText(use.localNote, m_wording), 2);
    }

    void addAnswer(const BlocklistUse &use, const BlocklistAnswer &answer)
    {
        QString said = answer.meanings.join(QStringLiteral(", "));
        if (answer.state == BlocklistState::Unknown)
            said = unknownWords(use, answer);
        QStringList codes;
        for (const QHostAddress &code : answer.codes)
            codes.append(addressText(code));
        if (!codes.isEmpty())
            said += QStringLiteral(" [%1]").arg(codes.join(QStringLiteral(", ")));
        addWrapped(QStringLiteral("%1: %2").arg(printable(answer.subject, 260), said), 2);
        addField(QT_TRANSLATE_NOOP("Wording", "The list says: "), printable(answer.reason, maxReasonCharacters), 3);
    }

    QString unknownWords(const BlocklistUse &use, const BlocklistAnswer &answer) const
    {
        const BlocklistTrouble trouble = troubleOf(answer, use);
        QString words = blocklistTroubleWords(trouble, m_wording);
        const QString meaning = answer.meanings.isEmpty() ? use.meaning : answer.meanings.join(QStringLiteral(", "));
        if (trouble == BlocklistTrouble::Declined && !meaning.isEmpty())
            words += QStringLiteral(" (%1)").arg(meaning);
        if (trouble == BlocklistTrouble::Unanswered) {
            const LookupStatus status = answer.doubt == BlocklistDoubt::ListUnusable ? use.status : answer.status;
            words += QStringLiteral(" (%1)").arg(m_wording.statusWords(status));
        }
        return words;
    }

    void addOmitted()
    {
        QStringList subjects;
        for (const BlocklistOmitted &omitted : m_facts.omitted)
            subjects.append(printable(omitted.subject, 260));
        if (!subjects.isEmpty())
            addWrapped(m_wording.text(QT_TRANSLATE_NOOP("Wording", "Not asked about: {subjects}"),
                           {{QStringLiteral("subjects"), subjects.join(QStringLiteral(", "))}}),
                0);
    }

    const BlocklistFacts &m_facts;
    const Wording &m_wording;
    TextReportStyle m_style;
    QString m_text;
};

} // namespace

QString blocklistText(const Facts &facts, const Wording &wording, const TextReportStyle &style)
{
    return facts.blocklists ? BlocklistText(*facts.blocklists, wording, style).text() : QString();
}
