// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transport.h"

#include <QSslCertificate>
#include <QSslError>

/// True if the name of a certificate covers @p serverName (RFC 6125 §6.4): without regard to case, a wildcard only as
/// the whole leftmost label and for one label only.
bool certificateNameCovers(const QString &certificateName, const QString &serverName);

/// What a server's certificate and the library's complaints about its chain say: the part of TlsFacts that is judged.
TlsFacts certificateFacts(
    const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &serverName);
