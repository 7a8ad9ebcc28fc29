// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfoutcome.h"

#include <optional>

/// How a domain's SPF record would be changed so that an address may send.
struct SpfProposal
{
    QString domain; ///< owner of the TXT record
    QByteArray before; ///< empty: a record is added
    QByteArray after;
    QString added; ///< the term that is new, for example "ip4:192.0.2.60"; several are separated by spaces

    friend bool operator==(const SpfProposal &, const SpfProposal &) = default;
};

/// More addresses than this are better listed as a network, which the user knows and nobody else.
constexpr int maxProposedAddresses = 8;

/// Nothing if the address may send already, if the record has a fault that must be mended first, or if it is not known.
/// The identity's own record is changed, never an included one: that belongs to somebody else.
std::optional<SpfProposal> proposeSpf(const SpfOutcome &outcome, const QHostAddress &ip);
/// The same for several addresses with one and the same outcome; nothing also if there are too many.
std::optional<SpfProposal> proposeSpf(const SpfOutcome &outcome, const QList<QHostAddress> &ips);
