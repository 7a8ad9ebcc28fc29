// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <optional>

/// A certificate that vouches for itself, with its key. Both live in memory alone.
struct SelfSigned
{
    QSslCertificate certificate;
    QSslKey key;
};

/// Makes one for @p name (RSA, 2048 bits: old clients know nothing else), valid from the day before @p now for a month;
/// nothing if this computer's library for it is missing.
std::optional<SelfSigned> makeSelfSigned(const QByteArray &name, const QDateTime &now);
