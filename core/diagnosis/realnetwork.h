// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/network.h"
#include "dns/aresresolver.h"
#include "smtp/sockettransport.h"
#include "time/systemclock.h"

/// The real network: c-ares, sockets, the computer's clock.
class RealNetwork final : public NetworkOwner
{
public:
    explicit RealNetwork(const AresSettings &settings) : m_resolver(m_clock, settings) { }

    /// To be called where a mail server will be spoken to, before the first question is asked.
    void prepareForMail() { m_transports.prepare(); }
    Network network() override { return {m_resolver, m_transports, m_clock}; }

private:
    SystemClock m_clock;
    AresResolver m_resolver;
    SocketTransportFactory m_transports;
};
