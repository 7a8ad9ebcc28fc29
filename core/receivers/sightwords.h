// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "findings/helosyntax.h"

/// Single facts in the words of the vocabulary (docs/receivers.md). A fact that is not known is null.

/// Nothing where the look-up was not made or did not end.
QString statusWord(LookupStatus status);
QString yesNo(bool value);
/// A name that programs take for a host's.
bool isHostText(const QString &name);
/// A name that careful programs look up (Exim's dns_check_names_pattern): each label of letters, digits, hyphens,
/// underscores and slashes, with no hyphen or slash at its ends; and no address.
bool isCarefulName(const QString &name);
QString heloFormWord(HeloForm form);
/// Of two look-ups of which one is enough.
QString eitherWord(const QString &left, const QString &right);
QString aliasWord(const NameFacts &name);
/// A program that takes a server's failure for "no such record" reads on where the standard stops (RFC 7208 §5): what
/// the rest would give is not known.
QString beyondWord(const SpfOutcome &outcome);
QString dmarcWord(const DmarcFacts &dmarc);
QString dkimWord(DkimKeyKind kind);

/// As Postfix shows a HELO name: what could mislead who reads it is a question mark.
QString neutered(QString helo);
/// The first four numbers with dots or hyphens between them; empty if there are none.
QString quadIn(const QString &helo);
/// An address as an address literal (RFC 5321 §4.1.3).
QString literalOf(const QString &address);
