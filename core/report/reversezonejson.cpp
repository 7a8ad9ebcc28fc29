// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/reversezonejson.h"

#include "report/jsonvalues.h"

namespace {

QJsonValue nameOrNull(const DnsName &name)
{
    return name.isRoot() ? QJsonValue() : QJsonValue(name.toText());
}

QJsonObject serverToJson(const ZoneServer &server)
{
    QJsonArray addresses;
    for (const QHostAddress &address : server.addresses)
        addresses.append(addressText(address));
    return {{QStringLiteral("name"), server.name.toText()}, {QStringLiteral("addresses"), addresses}};
}

QJsonValue holderToJson(const HolderFacts &holder)
{
    if (holder.kind == HolderFacts::Kind::NotAsked)
        return {};
    return QJsonObject{{QStringLiteral("kind"), holderKindText(holder.kind)},
        {QStringLiteral("fetch"), webStatusText(holder.webStatus)},
        {QStringLiteral("httpStatus"), holder.httpStatus == 0 ? QJsonValue() : QJsonValue(holder.httpStatus)},
        {QStringLiteral("retryAfter"), holder.retryAfterS == 0 ? QJsonValue() : QJsonValue(holder.retryAfterS)},
        {QStringLiteral("registry"), textOrNull(holder.registry)},
        {QStringLiteral("network"), textOrNull(holder.networkName)},
        {QStringLiteral("range"), textOrNull(holder.range)}, {QStringLiteral("country"), textOrNull(holder.country)},
        {QStringLiteral("name"), textOrNull(holder.holder)}, {QStringLiteral("mail"), textOrNull(holder.mailbox)},
        {QStringLiteral("abuseMail"), textOrNull(holder.abuseMailbox)},
        {QStringLiteral("phone"), textOrNull(holder.phone)}, {QStringLiteral("detail"), textOrNull(holder.detail)}};
}

} // namespace

QJsonObject reversezoneToJson(const ReverseZoneFacts &facts)
{
    QJsonArray servers;
    for (const ZoneServer &server : facts.servers)
        servers.append(serverToJson(server));
    QJsonArray lame;
    for (const DnsName &name : facts.lameServers)
        lame.append(name.toText());
    QJsonArray lookups;
    for (const int id : facts.lookups)
        lookups.append(id);
    const bool isFound = facts.kind == ReverseZoneFacts::Kind::Found;
    return {{QStringLiteral("ip"), addressText(facts.ip)}, {QStringLiteral("kind"), reverseZoneKindText(facts.kind)},
        {QStringLiteral("addressKind"), textOrNull(addressKindText(facts.addressKind))},
        {QStringLiteral("status"), lookupStatusText(facts.status)},
        {QStringLiteral("record"), nameOrNull(facts.recordName)},
        {QStringLiteral("zone"), isFound ? QJsonValue(facts.zone.toText()) : QJsonValue()},
        {QStringLiteral("parentZone"), nameOrNull(facts.parentZone)}, {QStringLiteral("classless"), facts.isClassless},
        {QStringLiteral("primary"), nameOrNull(facts.primary)}, {QStringLiteral("rname"), nameOrNull(facts.mailbox)},
        {QStringLiteral("mail"), textOrNull(facts.mailboxAddress)}, {QStringLiteral("servers"), servers},
        {QStringLiteral("lame"), facts.isLame}, {QStringLiteral("delegatingZone"), nameOrNull(facts.delegatingZone)},
        {QStringLiteral("lameServers"), lame}, {QStringLiteral("lookups"), lookups},
        {QStringLiteral("holder"), holderToJson(facts.holder)}};
}
