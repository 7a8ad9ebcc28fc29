// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/namestep.h"
#include "diagnosis/walkstep.h"
#include "dns/overlayresolver.h"

#include <memory>

/// The look-ups of a sending identity once more, with set answers in place of some of the resolver's. It decides
/// nothing.
class Replay
{
public:
    /// @p ledger holds what was answered before, and asks for what becomes necessary now.
    Replay(LookupLedger &ledger, Clock &clock, const QHash<DnsQuestion, DnsAnswer> &answers);

    /// Calls @p done once, never from inside this call.
    void start(const QList<QHostAddress> &ips, const std::optional<QString> &helo, std::function<void()> done);
    void stop();
    bool isDone() const { return m_isDone; }
    /// Puts what came out in the place of what was there.
    void contribute(Facts &facts) const;

private:
    void finishOne();

    LookupLedger &m_first;
    Clock &m_clock;
    OverlayResolver m_overlay;
    LookupLedger m_ledger;
    QList<QHostAddress> m_ips;
    std::unique_ptr<WalkStep> m_walk;
    std::unique_ptr<NameStep> m_helo;
    std::function<void()> m_done;
    Clock::TimerId m_begun = 0;
    int m_running = 0;
    bool m_isWalkDone = false;
    bool m_isDone = false;
};
