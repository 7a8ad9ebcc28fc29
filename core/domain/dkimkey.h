// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/questionbook.h"
#include "domain/senderfacts.h"

/// Reads one DKIM key record (RFC 6376 §3.6.1, RFC 8463): kind, algorithm, bits, testing and fault; the rest is left
/// as it is.
DkimKeyFacts parseDkimKey(const QByteArray &text);

/// The bits of an RSA key's modulus, in a SubjectPublicKeyInfo or alone; 0 if it is neither.
int rsaKeyBits(const QByteArray &der);

/// Looks DKIM keys up, all at once: asks questions, takes answers in any order, and knows neither network nor time.
class DkimKeyCheck
{
public:
    explicit DkimKeyCheck(const QList<DkimKeyName> &names);

    QList<DnsQuestion> takeQuestions() { return m_book.takeQuestions(); }
    void accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup);
    bool isDone() const { return m_book.isDone(); }
    const QList<DkimKeyFacts> &facts() const { return m_facts; }

    static constexpr int maxKeys = 5;

private:
    void evaluate();
    DkimKeyFacts look(const DkimKeyName &name);

    QList<DkimKeyName> m_names;
    QuestionBook m_book;
    QList<DkimKeyFacts> m_facts;
};

/// SELECTOR._domainkey.DOMAIN; nothing if that is no name.
std::optional<DnsName> dkimKeyName(const DkimKeyName &name);
