// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dmarcrecord.h"
#include "domain/questionbook.h"

/// The DNS tree walk of RFC 9989 §4.10 for one name, from the answers known so far. It asks for all its names at once
/// and never knows what the name is needed for.
class DmarcWalk
{
public:
    /// What stands at one name.
    struct Place
    {
        DnsName domain;
        LookupStatus status = LookupStatus::Cancelled;
        int records = 0; ///< how many; only one alone counts
        QByteArray text; ///< of the first
        std::optional<DmarcRecord> record; ///< that counts
        bool isNearly = false; ///< no record, though somebody meant one
    };

    DmarcWalk(const DnsName &start, QuestionBook &book);

    /// The names in the order of the walk, at most eight.
    static QList<DnsName> names(const DnsName &start);

    /// As far as the walk goes: "psd=y" and "psd=n" end it.
    const QList<Place> &places() const { return m_places; }
    /// False if a look-up on the way failed for now.
    bool isKnown() const { return m_isKnown; }
    /// The organizational domain (§4.10.2); nothing if it is not known.
    std::optional<DnsName> organizationalDomain() const { return m_organizational; }
    /// The place whose record counts (§4.10.1); nullptr if none does, or it is not known.
    const Place *policyPlace() const;

private:
    static Place read(const DnsName &domain, QuestionBook &book);
    std::optional<DnsName> selectOrganizational() const;
    const Place *placeOf(const DnsName &domain) const;

    QList<Place> m_places;
    bool m_isKnown = true;
    std::optional<DnsName> m_organizational;
};

/// "_dmarc" below a name; nothing if that is too long to be asked for.
std::optional<DnsName> dmarcName(const DnsName &domain);
