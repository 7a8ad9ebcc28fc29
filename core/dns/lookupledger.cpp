// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/lookupledger.h"

#include "time/clock.h"

#include <utility>

LookupLedger::LookupLedger(Resolver &next, Clock &clock) : m_next(next), m_clock(clock) { }

LookupLedger::~LookupLedger()
{
    cancelAll();
}

QStringList LookupLedger::servers() const
{
    return m_next.servers();
}

void LookupLedger::ask(const DnsQuestion &question, Handler handler)
{
    if (const int id = idOf(question); id != 0) {
        m_waiting[id].append(std::move(handler));
        if (m_lookups.at(id - 1).isAnswered)
            scheduleDelivery(id);
        return;
    }
    const int id = static_cast<int>(m_lookups.size()) + 1;
    m_lookups.append({id, question, {}, false});
    m_ids.insert(question, id);
    m_waiting[id].append(std::move(handler));
    if (m_listener)
        m_listener(Lookup(m_lookups.last()));
    m_next.ask(question, [this, id](const DnsAnswer &answer) { accept(id, answer); });
}

void LookupLedger::accept(int id, const DnsAnswer &answer)
{
    Lookup copy = m_lookups.at(id - 1);
    copy.answer = answer;
    copy.isAnswered = true;
    m_lookups.replace(id - 1, copy);
    const std::weak_ptr<int> round = m_round;
    if (m_listener)
        m_listener(copy);
    if (!round.expired())
        deliver(id);
}

void LookupLedger::scheduleDelivery(int id)
{
    if (!m_deliveries.contains(id))
        m_deliveries.insert(id, m_clock.after(0, [this, id] { deliver(id); }));
}

void LookupLedger::deliver(int id)
{
    m_clock.cancel(m_deliveries.take(id));
    const QList<Handler> handlers = m_waiting.take(id);
    const DnsAnswer answer = m_lookups.at(id - 1).answer;
    // A handler may cancel all or be the end of this ledger: those behind it are silent then.
    const std::weak_ptr<int> round = m_round;
    for (const Handler &handler : handlers) {
        handler(answer);
        if (round.expired())
            return;
    }
}

void LookupLedger::cancelAll()
{
    m_round = std::make_shared<int>(0);
    for (const Clock::TimerId timer : std::as_const(m_deliveries))
        m_clock.cancel(timer);
    m_deliveries.clear();
    m_waiting.clear();
    // What was dropped stays as evidence, status Cancelled, and may be asked anew.
    m_ids.removeIf([this](const auto &entry) { return !m_lookups.at(entry.value() - 1).isAnswered; });
    m_next.cancelAll();
}
