// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivergroups.h"

#include "base/printable.h"

#include <algorithm>

namespace {

constexpr int longestName = 120;

/// What makes a difference to the reader; the reply's text names the address and differs always.
bool isAlike(const ReceiverVerdict &left, const ReceiverVerdict &right)
{
    return left.outcome == right.outcome && left.stage == right.stage && left.code == right.code
        && left.enhanced == right.enhanced && left.missing == right.missing && left.symbols == right.symbols
        && left.isPassing == right.isPassing;
}

QList<ReceiverRow> allRows(const QList<ReceiverVerdict> &verdicts)
{
    QList<ReceiverRow> rows;
    QHash<QString, qsizetype> places;
    for (const ReceiverVerdict &verdict : verdicts) {
        const auto known = places.constFind(verdict.id);
        if (known == places.cend()) {
            places.insert(verdict.id, rows.size());
            rows.append(ReceiverRow{{verdict}});
        } else {
            rows[*known].verdicts.append(verdict);
        }
    }
    return rows;
}

bool isSameOutcome(const ReceiverRow &left, const ReceiverRow &right)
{
    return std::equal(left.verdicts.begin(), left.verdicts.end(), right.verdicts.begin(), right.verdicts.end(),
        [](const ReceiverVerdict &one, const ReceiverVerdict &other) { return one.outcome == other.outcome; });
}

int worst(const ReceiverRow &row)
{
    int best = 5;
    for (const ReceiverVerdict &verdict : row.verdicts)
        best = std::min(best, verdict.isNamed ? -1 : receiverOutcomeRank(verdict.outcome));
    return best;
}

ReceiverAnswers answersOf(const QList<ReceiverRow> &rows, qsizetype index)
{
    ReceiverAnswers answers;
    QList<ReceiverVerdict> others;
    for (const ReceiverRow &row : rows) {
        if (index < row.verdicts.size())
            (row.verdicts[index].isNamed ? answers.named : others).append(row.verdicts[index]);
    }
    std::stable_sort(others.begin(), others.end(), [](const ReceiverVerdict &left, const ReceiverVerdict &right) {
        return receiverOutcomeRank(left.outcome) < receiverOutcomeRank(right.outcome);
    });
    answers.others = others;
    return answers;
}

} // namespace

QList<ReceiverVerdict> ReceiverAnswers::of(ReceiverOutcome outcome) const
{
    QList<ReceiverVerdict> found;
    std::copy_if(others.begin(), others.end(), std::back_inserter(found),
        [&](const ReceiverVerdict &verdict) { return verdict.outcome == outcome; });
    return found;
}

QList<QHostAddress> receiverAddresses(const QList<ReceiverVerdict> &verdicts)
{
    QList<QHostAddress> addresses;
    for (const ReceiverVerdict &verdict : verdicts) {
        const QHostAddress address = verdict.ip.value_or(QHostAddress());
        if (!addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

QList<ReceiverRow> receiverRows(const QList<ReceiverVerdict> &verdicts)
{
    const QList<ReceiverRow> all = allRows(verdicts);
    QHash<QString, const ReceiverRow *> byId;
    for (const ReceiverRow &row : all)
        byId.insert(row.verdicts.first().id, &row);
    QList<ReceiverRow> rows;
    for (const ReceiverRow &row : all) {
        const ReceiverRow *base = byId.value(row.verdicts.first().variantOf);
        // One that refused in a bounce is shown, whatever it is a variant of, unless that one is named too.
        const bool isNews = row.verdicts.first().isNamed && base && !base->verdicts.first().isNamed;
        if (!base || isNews || !isSameOutcome(row, *base))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const ReceiverRow &left, const ReceiverRow &right) { return worst(left) < worst(right); });
    return rows;
}

QList<ReceiverAnswers> receiverAnswers(const QList<ReceiverVerdict> &verdicts)
{
    if (verdicts.isEmpty())
        return {};
    const QList<ReceiverRow> rows = receiverRows(verdicts);
    const QList<QHostAddress> addresses = receiverAddresses(verdicts);
    const bool isSameForAll = std::all_of(rows.begin(), rows.end(), [](const ReceiverRow &row) {
        return std::all_of(row.verdicts.begin(), row.verdicts.end(),
            [&](const ReceiverVerdict &verdict) { return isAlike(verdict, row.verdicts.first()); });
    });
    QList<ReceiverAnswers> all;
    for (qsizetype i = 0; i < (isSameForAll ? 1 : addresses.size()); ++i) {
        ReceiverAnswers answers = answersOf(rows, i);
        answers.ips = isSameForAll ? addresses : QList<QHostAddress>{addresses[i]};
        answers.ips.removeAll(QHostAddress());
        all.append(answers);
    }
    return all;
}

QStringList receiverNames(const QList<ReceiverVerdict> &verdicts)
{
    QStringList programs;
    QHash<QString, QStringList> names;
    for (const ReceiverVerdict &verdict : verdicts) {
        if (!programs.contains(verdict.program))
            programs.append(verdict.program);
        names[verdict.program].append(printable(verdict.name, longestName));
    }
    QStringList texts;
    for (const QString &key : std::as_const(programs)) {
        const QString program = printable(key, longestName);
        const QStringList &own = names[key];
        const bool isItself = own.size() == 1 && program.contains(own.first(), Qt::CaseInsensitive);
        texts.append(isItself ? program : QStringLiteral("%1 (%2)").arg(program, own.join(QStringLiteral(", "))));
    }
    return texts;
}
