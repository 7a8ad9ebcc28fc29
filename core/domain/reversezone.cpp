// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/reversezone.h"

#include "dns/reversename.h"
#include "domain/mailcontact.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype mostServers = 13;
constexpr qsizetype mostAddresses = 8; ///< of one server

/// Addresses of no network have no public reverse zone. Those of examples are asked all the same: labs and
/// demonstrations use them.
bool isNobodys(AddressKind kind)
{
    return kind != AddressKind::Public && kind != AddressKind::Documentation;
}

} // namespace

ReverseZone::ReverseZone(const QHostAddress &ip) : m_reverseName(reverseName(ip))
{
    m_facts.ip = ip;
    m_facts.addressKind = kindOf(ip);
    m_facts.recordName = m_reverseName;
    if (isNobodys(m_facts.addressKind)) {
        m_facts.kind = ReverseZoneFacts::Kind::Nobody;
        return;
    }
    m_record.emplace(m_reverseName);
    want(m_reverseName, RrType::Ptr);
    // No zone is cut at a name that is an alias (RFC 1034 §3.6.2), so the name above tells the zone of the alias.
    const DnsName above = DnsName::fromLabels(m_reverseName.labels().sliced(1)).value_or(DnsName());
    m_parent.emplace(above);
}

void ReverseZone::want(const DnsName &name, RrType type)
{
    const DnsQuestion question{name, type};
    m_pending.append(question);
    m_waiting.insert(question);
}

QList<DnsQuestion> ReverseZone::takeQuestions()
{
    QList<DnsQuestion> questions = std::exchange(m_pending, {});
    for (std::optional<ZoneLookup> *search : {&m_record, &m_parent}) {
        if (!*search)
            continue;
        for (const DnsQuestion &question : (*search)->takeQuestions()) {
            if (!questions.contains(question))
                questions.append(question);
        }
    }
    return questions;
}

bool ReverseZone::isDone() const
{
    if (!m_record)
        return true;
    const bool needsParent = !m_record->result().cnames.isEmpty();
    return m_isConcluded && m_waiting.isEmpty() && (!needsParent || m_parent->isDone());
}

void ReverseZone::accept(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (!m_record)
        return;
    if (m_waiting.remove(question)) {
        if (question.type == RrType::Ptr)
            m_ptrStatus = answer.status;
        else if (question.type == RrType::Ns)
            readServers(answer);
        else
            readAddresses(question.name, answer);
    }
    m_record->accept(question, answer);
    m_parent->accept(question, answer);
    advance();
}

void ReverseZone::advance()
{
    const FoundZone &found = m_record->result();
    if (!m_isConcluded && m_record->isDone() && m_ptrStatus) {
        m_isConcluded = true;
        conclude(found);
    }
    if (!m_isConcluded || found.cnames.isEmpty() || !m_parent->isDone())
        return;
    if (m_parent->result().status == LookupStatus::Answered)
        m_facts.parentZone = m_parent->result().zone;
    m_facts.isClassless = m_facts.kind == ReverseZoneFacts::Kind::Found && m_facts.parentZone != m_facts.zone;
}

void ReverseZone::conclude(const FoundZone &found)
{
    if (!found.cnames.isEmpty())
        m_facts.recordName = found.cnames.constLast();
    m_facts.status = found.status;
    if (found.status != LookupStatus::Answered) {
        concludeFailure(found);
        return;
    }
    takeSoa(found);
}

/// A time-out or a refusal tells nothing of the zone; a fault that the resolver reports, where the zone above answers,
/// is a delegation to servers that do not answer for it.
void ReverseZone::concludeFailure(const FoundZone &found)
{
    m_facts.kind = ReverseZoneFacts::Kind::Unknown;
    if (found.zone.isRoot())
        return;
    if (!isTemporary(*m_ptrStatus)) {
        // The record itself is answered: only a question for SOA is not liked there.
        m_facts.status = LookupStatus::Answered;
        takeSoa(found);
        return;
    }
    m_failing = found.failing;
    m_facts.delegatingZone = found.zone;
    want(found.zone, RrType::Ns);
    if (found.status != LookupStatus::ServFail)
        return;
    m_facts.kind = ReverseZoneFacts::Kind::Found;
    m_facts.isLame = true;
    m_facts.zone = found.failing;
}

void ReverseZone::takeSoa(const FoundZone &found)
{
    m_facts.kind = ReverseZoneFacts::Kind::Found;
    m_facts.zone = found.zone;
    m_facts.primary = found.soa.primary;
    m_facts.mailbox = found.soa.mailbox;
    m_facts.mailboxAddress = mailAddressOf(found.soa.mailbox);
    want(found.zone, RrType::Ns);
}

void ReverseZone::readServers(const DnsAnswer &answer)
{
    QList<ZoneServer> &servers = m_failing.isRoot() ? m_facts.servers : m_above;
    for (const DnsName &name : answer.names().mid(0, mostServers)) {
        servers.append({name, {}});
        want(name, RrType::A);
        want(name, RrType::Aaaa);
    }
}

void ReverseZone::readAddresses(const DnsName &name, const DnsAnswer &answer)
{
    QList<ZoneServer> &servers = m_failing.isRoot() ? m_facts.servers : m_above;
    const auto server = std::find_if(
        servers.begin(), servers.end(), [&](const ZoneServer &candidate) { return candidate.name == name; });
    if (server == servers.end())
        return;
    QList<QHostAddress> addresses = server->addresses + answer.addresses();
    std::sort(addresses.begin(), addresses.end(), addressLess);
    server->addresses = addresses.mid(0, mostAddresses);
}
