// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Writes a file whole or not at all. Returns what went wrong and what to do, in the user's language; empty if nothing
/// did.
QString saveWholeFile(const QString &path, const QByteArray &bytes);
