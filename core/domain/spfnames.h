// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfmacro.h"
#include "domain/spfoutcome.h"

/// Names as SPF sees them: which can be asked for, and which can be an identity at all.

/// U-labels become A-labels (RFC 8616 §4); a label that cannot is left as it is, in UTF-8.
QByteArray aLabels(const QString &domain);
/// A name from an expanded domain-spec; nothing if no query can be made of it: empty labels, labels over 63 bytes, and
/// bytes that are not ASCII, which no name in the DNS has (RFC 8616 §4).
std::optional<DnsName> spfTargetName(const QByteArray &expanded);
/// A name that check_host() accepts as its domain (RFC 7208 §4.3): of two labels or more, and no literal.
std::optional<DnsName> spfDomainName(const QByteArray &domain);
/// What the macros stand for that do not change while a query is evaluated.
SpfMacroValues spfMacroValues(const SpfQuery &query);
