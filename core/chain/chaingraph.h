// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"

#include <QHash>
#include <QList>

#include <optional>
#include <variant>

/// iprev of one address (RFC 8601 §2.7.3, §3).
enum class Iprev
{
    Pass,
    Fail,
    TempError,
    PermError
};
/// The older, laxer test: where PTR -> A -> PTR -> ... ends up.
enum class ChainOutcome
{
    Settles,
    Loops,
    DeadEnd,
    Unknown,
    TooLong
};

QString iprevText(Iprev iprev);
QString chainOutcomeText(ChainOutcome outcome);

/// A node of the picture: an address or a name.
using ChainNode = std::variant<QHostAddress, DnsName>;
QString chainNodeText(const ChainNode &node);

enum class ChainEdgeKind
{
    Ptr,
    Forward
};

/// One arrow: an address's reverse name, or a name's address; CNAMEs on the way are kept beside it.
struct ChainEdge
{
    int from = 0; ///< index into ChainGraph::nodes
    int to = 0;
    ChainEdgeKind kind = ChainEdgeKind::Ptr;
    QList<DnsName> cnames;
    friend bool operator==(const ChainEdge &, const ChainEdge &) = default;
};

/// What the look-ups at a node ended with; nothing where a question was not asked.
struct ChainNodeState
{
    std::optional<LookupStatus> ptr; ///< of an address
    std::optional<LookupStatus> a; ///< of a name
    std::optional<LookupStatus> aaaa; ///< of a name
    bool isStart = false; ///< an egress address
    int unread = 0; ///< names or addresses not followed because of a limit
    friend bool operator==(const ChainNodeState &, const ChainNodeState &) = default;
};

/// Everything found from the egress addresses on: both families, all names.
struct ChainGraph
{
    QList<ChainNode> nodes; ///< start addresses first, then in the order found
    QList<ChainNodeState> states; ///< as many as nodes
    QList<ChainEdge> edges;
    bool limitReached = false;

    int indexOf(const ChainNode &node) const { return static_cast<int>(nodes.indexOf(node)); }
    friend bool operator==(const ChainGraph &, const ChainGraph &) = default;
};

/// The walk of one start address through the graph.
struct ChainResult
{
    ChainOutcome outcome = ChainOutcome::Unknown;
    QList<ChainNode> path; ///< addresses and names in turn, ending with the first repetition
    QList<ChainNode> cycle; ///< from the repeated address's first occurrence on; empty unless it loops
    std::optional<std::pair<DnsName, QHostAddress>> settlesAt;
    friend bool operator==(const ChainResult &, const ChainResult &) = default;
};
