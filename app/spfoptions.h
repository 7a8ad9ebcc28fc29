// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"
#include "dns/aresresolver.h"
#include "facts/request.h"

#include <QStringList>

#include <variant>

/// What "spf" was asked to do.
struct SpfOptions
{
    DiagnosisRequest request; ///< addresses, HELO, MAIL FROM and the deadline
    AresSettings resolver;
    QString demo; ///< name of an embedded case; empty: the real network
    bool isJson = false;
    QString output; ///< file; empty or "-": standard output
    QString language; ///< empty: the system's
};

/// Reads the options of "spf". A faulty one gives a message that names the option, what is wrong with it and the
/// remedy, and status 64.
std::variant<SpfOptions, CliMessage> parseSpfOptions(const QStringList &arguments);
