// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scenario.h"
#include "smtp/transport.h"
#include "time/clock.h"

/// Plays the servers of a scenario. A connection that no line covers, and a client's line that the script did not
/// expect, are remembered: in a test they are a failure.
class ScriptedTransportFactory final : public TransportFactory
{
public:
    ScriptedTransportFactory(const Scenario &scenario, Clock &clock) : m_scenario(scenario), m_clock(clock) { }

    std::unique_ptr<Transport> create() override;

    const QStringList &unscripted() const { return m_unscripted; }

private:
    friend class ScriptedTransport;

    const Scenario &m_scenario;
    Clock &m_clock;
    QStringList m_unscripted;
    QHash<QString, int> m_connections; ///< how many were made to each address
};
