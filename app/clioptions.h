// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"
#include "dns/aresresolver.h"
#include "evidenceinput.h"
#include "facts/request.h"
#include "receivers/receiverbook.h"

#include <QStringList>

#include <variant>

enum class OutputFormat
{
    Text,
    Json,
    Pdf,
    Letter
};

/// What "check" was asked to do.
struct CheckOptions
{
    DiagnosisRequest request;
    GivenFacts given; ///< which facts of the request are the user's own
    QString from; ///< a text to take the other facts from; "-" is standard input; empty: none
    std::optional<Evidence> evidence; ///< what that text told
    std::optional<ReceiverBook> receivers; ///< to judge these; nothing: those compiled in
    AresSettings resolver;
    QString demo; ///< name of an embedded case; empty: the real network
    OutputFormat format = OutputFormat::Text;
    QString output; ///< file; empty or "-": standard output
    QString fixesFolder;
    QString language; ///< empty: the system's
    bool isQuiet = false;
    bool isLetterPaper = false; ///< PDF on US Letter instead of A4
};

/// Reads the options of "check". A faulty one gives a message that names the option, what is wrong with it and the
/// remedy, and status 64; a file that cannot be read, status 66.
std::variant<CheckOptions, CliMessage> parseCheckOptions(const QStringList &arguments);
/// Puts in what the text of --from tells. Nothing if there is something to test now, else what to print instead.
std::optional<CliMessage> takeEvidence(CheckOptions &options, const Evidence &evidence);
