// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "receivers/receiveridentity.h"
#include "receivers/receiververdict.h"
#include "wording.h"

/// What receivers would answer, in words; all are safe to print, whatever a file of receivers says.

/// "refuses", "accepts": to stand behind a receiver's name.
QString receiverOutcomeWord(ReceiverOutcome outcome, const Wording &wording);
/// What such receivers have in common, as the heading of their list.
QString receiverOutcomeHeading(ReceiverOutcome outcome, const Wording &wording);
/// The verdict that an outcome amounts to, for its glyph and colour.
State receiverOutcomeState(ReceiverOutcome outcome);
/// Where in the conversation it answers: "when the recipient is named (RCPT TO)"; and as a whole sentence.
QString receiverStageWords(ReceiverStage stage, const Wording &wording);
QString receiverStageSentence(ReceiverStage stage, const Wording &wording);
/// How its rules became known.
QString receiverBasisWords(ReceiverBasis basis, const Wording &wording);
/// How its rules became known, for which versions, since when, and when they were last looked up.
QString receiverSourceWords(const ReceiverVerdict &verdict, const Wording &wording);
/// The page that its rules stand on; empty if there is none.
QString receiverSource(const ReceiverVerdict &verdict);
/// A fact of the vocabulary that is missing, as a whole sentence.
QString receiverMissingSentence(const QString &fact, const Wording &wording);
/// All that is missing, each sentence once.
QStringList receiverMissingSentences(const QStringList &facts, const Wording &wording);
/// What becomes of mail that is put off; empty for any other outcome.
QString receiverEndingWords(const ReceiverVerdict &verdict, const Wording &wording);
/// Why it answers so: the rule's own reason, else what it asks for.
QString receiverReason(const ReceiverVerdict &verdict, const Wording &wording);
/// What cannot be told of it here; empty if there is nothing.
QString receiverNote(const ReceiverVerdict &verdict, const Wording &wording);
/// "Postfix: reject_unknown_client_hostname".
QString receiverTitle(const ReceiverVerdict &verdict);
/// "450 4.7.25 Client host rejected: …", as the sender is told; empty if there is none to tell.
QString receiverReply(const ReceiverVerdict &verdict);
/// "HFILTER_HELO_NOT_FQDN (2)": the symbols that hold, or those that only might.
QStringList receiverSymbols(const ReceiverVerdict &verdict, Truth holds, const Wording &wording);
/// "3.5 points", as this language writes numbers.
QString receiverPoints(double points, const Wording &wording);
/// Who the receiver was taken to be, if nobody told; else empty.
QString receiverAssumption(const ReceiverIdentity &receiver, const Wording &wording);
/// What "accepts" does not say.
QString receiverAcceptNote(const Wording &wording);
