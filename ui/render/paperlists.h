// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes/change.h"

#include <QDateTime>
#include <QStringList>

/// What a report shortens before it is printed, so that no answer from the network can make it endless.

constexpr int longestSentence = 1500; ///< characters of one paragraph that may hold names from the network

/// The first @p most texts, and "… (+n)" for the rest.
QStringList shortList(const QStringList &texts, int most);
/// "2026-11-22 01:02:03" in UTC.
QString dateText(const QDateTime &moment);
/// Lines of a script, letter or record as they can be printed: without carriage returns, bounded in length and number.
QStringList printedLines(const QString &text);
/// The zone file line of a change, where a recipe made one.
QStringList zoneLines(const Change &change);
