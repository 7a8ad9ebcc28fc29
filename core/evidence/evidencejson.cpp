// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/evidencejson.h"

#include "base/version.h"
#include "dns/address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Null where the text does not tell.
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue placeJson(const TextSpan &where)
{
    if (where.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("begin"), where.begin}, {QStringLiteral("length"), where.length}};
}

QJsonObject factJson(const FoundFact &fact)
{
    return {{QStringLiteral("value"), fact.value}, {QStringLiteral("from"), factSourceText(fact)},
        {QStringLiteral("place"), placeJson(fact.where)}};
}

QJsonArray factsJson(const QList<FoundFact> &facts)
{
    QJsonArray array;
    for (const FoundFact &fact : facts)
        array.append(factJson(fact));
    return array;
}

QJsonObject refusalJson(const Refusal &refusal)
{
    return {{QStringLiteral("code"), refusal.code == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(refusal.code)},
        {QStringLiteral("enhanced"), textOrNull(refusal.enhanced)}, {QStringLiteral("text"), refusal.text},
        {QStringLiteral("stage"), textOrNull(refusal.stage)},
        {QStringLiteral("receiver"), textOrNull(refusal.receiver)}, {QStringLiteral("cause"), refusal.cause},
        {QStringLiteral("layer"), refusalLayerText(refusal.layer)},
        {QStringLiteral("notTheCause"), QJsonArray::fromStringList(refusal.notTheCause)},
        {QStringLiteral("confidence"), confidenceText(refusal.confidence)},
        {QStringLiteral("product"), textOrNull(refusal.product)}, {QStringLiteral("isTemporary"), refusal.isTemporary},
        {QStringLiteral("place"), placeJson(refusal.where)}};
}

QJsonObject receivedJson(const ReceivedLine &line)
{
    return {{QStringLiteral("index"), line.index}, {QStringLiteral("helo"), textOrNull(line.helo)},
        {QStringLiteral("rdns"), textOrNull(line.rdns)}, {QStringLiteral("ip"), addressText(line.ip)},
        {QStringLiteral("by"), textOrNull(line.by)}, {QStringLiteral("with"), textOrNull(line.with)},
        {QStringLiteral("id"), textOrNull(line.id)}, {QStringLiteral("for"), textOrNull(line.recipient)},
        {QStringLiteral("mailFrom"), textOrNull(line.mailFrom)}, {QStringLiteral("ident"), textOrNull(line.ident)},
        {QStringLiteral("auth"), textOrNull(line.auth)}, {QStringLiteral("tls"), textOrNull(line.tls)},
        {QStringLiteral("mayBeForged"), line.mayBeForged}, {QStringLiteral("trusted"), line.isTrusted},
        {QStringLiteral("place"), placeJson(line.where)}};
}

} // namespace

QJsonObject evidenceObject(const Evidence &evidence, const QString &meaning)
{
    QJsonArray refusals;
    for (const Refusal &refusal : evidence.refusals)
        refusals.append(refusalJson(refusal));
    QJsonArray received;
    for (const ReceivedLine &line : evidence.received)
        received.append(receivedJson(line));
    QJsonArray ignored;
    for (const int index : evidence.ignoredReceived)
        ignored.append(index);
    const QJsonValue domain = evidence.messageIdDomain ? QJsonValue(evidence.messageIdDomain->value) : QJsonValue::Null;
    const QJsonValue author = evidence.authorDomain ? QJsonValue(evidence.authorDomain->value) : QJsonValue::Null;
    QJsonArray keys;
    for (const DkimKeyName &key : evidence.dkimKeys) {
        keys.append(QJsonObject{{QStringLiteral("selector"), key.selector}, {QStringLiteral("domain"), key.domain}});
    }
    return {{QStringLiteral("schema"), QStringLiteral("helodoctor.evidence/1")},
        {QStringLiteral("program"),
            QJsonObject{
                {QStringLiteral("name"), QStringLiteral("helodoctor")}, {QStringLiteral("version"), versionText()}}},
        {QStringLiteral("kind"), evidenceKindText(evidence.kind)}, {QStringLiteral("form"), textOrNull(evidence.form)},
        {QStringLiteral("refusals"), refusals}, {QStringLiteral("ips"), factsJson(evidence.ips)},
        {QStringLiteral("helos"), factsJson(evidence.helos)},
        {QStringLiteral("mailFroms"), factsJson(evidence.mailFroms)},
        {QStringLiteral("recipients"), factsJson(evidence.recipients)},
        {QStringLiteral("hosts"), factsJson(evidence.hosts)}, {QStringLiteral("messageIdDomain"), domain},
        {QStringLiteral("authorDomain"), author}, {QStringLiteral("dkimKeys"), keys},
        {QStringLiteral("received"), received}, {QStringLiteral("receivedIgnored"), ignored},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(evidence.remarks)}, {QStringLiteral("text"), meaning}};
}

QByteArray evidenceToJson(const Evidence &evidence, const QString &meaning)
{
    return QJsonDocument(evidenceObject(evidence, meaning)).toJson(QJsonDocument::Indented);
}
