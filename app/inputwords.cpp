// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "inputwords.h"

QString inputFaultWords(InputFault fault)
{
    switch (fault) {
    case InputFault::None:
        return {};
    case InputFault::Empty:
        return QStringLiteral("the value is empty. Give one, or leave the option out.");
    case InputFault::NotAnAddress:
        return QStringLiteral("this is no IP address. Write it like 203.0.113.5 or 2001:db8::5.");
    case InputFault::AddressWithUnderscore:
        return QStringLiteral("an address has no underscore. Write it like 203.0.113.5 or 2001:db8::5.");
    case InputFault::AddressWithPort:
        return QStringLiteral("leave out the port behind the address.");
    case InputFault::AddressNumberTooLarge:
        return QStringLiteral("the numbers of an address go from 0 to 255 only.");
    case InputFault::AddressPartsMissing:
        return QStringLiteral("an address has four numbers without leading zeros, like 203.0.113.5.");
    case InputFault::NotAHostname:
        return QStringLiteral(
            "this is neither a host name like mail.example.com nor an address (IPv6 with a port in brackets).");
    case InputFault::ControlCharacter:
        return QStringLiteral("it contains a space or a control character. Remove it.");
    case InputFault::TooLong:
        return QStringLiteral("it is longer than any name or address can be (512 characters).");
    case InputFault::BadPort:
        return QStringLiteral("the port behind the colon is a number from 1 to 65535.");
    case InputFault::NotAMailAddress:
        return QStringLiteral("this is neither a mail address like user@example.com nor a domain.");
    }
    return {};
}
