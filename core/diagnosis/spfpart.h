// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/part.h"
#include "diagnosis/spfrun.h"

/// SPF of the sender and of the HELO name, for every egress address.
class SpfPart final : public DiagnosisPart
{
public:
    SpfPart(LookupLedger &ledger, Clock &clock, const DiagnosisRequest &request)
        : m_request(request), m_run(ledger, clock)
    { }

    void start(std::function<void()> done) override { m_run.start(m_request, spfTimeLimitMs, std::move(done)); }
    int timeLimitMs() const override { return spfTimeLimitMs; }
    void stop() override { m_run.stop(); }
    void contribute(Facts &facts) const override { facts.spf = m_run.evaluations(); }

private:
    DiagnosisRequest m_request;
    SpfRun m_run;
};
