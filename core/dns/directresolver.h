// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"
#include "dns/dnsserver.h"

#include <functional>

enum class Recursion
{
    Desired, ///< as one asks a resolver
    None, ///< as one asks a zone's own server: what does it know by itself?
};

/// What one server said to a question put to it alone.
struct DirectAnswer
{
    DnsAnswer answer; ///< a referral is "Refused" here, as it says nothing of the name
    bool isReferral = false; ///< the server points to the name servers in answer.authority
    bool recursionAvailable = false;
    QList<DnsRecord> glue; ///< A and AAAA records of the additional section

    friend bool operator==(const DirectAnswer &, const DirectAnswer &) = default;
};

/// The port through which one chosen server is asked. Its handlers keep the contract of Resolver's.
class DirectResolver
{
public:
    using Handler = std::function<void(const DirectAnswer &answer)>;

    DirectResolver() = default;
    DirectResolver(const DirectResolver &) = delete;
    DirectResolver &operator=(const DirectResolver &) = delete;
    virtual ~DirectResolver() = default;

    virtual void ask(const DnsServer &server, const DnsQuestion &question, Recursion recursion, Handler handler) = 0;
    virtual void cancelAll() = 0;
};
