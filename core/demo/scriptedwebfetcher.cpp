// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/scriptedwebfetcher.h"

#include <memory>
#include <utility>

ScriptedWebFetcher::~ScriptedWebFetcher()
{
    ScriptedWebFetcher::cancelAll();
}

void ScriptedWebFetcher::get(const QUrl &url, const QByteArray &accept, Handler handler)
{
    const auto found = m_scenario.pages.constFind(url);
    ScriptedPage page;
    if (found == m_scenario.pages.cend()) {
        m_unscripted.append(url);
        page.answer.url = url;
        page.answer.status = WebStatus::Unreachable;
    } else {
        page = *found;
    }
    if (page.answer.httpStatus == 200)
        page.answer.mediaType = accept;
    auto id = std::make_shared<Clock::TimerId>();
    *id = m_clock.after(page.delayMs, [this, id, answer = page.answer, handler = std::move(handler)] {
        m_timers.remove(*id);
        handler(answer);
    });
    m_timers.insert(*id);
}

void ScriptedWebFetcher::cancelAll()
{
    const QSet<Clock::TimerId> timers = std::exchange(m_timers, {});
    for (const Clock::TimerId id : timers)
        m_clock.cancel(id);
}
