// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/factchoice.h"

#include <algorithm>

namespace {

void addRows(QList<FactRow> &rows, FactRole role, const QList<FoundFact> &facts, const QStringList &used)
{
    int count = 0;
    for (const FoundFact &fact : facts) {
        const bool isKnown = std::any_of(rows.cbegin(), rows.cend(),
            [&](const FactRow &row) { return row.role == role && row.fact.value == fact.value; });
        if (isKnown || fact.value.isEmpty())
            continue;
        if (++count > mostFactsOfARole)
            return;
        rows.append({role, fact, used.contains(fact.value)});
    }
}

QString valueOf(const std::optional<FoundFact> &fact)
{
    return fact ? fact->value : QString();
}

/// A server that was pasted alone is the one to be called. Of one that a bounce names it is not known whether it can be
/// reached from here, and whether it shall.
QString suggestedServer(const Evidence &evidence)
{
    const bool isMeant = evidence.kind == EvidenceKind::Text && !evidence.hosts.isEmpty();
    return isMeant ? evidence.hosts.constFirst().value : QString();
}

QList<FoundFact> usedFacts(const QList<FactRow> &rows, FactRole role)
{
    QList<FoundFact> used;
    for (const FactRow &row : rows) {
        if (row.role == role && row.isUsed)
            used.append(row.fact);
    }
    return used;
}

} // namespace

QList<FactRow> factRows(const Evidence &evidence)
{
    const SuggestedIdentity suggested = suggestedIdentity(evidence);
    QList<FactRow> rows;
    addRows(rows, FactRole::Address, evidence.ips, suggested.typed.addresses.split(u' '));
    addRows(rows, FactRole::Helo, evidence.helos, {valueOf(suggested.helo)});
    addRows(rows, FactRole::Sender, evidence.mailFroms, {valueOf(suggested.sender)});
    addRows(rows, FactRole::Recipient, evidence.recipients, {valueOf(suggested.recipient)});
    addRows(rows, FactRole::Host, evidence.hosts, {suggestedServer(evidence)});
    return rows;
}

void setFactUsed(QList<FactRow> &rows, qsizetype row, bool isUsed)
{
    rows[row].isUsed = isUsed;
    if (!isUsed || rows.at(row).role == FactRole::Address)
        return;
    for (qsizetype other = 0; other < rows.size(); ++other) {
        if (other != row && rows.at(other).role == rows.at(row).role)
            rows[other].isUsed = false;
    }
}

SuggestedIdentity chosenIdentity(const Evidence &evidence, const QList<FactRow> &rows)
{
    Evidence used = evidence;
    used.ips = usedFacts(rows, FactRole::Address);
    used.helos = usedFacts(rows, FactRole::Helo);
    used.mailFroms = usedFacts(rows, FactRole::Sender);
    used.recipients = usedFacts(rows, FactRole::Recipient);
    used.hosts = usedFacts(rows, FactRole::Host);
    SuggestedIdentity chosen = suggestedIdentity(used);
    // What the user ticked is tested, whatever would be suggested.
    QStringList addresses;
    for (const FoundFact &ip : std::as_const(used.ips))
        addresses.append(ip.value);
    chosen.typed.addresses = addresses.join(u' ');
    if (!used.ips.isEmpty())
        chosen.ip = used.ips.constFirst();
    if (!used.hosts.isEmpty())
        chosen.typed.server = used.hosts.constFirst().value;
    return chosen;
}

TextSpan placeOf(const FoundFact &fact, const QString &text)
{
    const TextSpan &where = fact.where;
    if (where.isEmpty() || fact.value.isEmpty() || where.begin < 0 || where.begin + where.length > text.size())
        return where;
    const qsizetype at
        = QStringView(text).sliced(where.begin, where.length).indexOf(fact.value, 0, Qt::CaseInsensitive);
    return at < 0 ? where : TextSpan{where.begin + at, fact.value.size()};
}
