// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/finding.h"

/// Exit statuses of the command line; scripts rely on them (from 64 on as in sysexits.h).
namespace exitstatus {
constexpr int nothingToRepair = 0;
constexpr int somethingToRepair = 1;
constexpr int couldNotTell = 2;
constexpr int usage = 64;
constexpr int notUnderstood = 65;
constexpr int noInput = 66;
constexpr int cannotCreate = 73;
constexpr int interrupted = 130;

constexpr int of(State conclusion)
{
    switch (conclusion) {
    case State::Pass:
    case State::Warning:
    case State::NotApplicable:
        return nothingToRepair;
    case State::Fail:
        return somethingToRepair;
    case State::Unknown:
        return couldNotTell;
    }
    return couldNotTell;
}
} // namespace exitstatus
