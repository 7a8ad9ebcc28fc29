// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/factchoice.h"

#include <algorithm>

namespace {

void addRows(QList<FactRow> &rows, FactRole role, const QList<FoundFact> &facts, const QString &used)
{
    int count = 0;
    for (const FoundFact &fact : facts) {
        const bool isKnown = std::any_of(rows.cbegin(), rows.cend(),
            [&](const FactRow &row) { return row.role == role && row.fact.value == fact.value; });
        if (isKnown || fact.value.isEmpty())
            continue;
        if (++count > mostFactsOfARole)
            return;
        rows.append({role, fact, !used.isEmpty() && fact.value == used});
    }
}

QString valueOf(const std::optional<FoundFact> &fact)
{
    return fact ? fact->value : QString();
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

HeloSource heloSourceOf(const FoundFact &fact)
{
    switch (fact.source) {
    case FactSource::Received:
        return HeloSource::Received;
    case FactSource::Refusal:
    case FactSource::DeliveryReport:
    case FactSource::Header:
        return HeloSource::Bounce;
    case FactSource::Log:
    case FactSource::Transcript:
        return HeloSource::Log;
    case FactSource::Text:
        return HeloSource::Typed;
    }
    return HeloSource::Typed;
}

} // namespace

QList<FactRow> factRows(const Evidence &evidence)
{
    const SuggestedIdentity suggested = suggestedIdentity(evidence);
    QList<FactRow> rows;
    addRows(rows, FactRole::Address, evidence.ips, valueOf(suggested.ip));
    addRows(rows, FactRole::Helo, evidence.helos, valueOf(suggested.helo));
    addRows(rows, FactRole::Sender, evidence.mailFroms, valueOf(suggested.sender));
    addRows(rows, FactRole::Recipient, evidence.recipients, valueOf(suggested.recipient));
    addRows(rows, FactRole::Host, evidence.hosts, suggested.typed.server);
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
    if (rows == factRows(evidence))
        return suggestedIdentity(evidence);
    Evidence used = evidence;
    used.ips = usedFacts(rows, FactRole::Address);
    used.helos = usedFacts(rows, FactRole::Helo);
    used.mailFroms = usedFacts(rows, FactRole::Sender);
    used.recipients = usedFacts(rows, FactRole::Recipient);
    used.hosts = usedFacts(rows, FactRole::Host);
    SuggestedIdentity chosen = suggestedIdentity(used);
    // What was left out by hand is not found again elsewhere in the evidence.
    const auto first
        = [](const QList<FoundFact> &facts) { return facts.isEmpty() ? std::nullopt : std::optional(facts.first()); };
    QStringList addresses;
    for (const FoundFact &fact : std::as_const(used.ips))
        addresses.append(fact.value);
    chosen.ip = first(used.ips);
    chosen.typed.addresses = addresses.join(u' ');
    chosen.helo = first(used.helos);
    chosen.typed.helo = valueOf(chosen.helo);
    chosen.heloSource = chosen.helo ? heloSourceOf(*chosen.helo) : HeloSource::Typed;
    if (used.mailFroms.isEmpty()) {
        chosen.sender.reset();
        chosen.typed.sender.clear();
    }
    if (used.recipients.isEmpty()) {
        chosen.recipient.reset();
        chosen.typed.recipient.clear();
    }
    return chosen;
}
