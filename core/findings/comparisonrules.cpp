// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/rules.h"

QList<Finding> comparisonFindings(const Facts &)
{
    return {};
}
