// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/directresolver.h"
#include "dns/resolver.h"
#include "smtp/transport.h"
#include "time/clock.h"
#include "web/webfetcher.h"

/// The ports a diagnosis works through; the owner keeps them alive longer than the diagnosis. What needs a port that is
/// missing is reported as not tested.
struct Network
{
    Resolver &resolver;
    TransportFactory &transports;
    Clock &clock;
    DirectResolver *direct = nullptr;
    WebFetcher *web = nullptr;
    std::function<QByteArray()> readHosts = {}; ///< the text of this computer's hosts file
    QByteArray probeLabel = {}; ///< of a name that nobody has; empty: one is made up
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
