// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/blocklistbook.h"

#include <QHostAddress>

#include <optional>

/// The names by which lists are asked (RFC 5782 §2.1, §2.4 and §3). Nothing if a name would be too long for the DNS.

std::optional<DnsName> blocklistName(const QHostAddress &address, const QString &zone);
std::optional<DnsName> blocklistName(const QString &domain, const QString &zone);

/// RFC 5782 §5: 127.0.0.2 must be listed and 127.0.0.1 must not; of a list of names, TEST and INVALID. An IPv6 list
/// has the same two as ::ffff:127.0.0.2 and ::ffff:127.0.0.1.
std::optional<DnsName> blocklistTestName(const Blocklist &list, bool isIpv6, bool isListed);

/// True for a full name below a top-level domain in which somebody can own names (RFC 2606, RFC 6761, RFC 9476).
bool canBeOwned(const QString &name);
/// The part of a host's name that its owner registered, by the usual forms: "mail.shop.example.co.uk" is
/// "example.co.uk". Lists of registered domains expect no better of those who ask.
QString registeredDomain(const QString &name);
