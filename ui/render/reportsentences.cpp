// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "reportsentences.h"

#include "wording.h"

ReportSentences englishSentences()
{
    const Wording english;
    return {[english](const Finding &finding) { return english.sentence(finding); },
        [english](const Judgement &judgement) { return english.conclusion(judgement); },
        [english](const NotTested &part) { return english.notTestedWhy(part); }, english.notSimulatedNote()};
}
