// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>

/// The five verdicts used everywhere.
enum class State
{
    Pass,
    Warning,
    Fail,
    Unknown,
    NotApplicable
};

QString stateText(State state);

/// One thing the rules have to say, as codes and arguments; the sentence is made in render/wording.
struct Finding
{
    QString code; ///< for example "rdns.iprev.fail"
    State state = State::Unknown;
    QString subject; ///< the address, name or server it is about
    QMap<QString, QString> arguments; ///< what the sentence names; already safe to print
    QList<int> evidence; ///< look-up ids
    int session = -1; ///< index of the SMTP session it comes from, or -1

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A finding that names its subject in the argument @p subjectArgument.
Finding findingOf(const char *code, State state, const QString &subject, const QString &subjectArgument);

/// A part of the diagnosis that could not be or was not tested, and why (codes for render/wording).
struct NotTested
{
    QString what; ///< for example "smtp"
    QString why; ///< code, for example "notAsked"
    QMap<QString, QString> arguments;

    friend bool operator==(const NotTested &, const NotTested &) = default;
};

/// What the rules make of the facts.
struct Judgement
{
    QList<Finding> findings; ///< worst first
    QList<NotTested> notTested;
    State conclusion = State::Unknown;
    QString conclusionCode; ///< code of the finding to repair first, or "all.pass", "all.warning", "all.unknown"
    int first = -1; ///< index of the finding that the conclusion names, or -1

    friend bool operator==(const Judgement &, const Judgement &) = default;
};
