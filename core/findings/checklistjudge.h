// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "findings/finding.h"

/// What a published requirement comes to, and the code of why.
struct ChecklistVerdict
{
    State state = State::Unknown;
    QString because;

    friend bool operator==(const ChecklistVerdict &, const ChecklistVerdict &) = default;
};

/// Compares the facts with one kind of requirement. It never knows who asks for it, nor in which words.
class ChecklistJudge
{
public:
    explicit ChecklistJudge(const Facts &facts) : m_facts(facts) { }

    /// @p check is a word of checks(); any other is unknown.
    ChecklistVerdict judge(const QString &check) const;
    static QStringList checks();

private:
    ChecklistVerdict spf(bool onlyIpv6) const;
    ChecklistVerdict dkim() const;
    ChecklistVerdict authenticated(bool onlyIpv6) const;
    ChecklistVerdict spfAndDkim() const;
    ChecklistVerdict iprev() const;
    ChecklistVerdict ipv6Ptr() const;
    ChecklistVerdict dmarc() const;
    ChecklistVerdict aligned() const;
    bool hasIpv6() const;

    const Facts &m_facts;
};
