// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/mxcheck.h"

#include "chain/chainverdict.h"
#include "dns/address.h"
#include "dns/hostname.h"
#include "dns/reversename.h"

#include <algorithm>

namespace {

/// An address where a name belongs, with the brackets of a literal or without.
bool isAddress(const DnsName &name)
{
    QString text = QString::fromLatin1(name.labels().join('.'));
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    return parseAddress(text).has_value();
}

} // namespace

MxCheck::MxCheck(const DnsName &domain) : m_domain(domain)
{
    evaluate();
}

void MxCheck::accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup)
{
    if (m_book.accept(question, answer, lookup))
        evaluate();
}

void MxCheck::evaluate()
{
    m_facts = {};
    const DnsQuestion question{m_domain, RrType::Mx};
    const DnsAnswer &answer = m_book.answerTo(question);
    m_facts.status = answer.status;
    m_book.addLookup(m_facts.lookups, question);
    switch (answer.status) {
    case LookupStatus::Answered:
        readExchangers(answer);
        break;
    case LookupStatus::NoData:
        readImplicit(answer);
        break;
    case LookupStatus::NxDomain:
        m_facts.kind = MxKind::NoSuchDomain;
        break;
    case LookupStatus::Cancelled:
        // Asked ahead: without an MX record the domain's own addresses count.
        addressesOf(m_domain);
        break;
    case LookupStatus::ServFail:
    case LookupStatus::Refused:
    case LookupStatus::TimedOut:
    case LookupStatus::Malformed:
        break;
    }
    confirmAddresses();
}

void MxCheck::readExchangers(const DnsAnswer &answer)
{
    QList<MxData> exchangers = answer.exchangers();
    const qsizetype nulls = exchangers.removeIf([](const MxData &mx) { return mx.exchange.isRoot(); }); // RFC 7505 §3
    if (nulls > 0)
        m_facts.kind = exchangers.isEmpty() ? MxKind::Null : MxKind::NullBesideOthers;
    else
        m_facts.kind = exchangers.isEmpty() ? MxKind::Unknown : MxKind::Present;
    m_facts.unread = static_cast<int>(std::max<qsizetype>(exchangers.size() - maxExchangers, 0));
    for (const MxData &mx : exchangers.mid(0, maxExchangers))
        m_facts.exchangers.append(readExchanger(mx.preference, mx.exchange));
}

Exchanger MxCheck::readExchanger(quint16 preference, const DnsName &name)
{
    Exchanger exchanger;
    exchanger.preference = preference;
    exchanger.name = name.toText();
    if (isAddress(name)) {
        exchanger.name = QString::fromLatin1(name.labels().join('.'));
        exchanger.fault = ExchangerFault::IsAddress;
        return exchanger;
    }
    if (hostnameFault(exchanger.name) != HostnameFault::None) {
        exchanger.fault = ExchangerFault::NotAHostname;
        return exchanger;
    }
    exchanger.addresses = addressesOf(name);
    if (exchanger.addresses.isTemporaryFailure())
        exchanger.fault = ExchangerFault::Unknown;
    else if (exchanger.addresses.addresses.isEmpty())
        exchanger.fault = ExchangerFault::NoAddress;
    else if (!exchanger.addresses.cnames.isEmpty())
        exchanger.fault = ExchangerFault::IsAlias;
    return exchanger;
}

NameFacts MxCheck::addressesOf(const DnsName &name)
{
    NameFacts facts;
    facts.name = name.toText();
    facts.wasAsked = true;
    QList<QHostAddress> addresses;
    for (const RrType type : {RrType::A, RrType::Aaaa}) {
        const DnsQuestion question{name, type};
        const DnsAnswer &answer = m_book.answerTo(question);
        (type == RrType::A ? facts.a : facts.aaaa) = answer.status;
        for (const QHostAddress &address : answer.addresses()) {
            if (!addresses.contains(address))
                addresses.append(address);
        }
        if (facts.cnames.isEmpty())
            facts.cnames = answer.cnames;
        m_book.addLookup(facts.lookups, question);
    }
    std::sort(addresses.begin(), addresses.end(), addressLess);
    facts.addresses = addresses;
    return facts;
}

/// RFC 5321 §5.1: without any MX record the domain itself takes its mail.
void MxCheck::readImplicit(const DnsAnswer &answer)
{
    Exchanger self;
    self.name = m_domain.toText();
    self.addresses = addressesOf(m_domain);
    if (self.addresses.isTemporaryFailure())
        return;
    // That the domain itself is an alias is no fault: its MX look-up has followed the alias as well.
    m_facts.kind = self.addresses.addresses.isEmpty() ? MxKind::Nothing : MxKind::Implicit;
    m_facts.status = answer.status;
    if (m_facts.kind == MxKind::Implicit)
        m_facts.exchangers.append(self);
    for (const int lookup : std::as_const(self.addresses.lookups))
        m_facts.lookups.append(lookup);
}

void MxCheck::confirmAddresses()
{
    QList<QHostAddress> asked;
    for (Exchanger &exchanger : m_facts.exchangers) {
        for (const QHostAddress &address : std::as_const(exchanger.addresses.addresses)) {
            if (!asked.contains(address)) {
                if (asked.size() >= maxAddresses)
                    continue;
                asked.append(address);
            }
            exchanger.iprev.append({address, confirm(address)});
        }
    }
}

Iprev MxCheck::confirm(const QHostAddress &address)
{
    WalkLimits limits;
    limits.namesPerAddress = maxReverseNames;
    const DnsAnswer &ptr = m_book.answerTo({reverseName(address), RrType::Ptr});
    for (const DnsName &name : namesRead(ptr, limits))
        m_book.answerTo({name, forwardType(address)});
    const Iprev iprev = judgeIprev(m_book.answers(), address, limits);
    // One of the names that were not read might have confirmed it.
    return iprev == Iprev::Fail && ptr.names().size() > maxReverseNames ? Iprev::TempError : iprev;
}
