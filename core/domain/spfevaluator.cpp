// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfevaluator.h"

#include "domain/spfcheck.h"

#include <utility>

SpfEvaluator::SpfEvaluator(const SpfQuery &query) : m_query(query)
{
    evaluate();
}

QList<DnsQuestion> SpfEvaluator::takeQuestions()
{
    for (const DnsQuestion &question : std::as_const(m_pending))
        m_waiting.insert(question);
    return std::exchange(m_pending, {});
}

void SpfEvaluator::accept(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (!m_waiting.remove(question) || m_isDone)
        return;
    m_answers.write(question, answer);
    evaluate();
}

void SpfEvaluator::giveUp()
{
    m_isDone = true;
    m_pending.clear();
}

void SpfEvaluator::evaluate()
{
    SpfCheck check(m_query, m_answers);
    check.run();
    m_outcome = check.outcome();
    m_isDone = check.isComplete();
    if (m_isDone)
        m_pending.clear();
    for (const DnsQuestion &question : check.wanted()) {
        const bool isNeeded = question == check.wanted().first();
        if (m_asked.contains(question) || (!isNeeded && m_asked.size() >= maxQuestionsAhead))
            continue;
        m_asked.insert(question);
        m_pending.append(question);
    }
}
