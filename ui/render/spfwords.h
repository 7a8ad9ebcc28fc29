// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfoutcome.h"
#include "wording.h"

/// SPF results and problems in whole sentences, in the wording's language.

/// What the result says about the sending address, and why.
QString spfSentence(const SpfEvaluation &evaluation, const Wording &wording);
/// What stands in the way of a result; empty if nothing does.
QString spfProblemSentence(const SpfProblem &problem, const Wording &wording);
/// What is wrong with a term, to stand behind a colon.
QString spfSyntaxWords(SpfSyntaxFault fault, const Wording &wording);
/// The same by the fault's code in a finding; empty if there is no such fault.
QString spfFaultWords(const QString &fault, const Wording &wording);
/// How a term came out, in a word or two.
QString spfStepWords(const SpfStep &step, const Wording &wording);
