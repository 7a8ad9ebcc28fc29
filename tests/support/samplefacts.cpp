// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "samplefacts.h"

#include "dns/address.h"

#include <algorithm>

QHostAddress sampleAddress(const char *text)
{
    return parseAddress(QString::fromLatin1(text)).value();
}

DnsName sampleName(const char *text)
{
    return DnsName::fromText(QString::fromLatin1(text)).value();
}

int SampleFacts::node(const ChainNode &node)
{
    ChainGraph &graph = m_facts.graph;
    const int known = graph.indexOf(node);
    if (known >= 0)
        return known;
    graph.nodes.append(node);
    graph.states.append(ChainNodeState{});
    return static_cast<int>(graph.nodes.size()) - 1;
}

SampleFacts &SampleFacts::start(const char *address)
{
    m_facts.graph.states[node(sampleAddress(address))].isStart = true;
    m_facts.request.ips.append(sampleAddress(address));
    return *this;
}

SampleFacts &SampleFacts::ptr(const char *address, std::initializer_list<const char *> names)
{
    const int from = node(sampleAddress(address));
    m_facts.graph.states[from].ptr = names.size() > 0 ? LookupStatus::Answered : LookupStatus::NxDomain;
    for (const char *name : names)
        m_facts.graph.edges.append({from, node(sampleName(name)), ChainEdgeKind::Ptr, {}});
    return *this;
}

SampleFacts &SampleFacts::ptrFails(const char *address, LookupStatus status)
{
    m_facts.graph.states[node(sampleAddress(address))].ptr = status;
    return *this;
}

SampleFacts &SampleFacts::ptrAlias(const char *address, const char *alias)
{
    const int from = node(sampleAddress(address));
    for (ChainEdge &edge : m_facts.graph.edges) {
        if (edge.from == from && edge.kind == ChainEdgeKind::Ptr)
            edge.cnames.append(sampleName(alias));
    }
    return *this;
}

SampleFacts &SampleFacts::forward(const char *name, std::initializer_list<const char *> addresses)
{
    const int from = node(sampleName(name));
    ChainNodeState state = m_facts.graph.states[from];
    state.a = state.aaaa = LookupStatus::NoData;
    for (const char *text : addresses) {
        const QHostAddress address = sampleAddress(text);
        (familyOf(address) == AddressFamily::IPv4 ? state.a : state.aaaa) = LookupStatus::Answered;
        m_facts.graph.edges.append({from, node(address), ChainEdgeKind::Forward, {}});
    }
    m_facts.graph.states[from] = state;
    return *this;
}

SampleFacts &SampleFacts::forwardFails(const char *name, LookupStatus a, LookupStatus aaaa)
{
    ChainNodeState &state = m_facts.graph.states[node(sampleName(name))];
    state.a = a;
    state.aaaa = aaaa;
    return *this;
}

SampleFacts &SampleFacts::helo(const char *name, std::initializer_list<const char *> addresses)
{
    NameFacts helo;
    helo.name = QString::fromLatin1(name);
    helo.a = helo.aaaa = addresses.size() > 0 ? LookupStatus::NoData : LookupStatus::NxDomain;
    for (const char *text : addresses) {
        const QHostAddress address = sampleAddress(text);
        (familyOf(address) == AddressFamily::IPv4 ? helo.a : helo.aaaa) = LookupStatus::Answered;
        helo.addresses.append(address);
    }
    helo.wasAsked = true;
    m_facts.helo = helo;
    m_facts.request.helo = helo.name;
    return *this;
}

SampleFacts &SampleFacts::unread(const char *address, int count)
{
    m_facts.graph.states[node(sampleAddress(address))].unread = count;
    m_facts.graph.limitReached = true;
    return *this;
}

Facts SampleFacts::facts() const
{
    Facts facts = m_facts;
    for (int index = 0; index < facts.graph.nodes.size(); ++index) {
        if (facts.graph.states[index].isStart)
            judge(facts, index);
    }
    return facts;
}

