// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/request.h"
#include "facts/typedidentity.h"
#include "facts/typedinput.h"

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
/// Lets a request test what is switched on, and nothing else beyond the identity itself.
void applyParts(const AskedParts &parts, DiagnosisRequest &request);
/// The other way round: what one would have typed for a request.
TypedIdentity typedIdentity(const DiagnosisRequest &request);
