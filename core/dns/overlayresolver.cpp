// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/overlayresolver.h"

#include <utility>

OverlayResolver::~OverlayResolver()
{
    OverlayResolver::cancelAll();
}

void OverlayResolver::ask(const DnsQuestion &question, Handler handler)
{
    const auto set = m_answers.constFind(question);
    if (set == m_answers.cend()) {
        m_next.ask(
            question, [round = std::weak_ptr<int>(m_round), handler = std::move(handler)](const DnsAnswer &answer) {
                if (!round.expired())
                    handler(answer);
            });
        return;
    }
    auto id = std::make_shared<Clock::TimerId>();
    *id = m_clock.after(0, [this, id, answer = *set, handler = std::move(handler)] {
        m_timers.remove(*id);
        handler(answer);
    });
    m_timers.insert(*id);
}

void OverlayResolver::cancelAll()
{
    m_round = std::make_shared<int>(0);
    const QSet<Clock::TimerId> timers = std::exchange(m_timers, {});
    for (const Clock::TimerId id : timers)
        m_clock.cancel(id);
}
