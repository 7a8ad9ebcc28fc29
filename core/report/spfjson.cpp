// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/spfjson.h"

#include "base/printable.h"
#include "base/version.h"
#include "dns/address.h"
#include "domain/spfcost.h"
#include "domain/spfproposal.h"
#include "report/jsonvalues.h"

#include <QJsonDocument>

namespace {

QJsonValue numberOrNull(int number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

bool isError(SpfResult result)
{
    return result == SpfResult::TempError || result == SpfResult::PermError;
}

QJsonValue lookupToJson(const SpfProblem &problem)
{
    if (!problem.question)
        return {};
    return QJsonObject{{QStringLiteral("name"), problem.question->name.toText()},
        {QStringLiteral("type"), rrTypeText(problem.question->type)},
        {QStringLiteral("status"), problem.status ? QJsonValue(lookupStatusText(*problem.status)) : QJsonValue()}};
}

QJsonObject problemToJson(const SpfProblem &problem)
{
    return {{QStringLiteral("kind"), spfProblemKindText(problem.kind)}, {QStringLiteral("domain"), problem.domain},
        {QStringLiteral("term"), textOrNull(problem.term)}, {QStringLiteral("place"), numberOrNull(problem.place)},
        {QStringLiteral("limit"), numberOrNull(problem.limit)},
        {QStringLiteral("fault"), problem.syntax ? QJsonValue(spfSyntaxFaultText(*problem.syntax)) : QJsonValue()},
        {QStringLiteral("lookup"), lookupToJson(problem)}};
}

QJsonObject policyToJson(const SpfPolicy &policy)
{
    return {{QStringLiteral("domain"), policy.domain}, {QStringLiteral("text"), printable(policy.text, 10'000)},
        {QStringLiteral("from"), policy.entry < 0 ? QJsonValue() : QJsonValue(policy.entry)}};
}

QJsonObject stepToJson(const SpfStep &step)
{
    return {{QStringLiteral("domain"), step.domain}, {QStringLiteral("term"), step.term},
        {QStringLiteral("matched"), step.state == SpfStepState::Matched}, {QStringLiteral("lookups"), step.lookups},
        {QStringLiteral("voidLookups"), step.voidLookups}, {QStringLiteral("state"), spfStepStateText(step.state)},
        {QStringLiteral("place"), step.place}, {QStringLiteral("target"), textOrNull(step.target)},
        {QStringLiteral("result"), step.targetResult ? QJsonValue(spfResultText(*step.targetResult)) : QJsonValue()},
        {QStringLiteral("parent"), step.parent < 0 ? QJsonValue() : QJsonValue(step.parent)},
        {QStringLiteral("record"), step.policy}};
}

QJsonObject costToJson(const SpfCost &cost)
{
    return {{QStringLiteral("parent"), cost.parent < 0 ? QJsonValue() : QJsonValue(cost.parent)},
        {QStringLiteral("domain"), cost.domain}, {QStringLiteral("term"), textOrNull(cost.term)},
        {QStringLiteral("own"), cost.own}, {QStringLiteral("total"), cost.total},
        {QStringLiteral("read"), !cost.isUnread}};
}

QJsonValue proposalToJson(const std::optional<SpfProposal> &proposal)
{
    if (!proposal)
        return {};
    return QJsonObject{{QStringLiteral("domain"), proposal->domain},
        {QStringLiteral("before"), textOrNull(printable(proposal->before, 10'000))},
        {QStringLiteral("after"), printable(proposal->after, 10'000)}, {QStringLiteral("added"), proposal->added}};
}

} // namespace

QJsonObject spfToJson(const SpfEvaluation &evaluation)
{
    const SpfOutcome &outcome = evaluation.outcome;
    const SpfProblem &problem = outcome.problem;
    return {{QStringLiteral("identity"), spfIdentityText(evaluation.identity)},
        {QStringLiteral("ip"), addressText(evaluation.ip)}, {QStringLiteral("domain"), outcome.domain},
        {QStringLiteral("result"), spfResultText(outcome.result)},
        {QStringLiteral("mechanism"), textOrNull(outcome.mechanism)}, {QStringLiteral("lookups"), outcome.lookups},
        {QStringLiteral("voidLookups"), outcome.voidLookups},
        {QStringLiteral("explanation"), textOrNull(outcome.explanation)},
        {QStringLiteral("problem"), isError(outcome.result) ? QJsonValue(problemToJson(problem)) : QJsonValue()},
        {QStringLiteral("whyNone"),
            outcome.result == SpfResult::None ? textOrNull(spfProblemKindText(problem.kind)) : QJsonValue()},
        {QStringLiteral("records"), mapped(outcome.policies, policyToJson)},
        {QStringLiteral("trace"), mapped(outcome.trace, stepToJson)},
        {QStringLiteral("costs"), mapped(spfCosts(outcome), costToJson)},
        {QStringLiteral("proposal"), proposalToJson(proposeSpf(outcome, evaluation.ip))}};
}

QByteArray spfReportToJson(const QList<SpfEvaluation> &evaluations, const QStringList &resolvers, int elapsedMs)
{
    const QJsonObject program{
        {QStringLiteral("name"), QStringLiteral("helodoctor")}, {QStringLiteral("version"), versionText()}};
    return QJsonDocument(
        QJsonObject{{QStringLiteral("schema"), QStringLiteral("helodoctor.spf/1")},
            {QStringLiteral("program"), program}, {QStringLiteral("resolvers"), QJsonArray::fromStringList(resolvers)},
            {QStringLiteral("elapsedMs"), elapsedMs}, {QStringLiteral("spf"), mapped(evaluations, spfToJson)}})
        .toJson();
}
