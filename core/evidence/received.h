// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"

/// Reads the value of one Received header, unfolded, in the form of any mail server; nothing if it names no client
/// address (a pickup, a fetch from a mailbox, a hand-over within one machine). Its index, place and trust are left to
/// the caller.
std::optional<ReceivedLine> readReceived(const QString &value);

/// Finds the line in which the first receiver outside the sender's own network names the sender's server, and marks it
/// trusted. @p lines from the top of the message, newest first. Nothing if there is no such line.
std::optional<qsizetype> markTrusted(QList<ReceivedLine> &lines);
