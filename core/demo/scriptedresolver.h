// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scenario.h"
#include "dns/resolver.h"
#include "time/clock.h"

/// The SOA record of the deepest zone around a name that the records tell of; nothing if there is none.
QList<DnsRecord> zoneOf(const ScriptedRecords &records, const DnsName &name);

/// Answers from a scenario, each answer after its delay. A question that no line covers is remembered: in a test it is
/// a failure.
class ScriptedResolver final : public Resolver
{
public:
    ScriptedResolver(const Scenario &scenario, Clock &clock);
    ~ScriptedResolver() override;

    void ask(const DnsQuestion &question, Handler handler) override;
    void cancelAll() override;
    QStringList servers() const override;

    const QList<DnsQuestion> &unscripted() const { return m_unscripted; }

private:
    DnsAnswer answerTo(const DnsQuestion &question);
    ScriptedLookup lookupFor(const DnsQuestion &question);

    const Scenario &m_scenario;
    Clock &m_clock;
    QSet<Clock::TimerId> m_timers;
    QList<DnsQuestion> m_unscripted;
};
