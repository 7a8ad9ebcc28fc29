// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/readevidence.h"

/// What a fact is used as.
enum class FactRole
{
    Address,
    Helo,
    Sender,
    Recipient,
    Host
};

/// One value of what was found, and whether the test is about it.
struct FactRow
{
    FactRole role = FactRole::Address;
    FoundFact fact;
    bool isUsed = false;

    friend bool operator==(const FactRow &, const FactRow &) = default;
};

constexpr int mostFactsOfARole = 8; ///< the most telling ones; a log may name thousands

/// The values that were found, each once and the most telling of a role first; used are those that are suggested.
QList<FactRow> factRows(const Evidence &evidence);
/// Uses a value or does not: of addresses there may be several, of all else one.
void setFactUsed(QList<FactRow> &rows, qsizetype row, bool isUsed);
/// The identity that the used values make.
SuggestedIdentity chosenIdentity(const Evidence &evidence, const QList<FactRow> &rows);
/// Where in a text a value stands, as narrowly as can be told: the header or line it was read from may be long.
TextSpan placeOf(const FoundFact &fact, const QString &text);