Facts SampleFacts::partly(int count) const
{
    Facts facts = m_facts;
    facts.graph.nodes.resize(std::min<qsizetype>(count, facts.graph.nodes.size()));
    facts.graph.states.resize(facts.graph.nodes.size());
    facts.graph.edges.removeIf([&facts](const ChainEdge &edge) {
        return edge.from >= facts.graph.nodes.size() || edge.to >= facts.graph.nodes.size();
    });
    for (int index = 0; index < facts.graph.nodes.size(); ++index) {
        const bool hasNext = std::any_of(facts.graph.edges.cbegin(), facts.graph.edges.cend(),
            [index](const ChainEdge &edge) { return edge.from == index; });
        if (!hasNext) {
            ChainNodeState &state = facts.graph.states[index];
            state.ptr = state.a = state.aaaa = std::nullopt;
        }
    }
    return facts;
}

void SampleFacts::judge(Facts &facts, int start) const
{
    const ChainGraph &graph = facts.graph;
    AddressFacts address;
    address.ip = std::get<QHostAddress>(graph.nodes[start]);
    address.ptrStatus = graph.states[start].ptr.value_or(LookupStatus::Cancelled);
    address.ptrLookup = 1;
    const bool isV4 = familyOf(address.ip) == AddressFamily::IPv4;
    bool isFailed = false;
    bool isConfirmed = false;
    for (const ChainEdge &edge : graph.edges) {
        if (edge.from != start)
            continue;
        address.ptrNames.append(std::get<DnsName>(graph.nodes[edge.to]));
        const ChainNodeState &state = graph.states[edge.to];
        isFailed = isFailed || isTemporary((isV4 ? state.a : state.aaaa).value_or(LookupStatus::Cancelled));
        isConfirmed = isConfirmed || std::any_of(graph.edges.cbegin(), graph.edges.cend(), [&](const ChainEdge &back) {
            return back.from == edge.to && back.to == start;
        });
    }
    if (isTemporary(address.ptrStatus) || (!isConfirmed && isFailed))
        address.iprev = Iprev::TempError;
    else if (address.ptrStatus != LookupStatus::Answered)
        address.iprev = Iprev::PermError;
    else
        address.iprev = isConfirmed ? Iprev::Pass : Iprev::Fail;
    walk(facts, address);
    facts.addresses.append(address);
}

/// The chain test's walk along first arrows; enough for the samples, whose names have one address each on the way.
void SampleFacts::walk(const Facts &facts, AddressFacts &address) const
{
    const ChainGraph &graph = facts.graph;
    ChainResult &chain = address.chain;
    chain.path = {address.ip};
    chain.outcome = ChainOutcome::DeadEnd;
    if (address.iprev == Iprev::Pass)
        chain.outcome = ChainOutcome::Settles;
    if (address.iprev == Iprev::TempError)
        chain.outcome = ChainOutcome::Unknown;
    if (address.iprev == Iprev::Pass || address.iprev == Iprev::TempError)
        return;
    while (true) {
        const int at = graph.indexOf(chain.path.last());
        const auto next = std::find_if(
            graph.edges.cbegin(), graph.edges.cend(), [at](const ChainEdge &edge) { return edge.from == at; });
        if (next == graph.edges.cend())
            return;
        const ChainNode &to = graph.nodes[next->to];
        const qsizetype before = chain.path.indexOf(to);
        chain.path.append(to);
        if (before >= 0 && std::holds_alternative<QHostAddress>(to)) {
            const qsizetype length = chain.path.size() - 1 - before;
            chain.outcome = length == 2 ? ChainOutcome::Settles : ChainOutcome::Loops;
            chain.cycle = length == 2 ? QList<ChainNode>() : chain.path.mid(before, length);
            return;
        }
    }
}

Facts Samples::storyLoop()
{
    return SampleFacts()
        .start("203.0.113.100")
        .ptr("203.0.113.100", {"mail.dynatron.example"})
        .forward("mail.dynatron.example", {"203.0.113.244"})
        .ptr("203.0.113.244", {"dynatron.example"})
        .forward("dynatron.example", {"203.0.113.51"})
        .ptr("203.0.113.51", {"mail.dynatron.example"})
        .helo("dyna-web", {})
        .facts();
}

