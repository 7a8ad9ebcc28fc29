// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// How much a header field's name tells of what the text around it is.
enum class UsualHeader
{
    No,
    Weak, ///< a word that other texts begin lines with too: "Date", "From"
    Strong ///< a name that only mails have: "Message-ID"
};

UsualHeader usualHeader(QStringView name);
/// True if a field that only mails have has such a value as they have: it tells a mail by itself.
bool isTellingHeader(QStringView name, QStringView value);
