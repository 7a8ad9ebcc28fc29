// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/message.h"

QString messageFaultText(MessageFault fault)
{
    switch (fault) {
    case MessageFault::NoHeader:
        return QStringLiteral("shorter than a DNS header");
    case MessageFault::TooLong:
        return QStringLiteral("longer than a DNS message can be");
    case MessageFault::CutShort:
        return QStringLiteral("cut short: fewer records than it counts");
    case MessageFault::BadLabel:
        return QStringLiteral("a label of unknown type");
    case MessageFault::BadPointer:
        return QStringLiteral("a compression pointer that leads nowhere");
    case MessageFault::NameTooLong:
        return QStringLiteral("a name of more than 255 bytes");
    case MessageFault::BadRecordData:
        return QStringLiteral("a record whose data does not fit its type");
    case MessageFault::SecondOpt:
        return QStringLiteral("more than one OPT record");
    case MessageFault::TooComplex:
        return QStringLiteral("more names than an honest message holds");
    }
    return {};
}
