// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Writes a file whole or not at all; a device or pipe is written to directly and never replaced. Returns the system's
/// words on what went wrong, without a full stop; nothing if the file is written.
std::optional<QString> writeWholeFile(const QString &path, const QByteArray &bytes);
