// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/resolver.h"
#include "smtp/transport.h"
#include "time/clock.h"

/// The three ports a diagnosis works through; the owner keeps them alive longer than the diagnosis.
struct Network
{
    Resolver &resolver;
    TransportFactory &transports;
    Clock &clock;
};

/// Owns the adapters or scripts behind a network.
class NetworkOwner
{
public:
    NetworkOwner() = default;
    NetworkOwner(const NetworkOwner &) = delete;
    NetworkOwner &operator=(const NetworkOwner &) = delete;
    virtual ~NetworkOwner() = default;

    virtual Network network() = 0;
};
