// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "facts/publicresolvers.h"

#include "dns/address.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

QList<PublicResolver> readPublicResolvers(const QByteArray &json)
{
    QList<PublicResolver> resolvers;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray entries = root.value(u"resolvers").toArray();
    for (const auto &value : entries) {
        const QJsonObject object = value.toObject();
        PublicResolver resolver;
        resolver.name = object.value(u"name").toString();
        resolver.operatorName = object.value(u"operator").toString();
        resolver.privacyPage = object.value(u"privacy").toString();
        resolver.source = object.value(u"source").toString();
        resolver.isVerified = object.value(u"verified").toBool();
        const QJsonArray addresses = object.value(u"addresses").toArray();
        for (const auto &text : addresses) {
            if (const std::optional<QHostAddress> address = parseAddress(text.toString()))
                resolver.servers.append({*address, 53});
        }
        const bool isWhole = !resolver.name.isEmpty() && !resolver.operatorName.isEmpty()
            && !resolver.privacyPage.isEmpty() && !resolver.source.isEmpty() && !resolver.servers.isEmpty();
        if (isWhole)
            resolvers.append(resolver);
    }
    return resolvers;
}

QList<PublicResolver> publicResolvers()
{
    QFile file(QStringLiteral(":/helodoctor/publicresolvers.json"));
    return file.open(QIODevice::ReadOnly) ? readPublicResolvers(file.readAll()) : QList<PublicResolver>();
}

QString publicResolverName(const DnsServer &server)
{
    for (const PublicResolver &resolver : publicResolvers()) {
        if (resolver.servers.contains(server))
            return resolver.name;
    }
    return {};
}
