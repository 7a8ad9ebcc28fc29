// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/questionbook.h"
#include "domain/senderfacts.h"

/// Finds out where a domain's mail goes (RFC 5321 §5.1, RFC 7505) and whether the hosts that take it confirm their own
/// addresses: asks questions, takes answers in any order, and knows neither network nor time.
class MxCheck
{
public:
    explicit MxCheck(const DnsName &domain);

    QList<DnsQuestion> takeQuestions() { return m_book.takeQuestions(); }
    void accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup);
    bool isDone() const { return m_book.isDone(); }
    /// What is known now; what was not answered is unknown.
    const MxFacts &facts() const { return m_facts; }

    static constexpr int maxExchangers = 16;
    static constexpr int maxAddresses = 8; ///< whose reverse names are asked for
    static constexpr int maxReverseNames = 8; ///< of each of them

private:
    void evaluate();
    void readExchangers(const DnsAnswer &answer);
    Exchanger readExchanger(quint16 preference, const DnsName &name);
    NameFacts addressesOf(const DnsName &name);
    void readImplicit(const DnsAnswer &answer);
    void confirmAddresses();
    Iprev confirm(const QHostAddress &address);

    DnsName m_domain;
    QuestionBook m_book;
    MxFacts m_facts;
};
