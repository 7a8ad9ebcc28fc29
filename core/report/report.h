// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "findings/finding.h"
#include "fixes/change.h"
#include "receivers/receiververdict.h"

/// A whole diagnosis as one value: facts, what the rules say, what to do.
struct Report
{
    Facts facts;
    Judgement judgement;
    QList<ReceiverVerdict> receivers; ///< what receivers would answer; empty if not asked for
    Plan plan;

    friend bool operator==(const Report &, const Report &) = default;
};
