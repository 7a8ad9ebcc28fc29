// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "filepieces.h"

#include <algorithm>

std::optional<QByteArray> readPieces(std::FILE *file, qsizetype most)
{
    constexpr qsizetype pieceBytes = 65'536;
    QByteArray bytes;
    while (bytes.size() < most) {
        const qsizetype had = bytes.size();
        const qsizetype wanted = std::min(pieceBytes, most - had);
        bytes.resize(had + wanted);
        const size_t got = std::fread(bytes.data() + had, 1, static_cast<size_t>(wanted), file);
        bytes.truncate(had + static_cast<qsizetype>(got));
        if (got < static_cast<size_t>(wanted))
            break;
    }
    return std::ferror(file) != 0 ? std::nullopt : std::optional(bytes);
}
