// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/blocklistjson.h"

#include "base/printable.h"
#include "domain/blocklisttrouble.h"

#include <QJsonArray>

#include <algorithm>

namespace {

QString subjectKindText(BlocklistSubject kind)
{
    switch (kind) {
    case BlocklistSubject::Address:
        return QStringLiteral("address");
    case BlocklistSubject::Domain:
        return QStringLiteral("domain");
    }
    return {};
}

QJsonArray toJson(const QList<QHostAddress> &addresses)
{
    QJsonArray array;
    for (const QHostAddress &address : addresses)
        array.append(addressText(address));
    return array;
}

QJsonArray toJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject useToJson(const BlocklistUse &use)
{
    return {{QStringLiteral("zone"), use.zone}, {QStringLiteral("name"), use.name},
        {QStringLiteral("weight"), blocklistWeightText(use.weight)},
        {QStringLiteral("fault"), blocklistFaultText(use.fault)},
        {QStringLiteral("ipv6Fault"), blocklistFaultText(use.ipv6Fault)},
        {QStringLiteral("status"), lookupStatusText(use.status)}, {QStringLiteral("codes"), toJson(use.codes)},
        {QStringLiteral("meaning"), use.meaning}, {QStringLiteral("needsRegistration"), use.needsRegistration},
        {QStringLiteral("removal"), blocklistRemovalText(use.removal)}, {QStringLiteral("delist"), use.delist},
        {QStringLiteral("delistVerified"), use.isDelistVerified}, {QStringLiteral("limits"), use.limits},
        {QStringLiteral("note"), use.note}, {QStringLiteral("source"), use.source},
        {QStringLiteral("verified"), use.isVerified}, {QStringLiteral("lookups"), toJson(use.lookups)}};
}

QJsonObject answerToJson(const BlocklistAnswer &answer, const BlocklistUse &use)
{
    return {{QStringLiteral("list"), answer.list}, {QStringLiteral("kind"), subjectKindText(answer.kind)},
        {QStringLiteral("subject"), printable(answer.subject)},
        {QStringLiteral("state"), blocklistStateText(answer.state)},
        {QStringLiteral("doubt"), blocklistDoubtText(answer.doubt)},
        {QStringLiteral("trouble"), blocklistTroubleText(troubleOf(answer, use))},
        {QStringLiteral("status"), lookupStatusText(answer.status)}, {QStringLiteral("codes"), toJson(answer.codes)},
        {QStringLiteral("meanings"), QJsonArray::fromStringList(answer.meanings)},
        {QStringLiteral("policy"), answer.isPolicy}, {QStringLiteral("reason"), printable(answer.reason)},
        {QStringLiteral("lookups"), toJson(answer.lookups)}};
}

} // namespace

QJsonObject blocklistToJson(const BlocklistFacts &facts)
{
    QJsonArray lists;
    for (const BlocklistUse &use : facts.lists)
        lists.append(useToJson(use));
    QJsonArray answers;
    for (const BlocklistAnswer &answer : facts.answers) {
        const auto use = std::find_if(
            facts.lists.begin(), facts.lists.end(), [&](const BlocklistUse &one) { return one.zone == answer.list; });
        answers.append(answerToJson(answer, use == facts.lists.end() ? BlocklistUse() : *use));
    }
    QJsonArray omitted;
    for (const BlocklistOmitted &one : facts.omitted) {
        omitted.append(QJsonObject{{QStringLiteral("subject"), printable(one.subject)},
            {QStringLiteral("why"), blocklistOmissionText(one.why)}});
    }
    return {{QStringLiteral("resolvers"), QJsonArray::fromStringList(facts.resolvers)},
        {QStringLiteral("lists"), lists}, {QStringLiteral("answers"), answers}, {QStringLiteral("omitted"), omitted}};
}
