// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfproposal.h"

#include "dns/address.h"

#include <algorithm>

namespace {

bool isRefusedByRecord(SpfResult result)
{
    switch (result) {
    case SpfResult::Fail:
    case SpfResult::SoftFail:
    case SpfResult::Neutral:
        return true;
    case SpfResult::None:
    case SpfResult::Pass:
    case SpfResult::TempError:
    case SpfResult::PermError:
        return false;
    }
    return false;
}

QByteArray termOf(const QHostAddress &ip)
{
    const QByteArray kind = familyOf(normalisedAddress(ip)) == AddressFamily::IPv4 ? "ip4:" : "ip6:";
    return kind + addressText(normalisedAddress(ip)).toLatin1();
}

/// Where a new term must stand in the identity's own record so that it is tested in time: before the term that decided,
/// and before "all" and "redirect=" in any case. From 1 on; 0 if it belongs at the end.
int placeFor(const SpfOutcome &outcome, int policy, const SpfRecord &record)
{
    int place = 0;
    const auto before = [&place](int other) { place = place == 0 ? other : std::min(place, other); };
    for (const SpfStep &step : outcome.trace) {
        if (step.policy == policy && step.state == SpfStepState::Matched)
            before(step.place);
    }
    for (const SpfTermKind kind : {SpfTermKind::All, SpfTermKind::Redirect}) {
        if (const SpfTerm *term = record.find(kind))
            before(term->place);
    }
    return place;
}

QByteArray insertedAt(const QByteArray &text, int place, const QByteArray &terms)
{
    if (place > 0)
        return text.first(place - 1) + terms + ' ' + text.sliced(place - 1);
    QByteArray kept = text;
    while (kept.endsWith(' '))
        kept.chop(1);
    return kept + ' ' + terms;
}

} // namespace

std::optional<SpfProposal> proposeSpf(const SpfOutcome &outcome, const QHostAddress &ip)
{
    return proposeSpf(outcome, QList<QHostAddress>{ip});
}

std::optional<SpfProposal> proposeSpf(const SpfOutcome &outcome, const QList<QHostAddress> &ips)
{
    if (ips.isEmpty() || ips.size() > maxProposedAddresses)
        return std::nullopt;
    QByteArrayList terms;
    for (const QHostAddress &ip : ips)
        terms.append(termOf(ip));
    SpfProposal proposal;
    proposal.domain = outcome.domain;
    proposal.added = QString::fromLatin1(terms.join(' '));
    if (outcome.result == SpfResult::None && outcome.problem.kind == SpfProblemKind::NoRecord) {
        // Softly at the end: what else sends for the domain is not known here.
        proposal.after = "v=spf1 " + terms.join(' ') + " ~all";
        return proposal;
    }
    const auto own = std::find_if(
        outcome.policies.cbegin(), outcome.policies.cend(), [](const SpfPolicy &policy) { return policy.entry < 0; });
    if (!isRefusedByRecord(outcome.result) || own == outcome.policies.cend())
        return std::nullopt;
    const auto parsed = parseSpfRecord(own->text);
    const auto *record = std::get_if<SpfRecord>(&parsed);
    if (!record)
        return std::nullopt;
    const int place = placeFor(outcome, static_cast<int>(own - outcome.policies.cbegin()), *record);
    proposal.before = own->text;
    proposal.after = insertedAt(own->text, place, terms.join(' '));
    return proposal;
}
