// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/lookupledger.h"
#include "domain/spfevaluator.h"
#include "facts/request.h"

#include <vector>

/// Drives the SPF evaluations of a sending identity, all at once: MAIL FROM and HELO, each with every egress address.
/// It decides nothing. The ledger must be cancelled before this ends.
class SpfRun
{
public:
    SpfRun(LookupLedger &ledger, Clock &clock) : m_ledger(ledger), m_clock(clock) { }
    ~SpfRun();
    SpfRun(const SpfRun &) = delete;
    SpfRun &operator=(const SpfRun &) = delete;

    /// Calls @p done once, never from inside this call. What is not certain after @p timeLimitMs is a temporary error
    /// (RFC 7208 §4.6.4 asks for 20 seconds at least).
    void start(const DiagnosisRequest &request, int timeLimitMs, std::function<void()> done);
    /// Ends now, with what is known; @p done is called at once.
    void stop();
    /// MAIL FROM first; an identity that was not given, and the null sender, have none.
    QList<SpfEvaluation> evaluations() const;
    /// From start() to its end.
    int elapsedMs() const { return m_elapsedMs; }

private:
    struct Item
    {
        SpfIdentity identity;
        SpfEvaluator evaluator;
    };

    void add(SpfIdentity identity, SpfQuery query);
    void pump(size_t index);
    void finishIfDone();

    LookupLedger &m_ledger;
    Clock &m_clock;
    std::vector<Item> m_items;
    std::function<void()> m_done;
    Clock::TimerId m_limit = 0;
    Clock::TimerId m_begun = 0;
    qint64 m_startMs = 0;
    int m_elapsedMs = 0;
    bool m_isRunning = false;
};
