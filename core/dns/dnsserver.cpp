// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/dnsserver.h"

#include "dns/address.h"

QString DnsServer::text() const
{
    return hostPortText(addressText(normalisedAddress(address)), port);
}
