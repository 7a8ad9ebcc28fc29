// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/directresolver.h"
#include "dns/messagereader.h"

/// What one chosen server says to a question. Asked without recursion, an alias that leads out of what the server knows
/// is "Refused" with its names in cnames: the server has said where to go on, and nothing of what is there.
DirectAnswer readDirectAnswer(const DnsQuestion &question, const ParsedMessage &parsed, Recursion recursion);
