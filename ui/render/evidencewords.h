// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "wording.h"

/// Puts evidence into whole sentences, in the language of a Wording. Values from the text that was read are made safe
/// to show. It knows nothing of layout.
class EvidenceWords
{
public:
    explicit EvidenceWords(const Wording &wording) : m_wording(wording) { }

    /// What the text is: "A bounce: mx.example.net refused the mail (words of Postfix)."
    QString recognised(const Evidence &evidence) const;
    /// All that it comes to, in one or two sentences.
    QString summary(const Evidence &evidence) const;

    /// What a refusal means and what to do.
    QString meaning(const Refusal &refusal) const;
    /// What repairing would not help; empty if nothing is to be said.
    QString notTheCause(const Refusal &refusal) const;
    /// How sure the meaning is.
    QString confidence(const Refusal &refusal) const;
    /// What becomes of a mail that was refused for the time being; empty if it was refused for good.
    QString temporary(const Refusal &refusal) const;
    /// Where in the dialogue it came: "at the recipient (RCPT TO)"; empty if not known.
    QString stage(const Refusal &refusal) const;
    /// Who refused, and in what words: "mx.example.net: 504 5.5.2 ..."
    QString quotation(const Refusal &refusal) const;

    /// What a receiver wrote down of the server that it took the mail from.
    QString receivedLine(const ReceivedLine &line) const;
    /// Where a fact was found: "from the bounce".
    QString source(const FoundFact &fact, EvidenceKind kind) const;
    /// What could not be read; @p code as in Evidence::remarks.
    QString remark(const QString &code) const;

private:
    QString receiverOf(const Evidence &evidence) const;
    QString bounceWords(const Evidence &evidence) const;
    QString textWords(const Evidence &evidence) const;

    Wording m_wording;
};

/// What is said when a text tells nothing of a sending identity.
QString nothingUnderstoodWords(const Wording &wording);
/// The sentence beside the codes of evidence in JSON, which never changes with the language.
QString englishSummary(const Evidence &evidence);
