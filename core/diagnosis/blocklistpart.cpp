// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/blocklistpart.h"

#include "dns/address.h"
#include "dns/reversename.h"
#include "findings/helosyntax.h"

#include <utility>

BlocklistPart::BlocklistPart(LookupLedger &ledger, const DiagnosisRequest &request)
    : m_ledger(ledger), m_request(request), m_check(request.blocklistBook.value_or(builtInBlocklists()))
{ }

void BlocklistPart::start(std::function<void()> done)
{
    m_done = std::move(done);
    for (const QHostAddress &ip : m_request.ips)
        m_check.addAddress(ip);
    // A name that only a network of its own knows, or none at all, is not asked about: it has findings of its own.
    if (isLookedUp(heloForm(m_request.helo)))
        m_check.addName(m_request.helo);
    const QString domain = m_request.mailFrom ? m_request.mailFrom->section(u'@', -1) : QString();
    if (isLookedUp(heloForm(domain)))
        m_check.addName(domain);
    for (const QHostAddress &ip : m_request.ips) {
        if (kindOf(ip) == AddressKind::Public && m_reverseNames < BlocklistCheck::maxAddresses)
            askReverseName(ip);
    }
    pump();
    finishIfDone();
}

/// The walk along the chain asks the same; the ledger asks once.
void BlocklistPart::askReverseName(const QHostAddress &ip)
{
    ++m_reverseNames;
    m_ledger.ask({reverseName(ip), RrType::Ptr}, [this](const DnsAnswer &answer) {
        --m_reverseNames;
        for (const DnsName &name : answer.names().mid(0, BlocklistCheck::maxNames))
            m_check.addName(name.toText());
        pump();
        finishIfDone();
    });
}

void BlocklistPart::pump()
{
    for (const DnsQuestion &question : m_check.takeQuestions()) {
        m_ledger.ask(question, [this, question](const DnsAnswer &answer) {
            m_check.accept(question, answer, m_ledger.idOf(question));
            pump();
            finishIfDone();
        });
    }
}

void BlocklistPart::finishIfDone()
{
    if (m_reverseNames > 0 || !m_check.isDone() || !m_done)
        return;
    std::exchange(m_done, nullptr)();
}
