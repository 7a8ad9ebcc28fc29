// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

/// Reading what a user types, the same in the wizard and on the command line. Says why, never only that, it is wrong.

enum class InputFault
{
    None,
    Empty,
    NotAnAddress,
    AddressWithUnderscore,
    AddressWithPort,
    AddressNumberTooLarge, ///< a number above 255
    AddressPartsMissing, ///< digits and dots, but not four numbers
    NotAHostname,
    ControlCharacter,
    TooLong,
    BadPort,
    NotAMailAddress,
};

/// How many sending addresses are tested at once.
constexpr int maxTypedAddresses = 64;

/// Why a text is no IP address; None if it is one.
InputFault addressFault(const QString &text);
/// Why a text cannot be a HELO name at all. A wrong name is no fault here: it is what is to be diagnosed.
InputFault heloFault(const QString &text);
/// Why a text is neither a sender address nor a domain; the empty text is the null sender.
InputFault mailFromFault(const QString &text);

struct ServerInput
{
    QString host; ///< a name in A-label form, or an address
    quint16 port = 25;
    InputFault fault = InputFault::None;
};
/// Reads "host", "host:port", "address", "[v6]:port".
ServerInput parseServer(const QString &text, quint16 defaultPort = 25);

/// A domain name in A-label form (RFC 5890), lower case; nothing if it is none.
std::optional<QString> parseDomain(const QString &text);
