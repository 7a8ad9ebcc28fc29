// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/answerbook.h"

#include <QSet>

/// What an engine has asked and been told, with the numbers of the look-ups for the evidence. It never knows what the
/// answers mean.
class QuestionBook
{
public:
    /// The answer; one that was cancelled as long as there is none, and then the question is wanted.
    const DnsAnswer &answerTo(const DnsQuestion &question);
    /// The questions that were wanted since the last call; they are independent, ask them all at once.
    QList<DnsQuestion> takeQuestions();
    /// False for an answer that is not waited for.
    bool accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup);
    bool isDone() const { return m_waiting.isEmpty() && m_pending.isEmpty(); }
    const AnswerBook &answers() const { return m_answers; }
    /// Appends the number of a question's look-up, once, if it was answered.
    void addLookup(QList<int> &lookups, const DnsQuestion &question) const;

private:
    AnswerBook m_answers;
    QHash<DnsQuestion, int> m_lookups;
    QSet<DnsQuestion> m_wanted;
    QSet<DnsQuestion> m_waiting;
    QList<DnsQuestion> m_pending;
};
