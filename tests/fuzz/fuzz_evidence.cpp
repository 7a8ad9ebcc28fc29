// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/readevidence.h"

#include <cstdlib>

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

bool isWithin(const TextSpan &span, const InputText &input)
{
    return span.begin >= 0 && span.length >= 0 && span.begin + span.length <= input.text.size();
}

void checkFacts(const QList<FoundFact> &facts, const InputText &input)
{
    constexpr qsizetype mostFacts = 64;
    constexpr qsizetype mostValue = 600;
    require(facts.size() <= mostFacts);
    for (const FoundFact &fact : facts)
        require(isWithin(fact.where, input) && fact.value.size() <= mostValue);
}

} // namespace

/// Any bytes: evidence within its limits, whose places are all in the input.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const RefusalBook book;
    const InputText input = inputText(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const Evidence evidence = readEvidence(input, book);
    for (const auto *facts :
        {&evidence.ips, &evidence.helos, &evidence.mailFroms, &evidence.recipients, &evidence.hosts})
        checkFacts(*facts, input);
    for (const Refusal &refusal : evidence.refusals)
        require(isWithin(refusal.where, input) && refusal.code >= 0 && refusal.code < 600);
    require(suggestedIdentity(evidence).typed.server.isEmpty());
    return 0;
}
