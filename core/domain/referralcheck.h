// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/delegationcheck.h"

#include <QHash>
#include <QSet>

#include <optional>

/// Where a resolver gets no answer for a name: asks the zone above to whom it hands the name on, and those whether they
/// answer. It knows neither network nor time.
class ReferralCheck
{
public:
    /// @p above are the servers of the nearest zone above @p name that answers.
    ReferralCheck(const DnsName &name, const QList<ZoneServer> &above);

    /// To be asked of the resolver in use.
    QList<DnsQuestion> takeLookups() { return std::exchange(m_lookups, {}); }
    /// To be asked of one server each.
    QList<DirectQuestion> takeQuestions();
    void accept(const DnsQuestion &question, const DnsAnswer &answer);
    void accept(const DirectQuestion &question, const DirectAnswer &answer);
    bool isDone() const { return m_open.isEmpty() && m_openLookups.isEmpty() && (!m_check || m_check->isDone()); }

    /// The zone that is handed on; the root name if that is not known.
    const DnsName &zone() const { return m_zone; }
    const QList<ZoneServer> &servers() const { return m_servers; }
    /// True if the zone is handed on and none of its servers answers for it. That the way to them is not blocked is
    /// shown by the answer of the zone above.
    bool isLame() const;
    QList<DnsName> lameServers() const { return m_check ? m_check->lameServers() : QList<DnsName>(); }

private:
    void readReferral(const DirectAnswer &answer);
    void checkIfKnown();

    DnsName m_zone;
    QList<ZoneServer> m_servers;
    QList<DnsQuestion> m_lookups;
    QSet<DnsQuestion> m_openLookups;
    QList<DirectQuestion> m_pending;
    QList<DirectQuestion> m_open; ///< to servers of the zone above
    std::optional<DelegationCheck> m_check;
};
