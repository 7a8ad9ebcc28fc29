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
    bool hasOldPtr = false; ///< the address has a PTR record now
    bool forwardExists = false; ///< the name leads to the address already
    QStringList evidence; ///< what was looked up, a line each
    QDate date;
};

/// Names that may stand in braces in a recipe: {name} and {helo} (the new name), {ip}, {before}, {domain} (the new name
/// without its first label), {type} (A or AAAA), {reverse} (the address's reverse name), {owner} (where its PTR record
/// lives: the alias if there is one), {evidence}, {date}. Names end without a dot.
QStringList knownPlaceholders();
/// Conditions of recipe lines: each placeholder's name (its value passed the check), "ipv4", "ipv6", "alias", "oldPtr",
/// "forwardExists".
QStringList knownConditions();
QStringList placeholdersIn(const QString &text);

/// The values that passed the strict check, in their canonical form, by placeholder; the others are not in it.
QHash<QString, QString> checkedValues(const FixValues &values);
/// The conditions that hold.
QSet<QString> conditionsOf(const FixValues &values, const QHash<QString, QString> &checked);
bool holds(const QString &when, const QSet<QString> &conditions);

/// A value made safe for a format; values are strict anyway, this is the second lock on the door.
QString quotedFor(ArtefactFormat format, const QString &value);
/// Puts values in; nothing if one is missing.
std::optional<QString> filled(const QString &text, const QHash<QString, QString> &checked, ArtefactFormat format);
/// Puts values into a sentence to be read; a missing one stands as its name in angle brackets.
QString filledSentence(const QString &text, const QHash<QString, QString> &checked);
