// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/inputtext.h"
#include "evidence/refusalbook.h"
#include "facts/request.h"
#include "facts/typedidentity.h"

/// Recognises what an admin pasted: a bounce, a mail, headers, a log, a conversation, a line of an error, an address or
/// a name. Never fails; what tells nothing gives empty evidence.
Evidence readEvidence(const InputText &input, const RefusalBook &book);

/// The sending identity that evidence suggests, ready for the fields.
struct SuggestedIdentity
{
    TypedIdentity typed;
    HeloSource heloSource = HeloSource::Typed;
    std::optional<FoundFact> ip; ///< what each field was taken from
    std::optional<FoundFact> helo;
    std::optional<FoundFact> sender;
    std::optional<FoundFact> recipient;
    QString authorDomain; ///< A-labels or U-labels; empty if unknown
    QList<DkimKeyName> dkimKeys;
    QString messageIdDomain; ///< empty if unknown

    friend bool operator==(const SuggestedIdentity &, const SuggestedIdentity &) = default;
};
SuggestedIdentity suggestedIdentity(const Evidence &evidence);