Facts Samples::storyRepaired()
{
    return SampleFacts()
        .start("203.0.113.100")
        .ptr("203.0.113.100", {"mail.dynatron.example"})
        .forward("mail.dynatron.example", {"203.0.113.244"})
        .ptr("203.0.113.244", {"mail.dynatron.example"})
        .helo("web4.dynatron.example", {"203.0.113.100"})
        .facts();
}

Facts Samples::perfect()
{
    return SampleFacts()
        .start("203.0.113.10")
        .start("2001:db8:113::10")
        .ptr("203.0.113.10", {"mx.perfect.example"})
        .ptr("2001:db8:113::10", {"mx.perfect.example"})
        .forward("mx.perfect.example", {"203.0.113.10", "2001:db8:113::10"})
        .helo("mx.perfect.example", {"203.0.113.10", "2001:db8:113::10"})
        .facts();
}

Facts Samples::noReverseName()
{
    return SampleFacts()
        .start("203.0.113.20")
        .ptr("203.0.113.20", {})
        .helo("mail.noptr.example", {"203.0.113.20"})
        .facts();
}

Facts Samples::ipv6Broken()
{
    return SampleFacts()
        .start("203.0.113.30")
        .start("2001:db8:113::30")
        .ptr("203.0.113.30", {"mail.six.example"})
        .ptr("2001:db8:113::30", {"mail.six.example"})
        .ptrAlias("203.0.113.30", "30.0-127.113.0.203.in-addr.arpa")
        .forward("mail.six.example", {"203.0.113.30"})
        .helo("mail.six.example", {"203.0.113.30"})
        .facts();
}

Facts Samples::timedOut()
{
    return SampleFacts()
        .start("203.0.113.40")
        .start("203.0.113.41")
        .ptr("203.0.113.40", {"slow.example"})
        .forwardFails("slow.example", LookupStatus::TimedOut, LookupStatus::TimedOut)
        .ptrFails("203.0.113.41", LookupStatus::ServFail)
        .facts();
}

Facts Samples::crowd()
{
    SampleFacts sample;
    sample.start("198.51.100.1").start("198.51.100.2").start("2001:db8:5::1");
    sample.ptr("198.51.100.1",
        {"a.relay.example", "b.relay.example", "c.relay.example", "customer-with-a-long-name.hosting-provider.example",
            "mail.one.example", "mail.two.example", "mail.three.example", "mail.four.example"});
    sample.ptr("198.51.100.2", {"b.relay.example", "out.relay.example"});
    sample.ptr("2001:db8:5::1", {"out.relay.example"});
    sample.forward("a.relay.example", {"198.51.100.7"});
    sample.forward("b.relay.example", {"198.51.100.2", "198.51.100.8"});
    sample.forward("c.relay.example", {"198.51.100.9", "2001:db8:5::9"});
    sample.forward("customer-with-a-long-name.hosting-provider.example", {"192.0.2.77"});
    sample.forward("mail.one.example", {"192.0.2.11"});
    sample.forward("mail.two.example", {"192.0.2.12"});
    sample.forward("mail.three.example", {});
    sample.forwardFails("mail.four.example", LookupStatus::ServFail, LookupStatus::NoData);
    sample.forward("out.relay.example", {"198.51.100.2", "2001:db8:5::1"});
    sample.ptr("198.51.100.7", {"c.relay.example"});
    sample.ptr("198.51.100.8", {});
    sample.ptr("198.51.100.9", {"c.relay.example"});
    sample.ptr("2001:db8:5::9", {});
    sample.ptr("192.0.2.77", {"static-77.isp.example"});
    sample.forward("static-77.isp.example", {"192.0.2.77"});
    sample.ptr("192.0.2.11", {"web.one.example"});
    sample.forward("web.one.example", {"192.0.2.99"});
    sample.ptr("192.0.2.99", {"a.relay.example"});
    sample.ptr("192.0.2.12", {});
    sample.unread("198.51.100.1", 4);
    sample.helo("out.relay.example", {"198.51.100.2", "2001:db8:5::1"});
    return sample.facts();
}
