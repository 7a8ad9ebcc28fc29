// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/dnsserver.h"

#include "dns/address.h"

QString DnsServer::text() const
{
    const QHostAddress plain = normalisedAddress(address);
    const QString format = familyOf(plain) == AddressFamily::IPv4 ? QStringLiteral("%1:%2") : QStringLiteral("[%1]:%2");
    return format.arg(addressText(plain)).arg(port);
}
