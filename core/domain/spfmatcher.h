// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spflookups.h"
#include "domain/spfrecord.h"

#include <optional>

enum class SpfMatch
{
    Yes,
    No, ///< or not known yet: an answer is missing
    LookupFailed,
    TooManyVoids,
    TooManyExchangers,
};

/// Compares a sending address with what the names of SPF mechanisms lead to (RFC 7208 §5). It must never know which
/// record asks, nor what follows from a match.
class SpfMatcher
{
public:
    /// @p ip is normalised.
    SpfMatcher(const QHostAddress &ip, SpfLookups &lookups) : m_ip(ip), m_lookups(lookups) { }

    /// ip4 and ip6.
    bool isInNetwork(const QHostAddress &network, const SpfTerm &term) const;
    SpfMatch matchAddresses(const DnsName &name, const SpfTerm &term);
    SpfMatch matchExchangers(const DnsName &name, const SpfTerm &term);
    SpfMatch matchReverseNames(const DnsName &target);
    SpfMatch matchExists(const DnsName &name);
    /// The value of %{p} for a record of @p domain (§7.3); nothing as long as answers are missing.
    std::optional<QByteArray> validatedName(const DnsName &domain);

    /// What LookupFailed is about.
    const DnsQuestion &failedQuestion() const { return m_failedQuestion; }
    LookupStatus failedStatus() const { return m_failedStatus; }

    static constexpr int maxExchangers = 10; // RFC 7208 §4.6.4
    static constexpr int maxReverseNames = 10;

private:
    /// The answer, counted if void; nullptr with the reason in @p match if there is none to go on with.
    const DnsAnswer *answerTo(const DnsQuestion &question, SpfMatch &match);
    QList<DnsName> reverseNames();
    bool isValidated(const DnsName &reverse);

    QHostAddress m_ip;
    SpfLookups &m_lookups;
    DnsQuestion m_failedQuestion;
    LookupStatus m_failedStatus = LookupStatus::Answered;
};
