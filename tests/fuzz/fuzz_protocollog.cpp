// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/protocollog.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

constexpr qsizetype mostFacts = 64;

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void checkPlace(const TextSpan &where, qsizetype size)
{
    check(where.begin >= 0 && where.length >= 0 && where.begin + where.length <= size);
}

void checkFacts(const QList<FoundFact> &facts, qsizetype size)
{
    check(facts.size() <= mostFacts);
    for (const FoundFact &fact : facts)
        checkPlace(fact.where, size);
}

void checkEvidence(const std::optional<Evidence> &evidence, qsizetype size)
{
    if (!evidence)
        return;
    checkFacts(evidence->ips, size);
    checkFacts(evidence->helos, size);
    checkFacts(evidence->mailFroms, size);
    checkFacts(evidence->recipients, size);
    check(evidence->refusals.size() <= mostFacts);
    for (const Refusal &refusal : evidence->refusals) {
        checkPlace(refusal.where, size);
        check(refusal.text.size() <= mostReplyCharacters);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const RefusalBook book;
    const InputText input
        = inputText(QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    checkEvidence(readProtocolLog(input, book), input.text.size());
    checkEvidence(readTranscript(input, book), input.text.size());
    return 0;
}
