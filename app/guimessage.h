// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"

/// Shows what the wizard has to say before it has a window (help, a wrong option): printed, or in a box of the system's
/// where nobody would see it printed. Returns the status to exit with.
int showMessage(const CliMessage &message);
