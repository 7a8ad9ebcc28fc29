// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What kind of name a client said in HELO, as far as the spelling tells.
enum class HeloForm
{
    Unknown, ///< none, or a placeholder
    Address, ///< an address without brackets
    Literal, ///< anything in brackets
    Localhost,
    Internal, ///< ends in a name that exists in no public DNS
    Single, ///< one label
    Malformed, ///< characters or labels that no host name has
    Dotted
};

/// What a refusal repeats of what the client said.
struct RefusalArguments
{
    QString helo;
    QString ip;

    friend bool operator==(const RefusalArguments &, const RefusalArguments &) = default;
};

HeloForm heloFormOf(const QString &name);
/// For the book: "address", "literal", "localhost", "internal", "single", "malformed", "dotted"; empty for Unknown.
QString heloFormText(HeloForm form);
/// Finds the client's name and address in a plain text.
RefusalArguments refusalArguments(const QString &plain);
