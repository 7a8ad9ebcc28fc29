// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/namestep.h"

#include "dns/address.h"

#include <algorithm>

NameStep::NameStep(const QString &name)
{
    const std::optional<DnsName> parsed = DnsName::fromText(name);
    m_facts.name = parsed ? parsed->toText() : name;
}

void NameStep::start(LookupLedger &ledger, std::function<void()> done)
{
    const std::optional<DnsName> name = DnsName::fromText(m_facts.name);
    if (!name) {
        done();
        return;
    }
    m_done = std::move(done);
    m_facts.wasAsked = true;
    m_waiting = 2;
    ask(ledger, *name, RrType::A, m_facts.a);
    ask(ledger, *name, RrType::Aaaa, m_facts.aaaa);
}

void NameStep::ask(LookupLedger &ledger, const DnsName &name, RrType type, LookupStatus &status)
{
    const DnsQuestion question{name, type};
    ledger.ask(question, [this, &status](const DnsAnswer &answer) {
        status = answer.status;
        QList<QHostAddress> addresses = m_facts.addresses + answer.addresses();
        std::sort(addresses.begin(), addresses.end(), addressLess);
        addresses.resize(std::unique(addresses.begin(), addresses.end()) - addresses.begin());
        m_facts.addresses = addresses;
        if (m_facts.cnames.isEmpty())
            m_facts.cnames = answer.cnames;
        if (--m_waiting == 0)
            m_done();
    });
    m_facts.lookups.append(ledger.idOf(question));
}
