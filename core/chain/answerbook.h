// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"

#include <QHash>

#include <optional>

/// The answers a walk has so far, and what may be concluded from each. It never asks.
class AnswerBook
{
public:
    void write(const DnsQuestion &question, const DnsAnswer &answer) { m_answers.insert(question, answer); }
    bool has(const DnsQuestion &question) const { return m_answers.contains(question); }
    const DnsAnswer *find(const DnsQuestion &question) const;
    const DnsAnswer *ptr(const QHostAddress &address) const;
    const DnsAnswer *forward(const DnsName &name, RrType type) const;

private:
    QHash<DnsQuestion, DnsAnswer> m_answers;
};

/// The address record type of an address's own family.
RrType forwardType(const QHostAddress &address);

/// True for a name that no server on the public Internet can have an address for: the root, or a last label that is
/// all digits (RFC 1123 §2.1, RFC 3696 §2). That its look-up failed is then no reason to doubt.
bool cannotHaveAddress(const DnsName &name);

/// The status of a look-up as far as conclusions go: a failed look-up of a name that cannot have an address counts as
/// "no such name".
LookupStatus conclusiveStatus(const DnsName &name, LookupStatus status);
