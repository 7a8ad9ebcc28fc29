// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"

#include <functional>

/// The port through which DNS is asked.
///
/// Contract of every port's handlers: a handler runs exactly once, never from inside the call that took it, on the
/// caller's thread, and never after cancelAll().
class Resolver
{
public:
    using Handler = std::function<void(const DnsAnswer &answer)>;

    Resolver() = default;
    Resolver(const Resolver &) = delete;
    Resolver &operator=(const Resolver &) = delete;
    virtual ~Resolver() = default;

    /// Asks; a failure arrives as an answer whose status says so.
    virtual void ask(const DnsQuestion &question, Handler handler) = 0;
    /// Drops every question in flight without calling its handler.
    virtual void cancelAll() = 0;
    /// Whom it asks, as "address:port", for the report.
    virtual QStringList servers() const = 0;
};
