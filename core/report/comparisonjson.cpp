// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/comparisonjson.h"

#include "base/printable.h"
#include "dns/address.h"
#include "domain/answercontent.h"
#include "report/jsonvalues.h"

namespace {

QJsonArray namesToJson(const QList<DnsName> &names)
{
    return mapped(names, [](const DnsName &name) { return name.toText(); });
}

QJsonObject questionToJson(const DnsQuestion &question)
{
    return {{QStringLiteral("name"), question.name.toText()}, {QStringLiteral("type"), rrTypeText(question.type)}};
}

/// A referral has its servers in "authority".
QJsonObject answerToJson(const DnsAnswer &answer)
{
    QStringList servers;
    for (const DnsRecord &record : answer.authority) {
        if (record.type == RrType::Ns)
            servers.append(recordDataText(record));
    }
    servers.sort();
    return {{QStringLiteral("status"), lookupStatusText(answer.status)},
        {QStringLiteral("records"), QJsonArray::fromStringList(contentOf(answer).value_or(QStringList()))},
        {QStringLiteral("cnames"), namesToJson(answer.cnames)},
        {QStringLiteral("ttl"), static_cast<qint64>(answer.ttl)}, {QStringLiteral("aa"), answer.authoritative},
        {QStringLiteral("ms"), answer.elapsedMs}, {QStringLiteral("authority"), QJsonArray::fromStringList(servers)},
        {QStringLiteral("detail"), printable(answer.detail)}};
}

QJsonObject serverToJson(const ComparedServer &server)
{
    return {{QStringLiteral("server"), server.server.text()}, {QStringLiteral("role"), serverRoleText(server.role)},
        {QStringLiteral("name"), printable(server.name)},
        {QStringLiteral("zone"),
            server.role == ServerRole::Authoritative ? QJsonValue(server.zone.toText()) : QJsonValue()}};
}

QJsonObject cellToJson(const ComparedAnswer &cell)
{
    QJsonObject object = answerToJson(cell.answer);
    object.insert(QStringLiteral("server"), cell.server);
    object.insert(QStringLiteral("referral"), cell.isReferral);
    object.insert(QStringLiteral("authoritative"), cell.isAuthoritative);
    object.insert(QStringLiteral("serial"), cell.serial ? QJsonValue(static_cast<qint64>(*cell.serial)) : QJsonValue());
    object.insert(QStringLiteral("cause"), differenceCauseText(cell.cause));
    return object;
}

QJsonObject comparedToJson(const ComparedQuestion &question)
{
    QJsonObject object = questionToJson(question.question);
    object.insert(QStringLiteral("zone"), question.zone.toText());
    object.insert(QStringLiteral("probe"), question.isProbe);
    object.insert(QStringLiteral("answers"), mapped(question.answers, cellToJson));
    object.insert(QStringLiteral("authoritative"),
        question.authoritative ? QJsonValue(answerToJson(*question.authoritative)) : QJsonValue());
    object.insert(QStringLiteral("disagreement"), question.isDisagreement);
    object.insert(QStringLiteral("cause"), differenceCauseText(question.cause));
    object.insert(QStringLiteral("guilty"), mapped(question.guilty, [](int server) { return server; }));
    object.insert(QStringLiteral("seconds"), static_cast<qint64>(question.seconds));
    object.insert(QStringLiteral("hostsFile"), mapped(question.hosts, addressText));
    return object;
}

QJsonObject stepToJson(const TraceStep &step)
{
    return {{QStringLiteral("zone"), step.zone.toText()}, {QStringLiteral("server"), step.server.text()},
        {QStringLiteral("name"), step.serverName}, {QStringLiteral("answer"), answerToJson(step.answer)},
        {QStringLiteral("referral"), step.isReferral},
        {QStringLiteral("next"), step.next.isRoot() ? QJsonValue() : QJsonValue(step.next.toText())},
        {QStringLiteral("failed"), QJsonArray::fromStringList(step.failed)}};
}

QJsonObject traceToJson(const DnsTrace &trace)
{
    QJsonObject object = questionToJson(trace.question);
    object.insert(QStringLiteral("complete"), trace.isComplete);
    object.insert(QStringLiteral("steps"), mapped(trace.steps, stepToJson));
    return object;
}

} // namespace

QJsonObject comparisonToJson(const ComparisonFacts &facts)
{
    return {{QStringLiteral("servers"), mapped(facts.servers, serverToJson)},
        {QStringLiteral("questions"), mapped(facts.questions, comparedToJson)},
        {QStringLiteral("traces"), mapped(facts.traces, traceToJson)},
        {QStringLiteral("verdictAuthoritative"), facts.isVerdictAuthoritative},
        {QStringLiteral("intercepted"), facts.isIntercepted}};
}
