// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/walkstep.h"

#include "dns/address.h"
#include "dns/reversename.h"

#include <algorithm>

void WalkStep::start(std::function<void()> changed)
{
    m_changed = std::move(changed);
    pump();
}

void WalkStep::pump()
{
    for (const DnsQuestion &question : m_walk.takeQuestions()) {
        m_ledger.ask(question, [this, question](const DnsAnswer &answer) {
            m_walk.accept(question, answer);
            pump();
            m_changed();
        });
    }
}

AddressFacts WalkStep::factsOf(const QHostAddress &start) const
{
    AddressFacts facts;
    facts.ip = start;
    facts.ptrLookup = m_ledger.idOf({reverseName(start), RrType::Ptr});
    facts.iprev = m_walk.iprev(start);
    facts.chain = m_walk.chain(start);
    const DnsAnswer *ptr = m_walk.answers().ptr(start);
    if (!ptr)
        return facts;
    facts.ptrStatus = ptr->status;
    facts.ptrNames = ptr->names();
    facts.ptrCnames = ptr->cnames;
    const QList<DnsName> read = namesRead(*ptr, m_walk.limits());
    facts.unreadNames = static_cast<int>(facts.ptrNames.size() - read.size());
    for (const DnsName &name : read)
        facts.forwards.append(forwardOf(name, start));
    return facts;
}

AddressFacts::Forward WalkStep::forwardOf(const DnsName &name, const QHostAddress &start) const
{
    AddressFacts::Forward forward;
    forward.name = name;
    QList<QHostAddress> addresses;
    for (const RrType type : {RrType::A, RrType::Aaaa}) {
        const DnsQuestion question{name, type};
        if (const int id = m_ledger.idOf(question); id > 0)
            forward.lookups.append(id);
        const DnsAnswer *answer = m_walk.answers().find(question);
        if (!answer)
            continue;
        if (type == forwardType(start))
            forward.status = conclusiveStatus(name, answer->status);
        addresses += answer->addresses();
        if (forward.cnames.isEmpty())
            forward.cnames = answer->cnames;
    }
    std::sort(addresses.begin(), addresses.end(), addressLess);
    forward.addresses = addresses;
    return forward;
}
