// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/blocklistrows.h"

#include "base/printable.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr int mostReasonCharacters = 500;

class BlocklistRows
{
    Q_DECLARE_TR_FUNCTIONS(BlocklistRows)

public:
    BlocklistRows(const BlocklistFacts &facts, const Wording &wording) : m_facts(facts), m_wording(wording) { }

    ViewRow row(const BlocklistAnswer &answer) const
    {
        const BlocklistUse use = useOf(answer.list);
        ViewRow row{{stateWords(answer.state), use.name.isEmpty() ? answer.list : use.name,
            printable(answer.subject, 255), meaning(answer, use)}};
        row.state = stateOf(answer.state, use.weight);
        if (answer.state == BlocklistState::Listed)
            row.address = use.delist;
        return row;
    }

    static QStringList headers() { return {tr("Answer"), tr("List"), tr("Asked about"), tr("What it means")}; }

private:
    BlocklistUse useOf(const QString &zone) const
    {
        const auto found = std::find_if(
            m_facts.lists.begin(), m_facts.lists.end(), [&zone](const BlocklistUse &use) { return use.zone == zone; });
        return found == m_facts.lists.end() ? BlocklistUse() : *found;
    }

    static State stateOf(BlocklistState state, BlocklistWeight weight)
    {
        switch (state) {
        case BlocklistState::Clean:
            return State::Pass;
        case BlocklistState::Listed:
            return weight == BlocklistWeight::Major ? State::Fail
                : weight == BlocklistWeight::Minor  ? State::Warning
                                                    : State::NotApplicable;
        case BlocklistState::Neutral:
            return State::NotApplicable;
        case BlocklistState::Unknown:
            return State::Unknown;
        }
        return State::Unknown;
    }

    static QString stateWords(BlocklistState state)
    {
        switch (state) {
        case BlocklistState::Clean:
            return tr("not listed");
        case BlocklistState::Listed:
            return tr("listed");
        case BlocklistState::Neutral:
            return tr("no accusation");
        case BlocklistState::Unknown:
            return tr("not known");
        }
        return {};
    }

    QString meaning(const BlocklistAnswer &answer, const BlocklistUse &use) const
    {
        QStringList lines;
        if (answer.state == BlocklistState::Unknown)
            lines.append(doubtWords(answer, use));
        else if (!answer.meanings.isEmpty())
            lines.append(printable(answer.meanings.join(QStringLiteral("; ")), mostReasonCharacters));
        if (answer.state == BlocklistState::Listed) {
            if (const QString weight = weightWords(use.weight); !weight.isEmpty())
                lines.append(weight);
        }
        if (!answer.reason.isEmpty())
            lines.append(tr("It says: “%1”").arg(printable(answer.reason, mostReasonCharacters)));
        return lines.join(u'\n');
    }

    static QString weightWords(BlocklistWeight weight)
    {
        switch (weight) {
        case BlocklistWeight::Major:
            return tr("Many receivers refuse mail by this list.");
        case BlocklistWeight::Minor:
            return tr("Few receivers refuse mail by this list alone.");
        case BlocklistWeight::Information:
            return tr("Whole networks are listed here; you can do nothing about it, and few refuse mail for it.");
        case BlocklistWeight::GoodSign:
            return {};
        }
        return {};
    }

    QString doubtWords(const BlocklistAnswer &answer, const BlocklistUse &use) const
    {
        switch (answer.doubt) {
        case BlocklistDoubt::None:
            return {};
        case BlocklistDoubt::ListUnusable:
            return faultWords(use);
        case BlocklistDoubt::LookupFailed:
            return m_wording.statusWords(answer.status);
        case BlocklistDoubt::ErrorCode:
            return tr("The list does not answer your DNS servers: %1.", "a reason in the list's own words")
                .arg(printable(answer.meanings.join(QStringLiteral("; ")), mostReasonCharacters));
        case BlocklistDoubt::OutsideLoopback:
            return tr("Somebody on the way rewrites the answers; this one does not come from the list.");
        case BlocklistDoubt::UnknownCode:
            return tr("The list answered with a code that it does not explain.");
        }
        return {};
    }

    static QString faultWords(const BlocklistUse &use)
    {
        switch (use.fault) {
        case BlocklistFault::None:
            return {};
        case BlocklistFault::SelfTestUnanswered:
            return tr("The list’s own test entry could not be looked up.");
        case BlocklistFault::SelfTestNotListed:
            return tr("The list’s own test entry is missing, so its answers say nothing.");
        case BlocklistFault::ListsEverything:
            return tr("The list answers “listed” to everything, so its answers say nothing.");
        case BlocklistFault::Declined:
            return use.meaning.isEmpty()
                ? tr("The list does not answer your DNS servers.")
                : tr("The list does not answer your DNS servers: %1.", "a reason in the list's own words")
                      .arg(printable(use.meaning, mostReasonCharacters));
        }
        return {};
    }

    const BlocklistFacts &m_facts;
    const Wording &m_wording;
};

int rank(BlocklistState state)
{
    switch (state) {
    case BlocklistState::Listed:
        return 0;
    case BlocklistState::Unknown:
        return 1;
    case BlocklistState::Neutral:
        return 2;
    case BlocklistState::Clean:
        return 3;
    }
    return 4;
}

} // namespace

QList<ViewRow> blocklistRows(const BlocklistFacts &facts, const Wording &wording)
{
    QList<BlocklistAnswer> answers = facts.answers;
    std::stable_sort(answers.begin(), answers.end(),
        [](const BlocklistAnswer &left, const BlocklistAnswer &right) { return rank(left.state) < rank(right.state); });
    const BlocklistRows maker(facts, wording);
    QList<ViewRow> rows;
    for (const BlocklistAnswer &answer : std::as_const(answers))
        rows.append(maker.row(answer));
    return rows;
}

QStringList blocklistHeaders()
{
    return BlocklistRows::headers();
}
