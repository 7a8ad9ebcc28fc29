// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "demo/scriptedlist.h"

#include "dns/address.h"
#include "domain/blocklistnames.h"

#include <algorithm>

namespace {

constexpr quint32 ttl = 3600;

ScriptedLookup recordOf(const DnsName &name, const QHostAddress &code, int delayMs)
{
    return {LookupStatus::Answered, {DnsRecord{name, RrType::A, ttl, code}}, delayMs};
}

void addTestEntries(Scenario &scenario, const Blocklist &list, int delayMs)
{
    for (const bool isIpv6 : {false, true}) {
        const std::optional<DnsName> name = blocklistTestName(list, isIpv6, true);
        if (!name || (isIpv6 && !list.hasIpv6))
            continue;
        scenario.names.insert(*name);
        scenario.lookups.insert({*name, RrType::A}, recordOf(*name, QHostAddress(0x7f000002u), delayMs));
    }
}

} // namespace

bool addScriptedList(
    Scenario &scenario, const QString &zone, std::optional<LookupStatus> status, const QString &how, int delayMs)
{
    static const BlocklistBook all = builtInBlocklists();
    const auto list
        = std::find_if(all.lists.begin(), all.lists.end(), [&](const Blocklist &one) { return one.zone == zone; });
    const std::optional<DnsName> apex = DnsName::fromText(zone);
    const std::optional<QHostAddress> code = parseAddress(how);
    const bool isOk = how == u"ok";
    if (list == all.lists.end() || !apex || (!isOk && how != u"dead" && !status && !code))
        return false;
    BlocklistBook book = scenario.request.blocklistBook.value_or(BlocklistBook());
    book.lists.append(*list);
    scenario.request.blocklistBook = book;
    scenario.zones.insert(*apex,
        code ? recordOf(*apex, *code, delayMs) : ScriptedLookup{status.value_or(LookupStatus::NxDomain), {}, delayMs});
    if (isOk)
        addTestEntries(scenario, *list, delayMs);
    return true;
}
