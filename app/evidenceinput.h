// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"
#include "console.h"
#include "evidence/inputtext.h"
#include "evidence/readevidence.h"
#include "facts/request.h"

#include <variant>

/// Reads what an admin gives to be understood.
/// @param path a file; empty or "-": standard input. Who sits at a terminal is told what is expected.
/// @param command whose message a problem is, for example "read".
std::variant<InputText, CliMessage> readInput(const QString &path, const QString &command, const Console &console);

/// What the command line itself told of an identity; that always wins.
struct GivenFacts
{
    bool ips = false;
    bool helo = false;
    bool mailFrom = false;
    bool recipient = false;
};
/// Puts what evidence tells into a request, as far as it was not given.
void fillRequest(DiagnosisRequest &request, const Evidence &evidence, const GivenFacts &given);
