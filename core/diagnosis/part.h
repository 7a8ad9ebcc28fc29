// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"

#include <functional>

/// One part of a diagnosis beside the identity itself: asks what it needs and adds what it learnt to the facts. It
/// decides nothing.
class DiagnosisPart
{
public:
    DiagnosisPart() = default;
    DiagnosisPart(const DiagnosisPart &) = delete;
    DiagnosisPart &operator=(const DiagnosisPart &) = delete;
    virtual ~DiagnosisPart() = default;

    /// Calls @p done once, also from inside this call if nothing is to be asked.
    virtual void start(std::function<void()> done) = 0;
    /// After this the diagnosis no longer waits for it: a part must not hold up the verdict on the identity for long.
    virtual int timeLimitMs() const { return 12'000; }
    /// Ends now, with what is known; whether done is called is no matter. The ledger is cancelled already.
    virtual void stop() { }
    /// Adds what is known now; the facts of the identity itself are in already.
    virtual void contribute(Facts &facts) const = 0;
};
