// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/directresolver.h"
#include "time/clock.h"

#include <QSet>

#include <map>
#include <memory>

class AresResolver;

/// Asks each chosen server by a channel of its own. It must never know why a server is asked.
class AresDirectResolver final : public DirectResolver
{
public:
    /// More servers than these are not asked.
    static constexpr size_t mostServers = 64;

    struct Settings
    {
        int attemptTimeoutMs = 1500;
        int tries = 2;
    };

    explicit AresDirectResolver(Clock &clock);
    AresDirectResolver(Clock &clock, const Settings &settings);
    ~AresDirectResolver() override;

    void ask(const DnsServer &server, const DnsQuestion &question, Recursion recursion, Handler handler) override;
    void cancelAll() override;

private:
    AresResolver *channelFor(const DnsServer &server, Recursion recursion);
    void decline(const DnsServer &server, Handler handler);

    Clock &m_clock;
    Settings m_settings;
    std::map<std::pair<QString, Recursion>, std::unique_ptr<AresResolver>> m_channels;
    QSet<QString> m_servers;
    QSet<Clock::TimerId> m_timers;
};
