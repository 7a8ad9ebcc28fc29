// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/resolver.h"
#include "time/clock.h"

#include <QHash>

#include <memory>

/// One look-up of a diagnosis: what was asked and what came back.
struct Lookup
{
    int id = 0; ///< from 1 on, in the order of asking; findings name their evidence by it
    DnsQuestion question;
    DnsAnswer answer;
    bool isAnswered = false;

    friend bool operator==(const Lookup &, const Lookup &) = default;
};

/// Asks each question once within a diagnosis, shares the answer with all who want it, and keeps it as evidence. It
/// must never know what the answers mean.
class LookupLedger final : public Resolver
{
public:
    LookupLedger(Resolver &next, Clock &clock);
    ~LookupLedger() override;

    void ask(const DnsQuestion &question, Handler handler) override;
    void cancelAll() override;
    QStringList servers() const override;

    /// Hears of every question when it is asked (from inside ask()) and again when it is answered, before its handlers.
    void setListener(std::function<void(const Lookup &)> listener) { m_listener = std::move(listener); }
    /// The number of the look-up for a question; 0 if it was never asked, or cancelled before its answer.
    int idOf(const DnsQuestion &question) const { return m_ids.value(question, 0); }
    const QList<Lookup> &lookups() const { return m_lookups; }

private:
    void accept(int id, const DnsAnswer &answer);
    void scheduleDelivery(int id);
    void deliver(int id);

    Resolver &m_next;
    Clock &m_clock;
    QList<Lookup> m_lookups;
    QHash<DnsQuestion, int> m_ids;
    QHash<int, QList<Handler>> m_waiting;
    QHash<int, Clock::TimerId> m_deliveries; // answered before, but wanted again
    std::function<void(const Lookup &)> m_listener;
    std::shared_ptr<int> m_round = std::make_shared<int>(0); // ends with cancelAll()
};
