// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "evidence/refusalbook.h"

/// Reads what is neither a mail nor a log: a line of an error with or without codes, the value of a Received header,
/// addresses and names.
Evidence readPastedText(const QString &text, const RefusalBook &book);
