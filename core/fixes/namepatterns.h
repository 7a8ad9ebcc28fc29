// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

/// What the look of a name tells: plain functions of text, no DNS.

/// A name under a top level that is never in the public DNS (RFC 2606, RFC 6761, RFC 6762, RFC 8375 and common habit).
bool isInternalName(const QString &name);
/// A provider's name for any of its customers: the address is in it, or a word like "dyn", "dsl", "pool".
bool looksGeneric(const QString &name, const QHostAddress &ip);
/// A guess at the registered domain above a name: its last two labels, three below the likes of "co.uk".
QString registeredLookingDomain(const QString &name);
/// The domain of "user@domain" or "domain", lower case; empty unless it may be used in the public DNS.
QString usableDomainOf(const QString &mailFrom);
