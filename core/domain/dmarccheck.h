// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dmarcwalk.h"

/// What DMARC is asked about: the domain in the From header, and what may stand for it.
struct DmarcQuery
{
    QString authorDomain; ///< A-labels, lower case
    bool isAuthorAssumed = true;
    QString mailFromDomain; ///< of SPF; empty without one
    QString heloName; ///< of SPF for the null sender (RFC 7208 §2.4); empty otherwise
    QStringList dkimDomains; ///< d= of the signatures
};

/// Finds the DMARC record that counts for a domain, what it asks for, and which identities would count (RFC 9989):
/// asks questions, takes answers in any order, and knows neither network nor time.
class DmarcCheck
{
public:
    explicit DmarcCheck(const DmarcQuery &query);

    QList<DnsQuestion> takeQuestions() { return m_book.takeQuestions(); }
    void accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup);
    bool isDone() const { return m_book.isDone(); }
    /// What is known now; what was not answered is unknown.
    const DmarcFacts &facts() const { return m_facts; }

    static constexpr int maxIdentities = 8;

private:
    struct Identity
    {
        QString kind;
        QString domain;
    };

    void evaluate();
    void findRecord(const DmarcWalk &walk, const DnsName &author);
    void readRecord(const DmarcWalk::Place &place, const DnsName &author);
    DmarcPolicy inheritedPolicy(const DmarcRecord &record, const DnsName &author);
    void findFault(const DmarcWalk &walk);
    DmarcAlignment alignmentOf(const Identity &identity, const DmarcWalk &author, const DnsName &authorName);

    DmarcQuery m_query;
    QList<Identity> m_identities;
    QuestionBook m_book;
    DmarcFacts m_facts;
};
