// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/chainverdict.h"

#include "dns/reversename.h"

#include <algorithm>

QList<DnsName> namesRead(const DnsAnswer &ptrAnswer, const WalkLimits &limits)
{
    return ptrAnswer.names().mid(0, limits.namesPerAddress);
}

Iprev judgeIprev(const AnswerBook &book, const QHostAddress &address, const WalkLimits &limits)
{
    const DnsAnswer *ptr = book.ptr(address);
    if (!ptr || isTemporary(ptr->status))
        return Iprev::TempError;
    if (ptr->status != LookupStatus::Answered)
        return Iprev::PermError;
    bool isUncertain = false;
    for (const DnsName &name : namesRead(*ptr, limits)) {
        const DnsAnswer *forward = book.forward(name, forwardType(address));
        if (forward && forward->addresses().contains(address))
            return Iprev::Pass;
        if (isTemporary(conclusiveStatus(name, forward ? forward->status : LookupStatus::Cancelled)))
            isUncertain = true;
    }
    return isUncertain ? Iprev::TempError : Iprev::Fail;
}

namespace {

/// One step of the chain: what the names of one address say.
class ChainStep
{
public:
    ChainStep(const AnswerBook &book, const QHostAddress &address, const WalkLimits &limits)
    {
        const DnsAnswer *ptr = book.ptr(address);
        if (!ptr) {
            m_missing.append({reverseName(address), RrType::Ptr});
            return;
        }
        m_ptrStatus = ptr->status;
        m_hasUnread = ptr->names().size() > limits.namesPerAddress;
        for (const DnsName &name : namesRead(*ptr, limits))
            readName(book, name, address);
    }

    const QList<DnsQuestion> &missing() const { return m_missing; }
    const std::optional<DnsName> &settlingName() const { return m_settlingName; }
    const std::optional<std::pair<DnsName, QHostAddress>> &next() const { return m_next; }
    /// The outcome if the chain ends here without settling; nothing if it goes on.
    std::optional<ChainOutcome> end() const
    {
        if (isTemporary(m_ptrStatus) || m_isUncertain)
            return ChainOutcome::Unknown;
        if (m_hasUnread)
            return ChainOutcome::TooLong; // one of the unread names might settle it
        if (!m_next)
            return ChainOutcome::DeadEnd;
        return std::nullopt;
    }

private:
    void readName(const AnswerBook &book, const DnsName &name, const QHostAddress &address)
    {
        const DnsAnswer *forward = book.forward(name, forwardType(address));
        if (!forward) {
            m_missing.append({name, forwardType(address)});
            return;
        }
        const QList<QHostAddress> addresses = forward->addresses();
        if (!m_settlingName && addresses.contains(address))
            m_settlingName = name;
        if (!m_next && !addresses.isEmpty())
            m_next = std::pair(name, addresses.first());
        if (isTemporary(conclusiveStatus(name, forward->status)))
            m_isUncertain = true;
    }

    LookupStatus m_ptrStatus = LookupStatus::Cancelled;
    bool m_hasUnread = false;
    bool m_isUncertain = false;
    std::optional<DnsName> m_settlingName;
    std::optional<std::pair<DnsName, QHostAddress>> m_next;
    QList<DnsQuestion> m_missing;
};

QList<ChainNode> cycleOf(const QList<ChainNode> &path)
{
    const qsizetype first = path.indexOf(path.last());
    return path.mid(first, path.size() - 1 - first);
}

} // namespace

ChainVerdict judgeChain(const AnswerBook &book, const QHostAddress &start, const WalkLimits &limits)
{
    ChainVerdict verdict;
    ChainResult &result = verdict.result;
    QHostAddress address = start;
    result.path.append(address);
    for (int visited = 1; visited <= limits.chainAddresses; ++visited) {
        const ChainStep step(book, address, limits);
        if (const auto &name = step.settlingName()) {
            result.outcome = ChainOutcome::Settles;
            result.settlesAt = std::pair(*name, address);
            result.path << ChainNode(*name) << ChainNode(address);
            return verdict;
        }
        if (!step.missing().isEmpty()) {
            verdict.missing = step.missing();
            return verdict;
        }
        if (const std::optional<ChainOutcome> end = step.end()) {
            result.outcome = *end;
            return verdict;
        }
        const auto &[name, next] = *step.next();
        const bool wasMet = result.path.contains(ChainNode(next));
        result.path << ChainNode(name) << ChainNode(next);
        if (wasMet) {
            result.outcome = ChainOutcome::Loops;
            result.cycle = cycleOf(result.path);
            return verdict;
        }
        address = next;
    }
    result.outcome = ChainOutcome::TooLong;
    return verdict;
}
