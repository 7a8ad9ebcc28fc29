// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/sightpart.h"

#include "diagnosis/senderpart.h"
#include "dns/address.h"

#include <algorithm>

MailNameStep::MailNameStep(const DnsName &name) : m_name(name), m_addresses(name.toText()) { }

void MailNameStep::start(LookupLedger &ledger, std::function<void()> done)
{
    m_done = std::move(done);
    m_waiting = 2;
    m_addresses.start(ledger, [this] { finishOne(); });
    ledger.ask({m_name, RrType::Mx}, [this, &ledger](const DnsAnswer &answer) { acceptExchangers(ledger, answer); });
}

void MailNameStep::acceptExchangers(LookupLedger &ledger, const DnsAnswer &answer)
{
    m_mx = answer.status;
    QList<MxData> exchangers = answer.exchangers();
    m_hasNullMx = exchangers.removeIf([](const MxData &mx) { return mx.exchange.isRoot(); }) > 0;
    exchangers.resize(std::min<qsizetype>(exchangers.size(), maxExchangers));
    for (const MxData &mx : std::as_const(exchangers))
        m_exchangers.push_back(std::make_unique<NameStep>(mx.exchange.toText()));
    m_waiting += static_cast<int>(m_exchangers.size());
    for (const std::unique_ptr<NameStep> &exchanger : m_exchangers)
        exchanger->start(ledger, [this] { finishOne(); });
    finishOne();
}

void MailNameStep::finishOne()
{
    if (--m_waiting == 0)
        m_done();
}

MailNameFacts MailNameStep::facts() const
{
    MailNameFacts facts;
    facts.addresses = m_addresses.facts();
    facts.mx = m_mx;
    facts.hasNullMx = m_hasNullMx;
    for (const std::unique_ptr<NameStep> &exchanger : m_exchangers)
        facts.exchangers.append(exchanger->facts());
    return facts;
}

SightPart::SightPart(LookupLedger &ledger, const DiagnosisRequest &request) : m_ledger(ledger)
{
    const QString &helo = request.helo;
    const bool isName = !helo.isEmpty() && !helo.startsWith(u'[') && !parseAddress(helo);
    if (const std::optional<DnsName> name = DnsName::fromText(helo); isName && name && !name->isRoot())
        m_helo = std::make_unique<MailNameStep>(*name);
    const std::optional<DnsName> sender = DnsName::fromText(senderDomain(request));
    if (sender && !sender->isRoot())
        m_sender = std::make_unique<MailNameStep>(*sender);
}

void SightPart::start(std::function<void()> done)
{
    const QList<MailNameStep *> steps{m_helo.get(), m_sender.get()};
    m_waiting = static_cast<int>(steps.size() - steps.count(nullptr));
    if (m_waiting == 0)
        done();
    for (MailNameStep *step : steps) {
        if (step) {
            step->start(m_ledger, [this, done] {
                if (--m_waiting == 0)
                    done();
            });
        }
    }
}

void SightPart::contribute(Facts &facts) const
{
    if (m_helo)
        facts.heloSeen = m_helo->facts();
    if (m_sender)
        facts.senderSeen = m_sender->facts();
}
