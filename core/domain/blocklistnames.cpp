// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/blocklistnames.h"

#include "dns/hostname.h"
#include "dns/reversename.h"

#include <QStringList>

std::optional<DnsName> blocklistName(const QHostAddress &address, const QString &zone)
{
    const std::optional<DnsName> below = DnsName::fromText(zone);
    if (!below)
        return std::nullopt;
    // Four numbers or 32 nibbles, without in-addr.arpa or ip6.arpa.
    const QByteArrayList labels = reverseName(address).labels();
    return DnsName::fromLabels(labels.first(labels.size() - 2) + below->labels());
}

std::optional<DnsName> blocklistName(const QString &domain, const QString &zone)
{
    const std::optional<DnsName> name = DnsName::fromText(domain);
    const std::optional<DnsName> below = DnsName::fromText(zone);
    if (!name || name->isRoot() || !below)
        return std::nullopt;
    return DnsName::fromLabels(name->labels() + below->labels());
}

bool canBeOwned(const QString &name)
{
    static const QStringList special{QStringLiteral("example"), QStringLiteral("test"), QStringLiteral("invalid"),
        QStringLiteral("localhost"), QStringLiteral("local"), QStringLiteral("internal"), QStringLiteral("onion"),
        QStringLiteral("alt"), QStringLiteral("arpa"), QStringLiteral("example.com"), QStringLiteral("example.net"),
        QStringLiteral("example.org")};
    return isStrictFqdn(name) && !special.contains(name.section(u'.', -1).toLower())
        && !special.contains(name.section(u'.', -2).toLower());
}

QString registeredDomain(const QString &name)
{
    static const QStringList shared{QStringLiteral("co"), QStringLiteral("com"), QStringLiteral("net"),
        QStringLiteral("org"), QStringLiteral("gov"), QStringLiteral("edu"), QStringLiteral("ac"), QStringLiteral("or"),
        QStringLiteral("ne"), QStringLiteral("go"), QStringLiteral("gob"), QStringLiteral("gouv"),
        QStringLiteral("mil"), QStringLiteral("nom"), QStringLiteral("info")};
    const QStringList labels = name.toLower().split(u'.');
    const bool isShared
        = labels.last().size() == 2 && labels.size() > 2 && shared.contains(labels.at(labels.size() - 2));
    return labels.mid(std::max<qsizetype>(0, labels.size() - (isShared ? 3 : 2))).join(u'.');
}
