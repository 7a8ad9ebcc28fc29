// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes/placeholders.h"

/// Makes something to copy or save of its template. Nothing if a value in it did not pass the strict check.
std::optional<Artefact> makeArtefact(
    const ArtefactTemplate &artefact, const CheckedValues &checked, const QString &language);

/// What a saved file holds: UTF-16LE with BOM for the registry editor, CR LF line ends for Windows scripts; empty where
/// the text in UTF-8 will do.
QByteArray fileBytesFor(ArtefactFormat format, const QString &text);

/// A recipe with the user's values in it; the caution says so where an artefact had to be left out.
Procedure makeProcedure(
    const Recipe &recipe, const FixValues &values, const RecipeWords &words, const QString &language);
