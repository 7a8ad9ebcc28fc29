// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// A guess at the registered domain above a name: its last two labels, three below the likes of "co.uk".
QString registeredLookingDomain(const QString &name);
/// The domain of "user@domain" or "domain", lower case; empty unless it may be used in the public DNS.
QString usableDomainOf(const QString &mailFrom);
