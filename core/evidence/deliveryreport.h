// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// What a delivery report says of one recipient (RFC 3464 §2.3).
struct RecipientReport
{
    QString recipient; ///< Original-Recipient, else Final-Recipient, without its type
    QString action; ///< lower case: "failed", "delayed"
    QString status; ///< RFC 3463; empty if damaged
    QString remoteMta; ///< name or address, without its type
    QString diagnostic; ///< without its type
    QString diagnosticType; ///< lower case: "smtp", "x-postfix"
    QString supplementary; ///< X-Supplementary-Info of Exchange

    friend bool operator==(const RecipientReport &, const RecipientReport &) = default;
};

/// The part message/delivery-status of a bounce (RFC 3464). It knows nothing of what a reply means.
struct DeliveryReport
{
    QString reportingMta; ///< without its type
    QString sender; ///< X-Postfix-Sender, without its type
    QList<RecipientReport> recipients;

    bool isEmpty() const { return reportingMta.isEmpty() && recipients.isEmpty(); }
    friend bool operator==(const DeliveryReport &, const DeliveryReport &) = default;
};

constexpr qsizetype mostReportedRecipients = 64;

/// Reads the fields, damaged or not; unknown ones are left out.
DeliveryReport readDeliveryReport(const QString &text);
