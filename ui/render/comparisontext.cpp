// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "comparisontext.h"

QString comparisonText(const Facts &, const Wording &, const TextReportStyle &)
{
    return {};
}
