// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/blocklistcheck.h"

#include "domain/blocklistcode.h"
#include "domain/blocklistnames.h"

#include <algorithm>

namespace {

constexpr int maxReasonBytes = 1000;

/// All reasons that a list gives, in an order that does not depend on the resolver.
QByteArray reasonOf(const DnsAnswer &answer)
{
    QByteArrayList texts;
    for (const DnsRecord &record : answer.records) {
        if (const auto *strings = std::get_if<QByteArrayList>(&record.data))
            texts.append(strings->join());
    }
    std::sort(texts.begin(), texts.end());
    return texts.join("; ").left(maxReasonBytes);
}

bool isNo(LookupStatus status)
{
    return status == LookupStatus::NxDomain || status == LookupStatus::NoData;
}

bool isOf(const Blocklist &list, bool isIpv6)
{
    return isIpv6 ? list.hasIpv6 : list.hasIpv4;
}

} // namespace

BlocklistCheck::BlocklistCheck(const BlocklistBook &book) : m_book(book)
{
    for (int i = 0; i < m_book.lists.size(); ++i) {
        const Blocklist &list = m_book.lists.at(i);
        for (const bool isIpv6 : {false, true}) {
            if (list.kind == BlocklistSubject::Domain ? !isIpv6 : isOf(list, isIpv6)) {
                Part part;
                part.list = i;
                part.isIpv6 = isIpv6;
                m_parts.push_back(part);
            }
        }
    }
}

void BlocklistCheck::addAddress(const QHostAddress &given)
{
    const QHostAddress address = normalisedAddress(given);
    const QString text = addressText(address);
    if (m_addresses.contains(text))
        return;
    m_addresses.append(text);
    const AddressKind kind = kindOf(address);
    if (kind != AddressKind::Public) {
        m_omitted.append({text, BlocklistOmission::SpecialAddress, kind});
        return;
    }
    const auto isAsked = [this](const QString &other) {
        return std::none_of(m_omitted.cbegin(), m_omitted.cend(),
            [&](const BlocklistOmitted &omitted) { return omitted.subject == other; });
    };
    if (std::count_if(m_addresses.cbegin(), m_addresses.cend(), isAsked) > maxAddresses) {
        m_omitted.append({text, BlocklistOmission::TooMany, kind});
        return;
    }
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        const Part &part = m_parts[static_cast<size_t>(i)];
        const Blocklist &list = m_book.lists.at(part.list);
        if (list.kind == BlocklistSubject::Address && part.isIpv6 == (familyOf(address) == AddressFamily::IPv6))
            addSubject(i, text, blocklistName(address, list.zone));
    }
}

void BlocklistCheck::addName(const QString &given)
{
    QString name = given.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    const bool isOmitted = std::any_of(
        m_omitted.cbegin(), m_omitted.cend(), [&](const BlocklistOmitted &omitted) { return omitted.subject == name; });
    if (m_domains.contains(name) || isOmitted)
        return;
    if (!canBeOwned(name)) {
        m_omitted.append({name, BlocklistOmission::SpecialName, AddressKind::Public});
        return;
    }
    if (m_domains.size() >= maxNames) {
        m_omitted.append({name, BlocklistOmission::TooMany, AddressKind::Public});
        return;
    }
    m_domains.append(name);
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        const Blocklist &list = m_book.lists.at(m_parts[static_cast<size_t>(i)].list);
        if (list.kind != BlocklistSubject::Domain)
            continue;
        const QString subject = list.onlyRegisteredDomains ? registeredDomain(name) : name;
        addSubject(i, subject, blocklistName(subject, list.zone));
    }
}

