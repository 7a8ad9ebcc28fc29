// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfcheck.h"

#include "base/printable.h"
#include "domain/spfnames.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int maxShown = 500;

SpfResult resultOf(SpfQualifier qualifier)
{
    switch (qualifier) {
    case SpfQualifier::Pass:
        return SpfResult::Pass;
    case SpfQualifier::Fail:
        return SpfResult::Fail;
    case SpfQualifier::SoftFail:
        return SpfResult::SoftFail;
    case SpfQualifier::Neutral:
        return SpfResult::Neutral;
    }
    return SpfResult::Neutral;
}

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char byte) { return byte >= 0x20 && byte < 0x7f; });
}

QString shown(const QByteArray &text)
{
    // Nearly every term of nearly every record, thousands in one evaluation.
    return isPlain(text) && text.size() < maxShown ? QString::fromLatin1(text) : printable(text, maxShown);
}

} // namespace

SpfCheck::SpfCheck(const SpfQuery &query, const AnswerBook &answers)
    : m_values(spfMacroValues(query)), m_lookups(answers), m_matcher(m_values.ip, m_lookups)
{ }

void SpfCheck::run()
{
    const QByteArray asked = m_values.domain;
    const std::optional<DnsName> domain = spfDomainName(asked);
    m_outcome.domain = domain ? domain->toText() : shown(asked.toLower());
    m_outcome.result = checkHost(domain, -1);
    if (m_outcome.result == SpfResult::None)
        report(problemHere(domain ? SpfProblemKind::NoRecord : SpfProblemKind::NotADomain));
    m_outcome.voidLookups = m_lookups.voids();
    if (m_outcome.result == SpfResult::Fail)
        explain();
    noteWaiting();
}

/// §4.3: a domain that is none has no result, and so has one without a record.
SpfResult SpfCheck::checkHost(const std::optional<DnsName> &domain, int parent)
{
    if (!domain || domain->labels().size() < 2)
        return SpfResult::None;
    const auto reading = readPolicy(*domain, parent);
    if (const auto *result = std::get_if<SpfResult>(&reading))
        return *result;
    return evaluate(std::get<Scope>(reading));
}

/// §4.4 to §4.6: the one record of a domain, free of errors, or what there is instead.
std::variant<SpfCheck::Scope, SpfResult> SpfCheck::readPolicy(const DnsName &domain, int parent)
{
    const DnsQuestion question{domain, RrType::Txt};
    const DnsAnswer *answer = m_lookups.find(question);
    noteWaiting();
    if (!answer)
        return SpfResult::Neutral;
    SpfProblem problem;
    problem.domain = domain.toText();
    const qsizetype first = m_outcome.policies.size();
    for (const DnsRecord &record : answer->records.mid(0, maxTexts)) {
        const auto *strings = std::get_if<QByteArrayList>(&record.data);
        // §3.3: the strings of one record belong together without spaces between them.
        if (const QByteArray text = strings ? strings->join() : QByteArray(); isSpfRecord(text))
            m_outcome.policies.append({domain.toText(), text, parent});
    }
    const qsizetype count = m_outcome.policies.size() - first;
    if (isTemporary(answer->status)) {
        problem.kind = SpfProblemKind::LookupFailed;
        problem.question = question;
        problem.status = answer->status;
    } else if (answer->records.size() > maxTexts) {
        problem.kind = SpfProblemKind::TooManyTexts;
        problem.limit = maxTexts;
    } else if (count == 0) {
        return SpfResult::None;
    } else if (count > 1) {
        problem.kind = SpfProblemKind::SeveralRecords;
    } else {
        const auto parsed = parseSpfRecord(m_outcome.policies.at(first).text);
        if (const auto *record = std::get_if<SpfRecord>(&parsed))
            return Scope{domain, *record, static_cast<int>(first), parent};
        const auto &error = std::get<SpfSyntaxError>(parsed);
        problem.kind = SpfProblemKind::Syntax;
        problem.term = shown(error.term);
        problem.place = error.place;
        problem.syntax = error.fault;
    }
    report(problem);
    return problem.kind == SpfProblemKind::LookupFailed ? SpfResult::TempError : SpfResult::PermError;
}

