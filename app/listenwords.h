// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "listenoptions.h"

/// What "listen" says to people.

/// Where it listens and what to do now. @p port is the one really listened on.
QString listeningWords(const ListenOptions &options, quint16 port);
/// Why it cannot listen, and the remedy. @p failure: the system's words.
QString listenFaultWords(ListenOutcome outcome, const ListenSettings &settings, const QString &failure);
/// Who will be able to connect.
QString exposureWords(const ListenSettings &settings);
/// The guide asked for, the list of guides, or that there is no such guide.
CliMessage guideMessage(const ListenOptions &options);
