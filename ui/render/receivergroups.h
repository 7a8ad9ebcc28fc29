// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "receivers/receiververdict.h"

/// Which verdicts are shown, and in which order: for whoever shows them. It knows nothing of words.

/// What receivers answer to mail from one egress address, or from all if that makes no difference.
struct ReceiverAnswers
{
    QList<QHostAddress> ips; ///< empty: no egress address is known
    QList<ReceiverVerdict> named; ///< of whoever refused before
    QList<ReceiverVerdict> others; ///< by outcome, refusals first

    QList<ReceiverVerdict> of(ReceiverOutcome outcome) const;
};

/// Without the variants that come to the same as the entry they vary, and in one group for all addresses if each
/// receiver answers alike to all of them.
QList<ReceiverAnswers> receiverAnswers(const QList<ReceiverVerdict> &verdicts);

/// One receiver and what it answers to each egress address.
struct ReceiverRow
{
    QList<ReceiverVerdict> verdicts; ///< in the order of the addresses
};

/// For a table of receivers and addresses: whoever refused before first, then by the worst outcome.
QList<ReceiverRow> receiverRows(const QList<ReceiverVerdict> &verdicts);
/// The addresses that were judged, in the order of the verdicts; a null address where none is known.
QList<QHostAddress> receiverAddresses(const QList<ReceiverVerdict> &verdicts);
/// The names of receivers by program: "Postfix (a, b)", "Exim (c)".
QStringList receiverNames(const QList<ReceiverVerdict> &verdicts);