void BlocklistCheck::addSubject(int part, const QString &subject, const std::optional<DnsName> &name)
{
    const Blocklist &list = m_book.lists.at(m_parts[static_cast<size_t>(part)].list);
    const bool isThere = std::any_of(m_answers.cbegin(), m_answers.cend(),
        [&](const BlocklistAnswer &answer) { return answer.list == list.zone && answer.subject == subject; });
    if (isThere || !name)
        return;
    BlocklistAnswer answer;
    answer.list = list.zone;
    answer.kind = list.kind;
    answer.subject = subject;
    answer.doubt = BlocklistDoubt::LookupFailed;
    const int index = static_cast<int>(m_answers.size());
    m_answers.append(answer);
    m_names.append(*name);
    m_partOf.append(part);
    begin(part);
    Part &tested = m_parts[static_cast<size_t>(part)];
    tested.subjects.append(index);
    if (tested.isTested())
        endTest(tested);
}

void BlocklistCheck::begin(int index)
{
    Part &part = m_parts[static_cast<size_t>(index)];
    if (std::exchange(part.isBegun, true))
        return;
    const Blocklist &list = m_book.lists.at(part.list);
    ask(blocklistTestName(list, part.isIpv6, true), RrType::A, {index, Purpose::TestListed, -1});
    ask(blocklistTestName(list, part.isIpv6, false), RrType::A, {index, Purpose::TestNotListed, -1});
}

void BlocklistCheck::ask(const std::optional<DnsName> &name, RrType type, const Errand &errand)
{
    if (!name)
        return;
    const DnsQuestion question{*name, type};
    QList<Errand> errands = m_waiting.take(question);
    if (errands.isEmpty())
        m_pending.append(question);
    errands.append(errand);
    m_waiting.insert(question, errands);
}

QList<DnsQuestion> BlocklistCheck::takeQuestions()
{
    return std::exchange(m_pending, {});
}

void BlocklistCheck::accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup)
{
    const QList<Errand> errands = m_waiting.take(question);
    if (!answer.server.isEmpty() && !errands.isEmpty() && !m_resolvers.contains(answer.server))
        m_resolvers.append(answer.server);
    for (const Errand &errand : errands) {
        Part &part = m_parts[static_cast<size_t>(errand.part)];
        if (lookup > 0)
            (errand.answer < 0 ? part.lookups : m_answers[errand.answer].lookups).append(lookup);
        switch (errand.purpose) {
        case Purpose::TestListed:
        case Purpose::TestNotListed:
            acceptTest(part, errand.purpose, answer);
            break;
        case Purpose::Subject:
            acceptSubject(errand, answer);
            break;
        case Purpose::Reason:
            m_answers[errand.answer].reason = reasonOf(answer);
            break;
        }
    }
}

void BlocklistCheck::acceptTest(Part &part, Purpose purpose, const DnsAnswer &answer)
{
    const bool isListed = purpose == Purpose::TestListed;
    (isListed ? part.hasTestEntry : part.hasNoOther) = true;
    const Blocklist &list = m_book.lists.at(part.list);
    const QList<QHostAddress> codes = answer.addresses();
    const BlocklistDoubt doubt = codes.isEmpty() ? BlocklistDoubt::None : judgeBlocklistCodes(list, codes).doubt;
    const bool isAllowed = !codes.isEmpty() && std::all_of(codes.begin(), codes.end(), [&](const QHostAddress &code) {
        return list.testNeutral.contains(code);
    });
    if (doubt == BlocklistDoubt::ErrorCode)
        fail(part, BlocklistFault::Declined, answer);
    else if (doubt == BlocklistDoubt::OutsideLoopback || (!isListed && !codes.isEmpty() && !isAllowed))
        fail(part, BlocklistFault::ListsEverything, answer);
    else if (isListed && isNo(answer.status))
        fail(part, BlocklistFault::SelfTestNotListed, answer);
    else if (codes.isEmpty() && !isNo(answer.status))
        fail(part, BlocklistFault::SelfTestUnanswered, answer);
    if (part.isTested())
        endTest(part);
}

