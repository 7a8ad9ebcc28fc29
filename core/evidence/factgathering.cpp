// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/factgathering.h"

#include "dns/address.h"

#include <algorithm>

namespace {

constexpr qsizetype mostFacts = 64;
constexpr qsizetype longestValue = 512;

/// Private addresses are what the server knows of itself, public ones what the world sees.
bool isSeenOutside(const QHostAddress &ip)
{
    const AddressKind kind = kindOf(ip);
    return kind == AddressKind::Public || kind == AddressKind::Documentation;
}

bool hasValue(const QList<FoundFact> &facts, const QString &value)
{
    return std::any_of(facts.begin(), facts.end(),
        [&](const FoundFact &fact) { return fact.value.compare(value, Qt::CaseInsensitive) == 0; });
}

bool isTemporary(const QuotedReply &reply)
{
    return reply.code / 100 == 4 || (reply.code == 0 && reply.enhanced.startsWith(u'4'));
}

} // namespace

void FactGathering::add(Kind kind, QStringView value, const TextSpan &where, bool isTelling)
{
    if (value.size() > longestValue || (value.isEmpty() && kind != Kind::MailFrom))
        return;
    QString text = value.toString();
    int rank = isTelling ? 1 : 0;
    if (kind == Kind::Ip) {
        const auto ip = parseAddress(value);
        if (!ip)
            return;
        text = addressText(*ip);
        rank += isSeenOutside(*ip) ? 2 : 0;
    } else if (kind == Kind::MailFrom) {
        rank += text.isEmpty() ? 0 : 2;
    }
    Seen &seen = m_seen[static_cast<std::size_t>(kind)][text.toLower()];
    seen = {text, where, std::max(rank, seen.rank), m_order++};
}

void FactGathering::addReceiverAddress(QStringView address)
{
    if (const auto ip = parseAddress(address))
        m_receiverAddresses.insert(addressText(*ip));
}

void FactGathering::addRefusal(const SeenRefusal &refusal)
{
    SeenRefusal kept = refusal;
    kept.text.truncate(2 * mostReplyCharacters);
    QString key;
    key.reserve(kept.text.size() + kept.stage.size() + kept.receiver.size() + 2);
    key.append(kept.text).append(u'\n').append(kept.stage).append(u'\n').append(kept.receiver);
    if (const auto before = m_refusalPlaces.constFind(key); before != m_refusalPlaces.constEnd())
        m_refusals.remove(*before);
    m_refusalPlaces.insert(key, m_order);
    m_refusals.insert(m_order++, kept);
    // What is older than the newest ones is not shown; nothing of it need be kept.
    const auto old = m_refusals.constFind(m_order - 100'000);
    if (old != m_refusals.constEnd())
        m_refusals.erase(old);
}

bool FactGathering::isEmpty() const
{
    return m_refusals.isEmpty()
        && std::all_of(m_seen.begin(), m_seen.end(), [](const SeenValues &values) { return values.isEmpty(); });
}

QList<FoundFact> FactGathering::facts(Kind kind) const
{
    QList<Seen> all;
    for (const Seen &one : seen(kind)) {
        if (kind != Kind::Ip || !m_receiverAddresses.contains(one.value))
            all.append(one);
    }
    std::sort(all.begin(), all.end(), [](const Seen &left, const Seen &right) {
        return left.rank != right.rank ? left.rank > right.rank : left.order > right.order;
    });
    QList<FoundFact> facts;
    for (const Seen &one : std::as_const(all)) {
        if (facts.size() == mostFacts)
            break;
        facts.append({one.value, m_source, 0, one.where});
    }
    return facts;
}

void FactGathering::addRefusals(Evidence &evidence, const RefusalBook &book) const
{
    QList<qsizetype> newestFirst = m_refusals.keys();
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    newestFirst = newestFirst.first(std::min(newestFirst.size(), mostFacts));
    for (const qsizetype place : std::as_const(newestFirst)) {
        const SeenRefusal &seen = *m_refusals.constFind(place);
        const QuotedReply reply = readReply(seen.text);
        const RefusalMeaning meaning = book.meaningOf(reply);
        evidence.refusals.append({reply.code, reply.enhanced, reply.text, seen.stage, seen.receiver, meaning.cause,
            meaning.layer, meaning.notTheCause, meaning.confidence, meaning.product, isTemporary(reply), seen.where});
        if (!meaning.helo.isEmpty() && evidence.helos.size() < mostFacts && !hasValue(evidence.helos, meaning.helo))
            evidence.helos.append({meaning.helo, FactSource::Refusal, 0, seen.where});
        if (!meaning.ip.isEmpty() && evidence.ips.size() < mostFacts && !hasValue(evidence.ips, meaning.ip)
            && !m_receiverAddresses.contains(meaning.ip))
            evidence.ips.append({meaning.ip, FactSource::Refusal, 0, seen.where});
    }
}

Evidence FactGathering::evidence(const RefusalBook &book) const
{
    Evidence evidence;
    evidence.ips = facts(Kind::Ip);
    evidence.helos = facts(Kind::Helo);
    evidence.mailFroms = facts(Kind::MailFrom);
    evidence.recipients = facts(Kind::Recipient);
    addRefusals(evidence, book);
    return evidence;
}
