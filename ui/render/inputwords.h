// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/typedinput.h"

/// Why an input was not understood and what to write instead, to stand behind a colon.
QString inputFaultWords(InputFault fault);
