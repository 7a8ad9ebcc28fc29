// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/receiverjson.h"

#include "dns/address.h"
#include "report/jsonvalues.h"

namespace {

QString truthText(Truth truth)
{
    switch (truth) {
    case Truth::No:
        return QStringLiteral("no");
    case Truth::Yes:
        return QStringLiteral("yes");
    case Truth::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

/// The reply, if there is one to tell.
void insertReply(QJsonObject &object, const ReceiverVerdict &verdict)
{
    const bool hasReply = verdict.code != 0;
    object.insert(QStringLiteral("stage"),
        hasReply ? QJsonValue(receiverStageText(verdict.stage)) : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("code"), hasReply ? QJsonValue(verdict.code) : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("enhanced"), textOrNull(verdict.enhanced));
    object.insert(QStringLiteral("text"), verdict.text);
}

void insertScore(QJsonObject &object, const ReceiverVerdict &verdict)
{
    if (verdict.kind != ReceiverKind::Score)
        return;
    QJsonArray symbols;
    for (const SymbolVerdict &symbol : verdict.symbols) {
        symbols.append(QJsonObject{{QStringLiteral("name"), symbol.name}, {QStringLiteral("points"), symbol.points},
            {QStringLiteral("holds"), truthText(symbol.holds)}});
    }
    object.insert(QStringLiteral("symbols"), symbols);
    object.insert(QStringLiteral("points"), verdict.points);
}

} // namespace

QJsonObject receiverToJson(const ReceiverVerdict &verdict)
{
    const QString english = QStringLiteral("en");
    QJsonObject object{{QStringLiteral("id"), verdict.id},
        {QStringLiteral("ip"), verdict.ip ? QJsonValue(addressText(*verdict.ip)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("verdict"), receiverOutcomeText(verdict.outcome)},
        {QStringLiteral("because"), QJsonArray::fromStringList(verdict.because)},
        {QStringLiteral("name"), verdict.name}, {QStringLiteral("program"), verdict.program},
        {QStringLiteral("kind"), receiverKindText(verdict.kind)},
        {QStringLiteral("basis"), receiverBasisText(verdict.basis)}, {QStringLiteral("verified"), verdict.isVerified},
        {QStringLiteral("versions"), verdict.versions}, {QStringLiteral("since"), verdict.since},
        {QStringLiteral("source"), verdict.source}, {QStringLiteral("checked"), verdict.checked},
        {QStringLiteral("about"), verdict.about.value(english)}, {QStringLiteral("note"), verdict.note.value(english)},
        {QStringLiteral("why"), verdict.why.value(english)},
        {QStringLiteral("missing"), QJsonArray::fromStringList(verdict.missing)},
        {QStringLiteral("clearsByItself"), verdict.isPassing}, {QStringLiteral("variantOf"), verdict.variantOf},
        {QStringLiteral("named"), verdict.isNamed}};
    insertReply(object, verdict);
    insertScore(object, verdict);
    return object;
}

QJsonObject receiverIdentityToJson(const ReceiverIdentity &receiver)
{
    return {{QStringLiteral("domain"), receiver.domain},
        {QStringLiteral("names"), QJsonArray::fromStringList(receiver.names)},
        {QStringLiteral("addresses"), QJsonArray::fromStringList(receiver.addresses)},
        {QStringLiteral("assumed"), receiver.isAssumed}};
}
