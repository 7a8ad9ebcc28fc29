// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/spfrun.h"

#include <algorithm>
#include <utility>

SpfRun::~SpfRun()
{
    m_clock.cancel(m_limit);
    m_clock.cancel(m_begun);
}

void SpfRun::start(const DiagnosisRequest &request, int timeLimitMs, std::function<void()> done)
{
    m_done = std::move(done);
    m_isRunning = true;
    m_startMs = m_clock.nowMs();
    for (const QHostAddress &ip : request.ips) {
        if (request.mailFrom && !request.mailFrom->isEmpty())
            add(SpfIdentity::MailFrom, SpfQuery::forMailFrom(ip, *request.mailFrom, request.helo));
    }
    for (const QHostAddress &ip : request.ips) {
        if (!request.helo.isEmpty())
            add(SpfIdentity::Helo, SpfQuery::forHelo(ip, request.helo));
    }
    m_limit = m_clock.after(timeLimitMs, [this] { stop(); });
    // Even if nothing is to be asked, the end comes from the clock and not from inside this call.
    m_begun = m_clock.after(0, [this] { finishIfDone(); });
    for (size_t i = 0; i < m_items.size(); ++i)
        pump(i);
}

void SpfRun::add(SpfIdentity identity, SpfQuery query)
{
    query.time = m_clock.utcNow().toSecsSinceEpoch();
    m_items.push_back({identity, SpfEvaluator(query)});
}

void SpfRun::pump(size_t index)
{
    for (const DnsQuestion &question : m_items[index].evaluator.takeQuestions()) {
        m_ledger.ask(question, [this, index, question](const DnsAnswer &answer) {
            if (!m_isRunning)
                return;
            m_items[index].evaluator.accept(question, answer);
            pump(index);
            finishIfDone();
        });
    }
}

void SpfRun::finishIfDone()
{
    const bool isDone
        = std::all_of(m_items.begin(), m_items.end(), [](const Item &item) { return item.evaluator.isDone(); });
    if (!isDone || !std::exchange(m_isRunning, false))
        return;
    m_clock.cancel(m_limit);
    m_elapsedMs = static_cast<int>(m_clock.nowMs() - m_startMs);
    m_done();
}

void SpfRun::stop()
{
    for (Item &item : m_items)
        item.evaluator.giveUp();
    finishIfDone();
}

QList<SpfEvaluation> SpfRun::evaluations() const
{
    QList<SpfEvaluation> evaluations;
    for (const Item &item : m_items)
        evaluations.append({item.identity, item.evaluator.query().ip, item.evaluator.outcome()});
    return evaluations;
}
