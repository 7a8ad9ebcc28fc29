// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/blocklisttrouble.h"
#include "wording.h"

/// Block lists in words, in the wording's language.

/// Why a list says nothing, to stand before its name and a colon.
QString blocklistTroubleWords(BlocklistTrouble trouble, const Wording &wording);
/// How the entry goes, with the page to go to.
QString blocklistRemovalWords(const QString &removal, const QString &delist, const Wording &wording);
/// Of words by language, those to show.
QString blocklistLocalText(const QMap<QString, QString> &texts, const Wording &wording);
/// Puts in what the sentences of these findings have beside the finding's own arguments.
void addBlocklistWords(const Wording &wording, QMap<QString, QString> &arguments);
