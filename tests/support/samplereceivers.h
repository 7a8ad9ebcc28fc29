// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "receivers/receiververdict.h"

/// A verdict as the book would give it for 203.0.113.100: a measured policy of the program before the dot.
ReceiverVerdict sampleVerdict(const char *id, ReceiverOutcome outcome, int code);
