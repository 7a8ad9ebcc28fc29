// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/dmarccheck.h"

#include "dns/hostname.h"

#include <algorithm>

namespace {

/// A name that can stand in a From header and be asked for: two labels or more.
std::optional<DnsName> domainName(const QString &text)
{
    const HostnameFault fault = hostnameFault(text);
    if (fault != HostnameFault::None && fault != HostnameFault::Underscore)
        return std::nullopt;
    const std::optional<DnsName> name = DnsName::fromText(text);
    return name && name->labels().size() >= 2 ? name : std::nullopt;
}

} // namespace

DmarcCheck::DmarcCheck(const DmarcQuery &query) : m_query(query)
{
    if (!query.mailFromDomain.isEmpty())
        m_identities.append({QStringLiteral("spf.mailfrom"), query.mailFromDomain});
    if (!query.heloName.isEmpty())
        m_identities.append({QStringLiteral("spf.helo"), query.heloName});
    for (const QString &domain : query.dkimDomains.mid(0, maxIdentities))
        m_identities.append({QStringLiteral("dkim"), domain});
    evaluate();
}

void DmarcCheck::accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup)
{
    if (m_book.accept(question, answer, lookup))
        evaluate();
}

void DmarcCheck::evaluate()
{
    m_facts = {};
    m_facts.authorDomain = m_query.authorDomain;
    m_facts.isAuthorAssumed = m_query.isAuthorAssumed;
    const std::optional<DnsName> author = domainName(m_query.authorDomain);
    if (!author) {
        m_facts.kind = DmarcKind::NotADomain;
        return;
    }
    m_facts.authorDomain = author->toText();
    const DmarcWalk walk(*author, m_book);
    for (const DmarcWalk::Place &place : walk.places()) {
        if (const std::optional<DnsName> name = dmarcName(place.domain))
            m_book.addLookup(m_facts.lookups, {*name, RrType::Txt});
    }
    if (walk.organizationalDomain())
        m_facts.organizationalDomain = walk.organizationalDomain()->toText();
    findRecord(walk, *author);
    for (const Identity &identity : std::as_const(m_identities)) {
        const DmarcAlignment alignment = alignmentOf(identity, walk, *author);
        if (m_facts.kind == DmarcKind::Present)
            m_facts.alignments.append(alignment);
    }
}

void DmarcCheck::findRecord(const DmarcWalk &walk, const DnsName &author)
{
    // Asked ahead: it decides between sp and np.
    m_book.answerTo({author, RrType::Mx});
    const DmarcWalk::Place &own = walk.places().first();
    if (own.records > 1) {
        m_facts.kind = DmarcKind::Several;
        m_facts.foundAt = own.domain.toText();
        m_facts.record = own.text;
    } else if (const DmarcWalk::Place *place = walk.policyPlace()) {
        readRecord(*place, author);
    } else if (!walk.isKnown()) {
        m_facts.kind = DmarcKind::Unknown;
    } else {
        findFault(walk);
    }
}

void DmarcCheck::readRecord(const DmarcWalk::Place &place, const DnsName &author)
{
    const DmarcRecord &record = *place.record;
    m_facts.kind = record.isUsable ? DmarcKind::Present : DmarcKind::Faulty;
    m_facts.foundAt = place.domain.toText();
    m_facts.record = place.text;
    m_facts.policy = place.domain == author ? record.policy : inheritedPolicy(record, author);
    m_facts.isTesting = record.isTesting;
    m_facts.percent = record.percent;
    m_facts.strictSpf = record.strictSpf;
    m_facts.strictDkim = record.strictDkim;
    m_facts.reportAddresses = record.reportAddresses;
    m_facts.fault = record.fault;
}

/// §4.10.1: sp for a name that exists, np for one that does not (§3.2.13: the answer is NXDOMAIN).
DmarcPolicy DmarcCheck::inheritedPolicy(const DmarcRecord &record, const DnsName &author)
{
    const DmarcPolicy existing = record.subdomainPolicy.value_or(record.policy);
    const DnsQuestion question{author, RrType::Mx};
    const LookupStatus status = m_book.answerTo(question).status;
    m_book.addLookup(m_facts.lookups, question);
    return status == LookupStatus::NxDomain ? record.absentPolicy.value_or(existing) : existing;
}

/// No record counts: none stands there, or none that can be used.
void DmarcCheck::findFault(const DmarcWalk &walk)
{
    m_facts.kind = DmarcKind::Missing;
    const auto note = [this](const DmarcWalk::Place &place, DmarcKind kind) {
        m_facts.kind = kind;
        m_facts.foundAt = place.domain.toText();
        m_facts.record = place.text;
    };
    for (const DmarcWalk::Place &place : walk.places()) {
        if (m_facts.kind != DmarcKind::Missing)
            return;
        if (place.records > 1)
            note(place, DmarcKind::Several);
        else if (place.isNearly) {
            note(place, DmarcKind::Faulty);
            m_facts.fault = QStringLiteral("version");
        }
    }
}

/// §4.4: the very same domain if the record is strict, else the same organizational domain.
DmarcAlignment DmarcCheck::alignmentOf(const Identity &identity, const DmarcWalk &author, const DnsName &authorName)
{
    DmarcAlignment alignment;
    alignment.identity = identity.kind;
    alignment.domain = identity.domain;
    alignment.isStrict = identity.kind == u"dkim" ? m_facts.strictDkim : m_facts.strictSpf;
    const std::optional<DnsName> name = domainName(identity.domain);
    if (!name)
        return alignment;
    alignment.domain = name->toText();
    alignment.isAligned = *name == authorName;
    if (alignment.isAligned || alignment.isStrict)
        return alignment;
    const DmarcWalk walk(*name, m_book);
    alignment.isKnown = walk.organizationalDomain() && author.organizationalDomain();
    alignment.isAligned = alignment.isKnown && *walk.organizationalDomain() == *author.organizationalDomain();
    return alignment;
}
