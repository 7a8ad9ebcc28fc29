// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/answerbook.h"

/// The answers that one evaluation reads, the questions it finds missing, and its void look-ups. It knows no SPF terms.
class SpfLookups
{
public:
    explicit SpfLookups(const AnswerBook &answers) : m_answers(answers) { }

    /// nullptr if the answer is not there yet; the question is wanted then.
    const DnsAnswer *find(const DnsQuestion &question);
    /// Has the answers to several questions asked for at once.
    void prepare(const QList<DnsName> &names, RrType type);
    /// Counts an answer that has no records though nothing failed (RFC 7208 §4.6.4); false once there are too many.
    bool countVoid(const DnsAnswer &answer);
    /// What comes after the result, the explanation, is no longer counted.
    void endCounting() { m_isCounting = false; }
    int voids() const { return m_voids; }
    bool hasTooManyVoids() const { return m_voids > maxVoids; }

    /// True as long as every answer needed was there.
    bool isComplete() const { return m_wanted.isEmpty(); }
    /// In the order of need: the first is the one without which nothing goes on.
    const QList<DnsQuestion> &wanted() const { return m_wanted; }

    static constexpr int maxVoids = 2; // RFC 7208 §4.6.4

private:
    const AnswerBook &m_answers;
    QList<DnsQuestion> m_wanted;
    int m_voids = 0;
    bool m_isCounting = true;
};
