// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/aresdirectresolver.h"

#include "dns/aresresolver.h"

AresDirectResolver::AresDirectResolver(Clock &clock) : AresDirectResolver(clock, Settings{}) { }

AresDirectResolver::AresDirectResolver(Clock &clock, const Settings &settings)
    : m_clock(clock), m_settings(settings) { }

AresDirectResolver::~AresDirectResolver()
{
    AresDirectResolver::cancelAll();
}

void AresDirectResolver::ask(const DnsServer &server, const DnsQuestion &question, Recursion recursion, Handler handler)
{
    if (AresResolver *channel = channelFor(server, recursion))
        channel->askDirectly(question, std::move(handler));
    else
        decline(server, std::move(handler));
}

void AresDirectResolver::cancelAll()
{
    const QSet<Clock::TimerId> timers = std::exchange(m_timers, {});
    for (const Clock::TimerId id : timers)
        m_clock.cancel(id);
    // Kept for the next questions: one of them may be what this call comes from.
    for (const auto &[key, channel] : m_channels)
        channel->cancelAll();
}

AresResolver *AresDirectResolver::channelFor(const DnsServer &server, Recursion recursion)
{
    const QString text = server.text();
    const auto known = m_channels.find({text, recursion});
    if (known != m_channels.end())
        return known->second.get();
    if (!m_servers.contains(text) && static_cast<size_t>(m_servers.size()) >= mostServers)
        return nullptr;
    m_servers.insert(text);
    AresSettings settings;
    settings.servers = {server};
    settings.attemptTimeoutMs = m_settings.attemptTimeoutMs;
    settings.tries = m_settings.tries;
    settings.recursion = recursion;
    return (m_channels[{text, recursion}] = std::make_unique<AresResolver>(m_clock, settings)).get();
}

void AresDirectResolver::decline(const DnsServer &server, Handler handler)
{
    DirectAnswer direct;
    direct.answer.status = LookupStatus::Cancelled;
    direct.answer.detail
        = QStringLiteral("%1 was not asked: %2 servers have been already").arg(server.text()).arg(mostServers);
    auto id = std::make_shared<Clock::TimerId>();
    *id = m_clock.after(0, [this, id, direct, handler = std::move(handler)] {
        m_timers.remove(*id);
        handler(direct);
    });
    m_timers.insert(*id);
}
