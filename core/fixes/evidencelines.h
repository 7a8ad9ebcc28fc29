// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "fixes/recipes.h"

/// The look-ups that show what is wrong with an address, a line each, for the letter to its owner. Only strict host
/// names are repeated; any other name is described and not shown, so that nothing hostile travels in a letter.
QStringList evidenceLines(const Facts &facts, const AddressFacts &address, const QMap<QString, QString> &words);
