// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/comparisonfacts.h"

#include <QJsonObject>

/// The member "comparison" of the report for scripts; never in another language than this.
QJsonObject comparisonToJson(const ComparisonFacts &facts);
