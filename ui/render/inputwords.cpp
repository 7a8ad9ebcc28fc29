// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "inputwords.h"

#include <QCoreApplication>

namespace {

const char *sourceOf(InputFault fault)
{
    switch (fault) {
    case InputFault::None:
        return "";
    case InputFault::Empty:
        return QT_TRANSLATE_NOOP("InputWords", "the value is empty. Give one, or leave it out.");
    case InputFault::NotAnAddress:
        return QT_TRANSLATE_NOOP("InputWords", "this is no IP address. Write it like 203.0.113.5 or 2001:db8::5.");
    case InputFault::AddressWithUnderscore:
        return QT_TRANSLATE_NOOP(
            "InputWords", "an address has no underscore. Write it like 203.0.113.5 or 2001:db8::5.");
    case InputFault::AddressWithPort:
        return QT_TRANSLATE_NOOP("InputWords", "leave out the port behind the address.");
    case InputFault::AddressNumberTooLarge:
        return QT_TRANSLATE_NOOP("InputWords", "the numbers of an address go from 0 to 255 only.");
    case InputFault::AddressPartsMissing:
        return QT_TRANSLATE_NOOP("InputWords", "an address has four numbers without leading zeros, like 203.0.113.5.");
    case InputFault::NotAHostname:
        return QT_TRANSLATE_NOOP("InputWords",
            "this is neither a host name like mail.example.com nor an address (IPv6 with a port in brackets).");
    case InputFault::ControlCharacter:
        return QT_TRANSLATE_NOOP("InputWords", "it contains a space or a control character. Remove it.");
    case InputFault::TooLong:
        return QT_TRANSLATE_NOOP("InputWords", "it is longer than any name or address can be (512 characters).");
    case InputFault::BadPort:
        return QT_TRANSLATE_NOOP("InputWords", "the port behind the colon is a number from 1 to 65535.");
    case InputFault::NotAMailAddress:
        return QT_TRANSLATE_NOOP("InputWords", "this is neither a mail address like user@example.com nor a domain.");
    }
    return "";
}

} // namespace

QString inputFaultWords(InputFault fault)
{
    return fault == InputFault::None ? QString() : QCoreApplication::translate("InputWords", sourceOf(fault));
}
