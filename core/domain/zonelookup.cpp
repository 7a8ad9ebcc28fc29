// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/zonelookup.h"

#include <utility>

namespace {

constexpr qsizetype mostAliases = 8;
constexpr qsizetype mostNamesAbove = 34; // ip6.arpa has 32 nibbles and two labels
constexpr qsizetype askedAtOnce = 8;

DnsName above(const DnsName &name)
{
    return DnsName::fromLabels(name.labels().sliced(1)).value_or(DnsName());
}

/// The SOA record that tells of @p name's zone: the answer itself, or what stands with a negative answer.
const DnsRecord *soaFor(const DnsName &name, const DnsAnswer &answer)
{
    const QList<DnsRecord> &records = answer.status == LookupStatus::Answered ? answer.records : answer.authority;
    for (const DnsRecord &record : records) {
        if (std::holds_alternative<SoaData>(record.data) && name.isAtOrBelow(record.owner))
            return &record;
    }
    return nullptr;
}

} // namespace

ZoneLookup::ZoneLookup(const DnsName &name)
{
    begin(name);
}

void ZoneLookup::begin(const DnsName &name)
{
    m_name = name;
    m_result.zone = {};
    m_result.soa = {};
    m_ownStatus = LookupStatus::Cancelled;
    m_above.clear();
    m_climbed = 0;
    m_bestName = {};
    m_failed.clear();
    m_waiting.clear();
    m_pending.clear();
    // Up to the top-level domain; what the root says tells nothing of the zones below.
    for (DnsName next = name; next.labels().size() > 1 && m_above.size() < mostNamesAbove;) {
        next = above(next);
        m_above.append(next);
    }
    want(name, RrType::Soa);
}

QList<DnsQuestion> ZoneLookup::takeQuestions()
{
    return std::exchange(m_pending, {});
}

void ZoneLookup::want(const DnsName &name, RrType type)
{
    const DnsQuestion question{name, type};
    m_pending.append(question);
    m_waiting.insert(question);
}

void ZoneLookup::accept(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (m_isDone || !m_waiting.remove(question))
        return;
    if (question.type == RrType::Cname) {
        if (answer.status == LookupStatus::Answered && !answer.names().isEmpty()) {
            follow(answer.names().constFirst());
            return;
        }
    } else if (question.name == m_name) {
        readOwn(answer);
    } else {
        readAbove(question.name, answer);
    }
    if (!m_isDone && m_waiting.isEmpty())
        climb();
}

void ZoneLookup::readOwn(const DnsAnswer &answer)
{
    m_ownStatus = answer.status;
    if (isTemporary(answer.status)) {
        // The alias may stand in a zone that answers though its target's does not.
        want(m_name, RrType::Cname);
        climb();
        return;
    }
    if (m_result.cnames.size() + answer.cnames.size() > mostAliases) {
        finish(LookupStatus::Malformed);
        return;
    }
    m_result.cnames += answer.cnames;
    const DnsName last = answer.cnames.isEmpty() ? m_name : answer.cnames.constLast();
    if (const DnsRecord *soa = soaFor(last, answer)) {
        m_result.zone = soa->owner;
        m_result.soa = std::get<SoaData>(soa->data);
        finish(LookupStatus::Answered);
    } else if (last != m_name) {
        begin(last);
    }
}

void ZoneLookup::follow(const DnsName &target)
{
    if (m_result.cnames.size() >= mostAliases) {
        finish(LookupStatus::Malformed);
        return;
    }
    m_result.cnames.append(target);
    begin(target);
}

void ZoneLookup::readAbove(const DnsName &name, const DnsAnswer &answer)
{
    if (isTemporary(answer.status)) {
        m_failed.insert(name);
        return;
    }
    const DnsRecord *soa = answer.cnames.isEmpty() ? soaFor(name, answer) : nullptr;
    if (!soa || m_bestName.labels().size() > name.labels().size())
        return;
    m_bestName = name;
    m_result.zone = soa->owner;
    m_result.soa = std::get<SoaData>(soa->data);
}

/// Asks the next names above; ends when the nearest that answers is known, or there are none left.
void ZoneLookup::climb()
{
    if (m_climbed >= m_above.size() || !m_bestName.isRoot()) {
        finish(m_bestName.isRoot() && !isTemporary(m_ownStatus) ? LookupStatus::ServFail : m_ownStatus);
        return;
    }
    const qsizetype end = qMin(m_climbed + askedAtOnce, m_above.size());
    for (; m_climbed < end; ++m_climbed)
        want(m_above.at(m_climbed), RrType::Soa);
}

void ZoneLookup::finish(LookupStatus status)
{
    m_isDone = true;
    m_pending.clear();
    m_waiting.clear();
    // A negative answer without an SOA record: the zone is that of the nearest name above that tells its own.
    m_result.status = isTemporary(status) ? status : LookupStatus::Answered;
    if (m_result.status == LookupStatus::Answered)
        return;
    m_result.failing = m_name;
    for (const DnsName &name : std::as_const(m_above)) {
        if (name == m_bestName || name.labels().size() < m_bestName.labels().size())
            break;
        if (m_failed.contains(name))
            m_result.failing = name;
    }
}
