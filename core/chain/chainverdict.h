// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/answerbook.h"
#include "chain/chaingraph.h"

/// How far a walk goes; what lies beyond is counted and said, never silently dropped.
struct WalkLimits
{
    int namesPerAddress = 32;
    int addressesPerName = 16;
    int nodes = 128;
    int chainAddresses = 40;
};

/// The PTR names of an address that are read: the first ones in text order.
QList<DnsName> namesRead(const DnsAnswer &ptrAnswer, const WalkLimits &limits);

/// iprev of one address (RFC 8601 §3), from the look-ups in its own family. A look-up that is not there counts as one
/// that could not be completed.
Iprev judgeIprev(const AnswerBook &book, const QHostAddress &address, const WalkLimits &limits);

/// The chain test, or what must be asked before it can be decided.
struct ChainVerdict
{
    ChainResult result;
    QList<DnsQuestion> missing; ///< if not empty, result is that of a walk cut off here
};

/// At an address, if one of its PTR names has this address among its own, the chain settles there. Else it goes on with
/// the first name (in text order) that has addresses, to that name's first address (in numeric order), within the start
/// address's family.
ChainVerdict judgeChain(const AnswerBook &book, const QHostAddress &start, const WalkLimits &limits);
