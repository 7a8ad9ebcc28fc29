// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/answercontent.h"

#include "dns/address.h"

#include <algorithm>

bool isInsideAddress(const QHostAddress &address)
{
    switch (kindOf(address)) {
    case AddressKind::Private:
    case AddressKind::CarrierNat:
    case AddressKind::Loopback:
    case AddressKind::LinkLocal:
        return true;
    case AddressKind::Public:
    case AddressKind::Documentation:
    case AddressKind::Synthetic:
    case AddressKind::Multicast:
    case AddressKind::Reserved:
        return false;
    }
    return false;
}

std::optional<QStringList> contentOf(const DnsAnswer &answer)
{
    if (isTemporary(answer.status))
        return std::nullopt;
    QStringList values;
    for (const DnsRecord &record : answer.records)
        values.append(recordDataText(record));
    values.sort();
    values.removeDuplicates();
    return values;
}

bool isAlias(const DnsAnswer &answer)
{
    return answer.status == LookupStatus::Refused && !answer.cnames.isEmpty();
}

bool hasInside(const DnsAnswer &answer)
{
    const QList<QHostAddress> addresses = answer.addresses();
    return std::any_of(addresses.cbegin(), addresses.cend(), isInsideAddress);
}

bool saysTheSame(const DnsAnswer &left, const DnsAnswer &right)
{
    const auto leadsThere = [](const DnsAnswer &alias, const DnsAnswer &other) {
        return (isAlias(other) || !isTemporary(other.status)) && other.cnames.contains(alias.cnames.last());
    };
    if (isAlias(left))
        return leadsThere(left, right);
    if (isAlias(right))
        return leadsThere(right, left);
    const std::optional<QStringList> content = contentOf(left);
    return content && content == contentOf(right);
}
