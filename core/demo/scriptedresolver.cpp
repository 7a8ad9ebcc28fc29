// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/scriptedresolver.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace {

QString serverText()
{
    return QStringLiteral("192.0.2.53:53");
}

} // namespace

ScriptedResolver::ScriptedResolver(const Scenario &scenario, Clock &clock) : m_scenario(scenario), m_clock(clock) { }

ScriptedResolver::~ScriptedResolver()
{
    ScriptedResolver::cancelAll();
}

QStringList ScriptedResolver::servers() const
{
    return {serverText()};
}

void ScriptedResolver::cancelAll()
{
    const QSet<Clock::TimerId> timers = std::exchange(m_timers, {});
    for (const Clock::TimerId id : timers)
        m_clock.cancel(id);
}

void ScriptedResolver::ask(const DnsQuestion &question, Handler handler)
{
    const DnsAnswer answer = answerTo(question);
    auto id = std::make_shared<Clock::TimerId>();
    *id = m_clock.after(answer.elapsedMs, [this, id, answer, handler = std::move(handler)] {
        m_timers.remove(*id);
        handler(answer);
    });
    m_timers.insert(*id);
}

DnsAnswer ScriptedResolver::answerTo(const DnsQuestion &question)
{
    DnsAnswer answer;
    answer.server = serverText();
    DnsQuestion last = question;
    QSet<DnsName> seen;
    if (const auto alias = m_scenario.aliases.constFind(question.name);
        question.type == RrType::Cname && alias != m_scenario.aliases.cend()) {
        answer.status = LookupStatus::Answered;
        answer.records = {{question.name, RrType::Cname, 3600, *alias}};
        answer.elapsedMs = 50;
        return answer;
    }
    for (auto target = m_scenario.aliases.constFind(last.name); target != m_scenario.aliases.cend();
         target = m_scenario.aliases.constFind(last.name)) {
        if (seen.contains(last.name)) {
            answer.status = LookupStatus::Malformed;
            answer.detail = QStringLiteral("the aliases (CNAME) run in a circle");
            answer.elapsedMs = 50;
            return answer;
        }
        seen.insert(last.name);
        last.name = *target;
        answer.cnames.append(last.name);
    }
    const ScriptedLookup lookup = lookupFor(last);
    answer.status = lookup.status;
    answer.records = lookup.records;
    answer.elapsedMs = lookup.delayMs;
    answer.ttl = lookup.records.isEmpty() ? 300 : lookup.records.first().ttl;
    if (lookup.status == LookupStatus::NoData || lookup.status == LookupStatus::NxDomain)
        answer.authority = zoneOf(m_scenario, last.name);
    switch (lookup.status) {
    case LookupStatus::NxDomain:
        answer.rcode = 3;
        break;
    case LookupStatus::ServFail:
        answer.rcode = 2;
        break;
    case LookupStatus::Refused:
        answer.rcode = 5;
        break;
    case LookupStatus::TimedOut:
        answer.server.clear();
        answer.detail = QStringLiteral("no answer from %1").arg(serverText());
        break;
    case LookupStatus::Malformed:
        answer.detail = QStringLiteral("the answer could not be read");
        break;
    case LookupStatus::Answered:
    case LookupStatus::NoData:
    case LookupStatus::Cancelled:
        break;
    }
    return answer;
}

QList<DnsRecord> zoneOf(const ScriptedRecords &records, const DnsName &name)
{
    for (qsizetype i = 0; i <= name.labels().size(); ++i) {
        const DnsName zone = DnsName::fromLabels(name.labels().mid(i)).value_or(DnsName());
        const auto soa = records.lookups.constFind({zone, RrType::Soa});
        if (soa != records.lookups.cend() && soa->status == LookupStatus::Answered)
            return soa->records;
    }
    return {};
}

ScriptedLookup ScriptedResolver::lookupFor(const DnsQuestion &question)
{
    if (const auto exact = m_scenario.lookups.constFind(question); exact != m_scenario.lookups.cend())
        return *exact;
    if (const auto whole = m_scenario.wholeNames.constFind(question.name); whole != m_scenario.wholeNames.cend())
        return *whole;
    if (m_scenario.names.contains(question.name)) {
        // A name without the type asked for; it answers as fast as its other records.
        const auto sibling = std::find_if(m_scenario.lookups.keyBegin(), m_scenario.lookups.keyEnd(),
            [&](const DnsQuestion &other) { return other.name == question.name; });
        return {LookupStatus::NoData, {},
            sibling == m_scenario.lookups.keyEnd() ? 50 : m_scenario.lookups[*sibling].delayMs};
    }
    if (question.name.labels().value(0) == Scenario::probeLabel)
        return {LookupStatus::NxDomain, {}, 50};
    for (auto zone = m_scenario.zones.constBegin(); zone != m_scenario.zones.constEnd(); ++zone) {
        if (question.name.isAtOrBelow(zone.key()))
            return *zone;
    }
    // Where a zone begins is told by its own line; all names below it are in it.
    if (question.type == RrType::Soa && !zoneOf(m_scenario, question.name).isEmpty())
        return {LookupStatus::NoData, {}, 50};
    m_unscripted.append(question);
    return {LookupStatus::ServFail, {}, 0};
}
