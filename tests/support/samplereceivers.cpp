// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "samplereceivers.h"

#include "samplefacts.h"

ReceiverVerdict sampleVerdict(const char *id, ReceiverOutcome outcome, int code)
{
    ReceiverVerdict verdict;
    verdict.id = QString::fromLatin1(id);
    verdict.program = verdict.id.section(u'.', 0, 0);
    verdict.name = verdict.id.section(u'.', 1);
    verdict.basis = ReceiverBasis::Measured;
    verdict.isVerified = true;
    verdict.source = QStringLiteral("https://docs.example/") + verdict.name;
    verdict.about.insert(QStringLiteral("en"), QStringLiteral("What it asks for."));
    verdict.about.insert(QStringLiteral("de"), QStringLiteral("Was er verlangt."));
    verdict.ip = sampleAddress("203.0.113.100");
    verdict.outcome = outcome;
    verdict.code = code;
    if (code > 0)
        verdict.text = QStringLiteral("reply of ") + verdict.id;
    return verdict;
}
