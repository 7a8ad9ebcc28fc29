// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/finding.h"

QString stateText(State state)
{
    switch (state) {
    case State::Pass:
        return QStringLiteral("pass");
    case State::Warning:
        return QStringLiteral("warning");
    case State::Fail:
        return QStringLiteral("fail");
    case State::Unknown:
        return QStringLiteral("unknown");
    case State::NotApplicable:
        return QStringLiteral("notApplicable");
    }
    return {};
}

Finding findingOf(const char *code, State state, const QString &subject, const QString &subjectArgument)
{
    Finding finding;
    finding.code = QLatin1String(code);
    finding.state = state;
    finding.subject = subject;
    finding.arguments.insert(subjectArgument, subject);
    return finding;
}
