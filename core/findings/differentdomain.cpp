// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/differentdomain.h"

#include "base/printable.h"
#include "dns/address.h"
#include "dns/hostname.h"

#include <algorithm>

namespace {

constexpr int maxShown = 300;
constexpr qsizetype maxNames = 8;

/// The names by which the server is known to receivers: its HELO name and the reverse names of its addresses.
QList<DnsName> serverNames(const Facts &facts)
{
    QList<DnsName> names;
    if (isStrictFqdn(facts.request.helo)) {
        if (const std::optional<DnsName> helo = DnsName::fromText(facts.request.helo))
            names.append(*helo);
    }
    for (const AddressFacts &address : facts.addresses) {
        for (const DnsName &name : address.ptrNames) {
            if (isStrictFqdn(name.toText()) && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

bool belongTogether(const DnsName &left, const DnsName &right, const std::optional<DnsName> &organization)
{
    if (left.isAtOrBelow(right) || right.isAtOrBelow(left))
        return true;
    // An organizational domain of one label is a top-level domain without a word about it (RFC 9989 §4.10.2).
    return organization && organization->labels().size() >= 2 && left.isAtOrBelow(*organization)
        && right.isAtOrBelow(*organization);
}

/// "covered", "add" or "unknown": whether SPF lets all the sending addresses send for the domain.
QString coverage(const Facts &facts)
{
    bool isAny = false;
    bool isPass = true;
    for (const SpfEvaluation &evaluation : facts.spf) {
        if (evaluation.identity != SpfIdentity::MailFrom)
            continue;
        if (evaluation.outcome.result == SpfResult::TempError)
            return QStringLiteral("unknown");
        isAny = true;
        isPass = isPass && evaluation.outcome.result == SpfResult::Pass;
    }
    if (!isAny)
        return QStringLiteral("unknown");
    return isPass ? QStringLiteral("covered") : QStringLiteral("add");
}

QString exchangerNames(const MxFacts &mx)
{
    QStringList names;
    for (const Exchanger &exchanger : mx.exchangers.mid(0, maxNames))
        names.append(printable(exchanger.name, maxShown));
    return names.join(QStringLiteral(", "));
}

QString addressList(const Facts &facts)
{
    QStringList addresses;
    for (const QHostAddress &ip : facts.request.ips.mid(0, maxNames))
        addresses.append(addressText(ip));
    return addresses.join(QStringLiteral(", "));
}

} // namespace

QList<Finding> differentDomainFindings(const Facts &facts)
{
    const std::optional<DnsName> domain = facts.sender ? DnsName::fromText(facts.sender->domain) : std::nullopt;
    const QList<DnsName> servers = serverNames(facts);
    if (!domain || domain->isRoot() || servers.isEmpty())
        return {};
    const std::optional<DnsName> organization = DnsName::fromText(facts.sender->dmarc.organizationalDomain);
    if (std::any_of(servers.begin(), servers.end(),
            [&](const DnsName &server) { return belongTogether(*domain, server, organization); }))
        return {};
    const auto make = [&](const char *code) {
        Finding finding = findingOf(code, State::NotApplicable, facts.sender->domain, QStringLiteral("domain"));
        finding.arguments.insert(QStringLiteral("server"), servers.first().toText());
        return finding;
    };
    QList<Finding> findings;
    if (const QString names = exchangerNames(facts.sender->mx); !names.isEmpty()) {
        Finding replies = make("domain.different.replies");
        replies.arguments.insert(QStringLiteral("names"), names);
        replies.evidence = facts.sender->mx.lookups;
        findings.append(replies);
    }
    findings.append(make("domain.different.stays"));
    Finding change = make("domain.different.change");
    change.arguments.insert(QStringLiteral("spf"), coverage(facts));
    change.arguments.insert(QStringLiteral("addresses"), addressList(facts));
    findings.append(change);
    return findings;
}
