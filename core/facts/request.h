// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

/// Where the HELO name was learnt from.
enum class HeloSource
{
    Typed,
    Received,
    Bounce,
    Log,
    Listener,
    Local,
    Assumed
};

QString heloSourceText(HeloSource source);

/// What the user told us of one sending identity, and how it shall be tested.
struct DiagnosisRequest
{
    QList<QHostAddress> ips; ///< egress addresses, normalised, each once, in the order given
    QString helo; ///< as typed; empty if unknown
    HeloSource heloSource = HeloSource::Typed;
    std::optional<QString> mailFrom; ///< address or domain; an empty string is the null sender
    QString serverHost; ///< name or address to connect to; empty: no SMTP test
    quint16 serverPort = 25;
    QString recipientDomain; ///< the receiver's domain; empty if unknown
    bool withSmtp = true;
    int deadlineMs = 60000; ///< of the whole diagnosis
    QString ownName = QStringLiteral("helodoctor.invalid"); ///< what we say in EHLO when probing

    friend bool operator==(const DiagnosisRequest &, const DiagnosisRequest &) = default;
};
