// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/dnsname.h"

#include <QHostAddress>

/// The name whose PTR records belong to an address: in-addr.arpa (RFC 1035 §3.5) or ip6.arpa (RFC 3596 §2.5).
DnsName reverseName(const QHostAddress &address);
