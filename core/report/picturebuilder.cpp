// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/picturebuilder.h"

#include "base/printable.h"
#include "findings/rules.h"
#include "report/pictureclaims.h"
#include "report/pictureends.h"

#include <algorithm>

namespace {

PictureArrow forwardArrow(AddressFamily family)
{
    return family == AddressFamily::IPv4 ? PictureArrow::A : PictureArrow::Aaaa;
}

RrType forwardType(AddressFamily family)
{
    return family == AddressFamily::IPv4 ? RrType::A : RrType::Aaaa;
}

bool isFailed(const std::optional<LookupStatus> &status)
{
    return status && isTemporary(*status);
}

} // namespace

PictureBuilder::PictureBuilder(const Facts &facts) : m_facts(facts) { }

ChainPicture PictureBuilder::build()
{
    copyGraph();
    addHelo();
    const int known = static_cast<int>(m_picture.nodes.size());
    addEnds();
    for (int node = 0; node < known; ++node) {
        if (m_picture.nodes.at(node).kind == PictureKind::Address)
            m_picture.nodes[node].state = stateOfAddress(node);
    }
    for (int node = 0; node < known; ++node) {
        if (m_picture.nodes.at(node).isStart && m_picture.nodes.at(node).state == State::Pass)
            markPass(node);
    }
    bool blames = true;
    for (int node = 0; node < known; ++node) {
        if (!m_picture.nodes[node].isStart || m_picture.nodes.at(node).state != State::Fail)
            continue;
        markFail(node, blames);
        blames = false; // one thing at a time: the first broken address shows where to begin
    }
    judgeHelo();
    markLoops();
    markDeadEnds();
    addSpfClaims(m_picture, m_facts);
    return std::move(m_picture);
}

void PictureBuilder::copyGraph()
{
    const ChainGraph &graph = m_facts.graph;
    for (int index = 0; index < graph.nodes.size(); ++index) {
        PictureNode node;
        node.text = chainNodeText(graph.nodes[index]);
        const ChainNodeState state = graph.states.value(index);
        if (const auto *address = std::get_if<QHostAddress>(&graph.nodes[index])) {
            node.addressKind = kindOf(*address);
            node.isPending = !state.ptr;
        } else {
            node.kind = PictureKind::Name;
            node.isPending = !state.a || !state.aaaa;
        }
        node.isStart = state.isStart;
        m_picture.nodes.append(node);
        m_states.append(state);
    }
    for (const ChainEdge &edge : graph.edges) {
        if (edge.from < 0 || edge.from >= graph.nodes.size() || edge.to < 0 || edge.to >= graph.nodes.size())
            continue;
        const PictureArrow arrow = edge.kind == ChainEdgeKind::Ptr ? PictureArrow::Ptr : forwardArrow(family(edge.to));
        m_picture.edges.append({edge.from, edge.to, arrow, edge.cnames, State::NotApplicable, false, false, {}});
    }
}

void PictureBuilder::addHelo()
{
    const QString text = m_facts.helo ? m_facts.helo->name : printable(m_facts.request.helo.trimmed(), 255).toLower();
    if (text.isEmpty())
        return;
    m_helo = find(PictureKind::Name, text);
    if (m_helo < 0) {
        PictureNode node;
        node.kind = PictureKind::Name;
        node.text = text;
        m_helo = static_cast<int>(m_picture.nodes.size());
        ChainNodeState state;
        if (m_facts.helo && m_facts.helo->wasAsked) {
            state.a = m_facts.helo->a;
            state.aaaa = m_facts.helo->aaaa;
        }
        m_picture.nodes.append(node);
        m_states.append(state);
        if (m_facts.helo) {
            for (const QHostAddress &address : m_facts.helo->addresses)
                addHeloAddress(m_helo, address);
        }
    }
    m_picture.nodes[m_helo].isHelo = true;
}

void PictureBuilder::addHeloAddress(int helo, const QHostAddress &address)
{
    int to = find(PictureKind::Address, addressText(address));
    if (to < 0) {
        PictureNode node;
        node.text = addressText(address);
        node.addressKind = kindOf(address);
        to = static_cast<int>(m_picture.nodes.size());
        m_picture.nodes.append(node);
        m_states.append(ChainNodeState{});
    }
    m_picture.edges.append(
        {helo, to, forwardArrow(familyOf(address)), m_facts.helo->cnames, State::NotApplicable, false, false, {}});
}

