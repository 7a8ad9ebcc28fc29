// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transport.h"

#include <QList>

#include <optional>

/// Who is speaking in a transcript line.
enum class Speaker
{
    Server,
    Client,
    Note
};

/// One line of an SMTP conversation as a telnet window would show it.
struct TranscriptLine
{
    int ms = 0; ///< since the connection was begun
    Speaker speaker = Speaker::Note;
    QByteArray text; ///< raw bytes without CR LF; escape before showing
    bool isTls = false;
    int cutBytes = 0; ///< how many bytes of this line were not kept

    friend bool operator==(const TranscriptLine &, const TranscriptLine &) = default;
};

enum class SmtpOutcome
{
    Completed,
    Refused,
    TimedOut,
    Unreachable,
    Blocked, ///< this computer did not let the connection out; for scripts the same as Unreachable
    Dropped,
    TlsFailed,
    NotSmtp,
    Cancelled
};
enum class SmtpStage
{
    Connect,
    Greeting,
    Ehlo,
    StartTls,
    Tls,
    Ehlo2,
    Mail,
    Rcpt,
    Quit
};

QString smtpOutcomeText(SmtpOutcome outcome);
QString smtpStageText(SmtpStage stage);

/// All that one connection to one address of a server showed.
struct SmtpSession
{
    QString serverName; ///< as asked for
    QHostAddress address;
    quint16 port = 25;
    SmtpOutcome outcome = SmtpOutcome::Cancelled;
    SmtpStage stage = SmtpStage::Connect; ///< the last one reached
    QByteArray banner; ///< first greeting line with its code; empty if none came
    int greetingCode = 0;
    QByteArray bannerName; ///< first word after the code
    QByteArray ehloName; ///< first word of the EHLO (or HELO) reply
    QByteArrayList extensions; ///< EHLO keywords with parameters, of the last EHLO
    bool usedHelo = false; ///< EHLO was refused and HELO on a fresh connection was used
    bool startTlsOffered = false;
    std::optional<TlsFacts> tls; ///< set when TLS was established
    bool injectedBeforeTls = false; ///< plain text arrived behind the STARTTLS reply and was dropped (RFC 3207 §4)
    QString detail; ///< plain English words on what went wrong, for the evidence
    QList<TranscriptLine> transcript;
    int droppedLines = 0; ///< transcript lines beyond the limit

    friend bool operator==(const SmtpSession &, const SmtpSession &) = default;
};
