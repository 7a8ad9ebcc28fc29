// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/directreading.h"

#include "dns/answerreading.h"

#include <algorithm>

namespace {

constexpr qsizetype maxGlue = 64;

/// The zone of the SOA record in the authority section; nothing if there is none.
const DnsRecord *soaOf(const DnsAnswer &answer)
{
    const auto found = std::find_if(answer.authority.cbegin(), answer.authority.cend(),
        [](const DnsRecord &record) { return record.type == RrType::Soa; });
    return found == answer.authority.cend() ? nullptr : &*found;
}

bool pointsElsewhere(const DnsAnswer &answer)
{
    return std::any_of(answer.authority.cbegin(), answer.authority.cend(),
               [](const DnsRecord &record) { return record.type == RrType::Ns; })
        && !answer.authoritative && !soaOf(answer);
}

/// What an answer without records says when no recursion was asked. That a server offers recursion to others changes
/// nothing here, while a resolver that is asked to resolve must not be read so.
void readUnfinished(DirectAnswer &direct)
{
    DnsAnswer &answer = direct.answer;
    if (answer.status != LookupStatus::NoData && answer.status != LookupStatus::Refused)
        return;
    if (answer.rcode != 0)
        return;
    if (answer.cnames.isEmpty()) {
        direct.isReferral = pointsElsewhere(answer);
        if (!direct.isReferral)
            return;
    } else if (const DnsRecord *soa = soaOf(answer);
               soa && std::as_const(answer.cnames).last().isAtOrBelow(soa->owner)) {
        return; // RFC 2308 §2.2: it speaks of the alias's end
    }
    answer.status = LookupStatus::Refused;
    answer.ttl = 0;
    answer.detail = direct.isReferral ? QStringLiteral("the server points to other servers (referral)")
                                      : QStringLiteral("an alias that leads to another server's zone");
}

} // namespace

DirectAnswer readDirectAnswer(const DnsQuestion &question, const ParsedMessage &parsed, Recursion recursion)
{
    DirectAnswer direct{readAnswer(question, parsed), false, false, {}};
    const auto *message = std::get_if<DnsMessage>(&parsed);
    if (!message)
        return direct;
    direct.recursionAvailable = message->recursionAvailable;
    if (direct.answer.status == LookupStatus::Malformed)
        return direct;
    for (const DnsRecord &record : message->additional) {
        const bool isAddress = record.type == RrType::A || record.type == RrType::Aaaa;
        if (isAddress && direct.glue.size() < maxGlue)
            direct.glue.append(record);
    }
    if (recursion == Recursion::None)
        readUnfinished(direct);
    else
        direct.isReferral = direct.answer.status == LookupStatus::Refused && direct.answer.rcode == 0
            && direct.answer.cnames.isEmpty() && pointsElsewhere(direct.answer);
    return direct;
}
