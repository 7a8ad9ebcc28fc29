// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfoutcome.h"
#include "textreport.h"

/// SPF evaluations as plain text: for each the result in a sentence, and its trace as a tree of records and terms.
QString spfText(const QList<SpfEvaluation> &evaluations, const Wording &wording, const TextReportStyle &style = {});
