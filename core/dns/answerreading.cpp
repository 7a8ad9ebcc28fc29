// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/answerreading.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr int maxAliases = 16;

// RFC 1035 §4.1.1
constexpr int rcodeNoError = 0;
constexpr int rcodeFormErr = 1;
constexpr int rcodeServFail = 2;
constexpr int rcodeNxDomain = 3;
constexpr int rcodeNotImp = 4;
constexpr int rcodeRefused = 5;

/// The answer section, found by owner; it may come in any order (RFC 1034 §3.6.2 gives none).
class AnswerSection
{
public:
    explicit AnswerSection(const QList<DnsRecord> &records)
    {
        for (const DnsRecord &record : records)
            m_byOwner[record.owner.key()].append(&record);
    }
    QList<const DnsRecord *> find(const DnsName &owner, RrType type) const
    {
        QList<const DnsRecord *> found;
        for (const DnsRecord *record : m_byOwner.value(owner.key())) {
            if (record->type == type)
                found.append(record);
        }
        return found;
    }

private:
    QHash<QByteArray, QList<const DnsRecord *>> m_byOwner;
};

DnsAnswer malformed(DnsAnswer answer, const QString &detail)
{
    answer.status = LookupStatus::Malformed;
    answer.records.clear();
    answer.cnames.clear();
    answer.detail = detail;
    return answer;
}

/// What makes a message no answer to the question; empty if it is one.
QString mismatch(const DnsQuestion &question, const DnsMessage &message)
{
    if (!message.isResponse)
        return QStringLiteral("a query came back instead of a response");
    if (message.opcode != 0)
        return QStringLiteral("a response to another kind of request (opcode %1)").arg(message.opcode);
    if (message.questions.size() != 1 || message.questions.first() != question)
        return QStringLiteral("a response to another question");
    if (message.truncated)
        return QStringLiteral("a truncated response");
    return {};
}

void readErrorCode(DnsAnswer &answer, int rcode)
{
    switch (rcode) {
    case rcodeFormErr:
        answer.status = LookupStatus::Malformed;
        answer.detail = QStringLiteral("the server could not read the query (FORMERR)");
        return;
    case rcodeServFail:
        answer.status = LookupStatus::ServFail;
        answer.detail = QStringLiteral("the server failed to find out (SERVFAIL)");
        return;
    case rcodeNotImp:
        answer.detail = QStringLiteral("the server does not know this kind of query (NOTIMP)");
        break;
    case rcodeRefused:
        answer.detail = QStringLiteral("the server refuses to answer (REFUSED)");
        break;
    default:
        answer.detail = QStringLiteral("the server declines with response code %1").arg(rcode);
        break;
    }
    answer.status = LookupStatus::Refused;
}

const DnsRecord *soaOf(const DnsMessage &message)
{
    const auto found = std::find_if(message.authority.cbegin(), message.authority.cend(),
        [](const DnsRecord &record) { return std::holds_alternative<SoaData>(record.data); });
    return found == message.authority.cend() ? nullptr : &*found;
}

/// RFC 2308 §5: a negative answer lives for the lesser of the SOA record's TTL and its MINIMUM field.
quint32 negativeTtl(const DnsMessage &message, const QList<const DnsRecord *> &chain)
{
    const DnsRecord *soa = soaOf(message);
    if (!soa)
        return 0;
    quint32 ttl = std::min(soa->ttl, std::get<SoaData>(soa->data).minimum);
    for (const DnsRecord *record : chain)
        ttl = std::min(ttl, record->ttl);
    return ttl;
}

/// A server that only points elsewhere has said nothing about the name: neither authoritative nor recursive, no SOA.
bool isReferral(const DnsMessage &message, bool hasAlias)
{
    if (message.recursionAvailable || soaOf(message))
        return false;
    const bool hasNs = std::any_of(message.authority.cbegin(), message.authority.cend(),
        [](const DnsRecord &record) { return record.type == RrType::Ns; });
    return hasAlias || (hasNs && !message.authoritative);
}

void readNegative(DnsAnswer &answer, const DnsMessage &message, const QList<const DnsRecord *> &chain)
{
    // RFC 2308 §2.1: with aliases before it, NXDOMAIN speaks of the last name.
    if (message.rcode == rcodeNxDomain) {
        answer.status = LookupStatus::NxDomain;
    } else if (isReferral(message, !chain.isEmpty())) {
        answer.status = LookupStatus::Refused;
        answer.detail = QStringLiteral("the server gave a referral, it does not resolve for us");
        return;
    } else {
        answer.status = LookupStatus::NoData;
    }
    answer.ttl = negativeTtl(message, chain);
}

void readPositive(DnsAnswer &answer, const QList<const DnsRecord *> &records, const QList<const DnsRecord *> &chain)
{
    answer.status = LookupStatus::Answered;
    answer.ttl = records.first()->ttl;
    for (const DnsRecord *record : records) {
        answer.records.append(*record);
        answer.ttl = std::min(answer.ttl, record->ttl);
    }
    for (const DnsRecord *record : chain)
        answer.ttl = std::min(answer.ttl, record->ttl);
}

} // namespace

DnsAnswer readAnswer(const DnsQuestion &question, const DnsMessage &message)
{
    DnsAnswer answer;
    answer.rcode = static_cast<quint8>(std::min<int>(message.rcode, 255));
    answer.authoritative = message.authoritative;
    answer.authenticData = message.authenticData;
    if (const QString fault = mismatch(question, message); !fault.isEmpty())
        return malformed(answer, fault);
    for (const DnsRecord &record : message.authority) {
        if (record.type == RrType::Soa || record.type == RrType::Ns)
            answer.authority.append(record);
    }
    if (message.rcode != rcodeNoError && message.rcode != rcodeNxDomain) {
        readErrorCode(answer, message.rcode);
        return answer;
    }

    const AnswerSection section(message.answers);
    QList<const DnsRecord *> chain;
    DnsName owner = question.name;
    QList<const DnsRecord *> records = section.find(owner, question.type);
    while (records.isEmpty()) {
        const QList<const DnsRecord *> aliases = section.find(owner, RrType::Cname);
        const auto *target = aliases.isEmpty() ? nullptr : std::get_if<DnsName>(&aliases.first()->data);
        if (!target)
            break;
        owner = *target;
        if (owner == question.name || answer.cnames.contains(owner))
            return malformed(answer, QStringLiteral("alias loop"));
        if (chain.size() == maxAliases)
            return malformed(answer, QStringLiteral("more than %1 aliases in a row").arg(maxAliases));
        chain.append(aliases.first());
        answer.cnames.append(owner);
        records = section.find(owner, question.type);
    }
    if (records.isEmpty())
        readNegative(answer, message, chain);
    else if (message.rcode == rcodeNxDomain)
        return malformed(answer, QStringLiteral("NXDOMAIN beside records of the name"));
    else
        readPositive(answer, records, chain);
    return answer;
}

DnsAnswer readAnswer(const DnsQuestion &question, const ParsedMessage &parsed)
{
    if (const auto *fault = std::get_if<MessageFault>(&parsed)) {
        DnsAnswer answer;
        return malformed(answer, messageFaultText(*fault));
    }
    return readAnswer(question, std::get<DnsMessage>(parsed));
}