SpfResult SpfCheck::evaluate(const Scope &scope)
{
    // §6.2: exp= counts in the identity's own record or the one that it redirects to, never in an included one.
    if (m_includes == 0)
        m_explained = scope;
    for (const SpfTerm &term : scope.record.terms) {
        if (term.isModifier())
            continue;
        const int outer = std::exchange(m_step, beginStep(scope, term));
        switch (endStep(outer, evaluateTerm(scope, term))) {
        case SpfStepState::Matched:
            if (m_includes == 0)
                m_outcome.mechanism = shown(term.text);
            return resultOf(term.qualifier);
        case SpfStepState::TempError:
            return SpfResult::TempError;
        case SpfStepState::PermError:
            return SpfResult::PermError;
        case SpfStepState::NotMatched:
        case SpfStepState::Unfinished:
            break;
        }
    }
    if (const SpfTerm *redirect = scope.record.find(SpfTermKind::Redirect))
        return redirected(scope, *redirect);
    if (m_includes == 0)
        m_outcome.mechanism = QStringLiteral("default");
    return SpfResult::Neutral; // §4.7
}

/// §6.1
SpfResult SpfCheck::redirected(const Scope &scope, const SpfTerm &term)
{
    const int step = beginStep(scope, term);
    const int outer = std::exchange(m_step, step);
    SpfResult result = SpfResult::PermError;
    if (countLookup()) {
        result = checkHost(targetOf(scope, term), step);
        m_outcome.trace[step].targetResult = result;
    }
    if (result == SpfResult::None) {
        report(problemHere(SpfProblemKind::TargetWithoutRecord));
        result = SpfResult::PermError;
    }
    endStep(outer,
        result == SpfResult::PermError       ? SpfStepState::PermError
            : result == SpfResult::TempError ? SpfStepState::TempError
                                             : SpfStepState::NotMatched);
    return result;
}

SpfStepState SpfCheck::evaluateTerm(const Scope &scope, const SpfTerm &term)
{
    if (term.asksDns() && !countLookup())
        return SpfStepState::PermError;
    return term.kind == SpfTermKind::Include ? evaluateInclude(scope, term) : stateOf(match(scope, term));
}

/// §5.2
SpfStepState SpfCheck::evaluateInclude(const Scope &scope, const SpfTerm &term)
{
    const int step = m_step;
    const std::optional<DnsName> target = targetOf(scope, term);
    ++m_includes;
    const SpfResult result = checkHost(target, step);
    --m_includes;
    m_outcome.trace[step].targetResult = result;
    switch (result) {
    case SpfResult::Pass:
        return SpfStepState::Matched;
    case SpfResult::Fail:
    case SpfResult::SoftFail:
    case SpfResult::Neutral:
        return SpfStepState::NotMatched;
    case SpfResult::TempError:
        return SpfStepState::TempError;
    case SpfResult::None:
        // A name that waits for %{p} is no name yet: the pass looks on.
        if (!target && !m_lookups.isComplete())
            return SpfStepState::NotMatched;
        report(problemHere(SpfProblemKind::TargetWithoutRecord));
        return SpfStepState::PermError;
    case SpfResult::PermError:
        return SpfStepState::PermError;
    }
    return SpfStepState::PermError;
}

SpfMatch SpfCheck::match(const Scope &scope, const SpfTerm &term)
{
    if (term.kind == SpfTermKind::All)
        return SpfMatch::Yes;
    if (term.kind == SpfTermKind::Ip4 || term.kind == SpfTermKind::Ip6)
        return m_matcher.isInNetwork(term.network, term) ? SpfMatch::Yes : SpfMatch::No;
    const std::optional<DnsName> target = targetOf(scope, term);
    if (m_lookups.hasTooManyVoids())
        return SpfMatch::TooManyVoids;
    // A name that no query can be made of matches nothing (§4.8, RFC 8616 §4).
    if (!target)
        return SpfMatch::No;
    switch (term.kind) {
    case SpfTermKind::A:
        return m_matcher.matchAddresses(*target, term);
    case SpfTermKind::Mx:
        return m_matcher.matchExchangers(*target, term);
    case SpfTermKind::Ptr:
        return m_matcher.matchReverseNames(*target);
    case SpfTermKind::Exists:
        return m_matcher.matchExists(*target);
    case SpfTermKind::All:
    case SpfTermKind::Include:
    case SpfTermKind::Ip4:
    case SpfTermKind::Ip6:
    case SpfTermKind::Redirect:
    case SpfTermKind::Exp:
    case SpfTermKind::OtherModifier:
        break;
    }
    return SpfMatch::No;
}

