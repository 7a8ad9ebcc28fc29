// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

/// What a HELO name looks like, before any look-up.
enum class HeloForm
{
    None, ///< not known
    Qualified, ///< a full host name
    NotQualified, ///< one label only, such as DYNA-WEB
    BareAddress, ///< an address without brackets (RFC 5321 §4.1.3 wants brackets)
    Literal, ///< a well-formed address literal
    LiteralMalformed,
    Localhost,
    InternalName, ///< .local, .lan, .internal and the like: means nothing outside
    Underscore,
    BadCharacter, ///< any other breach of host name syntax
    NumericEnd, ///< the last label is all digits
    LastDot, ///< a full name with a dot at the end (RFC 5321 §4.1.2 has none)
    NonAscii,
    TooLong,
};

HeloForm heloForm(const QString &helo);
/// The address in "[192.0.2.1]" or "[IPv6:2001:db8::1]" (RFC 5321 §4.1.3); nothing if it is no well-formed literal.
std::optional<QHostAddress> literalAddress(const QString &helo);
/// True if the world's DNS is asked for a name of this form.
bool isLookedUp(HeloForm form);
