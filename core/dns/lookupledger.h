// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/resolver.h"

#include <QHash>

/// One look-up of a diagnosis: what was asked and what came back.
struct Lookup
{
    int id = 0; ///< from 1 on, in the order of asking; findings name their evidence by it
    DnsQuestion question;
    DnsAnswer answer;
    bool isAnswered = false;

    friend bool operator==(const Lookup &, const Lookup &) = default;
};

/// Asks each question once within a diagnosis, shares the answer with all who want it, and keeps it as evidence.
class LookupLedger final : public Resolver
{
public:
    explicit LookupLedger(Resolver &next);
    ~LookupLedger() override;

    void ask(const DnsQuestion &question, Handler handler) override;
    void cancelAll() override;
    QStringList servers() const override;

    /// Hears of every question when it is asked and again when it is answered.
    void setListener(std::function<void(const Lookup &)> listener) { m_listener = std::move(listener); }
    /// The number of the look-up for a question; 0 if it was never asked.
    int idOf(const DnsQuestion &question) const { return m_ids.value(question, 0); }
    const QList<Lookup> &lookups() const { return m_lookups; }

private:
    Resolver &m_next;
    QList<Lookup> m_lookups;
    QHash<DnsQuestion, int> m_ids;
    QHash<int, QList<Handler>> m_waiting;
    std::function<void(const Lookup &)> m_listener;
};
