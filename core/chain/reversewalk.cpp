// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/reversewalk.h"

#include "dns/reversename.h"

#include <utility>

namespace {

QString keyOf(const ChainNode &node)
{
    // A PTR record may point to a name that reads like an address: the two must stay apart.
    return QString::number(node.index()) + chainNodeText(node);
}

} // namespace

ReverseWalk::ReverseWalk(const QList<QHostAddress> &starts, const WalkLimits &limits)
    : m_starts(starts), m_limits(limits)
{
    explore();
}

QList<DnsQuestion> ReverseWalk::takeQuestions()
{
    for (const DnsQuestion &question : std::as_const(m_pending))
        m_waiting.insert(question);
    return std::exchange(m_pending, {});
}

void ReverseWalk::accept(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (!m_waiting.remove(question))
        return;
    m_answers.write(question, answer);
    explore();
}

void ReverseWalk::want(const DnsQuestion &question)
{
    if (m_wanted.contains(question))
        return;
    m_wanted.insert(question);
    m_pending.append(question);
}

/// Draws the graph anew from the answers, breadth first, so that it is the same whatever order they came in.
void ReverseWalk::explore()
{
    m_graph = {};
    m_indices.clear();
    for (const QHostAddress &start : std::as_const(m_starts))
        m_graph.states[addNode(start, true)].isStart = true;
    for (int index = 0; index < m_graph.nodes.size(); ++index) {
        if (std::holds_alternative<QHostAddress>(m_graph.nodes.at(index)))
            exploreAddress(index);
        else
            exploreName(index);
    }
    // The chain test must come to its end even where the picture is full.
    for (const QHostAddress &start : std::as_const(m_starts)) {
        for (const DnsQuestion &question : judgeChain(m_answers, start, m_limits).missing)
            want(question);
    }
}

void ReverseWalk::exploreAddress(int index)
{
    const QHostAddress address = std::get<QHostAddress>(m_graph.nodes.at(index));
    const DnsQuestion question{reverseName(address), RrType::Ptr};
    const DnsAnswer *answer = m_answers.find(question);
    if (!answer) {
        want(question);
        return;
    }
    m_graph.states[index].ptr = answer->status;
    const QList<DnsName> names = namesRead(*answer, m_limits);
    int unread = static_cast<int>(answer->names().size() - names.size());
    for (const DnsName &name : names) {
        // iprev needs every name of a start address, however full the picture is.
        const int to = addNode(name, m_graph.states[index].isStart);
        if (to < 0)
            ++unread;
        else
            m_graph.edges.append({index, to, ChainEdgeKind::Ptr, answer->cnames});
    }
    m_graph.states[index].unread = unread;
    m_graph.limitReached = m_graph.limitReached || unread > 0;
}

void ReverseWalk::exploreName(int index)
{
    const DnsName name = std::get<DnsName>(m_graph.nodes.at(index));
    std::optional<LookupStatus> a;
    std::optional<LookupStatus> aaaa;
    exploreForward(index, name, RrType::A, a);
    exploreForward(index, name, RrType::Aaaa, aaaa);
    m_graph.states[index].a = a;
    m_graph.states[index].aaaa = aaaa;
}

void ReverseWalk::exploreForward(int index, const DnsName &name, RrType type, std::optional<LookupStatus> &status)
{
    const DnsAnswer *answer = m_answers.forward(name, type);
    if (!answer) {
        want({name, type});
        return;
    }
    status = answer->status;
    const QList<QHostAddress> addresses = answer->addresses();
    int followed = 0;
    for (const QHostAddress &address : addresses) {
        const bool isKnown = m_indices.contains(keyOf(address));
        const int to = isKnown || followed < m_limits.addressesPerName ? addNode(address, false) : -1;
        if (to < 0) {
            ++m_graph.states[index].unread;
            m_graph.limitReached = true;
            continue;
        }
        ++followed;
        m_graph.edges.append({index, to, ChainEdgeKind::Forward, answer->cnames});
    }
}

int ReverseWalk::addNode(const ChainNode &node, bool isNeeded)
{
    const QString key = keyOf(node);
    if (const auto known = m_indices.constFind(key); known != m_indices.cend())
        return *known;
    if (!isNeeded && m_graph.nodes.size() >= m_limits.nodes)
        return -1;
    const int index = static_cast<int>(m_graph.nodes.size());
    m_indices.insert(key, index);
    m_graph.nodes.append(node);
    m_graph.states.append(ChainNodeState{});
    return index;
}
