// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/dnsname.h"

/// Record types we ask for or understand (values: IANA DNS parameters).
enum class RrType : quint16
{
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Opt = 41,
    Spf = 99,
};

QString rrTypeText(RrType type);

/// What is asked of a resolver, class IN.
struct DnsQuestion
{
    DnsName name;
    RrType type = RrType::A;

    friend bool operator==(const DnsQuestion &, const DnsQuestion &) = default;
    friend size_t qHash(const DnsQuestion &question, size_t seed = 0)
    {
        return qHashMulti(seed, question.name, static_cast<quint16>(question.type));
    }
};
