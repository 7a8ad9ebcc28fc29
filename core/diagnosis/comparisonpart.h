// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/network.h"
#include "diagnosis/part.h"
#include "diagnosis/replay.h"
#include "domain/comparison.h"

/// What the world sees: asks other servers beside the resolver in use, and has the identity's look-ups read again from
/// the zones' own answers where the resolver gives other ones. It decides nothing.
class ComparisonPart final : public DiagnosisPart
{
public:
    /// @p network must have a direct resolver.
    ComparisonPart(const Network &network, LookupLedger &ledger, const DiagnosisRequest &request);
    ~ComparisonPart() override;

    void start(std::function<void()> done) override;
    /// Servers asked directly may be silent, and whoever wants them compared has the patience.
    int timeLimitMs() const override { return 20'000; }
    void stop() override;
    void contribute(Facts &facts) const override;

private:
    static ComparisonPlan planFor(const Network &network, const LookupLedger &ledger, const DiagnosisRequest &request);
    void pump();
    void endComparison();

    Network m_network;
    LookupLedger &m_ledger;
    DiagnosisRequest m_request;
    std::optional<DnsName> m_helo; ///< the HELO name, where it can be looked up
    Comparison m_comparison;
    std::unique_ptr<Replay> m_replay;
    std::function<void()> m_done;
    bool m_hasEnded = false; ///< the comparison itself
};
