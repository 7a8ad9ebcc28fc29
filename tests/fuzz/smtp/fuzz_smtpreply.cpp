// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/reply.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

struct Reading
{
    QList<SmtpReply> replies;
    QList<SmtpReplyLine> lines;
    friend bool operator==(const Reading &, const Reading &) = default;
};

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

Reading readInPieces(QByteArrayView bytes, qsizetype size)
{
    SmtpReplyReader reader;
    Reading reading;
    while (!bytes.isEmpty()) {
        QByteArrayView piece = bytes.first(std::min(size, bytes.size()));
        bytes = bytes.sliced(piece.size());
        while (!piece.isEmpty()) {
            const qsizetype before = piece.size();
            const auto reply = reader.read(piece);
            check(piece.size() < before); // it gets on
            check(reply || piece.isEmpty());
            if (reply)
                reading.replies.append(*reply);
            reading.lines += reader.takeLines();
        }
    }
    if (const auto reply = reader.finish())
        reading.replies.append(*reply);
    reading.lines += reader.takeLines();
    check(reader.clear() == 0);
    return reading;
}

} // namespace

/// The first byte is the size of the pieces, the rest what a server says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Reading whole = readInPieces(bytes, std::max<qsizetype>(bytes.size(), 1));
    check(readInPieces(bytes, std::max<qsizetype>(data[0], 1)) == whole);
    for (const SmtpReply &reply : whole.replies) {
        check(reply.lines.size() <= SmtpReplyReader::keptLines);
        check(reply.firstLine.size() <= SmtpReplyReader::keptLineBytes);
        check(reply.cutBytes >= 0 && reply.droppedLines >= 0 && reply.code >= 0 && reply.code <= 999);
        check(reply.fault == SmtpReplyFault::None || reply.code == 0);
    }
    for (const SmtpReplyLine &line : whole.lines)
        check(line.text.size() <= SmtpReplyReader::keptLineBytes && line.cutBytes >= 0 && !line.text.contains('\n'));
    return 0;
}
