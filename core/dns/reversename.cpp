// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/reversename.h"

#include "dns/address.h"

DnsName reverseName(const QHostAddress &address)
{
    QByteArrayList labels;
    const QHostAddress plain = normalisedAddress(address);
    if (familyOf(plain) == AddressFamily::IPv4) {
        const quint32 value = plain.toIPv4Address();
        for (int shift = 0; shift < 32; shift += 8)
            labels.append(QByteArray::number(value >> shift & 0xff));
        labels << QByteArrayLiteral("in-addr") << QByteArrayLiteral("arpa");
    } else {
        const Q_IPV6ADDR value = plain.toIPv6Address();
        for (int i = 15; i >= 0; --i) {
            labels.append(QByteArray::number(value[i] & 0xf, 16));
            labels.append(QByteArray::number(value[i] >> 4, 16));
        }
        labels << QByteArrayLiteral("ip6") << QByteArrayLiteral("arpa");
    }
    return DnsName::fromLabels(labels).value_or(DnsName());
}
