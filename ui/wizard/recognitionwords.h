// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "wizard/factchoice.h"

/// What was recognised, in words; made safe to show.

QString kindWords(const Evidence &evidence);
QString refusalQuote(const Refusal &refusal);
QString refusalMeaningWords(const Refusal &refusal);
QString notTheCauseWords(const Refusal &refusal);
/// "from the bounce", for the middle of a sentence.
QString originWords(const FoundFact &fact, const Evidence &evidence);
QString factRoleWords(FactRole role);
