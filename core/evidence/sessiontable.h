// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/quotedsession.h"

#include <QHash>

/// The sessions of a log whose lines are mixed, by the name that the log gives each.
class SessionTable
{
public:
    SessionTable(QStringView text, FactGathering &facts) : m_text(text), m_facts(&facts) { }

    QuotedSession &session(QStringView name)
    {
        constexpr qsizetype mostSessions = 10'000; // open at once
        const QString key = name.toString();
        const auto found = m_sessions.find(key);
        if (found != m_sessions.end())
            return *found;
        if (m_sessions.size() >= mostSessions)
            m_sessions.clear();
        return *m_sessions.insert(key, QuotedSession(m_text, *m_facts));
    }
    void end(QStringView name) { m_sessions.remove(name.toString()); }

private:
    QStringView m_text;
    FactGathering *m_facts;
    QHash<QString, QuotedSession> m_sessions;
};
