// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"
#include "domain/mailcontact.h"
#include "domain/rdapquery.h"

#include <cstdlib>

namespace {

void requirePrintable(const QString &text, qsizetype longest)
{
    if (text.size() > longest || printable(text, static_cast<int>(longest)) != text)
        std::abort();
}

void checkHolder(const HolderFacts &holder)
{
    for (const QString &text : {holder.holder, holder.networkName, holder.range, holder.country, holder.phone})
        requirePrintable(text, 1000);
    for (const QString &mailbox : {holder.mailbox, holder.abuseMailbox}) {
        if (!mailbox.isEmpty() && checkedMailAddress(mailbox) != mailbox)
            std::abort();
    }
}

WebAnswer answerOf(const QByteArray &body)
{
    WebAnswer answer;
    answer.status = WebStatus::Answered;
    answer.httpStatus = 200;
    answer.body = body;
    return answer;
}

} // namespace

/// Any bytes as the registries' list and as their answers: it ends, asks little, and lets nothing hostile through.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // The list ends and the answer begins at the first line break; without one the bytes are both.
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray list = end < 0 ? bytes : bytes.left(end);
    const QByteArray body = end < 0 ? bytes : bytes.mid(end + 1);
    if (const auto network = readRdapNetwork(body))
        checkHolder(network->holder);
    const QHostAddress near(0xC0002001U);
    RdapQuery query({near, QHostAddress(0xC0002002U), QHostAddress(QStringLiteral("2a00::1"))},
        QUrl(QStringLiteral("https://data.example/rdap/")));
    int asked = 0;
    while (!query.isDone()) {
        const QList<QUrl> requests = query.takeRequests();
        asked += static_cast<int>(requests.size());
        if (requests.isEmpty() || asked > 6)
            std::abort();
        for (const QUrl &url : requests) {
            if (!url.isValid() || url.scheme() != u"https")
                std::abort();
            query.accept(url, answerOf(url.host() == u"data.example" ? list : body));
        }
    }
    checkHolder(query.holderOf(near));
    return 0;
}
