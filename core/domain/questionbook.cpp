// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/questionbook.h"

#include <utility>

const DnsAnswer &QuestionBook::answerTo(const DnsQuestion &question)
{
    static const DnsAnswer none;
    if (const DnsAnswer *answer = m_answers.find(question))
        return *answer;
    if (!m_wanted.contains(question)) {
        m_wanted.insert(question);
        m_pending.append(question);
    }
    return none;
}

QList<DnsQuestion> QuestionBook::takeQuestions()
{
    for (const DnsQuestion &question : std::as_const(m_pending))
        m_waiting.insert(question);
    return std::exchange(m_pending, {});
}

bool QuestionBook::accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup)
{
    if (!m_waiting.remove(question))
        return false;
    m_answers.write(question, answer);
    m_lookups.insert(question, lookup);
    return true;
}

void QuestionBook::addLookup(QList<int> &lookups, const DnsQuestion &question) const
{
    const int lookup = m_lookups.value(question, 0);
    if (lookup > 0 && !lookups.contains(lookup))
        lookups.append(lookup);
}
