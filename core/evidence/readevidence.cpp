// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/readevidence.h"

#include "dns/address.h"
#include "dns/hostname.h"

namespace {

/// An address, a host name or a mail address alone.
Evidence readSingleWord(const QString &word, const TextSpan &where)
{
    Evidence evidence;
    const FoundFact fact{word, FactSource::Text, 0, where};
    if (parseAddress(word))
        evidence.ips.append(fact);
    else if (word.contains(u'@') && isStrictFqdn(word.sliced(word.indexOf(u'@') + 1)))
        evidence.mailFroms.append(fact);
    else if (isStrictFqdn(word))
        evidence.hosts.append(fact);
    return evidence;
}

} // namespace

Evidence readEvidence(const InputText &input, const RefusalBook &)
{
    const QString word = input.text.trimmed();
    return readSingleWord(word, {input.text.indexOf(word), word.size()});
}

SuggestedIdentity suggestedIdentity(const Evidence &evidence)
{
    SuggestedIdentity suggested;
    if (!evidence.ips.isEmpty()) {
        suggested.ip = evidence.ips.at(0);
        suggested.typed.addresses = suggested.ip->value;
    }
    if (!evidence.helos.isEmpty()) {
        suggested.helo = evidence.helos.at(0);
        suggested.typed.helo = suggested.helo->value;
    }
    return suggested;
}
