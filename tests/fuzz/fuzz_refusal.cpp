// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
// Any text is searched for replies, each is judged, and the whole is read as one reply.
#include "evidence/refusalbook.h"

#include <QFile>

#include <cstdlib>

namespace {

RefusalBook bookOfSource()
{
    QFile file(QStringLiteral(HELODOCTOR_REFUSALS));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    const auto read = readRefusalData(file.readAll());
    const auto *const data = std::get_if<RefusalData>(&read);
    if (!data)
        std::abort();
    return RefusalBook(*data);
}

void check(bool isRight)
{
    if (!isRight)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const RefusalBook book = bookOfSource();
    const QString text
        = QString::fromUtf8(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const QList<QuotedReply> replies = findReplies(text);
    check(replies.size() <= mostQuotedReplies);
    for (const QuotedReply &reply : replies) {
        check(
            reply.where.begin >= 0 && reply.where.length > 0 && reply.where.begin + reply.where.length <= text.size());
        check(reply.code == 0 || (reply.code >= 400 && reply.code <= 599));
        check(reply.text.size() <= mostReplyCharacters);
        const RefusalMeaning meaning = book.meaningOf(reply);
        check(!meaning.cause.isEmpty() && meaning.helo.size() <= 255);
    }
    check(!book.meaningOf(readReply(text)).cause.isEmpty());
    book.isKnown(text.left(1000));
    return 0;
}
