// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/lookupledger.h"
#include "facts/facts.h"

/// Asks for all addresses of one name, both families at once.
class NameStep
{
public:
    explicit NameStep(const QString &name);

    /// Calls @p done when both answers are there. A name that cannot be asked for is done at once, with nothing asked;
    /// then @p done is called from inside this call.
    void start(LookupLedger &ledger, std::function<void()> done);
    const NameFacts &facts() const { return m_facts; }

private:
    void ask(LookupLedger &ledger, const DnsName &name, RrType type, LookupStatus &status);

    NameFacts m_facts;
    int m_waiting = 0;
    std::function<void()> m_done;
};
