// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/directresolver.h"

#include <QList>

/// A question put to one chosen server.
struct DirectQuestion
{
    DnsServer server;
    DnsQuestion question;
    Recursion recursion = Recursion::None;

    friend bool operator==(const DirectQuestion &, const DirectQuestion &) = default;
    friend size_t qHash(const DirectQuestion &direct, size_t seed = 0)
    {
        return qHashMulti(
            seed, direct.server.address, direct.server.port, direct.question, static_cast<int>(direct.recursion));
    }
};

/// What an engine wants to know next; all of it is independent and may be asked at once.
struct Inquiries
{
    QList<DnsQuestion> lookups; ///< through the resolver in use
    QList<DirectQuestion> direct;

    bool isEmpty() const { return lookups.isEmpty() && direct.isEmpty(); }
};
