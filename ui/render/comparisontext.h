// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "textreport.h"

/// This part of the report as plain text, without a heading; empty if it was not tested.
QString comparisonText(const Facts &facts, const Wording &wording, const TextReportStyle &style = {});
