// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/dmarcwalk.h"

#include <algorithm>

namespace {

constexpr qsizetype longestWalkedWhole = 7; ///< labels; a longer name is cut to as many after the first query

DnsName lastLabels(const DnsName &name, qsizetype count)
{
    const QByteArrayList &labels = name.labels();
    return DnsName::fromLabels(labels.mid(labels.size() - count)).value_or(DnsName());
}

} // namespace

std::optional<DnsName> dmarcName(const DnsName &domain)
{
    return DnsName::fromLabels(QByteArrayList{"_dmarc"} + domain.labels());
}

QList<DnsName> DmarcWalk::names(const DnsName &start)
{
    // §4.10 step 4: with eight labels or more only seven are left after the first query.
    QList<DnsName> names{start};
    const qsizetype next = std::min(start.labels().size() - 1, longestWalkedWhole);
    for (qsizetype count = next; count >= 1; --count)
        names.append(lastLabels(start, count));
    return names;
}

DmarcWalk::DmarcWalk(const DnsName &start, QuestionBook &book)
{
    const QList<DnsName> domains = names(start);
    for (const DnsName &domain : domains)
        m_places.append(read(domain, book));
    // §4.10 steps 2 and 6: what was asked for beyond a record with psd=y or psd=n does not belong to the walk.
    const auto end = std::find_if(m_places.cbegin(), m_places.cend(),
        [](const Place &place) { return place.record && place.record->psd != DmarcPsd::Unset; });
    if (end != m_places.cend())
        m_places.resize(end - m_places.cbegin() + 1);
    m_isKnown = std::none_of(
        m_places.cbegin(), m_places.cend(), [](const Place &place) { return isTemporary(place.status); });
    if (m_isKnown)
        m_organizational = selectOrganizational();
}

DmarcWalk::Place DmarcWalk::read(const DnsName &domain, QuestionBook &book)
{
    Place place;
    place.domain = domain;
    const std::optional<DnsName> name = dmarcName(domain);
    if (!name) {
        place.status = LookupStatus::NxDomain;
        return place;
    }
    const DnsAnswer &answer = book.answerTo({*name, RrType::Txt});
    place.status = answer.status;
    for (const DnsRecord &record : answer.records) {
        const auto *strings = std::get_if<QByteArrayList>(&record.data);
        const QByteArray text = strings ? strings->join() : QByteArray();
        if (isDmarcRecord(text)) {
            if (++place.records == 1)
                place.text = text;
        } else if (isNearlyDmarcRecord(text) && place.records == 0) {
            place.isNearly = true;
            place.text = text;
        }
    }
    if (place.records > 0)
        place.isNearly = false;
    // Steps 2 and 6: several at one name are all discarded.
    if (place.records == 1)
        place.record = parseDmarcRecord(place.text);
    return place;
}

/// §4.10.2, from the longest name to the shortest.
std::optional<DnsName> DmarcWalk::selectOrganizational() const
{
    DnsName shortest = m_places.first().domain;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places.at(i);
        if (!place.record)
            continue;
        if (place.record->psd == DmarcPsd::No)
            return place.domain;
        if (place.record->psd == DmarcPsd::Yes && i > 0)
            return lastLabels(m_places.first().domain, place.domain.labels().size() + 1);
        shortest = place.domain;
    }
    return shortest;
}

const DmarcWalk::Place *DmarcWalk::placeOf(const DnsName &domain) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [&domain](const Place &place) { return place.domain == domain && place.record; });
    return found == m_places.end() ? nullptr : &*found;
}

/// §4.10.1: the record of the name itself, of its organizational domain, or of the public suffix.
const DmarcWalk::Place *DmarcWalk::policyPlace() const
{
    if (m_places.first().record)
        return &m_places.first();
    if (!m_organizational)
        return nullptr;
    if (const Place *place = placeOf(*m_organizational))
        return place;
    const Place &last = m_places.last();
    return last.record && last.record->psd == DmarcPsd::Yes ? &last : nullptr;
}
