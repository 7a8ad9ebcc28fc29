// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scenario.h"

#include <optional>

/// Adds a block list of the compiled-in book to a scenario: it is asked, and its zone answers everything with
/// @p status, or by @p how: "ok" (its test entries and no others), "dead" (not even those), or an address. False if
/// there is no such list or way.
bool addScriptedList(
    Scenario &scenario, const QString &zone, std::optional<LookupStatus> status, const QString &how, int delayMs);
