// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/receiverstep.h"

ReceiverStep::ReceiverStep(LookupLedger &ledger, const QString &domain) : m_ledger(ledger)
{
    m_facts.domain = domain;
}

void ReceiverStep::start(std::function<void()> done)
{
    m_done = std::move(done);
    const std::optional<DnsName> name = DnsName::fromText(m_facts.domain);
    if (!name) {
        m_done();
        return;
    }
    const DnsQuestion question{*name, RrType::Mx};
    m_ledger.ask(question, [this](const DnsAnswer &answer) { acceptExchangers(answer); });
    m_facts.mxLookup = m_ledger.idOf(question);
}

void ReceiverStep::acceptExchangers(const DnsAnswer &answer)
{
    m_facts.mxStatus = answer.status;
    QList<MxData> exchangers = answer.exchangers();
    exchangers.removeIf([](const MxData &mx) { return mx.exchange.isRoot(); });
    for (const MxData &mx : exchangers.mid(0, maxExchangers))
        m_names.push_back(std::make_unique<NameStep>(mx.exchange.toText()));
    // Without any MX the domain itself receives (RFC 5321 §5.1).
    if (answer.status == LookupStatus::NoData)
        m_names.push_back(std::make_unique<NameStep>(m_facts.domain));
    m_waiting = static_cast<int>(m_names.size());
    if (m_waiting == 0)
        m_done();
    for (const std::unique_ptr<NameStep> &name : m_names) {
        name->start(m_ledger, [this] {
            if (--m_waiting == 0)
                m_done();
        });
    }
}

ReceiverFacts ReceiverStep::facts() const
{
    ReceiverFacts facts = m_facts;
    for (const std::unique_ptr<NameStep> &name : m_names)
        facts.exchangers.append(name->facts());
    return facts;
}