void PictureBuilder::addEnds()
{
    const int known = static_cast<int>(m_picture.nodes.size());
    for (int node = 0; node < known; ++node) {
        if (m_picture.nodes.at(node).kind == PictureKind::Address) {
            addAll(node, endsOfAddress(m_states[node]));
            continue;
        }
        const bool isV4 = isNamedBy(node, AddressFamily::IPv4);
        addAll(node, endsOfName(m_states[node], isV4, isNamedBy(node, AddressFamily::IPv6)));
    }
}

void PictureBuilder::addAll(int node, const QList<PictureNode> &ends)
{
    for (const PictureNode &end : ends)
        addEnd(node, end);
}

void PictureBuilder::addEnd(int node, PictureNode end)
{
    end.kind = PictureKind::End;
    end.text = m_picture.nodes[node].text;
    end.state = end.end == PictureEnd::NoAnswer ? State::Unknown : State::NotApplicable;
    m_picture.edges.append(
        {node, static_cast<int>(m_picture.nodes.size()), PictureArrow::End, {}, end.state, false, false, {}});
    m_picture.nodes.append(end);
    m_states.append(ChainNodeState{});
}

void PictureBuilder::markPass(int node)
{
    for (const int there : edgesFrom(node, PictureArrow::Ptr)) {
        const int name = m_picture.edges.at(there).to;
        for (const int back : edgesFrom(name, forwardArrow(family(node)))) {
            if (m_picture.edges.at(back).to == node)
                m_picture.edges[there].state = m_picture.edges[back].state = State::Pass;
        }
    }
}

void PictureBuilder::markFail(int node, bool blames)
{
    for (const int there : edgesFrom(node, PictureArrow::Ptr)) {
        if (markFailedWays(m_picture.edges.at(there).to, family(node), blames))
            continue;
        // Every way on from this name serves another address: then the reverse name itself is wrong.
        markFailed(there, blames);
    }
    for (const int there : edgesFrom(node, PictureArrow::End)) {
        const int end = m_picture.edges.at(there).to;
        if (m_picture.nodes.at(end).end == PictureEnd::NoReverseName)
            markFailed(there, blames);
    }
}

bool PictureBuilder::markFailedWays(int name, AddressFamily family, bool blames)
{
    bool isMarked = false;
    for (const int way : edgesFrom(name, forwardArrow(family))) {
        if (m_picture.edges.at(way).state == State::Pass)
            continue;
        markFailed(way, blames);
        isMarked = true;
    }
    for (const int way : edgesFrom(name, PictureArrow::End)) {
        const PictureNode &end = m_picture.nodes.at(m_picture.edges.at(way).to);
        const bool isMissing = end.end == PictureEnd::NoSuchName
            || (end.end == PictureEnd::NoAddress && end.missing.value_or(forwardType(family)) == forwardType(family));
        if (!isMissing)
            continue;
        markFailed(way, blames);
        isMarked = true;
    }
    return isMarked;
}

void PictureBuilder::markFailed(int way, bool blames)
{
    m_picture.edges[way].state = State::Fail;
    m_picture.edges[way].isGuilty = blames || m_picture.edges.at(way).isGuilty;
    if (m_picture.edges.at(way).arrow == PictureArrow::End)
        m_picture.nodes[m_picture.edges.at(way).to].state = State::Fail;
}

/// The arrow that comes back to where the walk has been, and the others of the circle.
void PictureBuilder::markLoops()
{
    for (const AddressFacts &address : m_facts.addresses) {
        if (address.chain.outcome != ChainOutcome::Loops)
            continue;
        const QList<ChainNode> &path = address.chain.path;
        qsizetype closing = 1;
        while (closing < path.size() && !path.first(closing).contains(path[closing]))
            ++closing;
        if (closing >= path.size())
            continue;
        const qsizetype first = path.indexOf(path[closing]);
        for (qsizetype step = first + 1; step <= closing; ++step) {
            const QString from = chainNodeText(path[step - 1]);
            const QString to = chainNodeText(path[step]);
            for (PictureEdge &edge : m_picture.edges) {
                if (m_picture.nodes[edge.from].text != from || m_picture.nodes[edge.to].text != to
                    || edge.arrow == PictureArrow::End)
                    continue;
                if (edge.state == State::NotApplicable)
                    edge.state = State::Warning;
                edge.closesLoop = edge.closesLoop || step == closing;
            }
        }
    }
}

void PictureBuilder::markDeadEnds()
{
    for (const AddressFacts &address : m_facts.addresses) {
        if (address.chain.outcome != ChainOutcome::DeadEnd || address.chain.path.isEmpty())
            continue;
        const QString last = chainNodeText(address.chain.path.last());
        for (PictureEdge &edge : m_picture.edges) {
            if (edge.arrow == PictureArrow::End && m_picture.nodes[edge.from].text == last
                && edge.state == State::NotApplicable && m_picture.nodes.at(edge.to).end != PictureEnd::NotFollowed)
                edge.state = m_picture.nodes[edge.to].state = State::Warning;
        }
    }
}

