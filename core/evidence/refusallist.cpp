// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusallist.h"

#include "evidence/bouncephrases.h"
#include "evidence/foundfacts.h"

#include <algorithm>

namespace {

/// What stays the same however a program wraps, quotes and prefixes a reply.
QString essenceOf(const QString &text)
{
    QString essence;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            essence += c;
    }
    return essence;
}

bool isSameCode(int left, int right)
{
    return left == 0 || right == 0 || left == right;
}

bool isSameRefusal(const Refusal &left, const Refusal &right)
{
    if (!isSameCode(left.code, right.code))
        return false;
    const QString a = essenceOf(left.text);
    const QString b = essenceOf(right.text);
    constexpr qsizetype enough = 24; // of a text that was cut short
    if (a == b)
        return left.enhanced == right.enhanced || left.enhanced.isEmpty() || right.enhanced.isEmpty() || !a.isEmpty();
    const qsizetype common = std::min(a.size(), b.size());
    if (common < enough)
        return false;
    return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
}

/// Completes what one quotation tells by what another does.
void merge(Refusal &kept, const Refusal &other)
{
    if (kept.code == 0)
        kept.code = other.code;
    if (kept.receiver.isEmpty())
        kept.receiver = other.receiver;
    if (kept.stage.isEmpty())
        kept.stage = other.stage;
    if (kept.enhanced.isEmpty())
        kept.enhanced = other.enhanced;
    kept.isTemporary = kept.isTemporary && other.isTemporary;
}

int rankOf(const Refusal &refusal)
{
    if (refusal.cause == u"UNKNOWN")
        return isConsequence(refusal.text) ? 4 : 3;
    switch (refusal.confidence) {
    case Confidence::Exact:
        return 0;
    case Confidence::Pattern:
        return 1;
    case Confidence::Guess:
        return 2;
    }
    return 4;
}

/// Postfix and others put what they know of the dialogue behind the reply; quotes and "##" close it elsewhere.
QString withoutTail(QString text)
{
    if (const qsizetype tail = text.lastIndexOf(u"(in reply"); tail >= 0)
        text.truncate(tail);
    text = text.trimmed();
    if (text.endsWith(u"##"))
        text.chop(2);
    if (text.endsWith(u'\'') && text.count(u'\'') % 2 == 1)
        text.chop(1);
    return text.trimmed();
}

/// A number in brackets is a receiver's own mark, as in "bogus HELO [1]".
bool isName(const QString &helo)
{
    constexpr qsizetype longestMark = 3;
    return !helo.isEmpty() && (helo.size() > longestMark || std::any_of(helo.cbegin(), helo.cend(), [](QChar c) {
        return !c.isDigit() && c.isLetterOrNumber();
    }));
}

} // namespace

RefusalList::Found RefusalList::judged(const QuotedReply &reply, const QString &reportedStatus) const
{
    RefusalMeaning meaning = m_book.meaningOf(reply);
    QuotedReply told = reply;
    if (told.enhanced.isEmpty() && !reportedStatus.isEmpty()) {
        told.enhanced = reportedStatus;
        // The program that reports may have chosen the code itself: it counts only where the words say nothing.
        if (meaning.cause == u"UNKNOWN")
            meaning = m_book.meaningOf(told);
    }
    Found found;
    found.refusal.code = told.code;
    found.refusal.enhanced = told.enhanced;
    found.refusal.text = withoutTail(told.text);
    found.refusal.cause = meaning.cause;
    found.refusal.layer = meaning.layer;
    found.refusal.notTheCause = meaning.notTheCause;
    found.refusal.confidence = meaning.confidence;
    found.refusal.product = meaning.product;
    found.refusal.isTemporary = told.code / 100 == 4 || (told.code == 0 && told.enhanced.startsWith(u'4'));
    found.helo = meaning.helo;
    found.ip = meaning.ip;
    return found;
}

void RefusalList::add(
    const QuotedReply &reply, const ReplyContext &context, const TextSpan &where, const QString &reportedStatus)
{
    Found found = judged(reply, reportedStatus);
    found.refusal.where = where;
    found.refusal.receiver = context.receiver;
    found.refusal.stage = context.stage;
    if (found.refusal.stage.isEmpty())
        found.refusal.stage = stageIn(reply.text.last(std::min<qsizetype>(reply.text.size(), 80)));
    const auto known = std::find_if(m_found.begin(), m_found.end(),
        [&](const Found &other) { return isSameRefusal(other.refusal, found.refusal); });
    if (known == m_found.end()) {
        if (m_found.size() < mostQuotedReplies)
            m_found.append(found);
        return;
    }
    // The longer text is the whole one; the place that is known stays.
    if (known->refusal.text.size() < found.refusal.text.size() && rankOf(found.refusal) <= rankOf(known->refusal)) {
        if (!known->refusal.where.isEmpty())
            found.refusal.where = known->refusal.where;
        std::swap(*known, found);
    }
    merge(known->refusal, found.refusal);
}

QList<RefusalList::Found> RefusalList::sorted() const
{
    QList<Found> found = m_found;
    std::stable_sort(found.begin(), found.end(),
        [](const Found &left, const Found &right) { return rankOf(left.refusal) < rankOf(right.refusal); });
    const bool hasCauses
        = std::any_of(found.cbegin(), found.cend(), [](const Found &one) { return !isConsequence(one.refusal.text); });
    if (hasCauses)
        found.removeIf(
            [](const Found &one) { return one.refusal.cause == u"UNKNOWN" && isConsequence(one.refusal.text); });
    return found;
}

/// If all that name who refused name the same, the others came from there too.
QString RefusalList::onlyReceiver() const
{
    QString only;
    for (const Found &found : m_found) {
        const QString &receiver = found.refusal.receiver;
        if (!only.isEmpty() && !receiver.isEmpty() && receiver != only)
            return {};
        only = receiver.isEmpty() ? only : receiver;
    }
    return only;
}

QList<Refusal> RefusalList::refusals() const
{
    const QString receiver = onlyReceiver();
    QList<Refusal> refusals;
    for (Found &found : sorted()) {
        if (found.refusal.receiver.isEmpty())
            found.refusal.receiver = receiver;
        found.refusal.isTemporary = found.refusal.isTemporary || m_isDelayed;
        refusals.append(found.refusal);
    }
    return refusals;
}

void RefusalList::addRepeated(Evidence &evidence) const
{
    for (const Found &found : sorted()) {
        if (!found.ip.isEmpty())
            addAddress(evidence.ips, {found.ip, FactSource::Refusal, 0, found.refusal.where});
        if (isName(found.helo))
            addHelo(evidence.helos, {found.helo, FactSource::Refusal, 0, found.refusal.where});
    }
}
