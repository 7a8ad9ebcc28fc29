// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/lookupledger.h"

/// The command that repeats a look-up by hand; empty if the name could not be typed safely.
QString digCommand(const Lookup &lookup);
QString nslookupCommand(const Lookup &lookup);
