// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/quotedsession.h"

#include <unordered_map>

/// The sessions of a log whose lines are mixed, by the name that the log gives each.
class SessionTable
{
public:
    SessionTable(QStringView text, FactGathering &facts) : m_text(text), m_facts(&facts) { }

    QuotedSession &session(QStringView name)
    {
        constexpr std::size_t mostSessions = 10'000; // open at once
        QString key = name.toString();
        if (m_sessions.size() >= mostSessions && m_sessions.find(key) == m_sessions.end())
            m_sessions.clear();
        return m_sessions.try_emplace(std::move(key), m_text, *m_facts).first->second;
    }
    void end(QStringView name) { m_sessions.erase(name.toString()); }

private:
    QStringView m_text;
    FactGathering *m_facts;
    std::unordered_map<QString, QuotedSession> m_sessions;
};
