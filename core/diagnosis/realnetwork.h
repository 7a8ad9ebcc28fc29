// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/network.h"
#include "dns/aresdirectresolver.h"
#include "dns/aresresolver.h"
#include "dns/hostsfile.h"
#include "smtp/sockettransport.h"
#include "time/systemclock.h"
#include "web/qtwebfetcher.h"

/// The real network: c-ares, sockets, the computer's clock.
class RealNetwork final : public NetworkOwner
{
public:
    explicit RealNetwork(const AresSettings &settings) : m_resolver(m_clock, settings), m_web(m_clock) { }

    /// To be called where a mail server will be spoken to, before the first question is asked.
    void prepareForMail() { m_transports.prepare(); }
    Network network() override { return {m_resolver, m_transports, m_clock, &m_direct, &m_web, readHostsFile}; }

private:
    SystemClock m_clock;
    AresResolver m_resolver;
    AresDirectResolver m_direct{m_clock}; // opens no channel before it is asked
    SocketTransportFactory m_transports;
    QtWebFetcher m_web;
};
