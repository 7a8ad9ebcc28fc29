// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/questioncomparison.h"

#include <algorithm>

namespace {

constexpr int mostDescents = 4;

} // namespace

QuestionComparison::QuestionComparison(const DnsQuestion &question, const QList<DnsServer> &others)
    : m_question(question), m_others(others), m_search(question.name), m_named(others.size())
{
    m_pending.lookups.append(question);
    for (const DnsServer &other : others)
        m_pending.direct.append({other, question, Recursion::Desired});
}

QuestionComparison QuestionComparison::probe(
    const DnsQuestion &question, const QList<DnsServer> &others, const ZoneSearch &found)
{
    QuestionComparison comparison(question, others);
    comparison.m_search = ZoneSearch(found.zone(), found.servers());
    comparison.m_isProbe = true;
    return comparison;
}

Inquiries QuestionComparison::take()
{
    askOwn();
    Inquiries wanted = std::exchange(m_pending, {});
    if (!m_isProbe)
        wanted.lookups += m_search.take();
    return wanted;
}

void QuestionComparison::accept(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (question == m_question && !m_system)
        m_system = answer;
    m_search.accept(question, answer);
}

void QuestionComparison::accept(const DirectQuestion &question, const DirectAnswer &answer)
{
    if (question.recursion == Recursion::Desired) {
        for (qsizetype i = 0; i < m_others.size(); ++i) {
            if (question.question == m_question && m_others.at(i) == question.server)
                m_named[i] = answer;
        }
        return;
    }
    if (!m_isOwnAsked || !m_isOwnNeeded)
        return;
    for (Own &own : m_own) {
        if (own.at.server != question.server)
            continue;
        if (question.question == m_question)
            own.answer = answer;
        if (question.question == DnsQuestion{m_search.zone(), RrType::Soa})
            own.soa = answer.answer;
    }
    const bool isAnswered = std::none_of(m_own.cbegin(), m_own.cend(), [](const Own &own) { return own.isWaiting(); });
    if (isAnswered && !descend())
        m_isOwnNeeded = false;
}

bool QuestionComparison::resolversAreDone() const
{
    return m_system && std::none_of(m_named.cbegin(), m_named.cend(), [](const auto &named) { return !named; });
}

void QuestionComparison::askOwn()
{
    if (m_isOwnAsked || !m_isOwnNeeded || !m_search.isDone())
        return;
    if (m_isProbe) {
        if (!resolversAreDone())
            return;
        const auto hasAnswer = [](const DnsAnswer &answer) { return answer.status == LookupStatus::Answered; };
        m_isOwnNeeded = hasAnswer(*m_system) || std::any_of(m_named.cbegin(), m_named.cend(), [&](const auto &named) {
            return hasAnswer(named->answer);
        });
    }
    startOwn();
}

void QuestionComparison::startOwn()
{
    m_isOwnAsked = true;
    if (m_isOwnNeeded) {
        for (const OwnServer &server : m_search.servers())
            m_own.append({server, std::nullopt, std::nullopt});
    }
    m_isOwnNeeded = !m_own.isEmpty();
    for (const Own &own : std::as_const(m_own)) {
        m_pending.direct.append({own.at.server, m_question, Recursion::None});
        m_pending.direct.append({own.at.server, {m_search.zone(), RrType::Soa}, Recursion::None});
    }
}

bool QuestionComparison::isDone() const
{
    return resolversAreDone() && m_isOwnAsked && !m_isOwnNeeded;
}

bool QuestionComparison::isAuthoritative(const DirectAnswer &direct)
{
    const DnsAnswer &answer = direct.answer;
    return answer.authoritative && !direct.isReferral
        && (!isTemporary(answer.status) || (answer.status == LookupStatus::Refused && !answer.cnames.isEmpty()));
}

bool QuestionComparison::descend()
{
    if (m_isProbe || m_descents == mostDescents)
        return false;
    const DnsAnswer *referral = nullptr;
    const DirectAnswer *referring = nullptr;
    DnsName deeper;
    for (const Own &own : std::as_const(m_own)) {
        if (isAuthoritative(*own.answer))
            return false;
        for (const DnsRecord &record : own.answer->answer.authority) {
            const bool isDown = record.type == RrType::Ns && record.owner != m_search.zone()
                && record.owner.isAtOrBelow(m_search.zone()) && m_question.name.isAtOrBelow(record.owner);
            if (!own.answer->isReferral || !isDown || referral)
                continue;
            referring = &*own.answer;
            referral = &referring->answer;
            deeper = record.owner;
        }
    }
    if (!referral)
        return false;
    ++m_descents;
    QList<DnsName> names;
    for (const DnsRecord &record : referral->authority) {
        const auto *name = std::get_if<DnsName>(&record.data);
        if (record.type == RrType::Ns && record.owner == deeper && name && !names.contains(*name))
            names.append(*name);
    }
    std::sort(names.begin(), names.end());
    m_search = ZoneSearch(deeper, names, referring->glue);
    m_own.clear();
    m_isOwnAsked = false;
    return true;
}
