// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/reversezonefacts.h"

#include <optional>

/// A network as a registry describes it.
struct RdapNetwork
{
    QHostAddress first;
    QHostAddress last;
    HolderFacts holder; ///< of kind Found, without the registry's name

    bool contains(const QHostAddress &ip) const;
    friend bool operator==(const RdapNetwork &, const RdapNetwork &) = default;
};

/// Reads an answer to an address query (RFC 9083 §5.4) with its contacts (jCard, RFC 7095). Nothing if it is none. All
/// texts are safe to print, the mail addresses are strictly checked, nesting and numbers are limited.
std::optional<RdapNetwork> readRdapNetwork(const QByteArray &json);
