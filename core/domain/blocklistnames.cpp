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

std::optional<DnsName> blocklistTestName(const Blocklist &list, bool isIpv6, bool isListed)
{
    if (list.kind == BlocklistSubject::Domain) {
        const QString listed = list.testListed.isEmpty() ? QStringLiteral("test") : list.testListed;
        return blocklistName(isListed ? listed : QStringLiteral("invalid"), list.zone);
    }
    const QHostAddress address(isListed ? 0x7f000002u : 0x7f000001u);
    if (!isIpv6)
        return blocklistName(address, list.zone);
    // Written out, for an IPv4-mapped address is asked as the IPv4 address it stands for everywhere else.
    QByteArrayList labels{isListed ? "2" : "1", "0", "0", "0", "0", "0", "f", "7", "f", "f", "f", "f"};
    while (labels.size() < 32)
        labels.append("0");
    return blocklistName(QString::fromLatin1(labels.join('.')), list.zone);
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
