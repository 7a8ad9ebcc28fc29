// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/chainverdict.h"

#include <QSet>

/// Follows the egress addresses' reverse names, their addresses, the reverse names of those, and so on, until nothing
/// new is found: asks questions, takes answers in any order, and knows neither network nor time.
class ReverseWalk
{
public:
    explicit ReverseWalk(const QList<QHostAddress> &starts, const WalkLimits &limits = {});

    /// The questions that have become necessary since the last call; they are independent, ask them all at once.
    QList<DnsQuestion> takeQuestions();
    /// Takes the answer to a question of takeQuestions(); any other is ignored.
    void accept(const DnsQuestion &question, const DnsAnswer &answer);
    bool isDone() const { return m_waiting.isEmpty() && m_pending.isEmpty(); }

    /// Everything found so far; the order of nodes does not depend on the order of answers.
    const ChainGraph &graph() const { return m_graph; }
    const AnswerBook &answers() const { return m_answers; }
    const WalkLimits &limits() const { return m_limits; }
    Iprev iprev(const QHostAddress &start) const { return judgeIprev(m_answers, start, m_limits); }
    ChainResult chain(const QHostAddress &start) const { return judgeChain(m_answers, start, m_limits).result; }

private:
    void explore();
    void exploreAddress(int index);
    void exploreName(int index);
    void exploreForward(int index, const DnsName &name, RrType type, std::optional<LookupStatus> &status);
    int addNode(const ChainNode &node, bool isNeeded);
    void want(const DnsQuestion &question);

    QList<QHostAddress> m_starts;
    WalkLimits m_limits;
    AnswerBook m_answers;
    ChainGraph m_graph;
    QHash<QString, int> m_indices;
    QSet<DnsQuestion> m_wanted;
    QSet<DnsQuestion> m_waiting;
    QList<DnsQuestion> m_pending;
};
