// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfmacro.h"
#include "domain/spfmatcher.h"
#include "domain/spfoutcome.h"

/// check_host() of RFC 7208 §4 as one pass over the answers known so far. Where one is missing the pass goes on as if
/// the term did not match, only to learn what else will be asked: the outcome then means nothing yet. So the order of
/// evaluation and every count are those of the pass that misses nothing, however early a question was asked.
class SpfCheck
{
public:
    SpfCheck(const SpfQuery &query, const AnswerBook &answers);

    void run();
    bool isComplete() const { return m_lookups.isComplete(); }
    const QList<DnsQuestion> &wanted() const { return m_lookups.wanted(); }
    /// The outcome; of an incomplete pass what was known when the first answer was missed, with OutOfTime.
    const SpfOutcome &outcome() const { return isComplete() ? m_outcome : m_known; }

    static constexpr int maxLookups = 10; // RFC 7208 §4.6.4
    static constexpr int maxTexts = 500;
    static constexpr qsizetype maxExplanationBytes = 500;

private:
    /// A record being evaluated.
    struct Scope
    {
        DnsName domain;
        SpfRecord record;
        int policy = 0;
        int parent = -1;
    };

    SpfResult checkHost(const std::optional<DnsName> &domain, int parent);
    std::variant<Scope, SpfResult> readPolicy(const DnsName &domain, int parent);
    SpfResult evaluate(const Scope &scope);
    SpfResult redirected(const Scope &scope, const SpfTerm &term);
    /// The state of a term and, where the evaluation ends in an error, why.
    SpfStepState evaluateTerm(const Scope &scope, const SpfTerm &term);
    SpfStepState evaluateInclude(const Scope &scope, const SpfTerm &term);
    SpfMatch match(const Scope &scope, const SpfTerm &term);
    SpfStepState stateOf(SpfMatch match);
    /// The name a term is about; nothing if none can be asked for, or %{p} in it is not known yet.
    std::optional<DnsName> targetOf(const Scope &scope, const SpfTerm &term);
    void explain();
    QByteArray explanationOf(const DnsAnswer &answer, const DnsName &domain);

    int beginStep(const Scope &scope, const SpfTerm &term);
    SpfStepState endStep(int outer, SpfStepState state);
    bool countLookup();
    SpfProblem problemHere(SpfProblemKind kind, int limit = 0) const;
    void report(const SpfProblem &problem);
    void noteWaiting();

    SpfMacroValues m_values;
    SpfLookups m_lookups;
    SpfMatcher m_matcher;
    SpfOutcome m_outcome;
    SpfOutcome m_known;
    bool m_isNoted = false;
    int m_step = -1; ///< the term being evaluated
    int m_includes = 0; ///< how many includes it is inside of
    std::optional<Scope> m_explained; ///< the record whose exp= applies
};
