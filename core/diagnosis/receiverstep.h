// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/namestep.h"

#include <memory>
#include <vector>

/// Finds the receiver's mail exchangers and their addresses (RFC 5321 §5.1), so that a HELO name which is the
/// receiver's own can be recognised.
class ReceiverStep
{
public:
    ReceiverStep(LookupLedger &ledger, const QString &domain);

    void start(std::function<void()> done);
    ReceiverFacts facts() const;

private:
    void acceptExchangers(const DnsAnswer &answer);

    static constexpr int maxExchangers = 8;

    LookupLedger &m_ledger;
    ReceiverFacts m_facts;
    std::vector<std::unique_ptr<NameStep>> m_names;
    int m_waiting = 0;
    std::function<void()> m_done;
};
