// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "findings/finding.h"
#include "findings/helosyntax.h"

/// The whole of the rules: facts in, findings and conclusion out. Pure.
Judgement judge(const Facts &facts);

/// The verdict that an iprev value amounts to.
State stateOf(Iprev iprev);
/// The verdict on a HELO name by its form alone.
State stateOf(HeloForm form);

/// The parts, in the order they are judged.
QList<Finding> addressFindings(const Facts &facts);
QList<Finding> heloFindings(const Facts &facts);
QList<Finding> serverFindings(const Facts &facts);
QList<Finding> spfFindings(const Facts &facts);
QList<Finding> senderFindings(const Facts &facts);
QList<Finding> blocklistFindings(const Facts &facts);
QList<Finding> ownerFindings(const Facts &facts);
QList<Finding> comparisonFindings(const Facts &facts);