/// The fault that explains most wins: a list that declined may also lack its test entry.
void BlocklistCheck::fail(Part &part, BlocklistFault fault, const DnsAnswer &answer)
{
    static const QList<BlocklistFault> order{BlocklistFault::Declined, BlocklistFault::ListsEverything,
        BlocklistFault::SelfTestNotListed, BlocklistFault::SelfTestUnanswered, BlocklistFault::None};
    if (order.indexOf(fault) >= order.indexOf(part.fault))
        return;
    part.fault = fault;
    part.status = answer.status;
    part.codes = answer.addresses();
    part.meanings = judgeBlocklistCodes(m_book.lists.at(part.list), part.codes).meanings;
}

void BlocklistCheck::endTest(Part &part)
{
    for (const int index : std::exchange(part.subjects, {})) {
        if (part.fault == BlocklistFault::None)
            askSubject(index);
        else
            m_answers[index].doubt = BlocklistDoubt::ListUnusable;
    }
}

void BlocklistCheck::askSubject(int answer)
{
    ask(m_names.at(answer), RrType::A, {m_partOf.at(answer), Purpose::Subject, answer});
}

void BlocklistCheck::acceptSubject(const Errand &errand, const DnsAnswer &answer)
{
    Part &part = m_parts[static_cast<size_t>(errand.part)];
    BlocklistAnswer said = m_answers.at(errand.answer);
    said.status = answer.status;
    said.codes = answer.addresses();
    if (said.codes.isEmpty()) {
        said.state = isNo(answer.status) ? BlocklistState::Clean : BlocklistState::Unknown;
        said.doubt = isNo(answer.status) ? BlocklistDoubt::None : BlocklistDoubt::LookupFailed;
    } else {
        const BlocklistVerdict verdict = judgeBlocklistCodes(m_book.lists.at(part.list), said.codes);
        said.state = verdict.state;
        said.doubt = verdict.doubt;
        said.meanings = verdict.meanings;
        said.isPolicy = verdict.isPolicy;
    }
    m_answers.replace(errand.answer, said);
    if (said.doubt == BlocklistDoubt::ErrorCode)
        fail(part, BlocklistFault::Declined, answer);
    else if (said.state == BlocklistState::Listed)
        ask(m_names.at(errand.answer), RrType::Txt, {errand.part, Purpose::Reason, errand.answer});
}

BlocklistUse BlocklistCheck::useOf(int index) const
{
    const Blocklist &list = m_book.lists.at(index);
    BlocklistUse use;
    use.zone = list.zone;
    use.name = list.name;
    use.weight = list.weight;
    use.removal = list.removal;
    use.needsRegistration = list.needsRegistration;
    use.delist = list.delist;
    use.limits = list.limits.value(QStringLiteral("en"));
    use.note = list.note.value(QStringLiteral("en"));
    use.localLimits = list.limits;
    use.localNote = list.note;
    use.source = list.source;
    use.isVerified = list.isVerified;
    use.isDelistVerified = list.isDelistVerified;
    bool isFirst = true;
    for (const Part &part : m_parts) {
        if (part.list != index || !part.isBegun)
            continue;
        const bool isOpen = !part.isTested() && part.fault == BlocklistFault::None;
        const BlocklistFault fault = isOpen ? BlocklistFault::SelfTestUnanswered : part.fault;
        (part.isIpv6 ? use.ipv6Fault : use.fault) = fault;
        if (isFirst || use.fault == BlocklistFault::None) {
            use.status = fault == BlocklistFault::None ? LookupStatus::Answered : part.status;
            use.codes = part.codes;
            use.meaning = part.meanings.join(QStringLiteral(", "));
        }
        if (isFirst)
            use.fault = fault;
        isFirst = false;
        use.lookups += part.lookups;
    }
    return use;
}

BlocklistFacts BlocklistCheck::facts() const
{
    BlocklistFacts facts;
    for (int i = 0; i < m_book.lists.size(); ++i) {
        const bool isUsed = std::any_of(
            m_parts.begin(), m_parts.end(), [i](const Part &part) { return part.list == i && part.isBegun; });
        if (isUsed)
            facts.lists.append(useOf(i));
    }
    facts.answers = m_answers;
    facts.omitted = m_omitted;
    facts.resolvers = m_resolvers;
    facts.resolvers.sort();
    return facts;
}
