// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "findings/finding.h"
#include "fixes/recipes.h"

/// What to change first: one name is chosen for each egress address, and everything is made to agree on it. Pure and
/// simple, not simulated. The plan is empty where nothing fails, or nothing sure is known.
/// The recipes' words are in @p language, English if they do not speak it.
Plan firstFixes(const Facts &facts, const Judgement &judgement, const QString &language);
Plan firstFixes(const Facts &facts, const Judgement &judgement, const QString &language, const RecipeBook &book);
