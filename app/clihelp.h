// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"

QString mainHelp();
QString checkHelp();
QString readHelp();
QString listenHelp();
QString spfHelp();

/// A problem with the command line and where to read more; status 64.
/// @param command "check"; empty: the program as a whole.
CliMessage usageMessage(const QString &command, const QString &problem);
