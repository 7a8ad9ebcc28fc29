// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chain/reversewalk.h"
#include "dns/lookupledger.h"
#include "facts/facts.h"

/// Drives a reverse walk: asks what it wants to know until it is done.
class WalkStep
{
public:
    WalkStep(LookupLedger &ledger, const QList<QHostAddress> &starts) : m_ledger(ledger), m_walk(starts) { }

    /// Calls @p changed after every answer; isDone() then tells whether it was the last.
    void start(std::function<void()> changed);
    bool isDone() const { return m_walk.isDone(); }
    const ChainGraph &graph() const { return m_walk.graph(); }
    /// What is known of one of the start addresses, now.
    AddressFacts factsOf(const QHostAddress &start) const;

private:
    void pump();
    AddressFacts::Forward forwardOf(const DnsName &name, const QHostAddress &start) const;

    LookupLedger &m_ledger;
    ReverseWalk m_walk;
    std::function<void()> m_changed;
};
