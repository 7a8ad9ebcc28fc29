// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/replay.h"

Replay::Replay(LookupLedger &ledger, Clock &clock, const QHash<DnsQuestion, DnsAnswer> &answers)
    : m_first(ledger), m_clock(clock), m_overlay(ledger, clock), m_ledger(m_overlay, clock)
{
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        m_overlay.set(answer.key(), answer.value());
}

void Replay::start(const QList<QHostAddress> &ips, const std::optional<QString> &helo, std::function<void()> done)
{
    m_ips = ips;
    m_done = std::move(done);
    m_running = 1; // held until everything has begun
    m_begun = m_clock.after(0, [this] { finishOne(); });
    if (!ips.isEmpty()) {
        ++m_running;
        m_walk = std::make_unique<WalkStep>(m_ledger, ips);
        m_walk->start([this] {
            if (m_walk->isDone() && !std::exchange(m_isWalkDone, true))
                finishOne();
        });
    }
    if (helo) {
        ++m_running;
        m_helo = std::make_unique<NameStep>(*helo);
        m_helo->start(m_ledger, [this] { finishOne(); });
    }
}

void Replay::finishOne()
{
    if (--m_running > 0)
        return;
    m_isDone = true;
    m_done();
}

void Replay::stop()
{
    m_clock.cancel(m_begun);
    m_ledger.cancelAll();
}

void Replay::contribute(Facts &facts) const
{
    // Findings name their evidence by the numbers of the look-ups in the report.
    QHash<int, int> numbers;
    for (const Lookup &lookup : m_ledger.lookups()) {
        int number = m_overlay.has(lookup.question) ? 0 : m_first.idOf(lookup.question);
        if (number == 0) {
            number = static_cast<int>(facts.lookups.size()) + 1;
            facts.lookups.append({number, lookup.question, lookup.answer, lookup.isAnswered});
        }
        numbers.insert(lookup.id, number);
    }
    const auto renumber = [&numbers](QList<int> &lookups) {
        for (int &lookup : lookups)
            lookup = numbers.value(lookup, 0);
    };
    if (m_walk) {
        facts.graph = m_walk->graph();
        facts.addresses.clear();
        for (const QHostAddress &ip : m_ips) {
            AddressFacts address = m_walk->factsOf(ip);
            address.ptrLookup = numbers.value(address.ptrLookup, 0);
            for (AddressFacts::Forward &forward : address.forwards)
                renumber(forward.lookups);
            facts.addresses.append(address);
        }
    }
    if (m_helo) {
        facts.helo = m_helo->facts();
        renumber(facts.helo->lookups);
    }
}
