// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/aresresolver.h"
#include "facts/request.h"
#include "facts/typedinput.h"

/// What stands in the fields of the first page, as typed.
struct TypedIdentity
{
    QString addresses; ///< separated by spaces, commas or semicolons
    QString helo;
    QString sender;
    QString server;
    QString recipient;

    friend bool operator==(const TypedIdentity &, const TypedIdentity &) = default;
};

/// Whom to ask and how long to wait, as typed.
struct AskSettings
{
    QString resolvers; ///< separated as addresses are; empty: the system's
    int attemptTimeoutMs = AresSettings().attemptTimeoutMs;
    int deadlineS = 60;

    friend bool operator==(const AskSettings &, const AskSettings &) = default;
};

constexpr int leastAttemptTimeoutMs = 50;
constexpr int mostAttemptTimeoutMs = 60'000;
constexpr int leastDeadlineS = 1;
constexpr int mostDeadlineS = 3600;

/// The piece of a field that was not understood, and why.
struct InputProblem
{
    QString piece;
    InputFault fault = InputFault::None;
    bool isTooMany = false; ///< more addresses than are tested at once

    bool exists() const { return fault != InputFault::None || isTooMany; }
    friend bool operator==(const InputProblem &, const InputProblem &) = default;
};

/// What the fields come to.
struct ReadIdentity
{
    DiagnosisRequest request; ///< of all that was understood
    InputProblem addresses;
    InputProblem helo;
    InputProblem sender;
    InputProblem server;
    InputProblem recipient;

    /// Something can be tested, and nothing is left that was not understood.
    bool isTestable() const;
};

struct ReadResolvers
{
    QList<DnsServer> servers;
    InputProblem problem;
};

ReadIdentity readIdentity(const TypedIdentity &typed);
ReadResolvers readResolvers(const QString &typed);
/// The other way round: what one would have typed for a request.
TypedIdentity typedIdentity(const DiagnosisRequest &request);
