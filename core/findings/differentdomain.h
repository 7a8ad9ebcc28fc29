// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "findings/finding.h"

/// Mail of one domain that leaves from a server of another: where replies go, what must stay, what has to change.
/// Nothing if both belong together, or one of them is not known.
QList<Finding> differentDomainFindings(const Facts &facts);
