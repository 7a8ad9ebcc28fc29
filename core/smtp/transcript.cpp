// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/transcript.h"

QString smtpOutcomeText(SmtpOutcome outcome)
{
    switch (outcome) {
    case SmtpOutcome::Completed:
        return QStringLiteral("completed");
    case SmtpOutcome::Refused:
        return QStringLiteral("refused");
    case SmtpOutcome::TimedOut:
        return QStringLiteral("timedOut");
    case SmtpOutcome::Unreachable:
    case SmtpOutcome::Blocked:
        return QStringLiteral("unreachable");
    case SmtpOutcome::Dropped:
        return QStringLiteral("dropped");
    case SmtpOutcome::TlsFailed:
        return QStringLiteral("tlsFailed");
    case SmtpOutcome::NotSmtp:
        return QStringLiteral("notSmtp");
    case SmtpOutcome::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString smtpStageText(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Connect:
        return QStringLiteral("connect");
    case SmtpStage::Greeting:
        return QStringLiteral("greeting");
    case SmtpStage::Ehlo:
        return QStringLiteral("ehlo");
    case SmtpStage::StartTls:
        return QStringLiteral("starttls");
    case SmtpStage::Tls:
        return QStringLiteral("tls");
    case SmtpStage::Ehlo2:
        return QStringLiteral("ehlo2");
    case SmtpStage::Mail:
        return QStringLiteral("mail");
    case SmtpStage::Rcpt:
        return QStringLiteral("rcpt");
    case SmtpStage::Quit:
        return QStringLiteral("quit");
    }
    return {};
}
