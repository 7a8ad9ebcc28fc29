// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/dnstracer.h"

#include "dns/address.h"

#include <algorithm>

namespace {

constexpr int mostQuestions = 60;
constexpr qsizetype mostSteps = 20;
constexpr qsizetype serversAStep = 3;

/// The zone that a server points to on the way to @p name; nothing if it points backwards or sideways, as one does that
/// knows nothing of the zone.
std::optional<DnsName> referredZone(const DnsAnswer &answer, const DnsName &zone, const DnsName &name)
{
    for (const DnsRecord &record : answer.authority) {
        if (record.type == RrType::Ns && name.isAtOrBelow(record.owner) && record.owner != zone
            && record.owner.isAtOrBelow(zone))
            return record.owner;
    }
    return std::nullopt;
}

QList<DnsName> sortedNames(const QList<DnsRecord> &records, const DnsName &owner)
{
    QList<DnsName> names;
    for (const DnsRecord &record : records) {
        const auto *name = std::get_if<DnsName>(&record.data);
        if (record.type == RrType::Ns && record.owner == owner && name && !names.contains(*name))
            names.append(*name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

DnsTracer::DnsTracer(const DnsQuestion &question) : m_name(question.name)
{
    m_trace.question = question;
    m_visited.insert(m_name);
    ++m_count;
    const DnsQuestion root{DnsName(), RrType::Ns};
    m_waiting.insert(root);
    m_pending.lookups.append(root);
}

bool DnsTracer::mayAsk()
{
    return ++m_count <= mostQuestions;
}

void DnsTracer::accept(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (!m_waiting.remove(question) || m_isDone)
        return;
    if (question.type == RrType::Ns) {
        enter(DnsName(), sortedNames(answer.records, DnsName()));
        return;
    }
    Host host = m_hosts.value(question.name);
    (question.type == RrType::A ? host.a : host.aaaa) = answer.addresses();
    m_hosts.insert(question.name, host);
    advance();
}

void DnsTracer::enter(const DnsName &zone, const QList<DnsName> &names)
{
    m_zone = zone;
    m_zones.insert(zone, names);
    m_failed.clear();
    m_lastFailure.reset();
    // Those whose addresses are known cost no further question.
    QList<DnsName> servers = names;
    std::stable_partition(servers.begin(), servers.end(), [this](const DnsName &name) {
        const Host host = m_hosts.value(name);
        return !host.a.isEmpty() || !host.aaaa.isEmpty();
    });
    m_servers = servers.mid(0, serversAStep);
    for (const DnsName &name : std::as_const(m_servers))
        wantAddresses(name);
    advance();
}

void DnsTracer::wantAddresses(const DnsName &name)
{
    Host host = m_hosts.value(name);
    if (host.wasAsked || !host.a.isEmpty() || !host.aaaa.isEmpty())
        return;
    host.wasAsked = true;
    m_hosts.insert(name, host);
    for (const RrType type : {RrType::A, RrType::Aaaa}) {
        const DnsQuestion question{name, type};
        if (!mayAsk())
            return;
        m_waiting.insert(question);
        m_pending.lookups.append(question);
    }
}

void DnsTracer::advance()
{
    while (!m_isDone && !m_asked) {
        if (m_servers.isEmpty()) {
            if (m_lastFailure)
                m_trace.steps.append(*m_lastFailure);
            finish(false);
            return;
        }
        const DnsName name = m_servers.constFirst();
        if (m_waiting.contains({name, RrType::A}) || m_waiting.contains({name, RrType::Aaaa}))
            return;
        m_servers.removeFirst();
        const Host host = m_hosts.value(name);
        if (host.a.isEmpty() && host.aaaa.isEmpty())
            m_failed.append(QStringLiteral("%1: NoAddress").arg(name.toText()));
        else
            askServer(name, host.a.isEmpty() ? host.aaaa.first() : host.a.first());
    }
}

void DnsTracer::askServer(const DnsName &name, const QHostAddress &address)
{
    if (!mayAsk()) {
        finish(false);
        return;
    }
    m_askedName = name;
    m_asked = DirectQuestion{{address, 53}, {m_name, m_trace.question.type}, Recursion::None};
    m_pending.direct.append(*m_asked);
}

void DnsTracer::accept(const DirectQuestion &question, const DirectAnswer &answer)
{
    if (!m_asked || *m_asked != question || m_isDone)
        return;
    follow(answer);
    advance();
}

void DnsTracer::follow(const DirectAnswer &direct)
{
    const DnsAnswer &answer = direct.answer;
    if (direct.isReferral) {
        if (const std::optional<DnsName> next = referredZone(answer, m_zone, m_name))
            followReferral(direct, *next);
        else
            fail(direct, QStringLiteral("Referral")); // upwards or to itself: it was never told of the zone
    } else if (isTemporary(answer.status) && answer.cnames.isEmpty()) {
        fail(direct, lookupStatusText(answer.status));
    } else if (!answer.authoritative) {
        fail(direct, QStringLiteral("NotAuthoritative"));
    } else if (answer.status == LookupStatus::Refused) {
        followAlias(direct);
    } else {
        addStep(direct, answer.cnames.isEmpty() ? DnsName() : answer.cnames.last());
        finish(true);
    }
}

void DnsTracer::fail(const DirectAnswer &direct, const QString &why)
{
    addStep(direct, {});
    m_lastFailure = m_trace.steps.takeLast();
    m_failed.append(QStringLiteral("%1 (%2): %3").arg(m_askedName.toText(), addressText(m_asked->server.address), why));
    m_asked.reset();
}

void DnsTracer::addStep(const DirectAnswer &direct, const DnsName &next)
{
    m_trace.steps.append(
        {m_zone, m_asked->server, m_askedName.toText(), direct.answer, direct.isReferral, next, m_failed});
}

void DnsTracer::followReferral(const DirectAnswer &direct, const DnsName &next)
{
    addStep(direct, next);
    const QList<DnsName> names = sortedNames(direct.answer.authority, next);
    // Addresses of hosts outside the asked server's zone are hearsay (RFC 2181 §5.4.1) and asked for.
    for (const DnsRecord &record : direct.glue) {
        const auto *address = std::get_if<QHostAddress>(&record.data);
        if (!address || !names.contains(record.owner) || !record.owner.isAtOrBelow(m_zone))
            continue;
        Host host = m_hosts.value(record.owner);
        QList<QHostAddress> &known = record.type == RrType::A ? host.a : host.aaaa;
        if (!known.contains(*address))
            known.append(*address);
        m_hosts.insert(record.owner, host);
    }
    m_asked.reset();
    if (m_trace.steps.size() >= mostSteps)
        finish(false);
    else
        enter(next, names);
}

void DnsTracer::followAlias(const DirectAnswer &direct)
{
    const DnsName target = direct.answer.cnames.last();
    addStep(direct, target);
    m_asked.reset();
    if (m_visited.contains(target) || m_trace.steps.size() >= mostSteps) {
        finish(false);
        return;
    }
    m_visited.insert(target);
    m_name = target;
    // On from the deepest zone on the way that is known already.
    DnsName zone;
    for (auto known = m_zones.cbegin(); known != m_zones.cend(); ++known) {
        if (target.isAtOrBelow(known.key()) && known.key().labels().size() > zone.labels().size())
            zone = known.key();
    }
    enter(zone, m_zones.value(zone));
}

void DnsTracer::finish(bool isComplete)
{
    m_trace.isComplete = isComplete;
    m_isDone = true;
    m_waiting.clear();
    m_pending = {};
}
