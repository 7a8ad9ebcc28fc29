// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/senderpart.h"

#include "facts/typedinput.h"

namespace {

DmarcQuery dmarcQuery(const DiagnosisRequest &request)
{
    DmarcQuery query;
    query.authorDomain = authorDomain(request);
    query.isAuthorAssumed = !parseDomain(request.authorDomain);
    query.mailFromDomain = senderDomain(request);
    // RFC 7208 §2.4: for the null sender SPF looks at the HELO name.
    if (request.mailFrom && request.mailFrom->isEmpty())
        query.heloName = request.helo.toLower();
    for (const DkimKeyName &key : request.dkimKeys.mid(0, DkimKeyCheck::maxKeys)) {
        if (!query.dkimDomains.contains(key.domain))
            query.dkimDomains.append(key.domain);
    }
    return query;
}

} // namespace

QString senderDomain(const DiagnosisRequest &request)
{
    return request.mailFrom ? parseDomain(request.mailFrom->section(u'@', -1)).value_or(QString()) : QString();
}

QString authorDomain(const DiagnosisRequest &request)
{
    return parseDomain(request.authorDomain).value_or(senderDomain(request));
}

SenderPart::SenderPart(LookupLedger &ledger, const DiagnosisRequest &request)
    : m_ledger(ledger), m_domain(senderDomain(request)), m_dkim(request.dkimKeys)
{
    // To the null sender nobody replies: then the From header's domain takes the replies.
    if (m_domain.isEmpty())
        m_domain = authorDomain(request);
    if (const std::optional<DnsName> name = DnsName::fromText(m_domain); name && !name->isRoot()) {
        m_mx.emplace(*name);
        m_dmarc.emplace(dmarcQuery(request));
    }
    if (const std::optional<QString> domain = parseDomain(request.messageIdDomain))
        m_messageId = std::make_unique<NameStep>(*domain);
}

void SenderPart::start(std::function<void()> done)
{
    m_done = std::move(done);
    // One more, so that the end cannot come before all have begun.
    m_waiting = 1;
    if (m_messageId) {
        ++m_waiting;
        m_messageId->start(m_ledger, [this] { finishOne(); });
    }
    if (m_mx)
        pump(*m_mx);
    if (m_dmarc)
        pump(*m_dmarc);
    pump(m_dkim);
    finishOne();
}

template <typename Engine>
void SenderPart::pump(Engine &engine)
{
    for (const DnsQuestion &question : engine.takeQuestions()) {
        ++m_waiting;
        m_ledger.ask(question, [this, &engine, question](const DnsAnswer &answer) {
            engine.accept(question, answer, m_ledger.idOf(question));
            pump(engine);
            finishOne();
        });
    }
}

void SenderPart::finishOne()
{
    if (--m_waiting == 0)
        m_done();
}

void SenderPart::contribute(Facts &facts) const
{
    SenderFacts sender;
    sender.domain = m_domain;
    if (m_mx)
        sender.mx = m_mx->facts();
    if (m_dmarc)
        sender.dmarc = m_dmarc->facts();
    sender.dkim = m_dkim.facts();
    if (m_messageId)
        sender.messageId = m_messageId->facts();
    facts.sender = sender;
}
