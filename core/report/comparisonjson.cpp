// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/comparisonjson.h"

QJsonObject comparisonToJson(const ComparisonFacts &)
{
    return {};
}
