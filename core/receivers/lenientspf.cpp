// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/lenientspf.h"

#include "dns/hostname.h"

#include <algorithm>

namespace {

/// What comes out of one term.
enum class Reading
{
    Skipped,
    NotMatched,
    Matched,
    Temporary,
    Unread, ///< it would take a question that was not asked
};

QString qualifierText(SpfQualifier qualifier)
{
    switch (qualifier) {
    case SpfQualifier::Pass:
        return spfResultText(SpfResult::Pass);
    case SpfQualifier::Fail:
        return spfResultText(SpfResult::Fail);
    case SpfQualifier::SoftFail:
        return spfResultText(SpfResult::SoftFail);
    case SpfQualifier::Neutral:
        return spfResultText(SpfResult::Neutral);
    }
    return {};
}

/// The terms that can be understood, each for itself.
QList<SpfTerm> understood(const QByteArray &record)
{
    QList<SpfTerm> terms;
    const QList<QByteArray> words = record.split(' ').mid(1);
    for (const QByteArray &word : words) {
        const std::variant<SpfRecord, SpfSyntaxError> read = parseSpfRecord("v=spf1 " + word);
        if (const auto *one = std::get_if<SpfRecord>(&read); one && terms.size() < maxSpfTerms)
            terms.append(one->terms);
    }
    return terms;
}

Reading networkReading(const SpfTerm &term, const QHostAddress &ip)
{
    const bool isV4 = term.kind == SpfTermKind::Ip4;
    if ((familyOf(ip) == AddressFamily::IPv4) != isV4)
        return Reading::NotMatched;
    return ip.isInSubnet(term.network, isV4 ? term.ipv4Prefix : term.ipv6Prefix) ? Reading::Matched
                                                                                 : Reading::NotMatched;
}

/// RFC 7208 §5.5 takes a reverse name that cannot be looked up for one that does not match; these readers give up.
bool isPtrTemporary(const QString &target, const AddressFacts &address)
{
    const auto isBelow = [&target](const AddressFacts::Forward &forward) {
        const QString name = forward.name.toText();
        return isTemporary(forward.status) && (name == target || name.endsWith(u'.' + target));
    };
    return isTemporary(address.ptrStatus) || std::any_of(address.forwards.begin(), address.forwards.end(), isBelow);
}

/// True if a reverse name that they ask for, one of host names' characters, leads back and is the target or below it.
bool hasPlainPtr(const QString &target, const AddressFacts &address)
{
    return std::any_of(address.forwards.begin(), address.forwards.end(), [&](const AddressFacts::Forward &forward) {
        const QString name = forward.name.toText();
        return hasHostCharacters(name) && forward.addresses.contains(address.ip)
            && (name == target || name.endsWith(u'.' + target));
    });
}

/// By what came out of it when the record was read by the standard.
Reading tracedReading(const SpfTerm &term, const SpfOutcome &outcome, const AddressFacts &address)
{
    const auto isTerm = [&term](const SpfStep &step) {
        return step.parent < 0 && step.policy == 0 && step.term.toUtf8() == term.text;
    };
    const auto step = std::find_if(outcome.trace.begin(), outcome.trace.end(), isTerm);
    if (step == outcome.trace.end())
        return Reading::Unread;
    if (term.kind == SpfTermKind::Ptr && isPtrTemporary(step->target, address))
        return Reading::Temporary;
    if (term.kind == SpfTermKind::Ptr && step->state == SpfStepState::Matched && !hasPlainPtr(step->target, address))
        return Reading::NotMatched;
    switch (step->state) {
    case SpfStepState::Matched:
        return Reading::Matched;
    case SpfStepState::NotMatched:
        return Reading::NotMatched;
    case SpfStepState::TempError:
        return Reading::Temporary;
    case SpfStepState::PermError:
        return outcome.problem.kind == SpfProblemKind::TargetWithoutRecord ? Reading::Skipped : Reading::Unread;
    case SpfStepState::Unfinished:
        return Reading::Unread;
    }
    return Reading::Unread;
}

Reading readingOf(const SpfTerm &term, const SpfEvaluation &evaluation, const AddressFacts &address)
{
    switch (term.kind) {
    case SpfTermKind::Ip4:
    case SpfTermKind::Ip6:
        return networkReading(term, evaluation.ip);
    case SpfTermKind::Include:
    case SpfTermKind::A:
    case SpfTermKind::Mx:
    case SpfTermKind::Ptr:
    case SpfTermKind::Exists:
        return tracedReading(term, evaluation.outcome, address);
    case SpfTermKind::All:
    case SpfTermKind::Redirect:
    case SpfTermKind::Exp:
    case SpfTermKind::OtherModifier:
        return Reading::Skipped;
    }
    return Reading::Skipped;
}

const SpfTerm *firstOf(SpfTermKind kind, const QList<SpfTerm> &terms)
{
    const auto found
        = std::find_if(terms.begin(), terms.end(), [kind](const SpfTerm &term) { return term.kind == kind; });
    return found == terms.end() ? nullptr : &*found;
}

/// If no term matched: what stands at the record's end.
QString ending(const QList<SpfTerm> &terms, const SpfOutcome &outcome, bool hasPolicy)
{
    QString nothing = spfResultText(hasPolicy ? SpfResult::Neutral : SpfResult::PermError);
    if (const SpfTerm *all = firstOf(SpfTermKind::All, terms))
        return all->qualifier == SpfQualifier::Pass ? nothing : qualifierText(all->qualifier);
    if (!firstOf(SpfTermKind::Redirect, terms))
        return nothing;
    const bool isAll = outcome.mechanism.compare(u"all", Qt::CaseInsensitive) == 0
        || outcome.mechanism.compare(u"+all", Qt::CaseInsensitive) == 0;
    return outcome.result == SpfResult::Pass && isAll ? nothing : spfResultText(outcome.result);
}

} // namespace

QString lenientSpf(const SpfEvaluation &evaluation, const AddressFacts &address)
{
    const SpfOutcome &outcome = evaluation.outcome;
    if (outcome.problem.kind == SpfProblemKind::SeveralRecords && outcome.policies.size() <= 1)
        return {}; // whichever comes first
    if (outcome.policies.isEmpty())
        return spfResultText(outcome.result);
    const QList<SpfTerm> terms = understood(outcome.policies.first().text);
    bool hasPolicy = false;
    bool isLater = false;
    bool isUnread = false;
    for (const SpfTerm &term : terms) {
        const Reading reading = readingOf(term, evaluation, address);
        if (reading == Reading::Matched && !isUnread)
            return qualifierText(term.qualifier);
        hasPolicy = hasPolicy || reading == Reading::NotMatched;
        isLater = isLater || reading == Reading::Temporary;
        isUnread = isUnread || reading == Reading::Unread;
    }
    if (isUnread)
        // The standard stops at the first match of "all"; what stands behind it decides only for these readers.
        return firstOf(SpfTermKind::All, terms) && outcome.problem.kind == SpfProblemKind::None
            ? spfResultText(outcome.result)
            : QString();
    return isLater ? spfResultText(SpfResult::TempError) : ending(terms, outcome, hasPolicy);
}
