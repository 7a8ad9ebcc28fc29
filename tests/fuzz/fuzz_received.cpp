// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/received.h"
#include "evidence/receivedclauses.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

/// Each line is one Received header.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QList<ReceivedLine> lines;
    for (const QString &header : text.split(u'\n')) {
        const auto line = readReceived(header);
        if (!line)
            continue;
        check(!line->ip.isNull() && line->helo.size() <= mostReceivedCharacters);
        check(line->rdns.size() <= mostReceivedCharacters && line->by.size() <= mostReceivedCharacters);
        lines.append(*line);
    }
    const auto trusted = markTrusted(lines);
    const auto marked
        = std::count_if(lines.begin(), lines.end(), [](const ReceivedLine &line) { return line.isTrusted; });
    check(marked == (trusted ? 1 : 0));
    check(!trusted || lines.at(*trusted).isTrusted);
    return 0;
}
