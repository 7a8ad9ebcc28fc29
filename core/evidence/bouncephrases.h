// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

/// The program whose bounce has such words, for example "exim"; empty if the words are those of several. Nothing if no
/// bounce known has them.
/// @param collapsed lower case, single spaces.
std::optional<QString> bounceFormOf(const QString &collapsed);
/// If a line names the server that wrote the bounce ("Generating server: ..."), in any of the languages known: the
/// part behind the colon.
std::optional<QString> generatingServer(QStringView line);
/// True for a line that stands above the mail that is sent back.
bool isReturnedMailLine(QStringView line);
/// True for words that only follow from an earlier refusal ("need RCPT command").
bool isConsequence(const QString &text);
