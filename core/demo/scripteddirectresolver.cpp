// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/scripteddirectresolver.h"

#include "demo/scriptedresolver.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace {

/// The deepest delegation on the way to a name; nothing if the server answers for the name itself.
std::optional<DnsName> delegatedZone(const ScriptedDnsServer &server, const DnsName &name)
{
    std::optional<DnsName> deepest;
    for (const ScriptedDnsServer::Referral &referral : server.referrals) {
        if (name.isAtOrBelow(referral.zone) && (!deepest || referral.zone.labels().size() > deepest->labels().size()))
            deepest = referral.zone;
    }
    return deepest;
}

DirectAnswer referralTo(const ScriptedDnsServer &server, const DnsName &zone)
{
    DirectAnswer direct;
    direct.isReferral = true;
    direct.answer.status = LookupStatus::Refused;
    direct.answer.elapsedMs = server.delayMs;
    for (const ScriptedDnsServer::Referral &referral : server.referrals) {
        if (referral.zone != zone)
            continue;
        direct.answer.authority.append({zone, RrType::Ns, 3600, referral.server});
        const bool isIpv4 = referral.address.protocol() == QAbstractSocket::IPv4Protocol;
        if (!referral.address.isNull())
            direct.glue.append({referral.server, isIpv4 ? RrType::A : RrType::Aaaa, 3600, referral.address});
    }
    return direct;
}

quint8 rcodeOf(LookupStatus status)
{
    switch (status) {
    case LookupStatus::NxDomain:
        return 3;
    case LookupStatus::ServFail:
        return 2;
    case LookupStatus::Refused:
        return 5;
    case LookupStatus::Answered:
    case LookupStatus::NoData:
    case LookupStatus::TimedOut:
    case LookupStatus::Malformed:
    case LookupStatus::Cancelled:
        return 0;
    }
    return 0;
}

} // namespace

ScriptedDirectResolver::~ScriptedDirectResolver()
{
    ScriptedDirectResolver::cancelAll();
}

void ScriptedDirectResolver::ask(
    const DnsServer &server, const DnsQuestion &question, Recursion recursion, Handler handler)
{
    const DirectQuestion direct{server, question, recursion};
    m_asked.append(direct);
    const DirectAnswer answer = answerTo(direct);
    auto id = std::make_shared<Clock::TimerId>();
    *id = m_clock.after(answer.answer.elapsedMs, [this, id, answer, handler = std::move(handler)] {
        m_timers.remove(*id);
        handler(answer);
    });
    m_timers.insert(*id);
}

void ScriptedDirectResolver::cancelAll()
{
    const QSet<Clock::TimerId> timers = std::exchange(m_timers, {});
    for (const Clock::TimerId id : timers)
        m_clock.cancel(id);
}

DirectAnswer ScriptedDirectResolver::answerTo(const DirectQuestion &direct)
{
    using Kind = ScriptedDnsServer::Kind;
    const auto server = std::find_if(m_scenario.dnsServers.cbegin(), m_scenario.dnsServers.cend(),
        [&](const ScriptedDnsServer &other) { return other.server == direct.server; });
    DirectAnswer answer;
    answer.answer.status = LookupStatus::ServFail;
    if (server == m_scenario.dnsServers.cend()) {
        m_unscripted.append(direct);
        return answer;
    }
    if (server->kind == Kind::Silent) {
        answer.answer.status = LookupStatus::TimedOut;
        answer.answer.elapsedMs = server->delayMs;
        return answer;
    }
    if (server->kind == Kind::Lame) {
        answer.answer.status = LookupStatus::Refused;
        answer.answer.rcode = rcodeOf(LookupStatus::Refused);
        answer.answer.elapsedMs = server->delayMs;
    } else if (const auto zone = delegatedZone(*server, direct.question.name);
               zone && !server->records.names.contains(direct.question.name)) {
        answer = referralTo(*server, *zone);
    } else {
        answer = knownAnswer(*server, direct);
    }
    answer.answer.server = server->server.text();
    return answer;
}

DirectAnswer ScriptedDirectResolver::knownAnswer(const ScriptedDnsServer &server, const DirectQuestion &direct)
{
    DirectAnswer answer;
    DnsAnswer &said = answer.answer;
    DnsQuestion last = direct.question;
    const bool isResolver = server.kind == ScriptedDnsServer::Kind::Resolver;
    answer.recursionAvailable = isResolver;
    said.authoritative = !isResolver;
    for (auto target = server.records.aliases.constFind(last.name);
         target != server.records.aliases.cend() && said.cnames.size() < 16;
         target = server.records.aliases.constFind(last.name)) {
        last.name = *target;
        said.cnames.append(last.name);
    }
    const std::optional<ScriptedLookup> lookup = lookupFor(server, last);
    if (!lookup && !said.cnames.isEmpty()) {
        said.status = LookupStatus::Refused; // the alias leads to another server's zone
        said.elapsedMs = server.delayMs;
        return answer;
    }
    if (!lookup) {
        m_unscripted.append(direct);
        said.status = LookupStatus::ServFail;
        return answer;
    }
    said.status = lookup->status;
    said.records = lookup->records;
    said.elapsedMs = lookup->delayMs;
    said.rcode = rcodeOf(lookup->status);
    said.ttl = lookup->records.isEmpty() ? 300 : lookup->records.first().ttl;
    if (said.status == LookupStatus::NoData || said.status == LookupStatus::NxDomain)
        said.authority = zoneOf(server.records, last.name);
    return answer;
}

std::optional<ScriptedLookup> ScriptedDirectResolver::lookupFor(
    const ScriptedDnsServer &server, const DnsQuestion &question) const
{
    const ScriptedRecords &records = server.records;
    if (const auto exact = records.lookups.constFind(question); exact != records.lookups.cend())
        return *exact;
    if (const auto whole = records.wholeNames.constFind(question.name); whole != records.wholeNames.cend())
        return *whole;
    if (records.names.contains(question.name))
        return ScriptedLookup{LookupStatus::NoData, {}, server.delayMs};
    if (question.name.labels().value(0) == Scenario::probeLabel)
        return ScriptedLookup{LookupStatus::NxDomain, {}, server.delayMs};
    return std::nullopt;
}
