// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/spfoutcome.h"

/// What one record costs of the ten look-ups that RFC 7208 §4.6.4 allows.
struct SpfCost
{
    int parent = -1; ///< index of the record that includes or redirects to it; -1: the identity's own
    QString domain;
    QString term; ///< that leads here, as it stands; empty for the identity's own
    int own = 0; ///< terms of this record that ask the DNS, include and redirect counted
    int total = 0; ///< with all that it includes
    bool isUnread = false; ///< its record was not read, so the total is the least it can be

    friend bool operator==(const SpfCost &, const SpfCost &) = default;
};

/// The records of an evaluation as a tree, each with what it costs, also beyond the term at which evaluation ended;
/// the identity's own first, a parent before its children. Empty if no record was read.
QList<SpfCost> spfCosts(const SpfOutcome &outcome);
