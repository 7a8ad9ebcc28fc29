// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Whether the path leads to a device or a pipe (/dev/null, NUL in Windows) instead of a place for a file.
bool isDevice(const QString &path);
/// Writes to a device or pipe. Returns the system's words on what went wrong, without a full stop; nothing if all is
/// written.
std::optional<QString> writeToDevice(const QString &path, const QByteArray &bytes);
