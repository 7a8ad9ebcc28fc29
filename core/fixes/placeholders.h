// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes/recipes.h"

#include <QDate>
#include <QHash>
#include <QSet>

/// What is to be put into a recipe, as it came: nothing of it is trusted.
struct FixValues
{
    QString name; ///< the one name on which everything shall agree
    QString ip; ///< the egress address
    QString before; ///< the HELO announced so far
    QString alias; ///< the name in which the PTR record really lives (RFC 2317), if known
    QString zone; ///< that holds the PTR record, if known
    QString contact; ///< mail address of whoever runs that zone or holds the address, if known
    bool hasOldPtr = false; ///< the address has a PTR record now
    bool forwardExists = false; ///< the name leads to the address already
    QStringList evidence; ///< what was looked up, a line each
    QDate date;
};

/// Names that may stand in braces in a recipe: {name} and {helo} (the new name), {ip}, {before}, {domain} (the new name
/// without its first label), {type} (A or AAAA), {reverse} (the address's reverse name), {owner} (where its PTR record
/// lives: the alias if there is one), {zone} (that holds it), {contact} (a mail address),
/// {evidence}, {date}. Names end without a dot.
QStringList knownPlaceholders();
/// Conditions of recipe lines: each placeholder's name (its value passed the check), "ipv4", "ipv6", "alias", "oldPtr",
/// "forwardExists".
QStringList knownConditions();
QStringList placeholdersIn(const QString &text);

/// What of it may enter a recipe.
struct CheckedValues
{
    QHash<QString, QString> texts; ///< by placeholder, in canonical form; values that did not pass are not in it
    QSet<QString> conditions; ///< those that hold
};

/// Lets through only names, addresses and evidence that pass the strict check.
CheckedValues checkedValues(const FixValues &values);
bool holds(const QString &when, const CheckedValues &checked);

/// A value made safe for a format; values are strict anyway, this is the second lock on the door.
QString quotedFor(ArtefactFormat format, const QString &value);
/// Puts values in; nothing if one is missing.
std::optional<QString> filled(const QString &text, const CheckedValues &checked, ArtefactFormat format);
/// Puts values into a sentence to be read; a missing one stands as its name in angle brackets.
QString filledSentence(const QString &text, const CheckedValues &checked);