SpfStepState SpfCheck::stateOf(SpfMatch match)
{
    switch (match) {
    case SpfMatch::Yes:
        return SpfStepState::Matched;
    case SpfMatch::No:
        return SpfStepState::NotMatched;
    case SpfMatch::LookupFailed: {
        SpfProblem problem = problemHere(SpfProblemKind::LookupFailed);
        problem.question = m_matcher.failedQuestion();
        problem.status = m_matcher.failedStatus();
        report(problem);
        return SpfStepState::TempError;
    }
    case SpfMatch::TooManyVoids:
        report(problemHere(SpfProblemKind::TooManyVoidLookups, SpfLookups::maxVoids));
        return SpfStepState::PermError;
    case SpfMatch::TooManyExchangers:
        report(problemHere(SpfProblemKind::TooManyExchangers, SpfMatcher::maxExchangers));
        return SpfStepState::PermError;
    }
    return SpfStepState::PermError;
}

std::optional<DnsName> SpfCheck::targetOf(const Scope &scope, const SpfTerm &term)
{
    m_values.domain = scope.domain.labels().join('.');
    if (term.domainSpec.isEmpty())
        return scope.domain;
    if (spfUsesValidatedName(term.domainSpec)) {
        const std::optional<QByteArray> name = m_matcher.validatedName(scope.domain);
        if (!name)
            return std::nullopt;
        m_values.validatedName = *name;
    }
    const QByteArray expanded = expandSpfDomain(term.domainSpec, m_values);
    std::optional<DnsName> name = spfTargetName(expanded);
    if (m_step >= 0)
        m_outcome.trace[m_step].target = name ? name->toText() : shown(expanded);
    return name;
}

/// §6.2: whatever is wrong with an explanation, there is just none.
void SpfCheck::explain()
{
    const SpfTerm *term = m_explained ? m_explained->record.find(SpfTermKind::Exp) : nullptr;
    if (!term)
        return;
    m_lookups.endCounting();
    const std::optional<DnsName> target = targetOf(*m_explained, *term);
    const DnsAnswer *answer = target ? m_lookups.find({*target, RrType::Txt}) : nullptr;
    if (answer && answer->records.size() == 1)
        m_outcome.explanation = QString::fromLatin1(explanationOf(*answer, m_explained->domain));
}

QByteArray SpfCheck::explanationOf(const DnsAnswer &answer, const DnsName &domain)
{
    const auto *strings = std::get_if<QByteArrayList>(&answer.records.first().data);
    const QByteArray text = strings ? strings->join() : QByteArray();
    if (spfMacroFault(text, SpfMacroPlace::Explanation) >= 0)
        return {};
    if (spfUsesValidatedName(text)) {
        const std::optional<QByteArray> name = m_matcher.validatedName(domain);
        if (!name)
            return {};
        m_values.validatedName = *name;
    }
    const QByteArray expanded = expandSpfExplanation(text, m_values, maxExplanationBytes);
    return isPlain(expanded) ? expanded : QByteArray();
}

int SpfCheck::beginStep(const Scope &scope, const SpfTerm &term)
{
    SpfStep step;
    step.parent = scope.parent;
    step.policy = scope.policy;
    step.domain = scope.domain.toText();
    step.term = shown(term.text);
    step.place = term.place;
    m_outcome.trace.append(step);
    return static_cast<int>(m_outcome.trace.size()) - 1;
}

SpfStepState SpfCheck::endStep(int outer, SpfStepState state)
{
    noteWaiting();
    const int ended = std::exchange(m_step, outer);
    m_outcome.trace[ended].state = state;
    m_outcome.trace[ended].lookups = m_outcome.lookups;
    m_outcome.trace[ended].voidLookups = m_lookups.voids();
    return state;
}

bool SpfCheck::countLookup()
{
    if (++m_outcome.lookups <= maxLookups)
        return true;
    report(problemHere(SpfProblemKind::TooManyLookups, maxLookups));
    return false;
}

SpfProblem SpfCheck::problemHere(SpfProblemKind kind, int limit) const
{
    SpfProblem problem;
    problem.kind = kind;
    problem.limit = limit;
    problem.domain = m_outcome.domain;
    if (m_step >= 0) {
        const SpfStep &step = m_outcome.trace.at(m_step);
        problem.domain = step.domain;
        problem.term = step.term;
        problem.place = step.place;
    }
    return problem;
}

void SpfCheck::report(const SpfProblem &problem)
{
    if (m_outcome.problem.kind == SpfProblemKind::None)
        m_outcome.problem = problem;
}

void SpfCheck::noteWaiting()
{
    if (m_lookups.isComplete() || std::exchange(m_isNoted, true))
        return;
    m_known = m_outcome;
    m_known.result = SpfResult::TempError;
    m_known.mechanism.clear();
    m_known.voidLookups = m_lookups.voids();
    m_known.problem = problemHere(SpfProblemKind::OutOfTime);
    m_known.problem.question = m_lookups.wanted().first();
}
