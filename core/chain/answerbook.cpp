// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/answerbook.h"

#include "dns/address.h"
#include "dns/reversename.h"

#include <algorithm>

const DnsAnswer *AnswerBook::find(const DnsQuestion &question) const
{
    const auto found = m_answers.constFind(question);
    return found == m_answers.cend() ? nullptr : &*found;
}

const DnsAnswer *AnswerBook::ptr(const QHostAddress &address) const
{
    return find({reverseName(address), RrType::Ptr});
}

const DnsAnswer *AnswerBook::forward(const DnsName &name, RrType type) const
{
    return find({name, type});
}

RrType forwardType(const QHostAddress &address)
{
    return familyOf(address) == AddressFamily::IPv4 ? RrType::A : RrType::Aaaa;
}

bool cannotHaveAddress(const DnsName &name)
{
    if (name.isRoot())
        return true;
    const QByteArray &last = name.labels().last();
    return std::all_of(last.begin(), last.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

LookupStatus conclusiveStatus(const DnsName &name, LookupStatus status)
{
    return isTemporary(status) && cannotHaveAddress(name) ? LookupStatus::NxDomain : status;
}
