// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "widgets/findinglist.h"

#include <QSet>

class Wording;

/// What the result page shows of findings, made from a report. Pure functions.

/// Each finding with its sentence, the standard behind it, and all that it rests on.
QList<FindingEntry> findingEntries(const Report &report, const Wording &wording);
/// What was not tested, and why.
QList<FindingEntry> notTestedEntries(const Report &report, const Wording &wording);
/// The addresses and names that a finding is about, as the picture writes them.
QSet<QString> nodesOf(const Report &report, const Finding &finding);
/// The first finding about a node; -1 if there is none.
int findingAbout(const Report &report, const QString &node);
