// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/hostsfile.h"
#include "domain/dnstracer.h"
#include "domain/questioncomparison.h"

#include <deque>

/// What is compared, and with whom.
struct ComparisonPlan
{
    QList<QHostAddress> ips; ///< the first four are asked about
    std::optional<DnsName> helo;
    DnsServer system; ///< the resolver in use
    QList<ComparedServer> named; ///< other resolvers
    QByteArray probeLabel; ///< of a name that nobody has
    QList<HostsEntry> hosts; ///< this computer's own table
};

/// Asks different servers the questions that a sending identity hangs on, and follows the way from the root to the
/// answers. It knows neither network nor time.
class Comparison
{
public:
    explicit Comparison(const ComparisonPlan &plan);

    /// What has become necessary since the last call.
    Inquiries take();
    /// Take the answer to a question of take(); any other is ignored.
    void accept(const DnsQuestion &question, const DnsAnswer &answer);
    void accept(const DirectQuestion &question, const DirectAnswer &answer);
    bool isDone() const;
    /// What is known now, judged.
    ComparisonFacts facts() const;

private:
    void add(const DnsQuestion &question);
    void addNames(const QList<DnsName> &names);
    void addTrace(const DnsQuestion &question);
    void grow();
    void growFrom(QuestionComparison &item);
    void addProbe(const QuestionComparison &item);
    template <typename Engine>
    bool serve(Engine &engine, Inquiries &wanted);

    ComparisonFacts collected() const;
    void collect(const QuestionComparison &item, ComparisonFacts &facts) const;

    ComparisonPlan m_plan;
    QList<DnsServer> m_others;
    std::deque<QuestionComparison> m_items; // what has been added never moves
    std::deque<DnsTracer> m_tracers;
    QSet<DnsQuestion> m_questions;
    QSet<DnsQuestion> m_grown; ///< those whose full answer has been read for further names
    QList<DnsName> m_names;
    QSet<DnsName> m_probed;
    QHash<DnsQuestion, DnsAnswer> m_answers;
    QHash<DirectQuestion, DirectAnswer> m_directAnswers;
    QSet<DnsQuestion> m_asked;
    QSet<DirectQuestion> m_askedDirectly;
};
