// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// A charset that the system knows: under which name where ICU does the work, and under which number in Windows.
struct SystemCharset
{
    const char *name;
    unsigned codePage;
};

/// Decodes with what the system knows; bytes that mean nothing become U+FFFD or what the system takes for it.
QString systemDecoded(const QByteArray &bytes, const SystemCharset &charset);
