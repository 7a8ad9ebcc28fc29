// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "findings/finding.h"

/// The sending addresses for which SPF came out alike: they share their findings.
struct SpfGroup
{
    SpfIdentity identity = SpfIdentity::MailFrom;
    SpfOutcome outcome; ///< of the first address
    QList<QHostAddress> ips;

    friend bool operator==(const SpfGroup &, const SpfGroup &) = default;
};

QList<SpfGroup> spfGroups(const QList<SpfEvaluation> &evaluations);

/// The addresses to stand in a sentence; of many only the first.
QString spfAddressList(const QList<QHostAddress> &ips);
/// A finding about the group's domain with its addresses, and the look-ups of its record as evidence.
Finding spfFinding(const char *code, State state, const SpfGroup &group, const Facts &facts);
/// Adds what the domain's records cost of the ten look-ups, by include.
void addSpfCosts(Finding &finding, const SpfOutcome &outcome);
/// What is wrong with the group's records, or unwise in them, whatever the result.
QList<Finding> spfRecordFindings(const SpfGroup &group, const Facts &facts);
