// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfoutcome.h"

#include "chain/answerbook.h"

#include <QSet>

/// Evaluates SPF for one identity and one address (RFC 7208, RFC 8616): asks questions, takes answers in any order, and
/// knows neither network nor time. What will be asked in any case, unless something matches before, is asked ahead.
class SpfEvaluator
{
public:
    explicit SpfEvaluator(const SpfQuery &query);

    /// The questions that have become useful since the last call; they are independent, ask them all at once.
    QList<DnsQuestion> takeQuestions();
    /// Takes the answer to a question of takeQuestions(); any other is ignored.
    void accept(const DnsQuestion &question, const DnsAnswer &answer);
    /// Time is over: a temporary error, unless it is done already.
    void giveUp();
    /// True once the outcome is certain; answers to what was asked ahead may still be on their way.
    bool isDone() const { return m_isDone; }
    const SpfQuery &query() const { return m_query; }
    const SpfOutcome &outcome() const { return m_outcome; }

private:
    void evaluate();

    /// No more is asked ahead beyond this; what is needed next is always asked.
    static constexpr int maxQuestionsAhead = 150;

    SpfQuery m_query;
    AnswerBook m_answers;
    SpfOutcome m_outcome;
    QSet<DnsQuestion> m_asked;
    QSet<DnsQuestion> m_waiting;
    QList<DnsQuestion> m_pending;
    bool m_isDone = false;
};
