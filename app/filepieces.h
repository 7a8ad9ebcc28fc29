// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdio>
#include <optional>

/// Reads an open file to its end, but at most @p most bytes; in pieces, so that little input takes little memory.
/// Nothing if it cannot be read.
std::optional<QByteArray> readPieces(std::FILE *file, qsizetype most);
