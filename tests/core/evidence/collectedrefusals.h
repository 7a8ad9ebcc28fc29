// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// One refusal of a table: what a receiver said and what it means.
struct CollectedRefusal
{
    QString receiver;
    QString code; ///< "550" or empty
    QString enhanced;
    QString text;
    QString cause;

    QString reply() const; ///< as it came over the wire, in one line
};

/// Reads a table of tab-separated columns: receiver, code, text, cause. Of several codes and causes the first counts.
QList<CollectedRefusal> collectedRefusals(const QString &path);

/// What templates write for a value, replaced by a value.
QString withFilledPlaceholders(QString text);
/// A reply of many lines, each with its codes before it.
QString inManyLines(const CollectedRefusal &refusal);
