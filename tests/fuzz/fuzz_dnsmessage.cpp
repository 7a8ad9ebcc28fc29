// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/answerreading.h"
#include "dns/messagewriter.h"

#include <cstdlib>

/// Any bytes: a message or a fault; what was understood can be written, read again and shown.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ParsedMessage parsed = parseMessage(bytes);
    const auto *message = std::get_if<DnsMessage>(&parsed);
    if (!message)
        return 0;
    if (!std::holds_alternative<DnsMessage>(parseMessage(writeMessage(*message))))
        std::abort();
    for (const DnsQuestion &question : message->questions) {
        const DnsAnswer answer = readAnswer(question, *message);
        if (answer.records.isEmpty() == (answer.status == LookupStatus::Answered))
            std::abort();
        for (const DnsRecord &record : answer.records) {
            if (recordDataText(record).contains(u'\x1b'))
                std::abort();
        }
    }
    return 0;
}
