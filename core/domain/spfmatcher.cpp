// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfmatcher.h"

#include "dns/address.h"
#include "dns/reversename.h"

#include <algorithm>

namespace {

/// In the order of preference, then by name, each once; the root of a null MX (RFC 7505) has no addresses.
QList<DnsName> exchangersOf(const DnsAnswer &answer)
{
    QList<MxData> records;
    for (const DnsRecord &record : answer.records) {
        if (const auto *mx = std::get_if<MxData>(&record.data); mx && !mx->exchange.isRoot())
            records.append(*mx);
    }
    std::sort(records.begin(), records.end(), [](const MxData &left, const MxData &right) {
        return left.preference != right.preference ? left.preference < right.preference
                                                   : left.exchange < right.exchange;
    });
    QList<DnsName> names;
    for (const MxData &mx : std::as_const(records)) {
        if (!names.contains(mx.exchange))
            names.append(mx.exchange);
    }
    return names;
}

/// §7.3 prefers the domain itself, then a name below it, for %{p}.
int rankOf(const DnsName &name, const DnsName &domain)
{
    return name == domain ? 2 : name.isAtOrBelow(domain) ? 1 : 0;
}

} // namespace

bool SpfMatcher::isInNetwork(const QHostAddress &network, const SpfTerm &term) const
{
    if (network.protocol() != m_ip.protocol())
        return false;
    return m_ip.isInSubnet(network, familyOf(m_ip) == AddressFamily::IPv4 ? term.ipv4Prefix : term.ipv6Prefix);
}

const DnsAnswer *SpfMatcher::answerTo(const DnsQuestion &question, SpfMatch &match)
{
    match = SpfMatch::No;
    const DnsAnswer *answer = m_lookups.find(question);
    if (answer && isTemporary(answer->status)) {
        m_failedQuestion = question;
        m_failedStatus = answer->status;
        match = SpfMatch::LookupFailed;
        return nullptr;
    }
    if (answer && !m_lookups.countVoid(*answer)) {
        match = SpfMatch::TooManyVoids;
        return nullptr;
    }
    return answer;
}

/// §5.3, and for each name of an mx
SpfMatch SpfMatcher::matchAddresses(const DnsName &name, const SpfTerm &term)
{
    SpfMatch match = SpfMatch::No;
    const DnsAnswer *answer = answerTo({name, forwardType(m_ip)}, match);
    if (!answer)
        return match;
    const QList<QHostAddress> addresses = answer->addresses();
    const bool isFound = std::any_of(
        addresses.cbegin(), addresses.cend(), [&](const QHostAddress &address) { return isInNetwork(address, term); });
    return isFound ? SpfMatch::Yes : SpfMatch::No;
}

/// §5.4
SpfMatch SpfMatcher::matchExchangers(const DnsName &name, const SpfTerm &term)
{
    SpfMatch match = SpfMatch::No;
    const DnsAnswer *answer = answerTo({name, RrType::Mx}, match);
    if (!answer)
        return match;
    if (answer->records.size() > maxExchangers)
        return SpfMatch::TooManyExchangers;
    const QList<DnsName> exchangers = exchangersOf(*answer);
    m_lookups.prepare(exchangers, forwardType(m_ip));
    // All of them are looked up before any is compared: one that fails is an error even beside one that matches.
    bool isFound = false;
    for (const DnsName &exchanger : exchangers) {
        match = matchAddresses(exchanger, term);
        if (match != SpfMatch::Yes && match != SpfMatch::No)
            return match;
        isFound = isFound || match == SpfMatch::Yes;
    }
    return isFound ? SpfMatch::Yes : SpfMatch::No;
}

/// §5.5: all names are validated before any is compared.
SpfMatch SpfMatcher::matchReverseNames(const DnsName &target)
{
    bool isFound = false;
    for (const DnsName &name : reverseNames())
        isFound = (isValidated(name) && name.isAtOrBelow(target)) || isFound;
    if (m_lookups.hasTooManyVoids())
        return SpfMatch::TooManyVoids;
    return isFound ? SpfMatch::Yes : SpfMatch::No;
}

/// §5.7: an A record, whatever the sender's family.
SpfMatch SpfMatcher::matchExists(const DnsName &name)
{
    SpfMatch match = SpfMatch::No;
    const DnsAnswer *answer = answerTo({name, RrType::A}, match);
    return answer && answer->status == LookupStatus::Answered ? SpfMatch::Yes : match;
}

std::optional<QByteArray> SpfMatcher::validatedName(const DnsName &domain)
{
    const DnsName *best = nullptr;
    const QList<DnsName> names = reverseNames();
    for (const DnsName &name : names) {
        if (isValidated(name) && (!best || rankOf(name, domain) > rankOf(*best, domain)))
            best = &name;
    }
    if (!m_lookups.isComplete())
        return std::nullopt;
    return best ? best->labels().join('.') : QByteArray("unknown");
}

/// The first ten names of the address, by text, so that every run takes the same; a failed look-up gives none (§5.5).
QList<DnsName> SpfMatcher::reverseNames()
{
    const DnsAnswer *answer = m_lookups.find({reverseName(m_ip), RrType::Ptr});
    if (!answer || !m_lookups.countVoid(*answer))
        return {};
    QList<DnsName> names = answer->names().mid(0, maxReverseNames);
    m_lookups.prepare(names, forwardType(m_ip));
    return names;
}

/// A name whose look-up fails is passed over (§5.5).
bool SpfMatcher::isValidated(const DnsName &reverse)
{
    const DnsAnswer *answer = m_lookups.find({reverse, forwardType(m_ip)});
    return answer && m_lookups.countVoid(*answer) && answer->addresses().contains(m_ip);
}
