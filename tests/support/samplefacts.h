// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"

/// Facts made by hand, with the verdicts that belong to them: networks as tables, without any look-up.
class SampleFacts
{
public:
    SampleFacts &start(const char *address);
    /// Reverse names; none given means that there are none.
    SampleFacts &ptr(const char *address, std::initializer_list<const char *> names);
    SampleFacts &ptrFails(const char *address, LookupStatus status);
    SampleFacts &ptrAlias(const char *address, const char *alias);
    /// Addresses of a name; a family that is not among them has no records.
    SampleFacts &forward(const char *name, std::initializer_list<const char *> addresses);
    SampleFacts &forwardFails(const char *name, LookupStatus a, LookupStatus aaaa);
    SampleFacts &helo(const char *name, std::initializer_list<const char *> addresses);
    SampleFacts &unread(const char *address, int count);

    /// The facts with the verdicts on each start address.
    Facts facts() const;
    /// What a live view sees on its way: the first @p count nodes, answered or not, and no verdict.
    Facts partly(int count) const;

private:
    int node(const ChainNode &node);
    void judge(Facts &facts, int start) const;
    void walk(const Facts &facts, AddressFacts &address) const;

    Facts m_facts;
};

namespace Samples {
Facts storyLoop();
Facts storyRepaired();
Facts perfect();
Facts noReverseName();
Facts ipv6Broken();
Facts timedOut();
/// About thirty nodes: a shared relay with twelve names.
Facts crowd();
} // namespace Samples

QHostAddress sampleAddress(const char *text);
DnsName sampleName(const char *text);
