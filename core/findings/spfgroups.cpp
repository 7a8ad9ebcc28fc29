// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/spfgroups.h"

#include "base/printable.h"
#include "dns/address.h"

#include <algorithm>

namespace {

constexpr int maxNamedAddresses = 8;
constexpr int maxShown = 300;

QByteArray ownRecord(const SpfOutcome &outcome)
{
    const auto own = std::find_if(
        outcome.policies.cbegin(), outcome.policies.cend(), [](const SpfPolicy &policy) { return policy.entry < 0; });
    return own == outcome.policies.cend() ? QByteArray() : own->text;
}

bool isAlike(const SpfGroup &group, const SpfEvaluation &evaluation)
{
    const SpfOutcome &left = group.outcome;
    const SpfOutcome &right = evaluation.outcome;
    return group.identity == evaluation.identity && left.result == right.result && left.domain == right.domain
        && left.mechanism == right.mechanism && left.problem == right.problem && ownRecord(left) == ownRecord(right);
}

void addEvidence(QList<int> &evidence, const Facts &facts, const DnsQuestion &question)
{
    for (const Lookup &lookup : facts.lookups) {
        if (lookup.question == question && !evidence.contains(lookup.id))
            evidence.append(lookup.id);
    }
}

void addRecordEvidence(QList<int> &evidence, const Facts &facts, const QString &domain)
{
    if (const std::optional<DnsName> name = DnsName::fromText(domain))
        addEvidence(evidence, facts, {*name, RrType::Txt});
}

} // namespace

QList<SpfGroup> spfGroups(const QList<SpfEvaluation> &evaluations)
{
    QList<SpfGroup> groups;
    for (const SpfEvaluation &evaluation : evaluations) {
        const auto found = std::find_if(
            groups.begin(), groups.end(), [&](const SpfGroup &group) { return isAlike(group, evaluation); });
        if (found == groups.end())
            groups.append({evaluation.identity, evaluation.outcome, {evaluation.ip}});
        else
            found->ips.append(evaluation.ip);
    }
    return groups;
}

Finding spfFinding(const char *code, State state, const SpfGroup &group, const Facts &facts)
{
    const SpfOutcome &outcome = group.outcome;
    const SpfProblem &problem = outcome.problem;
    Finding finding = findingOf(code, state, printable(outcome.domain, maxShown), QStringLiteral("domain"));
    finding.arguments.insert(QStringLiteral("identity"), spfIdentityText(group.identity));
    finding.arguments.insert(QStringLiteral("ip"), spfAddressList(group.ips));
    finding.arguments.insert(QStringLiteral("result"), spfResultText(outcome.result));
    if (!outcome.mechanism.isEmpty())
        finding.arguments.insert(QStringLiteral("mechanism"), printable(outcome.mechanism, maxShown));
    addRecordEvidence(finding.evidence, facts, outcome.domain);
    if (problem.kind == SpfProblemKind::None)
        return finding;
    if (!problem.domain.isEmpty()) {
        finding.arguments.insert(QStringLiteral("owner"), printable(problem.domain, maxShown));
        addRecordEvidence(finding.evidence, facts, problem.domain);
    }
    if (problem.question)
        addEvidence(finding.evidence, facts, *problem.question);
    return finding;
}

QString spfAddressList(const QList<QHostAddress> &ips)
{
    QStringList texts;
    for (const QHostAddress &ip : ips.mid(0, maxNamedAddresses))
        texts.append(addressText(ip));
    if (ips.size() > maxNamedAddresses)
        texts.append(QStringLiteral("… (+%1)").arg(ips.size() - maxNamedAddresses));
    return texts.join(QStringLiteral(", "));
}