void PictureBuilder::judgeHelo()
{
    if (m_helo < 0)
        return;
    judgeHeloAddresses();
    // A name that is wrong by its very form is wrong wherever it leads.
    if (stateOf(heloForm(m_facts.request.helo)) == State::Fail)
        m_picture.nodes[m_helo].state = State::Fail;
}

void PictureBuilder::judgeHeloAddresses()
{
    if (m_picture.nodes.at(m_helo).isPending || !m_facts.helo || !m_facts.helo->wasAsked)
        return;
    bool isConfirmed = false;
    for (const PictureEdge &edge : std::as_const(m_picture.edges))
        isConfirmed = isConfirmed || (edge.from == m_helo && m_picture.nodes.at(edge.to).isStart);
    const State open = m_facts.helo->isTemporaryFailure() ? State::Unknown : State::Warning;
    m_picture.nodes[m_helo].state = isConfirmed ? State::Pass : open;
    for (PictureEdge &edge : m_picture.edges) {
        if (edge.from != m_helo || edge.state != State::NotApplicable)
            continue;
        if (!isConfirmed)
            edge.state = open;
        else if (m_picture.nodes.at(edge.to).isStart)
            edge.state = State::Pass;
        if (edge.arrow == PictureArrow::End)
            m_picture.nodes[edge.to].state = edge.state;
    }
}

int PictureBuilder::find(PictureKind kind, const QString &text) const
{
    for (int node = 0; node < m_picture.nodes.size(); ++node) {
        if (m_picture.nodes[node].kind == kind && m_picture.nodes[node].text == text)
            return node;
    }
    return -1;
}

QList<int> PictureBuilder::edgesFrom(int node, PictureArrow arrow) const
{
    QList<int> found;
    for (int edge = 0; edge < m_picture.edges.size(); ++edge) {
        if (m_picture.edges[edge].from == node && m_picture.edges[edge].arrow == arrow)
            found.append(edge);
    }
    return found;
}

bool PictureBuilder::leadsBack(int name, int address) const
{
    return std::any_of(m_picture.edges.cbegin(), m_picture.edges.cend(),
        [&](const PictureEdge &edge) { return edge.from == name && edge.to == address; });
}

/// The verdict of the diagnosis where there is one; for other addresses, and while answers come in, what the graph
/// shows.
State PictureBuilder::stateOfAddress(int node) const
{
    const bool isStart = m_picture.nodes[node].isStart;
    if (const std::optional<State> known = isStart ? knownState(node) : std::nullopt)
        return *known;
    const std::optional<LookupStatus> &ptr = m_states[node].ptr;
    const State wrong = isStart ? State::Fail : State::NotApplicable;
    if (!ptr)
        return State::NotApplicable;
    if (*ptr != LookupStatus::Answered)
        return isTemporary(*ptr) ? State::Unknown : wrong;
    bool isPending = false;
    bool isUnknown = false;
    for (const int there : edgesFrom(node, PictureArrow::Ptr)) {
        const int name = m_picture.edges[there].to;
        if (leadsBack(name, node))
            return State::Pass;
        const std::optional<LookupStatus> forward = forwardStatus(name, family(node));
        isPending = isPending || !forward;
        isUnknown = isUnknown || isFailed(forward);
    }
    if (isPending)
        return State::NotApplicable;
    return isUnknown ? State::Unknown : wrong;
}

std::optional<State> PictureBuilder::knownState(int node) const
{
    for (const AddressFacts &address : m_facts.addresses) {
        // Before its PTR look-up has ended an entry holds nothing but its address.
        if (address.ptrLookup > 0 && addressText(address.ip) == m_picture.nodes[node].text)
            return stateOf(address.iprev);
    }
    return std::nullopt;
}

std::optional<LookupStatus> PictureBuilder::forwardStatus(int name, AddressFamily family) const
{
    return family == AddressFamily::IPv4 ? m_states[name].a : m_states[name].aaaa;
}

AddressFamily PictureBuilder::family(int node) const
{
    return m_picture.nodes[node].text.contains(QLatin1Char(':')) ? AddressFamily::IPv6 : AddressFamily::IPv4;
}

bool PictureBuilder::isNamedBy(int name, AddressFamily family) const
{
    return std::any_of(m_picture.edges.cbegin(), m_picture.edges.cend(), [&](const PictureEdge &edge) {
        return edge.to == name && edge.arrow == PictureArrow::Ptr && this->family(edge.from) == family;
    });
}
