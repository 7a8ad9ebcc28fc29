// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/rdapbootstrap.h"

#include "dns/address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr qsizetype mostServices = 100;
constexpr qsizetype mostPrefixes = 5000; ///< in all
constexpr qsizetype mostUrls = 10; ///< of one service
constexpr qsizetype longestUrl = 300;

QUrl usableBase(const QJsonArray &urls)
{
    for (qsizetype i = 0; i < qMin(urls.size(), mostUrls); ++i) {
        QString text = urls.at(i).toString();
        if (text.isEmpty() || text.size() > longestUrl)
            continue;
        if (!text.endsWith(u'/')) // RFC 9224 §3: it should end so
            text += u'/';
        QUrl url(text, QUrl::StrictMode);
        if (url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty()
            && !url.hasQuery() && !url.hasFragment())
            return url;
    }
    return {};
}

} // namespace

std::optional<RdapBootstrap> RdapBootstrap::fromJson(const QByteArray &json)
{
    const QJsonValue services = QJsonDocument::fromJson(json).object().value(u"services");
    if (!services.isArray())
        return std::nullopt;
    RdapBootstrap table;
    const QJsonArray list = services.toArray();
    for (qsizetype i = 0; i < qMin(list.size(), mostServices); ++i) {
        const QJsonArray service = list.at(i).toArray();
        const QUrl base = usableBase(service.at(1).toArray());
        if (base.isEmpty())
            continue;
        const QJsonArray prefixes = service.at(0).toArray();
        for (qsizetype j = 0; j < prefixes.size() && table.m_services.size() < mostPrefixes; ++j) {
            const QString text = prefixes.at(j).toString();
            const std::optional<QHostAddress> network = parseAddress(text.section(u'/', 0, 0));
            bool isNumber = false;
            const int prefix = text.section(u'/', 1).toInt(&isNumber);
            const int longest = network && familyOf(*network) == AddressFamily::IPv4 ? 32 : 128;
            if (network && isNumber && prefix >= 0 && prefix <= longest)
                table.m_services.append({*network, prefix, base});
        }
    }
    return table;
}

QUrl RdapBootstrap::baseFor(const QHostAddress &ip) const
{
    const Service *best = nullptr;
    for (const Service &service : m_services) {
        if (familyOf(service.network) == familyOf(ip) && ip.isInSubnet(service.network, service.prefix)
            && (!best || service.prefix > best->prefix))
            best = &service;
    }
    return best ? best->base : QUrl();
}
