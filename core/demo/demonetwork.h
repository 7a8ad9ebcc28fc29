// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scripteddirectresolver.h"
#include "demo/scriptedresolver.h"
#include "demo/scriptedtransport.h"
#include "demo/scriptedwebfetcher.h"
#include "diagnosis/network.h"
#include "time/systemclock.h"

/// A scripted network in real time: what the demo cases run on.
class DemoNetwork final : public NetworkOwner
{
public:
    explicit DemoNetwork(const Scenario &scenario)
        : m_scenario(scenario),
          m_resolver(m_scenario, m_clock),
          m_direct(m_scenario, m_clock),
          m_transports(m_scenario, m_clock),
          m_web(m_scenario, m_clock)
    { }

    Network network() override
    {
        return {m_resolver, m_transports, m_clock, &m_direct, &m_web, [this] { return m_scenario.hosts; },
            Scenario::probeLabel};
    }

private:
    Scenario m_scenario;
    SystemClock m_clock;
    ScriptedResolver m_resolver;
    ScriptedDirectResolver m_direct;
    ScriptedTransportFactory m_transports;
    ScriptedWebFetcher m_web;
};
