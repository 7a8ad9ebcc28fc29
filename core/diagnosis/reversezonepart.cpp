// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/reversezonepart.h"

#include <algorithm>
#include <utility>

ReverseZonePart::ReverseZonePart(const Network &network, LookupLedger &ledger, const DiagnosisRequest &request)
    : m_network(network), m_ledger(ledger), m_isDirect(network.direct && request.withComparison)
{
    for (const QHostAddress &ip : request.ips)
        m_items.push_back({ReverseZone(ip), {}, std::nullopt, std::nullopt});
    if (request.withRdap && network.web)
        m_registries.emplace(request.ips, QUrl(request.rdapBootstrap, QUrl::StrictMode));
}

void ReverseZonePart::start(std::function<void()> done)
{
    m_done = std::move(done);
    m_isRunning = true;
    for (size_t i = 0; i < m_items.size(); ++i)
        pump(i);
    pumpRegistries();
    finishIfDone();
}

void ReverseZonePart::pump(size_t index)
{
    for (const DnsQuestion &question : m_items[index].zone.takeQuestions()) {
        m_items[index].questions.append(question);
        m_ledger.ask(question, [this, alive = std::weak_ptr(m_isAlive), index, question](const DnsAnswer &answer) {
            if (alive.expired() || !m_isRunning)
                return;
            m_items[index].zone.accept(question, answer);
            pump(index);
            startDelegation(index);
            finishIfDone();
        });
    }
}

void ReverseZonePart::startDelegation(size_t index)
{
    Item &item = m_items[index];
    if (!m_isDirect || item.delegation || item.referral || !item.zone.isDone())
        return;
    const ReverseZoneFacts facts = item.zone.facts();
    if (item.zone.failing().isRoot()) {
        item.delegation.emplace(facts.zone, facts.servers);
        pumpDelegation(index);
    } else {
        item.referral.emplace(item.zone.failing(), item.zone.serversAbove());
        pumpReferral(index);
    }
}

template <typename Accept>
void ReverseZonePart::askDirectly(const DirectQuestion &question, Accept accept)
{
    const auto handler = [this, alive = std::weak_ptr(m_isAlive), accept](const DirectAnswer &answer) {
        if (alive.expired() || !m_isRunning)
            return;
        accept(answer);
        finishIfDone();
    };
    m_network.direct->ask(question.server, question.question, question.recursion, handler);
}

void ReverseZonePart::pumpDelegation(size_t index)
{
    for (const DirectQuestion &question : m_items[index].delegation->takeQuestions()) {
        askDirectly(question, [this, index, question](const DirectAnswer &answer) {
            m_items[index].delegation->accept(question, answer);
        });
    }
}

void ReverseZonePart::pumpReferral(size_t index)
{
    for (const DirectQuestion &question : m_items[index].referral->takeQuestions()) {
        askDirectly(question, [this, index, question](const DirectAnswer &answer) {
            m_items[index].referral->accept(question, answer);
            pumpReferral(index);
        });
    }
    for (const DnsQuestion &question : m_items[index].referral->takeLookups()) {
        m_items[index].questions.append(question);
        m_ledger.ask(question, [this, alive = std::weak_ptr(m_isAlive), index, question](const DnsAnswer &answer) {
            if (alive.expired() || !m_isRunning)
                return;
            m_items[index].referral->accept(question, answer);
            pumpReferral(index);
            finishIfDone();
        });
    }
}

void ReverseZonePart::pumpRegistries()
{
    if (!m_registries)
        return;
    for (const QUrl &url : m_registries->takeRequests()) {
        m_network.web->get(
            url, RdapQuery::mediaType(), [this, alive = std::weak_ptr(m_isAlive), url](const WebAnswer &answer) {
                if (alive.expired() || !m_isRunning)
                    return;
                m_registries->accept(url, answer);
                pumpRegistries();
                finishIfDone();
            });
    }
}

void ReverseZonePart::finishIfDone()
{
    const bool isDone = std::all_of(m_items.begin(), m_items.end(), [](const Item &item) {
        return item.zone.isDone() && (!item.delegation || item.delegation->isDone())
            && (!item.referral || item.referral->isDone());
    });
    if (isDone && (!m_registries || m_registries->isDone()) && std::exchange(m_isRunning, false))
        m_done();
}

void ReverseZonePart::stop()
{
    m_isRunning = false;
    if (m_registries)
        m_network.web->cancelAll();
}

ReverseZoneFacts ReverseZonePart::factsOf(const Item &item) const
{
    ReverseZoneFacts facts = item.zone.facts();
    QList<int> lookups;
    for (const DnsQuestion &question : item.questions) {
        const int id = m_ledger.idOf(question);
        if (id > 0 && !lookups.contains(id))
            lookups.append(id);
    }
    std::sort(lookups.begin(), lookups.end());
    facts.lookups = lookups;
    if (item.delegation) {
        facts.lameServers = item.delegation->lameServers();
        facts.isLame = facts.isLame || item.delegation->isLame();
    }
    if (item.referral && item.referral->isDone() && !item.referral->zone().isRoot()) {
        facts.servers = item.referral->servers();
        facts.lameServers = item.referral->lameServers();
        if (item.referral->isLame()) {
            facts.kind = ReverseZoneFacts::Kind::Found;
            facts.isLame = true;
            facts.zone = item.referral->zone();
        }
    }
    if (m_registries)
        facts.holder = m_registries->holderOf(facts.ip);
    return facts;
}

void ReverseZonePart::contribute(Facts &facts) const
{
    for (const Item &item : m_items)
        facts.reverseZones.append(factsOf(item));
}
