// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"
#include "facts/request.h"
#include "facts/typedidentity.h"

/// What the fields about a sending identity were filled with at once, and where it came from.
struct FilledIdentity
{
    TypedIdentity identity;
    TypedIdentity origins; ///< words on where each of the values was found; empty: none
    HeloSource heloSource = HeloSource::Typed;
    std::optional<Refusal> refusal; ///< what all this is about
    QString authorDomain; ///< of a mail's From header; these three belong to its sender
    QList<DkimKeyName> dkimKeys;
    QString messageIdDomain;
    QString demo; ///< name of the embedded case it is; empty: none

    friend bool operator==(const FilledIdentity &, const FilledIdentity &) = default;
};
