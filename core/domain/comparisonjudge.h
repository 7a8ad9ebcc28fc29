// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/comparisonfacts.h"

#include <QHash>

/// Says who differs and why: fills in what the zones say, the causes and the guilty. A server that could not be reached
/// is never among them. Questions put as a probe stay only where they found something.
ComparisonFacts judgedComparison(ComparisonFacts facts);

/// The answers from which a verdict has to be made, as the resolver in use gives other ones.
QHash<DnsQuestion, DnsAnswer> answersInsteadOfResolver(const ComparisonFacts &facts);
