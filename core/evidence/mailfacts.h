// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/mailmessage.h"

/// What the headers of a mail tell of its sending.
struct MailFacts
{
    QList<ReceivedLine> received; ///< newest first
    QList<int> ignoredReceived;
    std::optional<qsizetype> trusted; ///< which of received the first outside receiver wrote
    std::optional<FoundFact> envelopeSender; ///< of Return-Path and the like; empty: the null sender
    std::optional<FoundFact> from;
    QList<FoundFact> recipients;
    std::optional<FoundFact> messageIdDomain;
    QList<DkimKeyName> dkimKeys; ///< at most mostDkimKeys, each once
};

constexpr int mostReceivedLines = 100;

MailFacts mailFacts(const QList<MailHeader> &headers);
/// Puts what headers tell into evidence, behind what is there already: the Received lines, the sender, the recipients
/// and the Message-ID. The sending identity that the trusted line names is left to the caller.
void addMailFacts(Evidence &evidence, const MailFacts &facts);
/// The address and HELO name that the trusted line names.
void addTrustedIdentity(Evidence &evidence, const MailFacts &facts);
