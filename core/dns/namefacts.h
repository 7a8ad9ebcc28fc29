// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"

/// A name and what its A and AAAA look-ups gave.
struct NameFacts
{
    QString name; ///< lower case, no last dot
    LookupStatus a = LookupStatus::Cancelled;
    LookupStatus aaaa = LookupStatus::Cancelled;
    QList<QHostAddress> addresses;
    QList<DnsName> cnames;
    QList<int> lookups;
    bool wasAsked = false;

    bool isTemporaryFailure() const { return wasAsked && addresses.isEmpty() && (isTemporary(a) || isTemporary(aaaa)); }
    friend bool operator==(const NameFacts &, const NameFacts &) = default;
};
