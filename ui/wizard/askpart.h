// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/dnsserver.h"
#include "facts/typedidentity.h"

#include <QList>

/// The parts of a test that the user can switch, and what each sends to whom.

enum class AskPart
{
    Spf,
    SenderDomain,
    ReverseZones,
    Blocklists,
    Rdap,
    Comparison,
};

QList<AskPart> allAskParts();
bool AskedParts::*switchOf(AskPart part);

/// A public resolver that can be compared with.
struct ListedResolver
{
    QString name;
    QString address; ///< as it is kept in AskedParts::otherResolvers

    friend bool operator==(const ListedResolver &, const ListedResolver &) = default;
};

/// Who can be asked, from the program's data.
struct AskCatalogue
{
    QStringList blocklists; ///< names of the lists
    QList<ListedResolver> resolvers;
};

AskCatalogue readAskCatalogue();

/// Its name, with a mnemonic.
QString askPartLabel(AskPart part);
/// What it sends to whom, in one sentence.
QString askPartSentence(AskPart part, const AskCatalogue &catalogue);
/// Of the button that tests once more with it.
QString askPartAgain(AskPart part);
/// What a request asks beyond the identity itself, as whole sentences; empty if nothing.
QString askedPartsSummary(const AskedParts &parts, const AskCatalogue &catalogue);
