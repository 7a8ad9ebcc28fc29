// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/comparisonfacts.h"
#include "domain/directquestion.h"
#include "domain/zonesearch.h"

/// Puts one question to the resolver in use, to the named ones and to the zone's own servers. It knows neither network
/// nor time, and judges nothing.
class QuestionComparison
{
public:
    QuestionComparison(const DnsQuestion &question, const QList<DnsServer> &others);
    /// A name that nobody has: the zone's own servers are asked only if a resolver has an answer all the same.
    static QuestionComparison probe(
        const DnsQuestion &question, const QList<DnsServer> &others, const ZoneSearch &found);

    Inquiries take();
    /// Take the answer to a question of take(); any other is ignored.
    void accept(const DnsQuestion &question, const DnsAnswer &answer);
    void accept(const DirectQuestion &question, const DirectAnswer &answer);
    bool isDone() const;

    const DnsQuestion &question() const { return m_question; }
    bool isProbe() const { return m_isProbe; }
    const ZoneSearch &search() const { return m_search; }
    /// The resolver's answer; nothing until it is there.
    const std::optional<DnsAnswer> &systemAnswer() const { return m_system; }
    /// Of the named resolvers, in their order.
    const QList<std::optional<DirectAnswer>> &namedAnswers() const { return m_named; }

    struct Own
    {
        OwnServer at;
        std::optional<DirectAnswer> answer;
        std::optional<DnsAnswer> soa;
        bool isWaiting() const { return !answer || !soa; }
    };
    /// What the zone's own servers said.
    const QList<Own> &own() const { return m_own; }
    /// True if a server of the zone answered, with AA, a record, an alias or that there is nothing.
    static bool isAuthoritative(const DirectAnswer &direct);

private:
    void startOwn();
    void askOwn();
    bool resolversAreDone() const;
    /// Follows a delegation that the resolver knew nothing of; false if there is none.
    bool descend();

    DnsQuestion m_question;
    QList<DnsServer> m_others;
    ZoneSearch m_search;
    std::optional<DnsAnswer> m_system;
    QList<std::optional<DirectAnswer>> m_named;
    QList<Own> m_own;
    Inquiries m_pending;
    int m_descents = 0;
    bool m_isProbe = false;
    bool m_isOwnAsked = false;
    bool m_isOwnNeeded = true;
};
