// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transcript.h"

#include <QString>

/// Who was called: name, address and port.
QString transcriptTitle(const SmtpSession &session);
/// Seconds since the connection was begun, eight characters wide.
QString transcriptTime(const TranscriptLine &line);
/// What was said, escaped, and how many bytes of it are not shown.
QString transcriptWords(const TranscriptLine &line, int maxCharacters = 2000);
QString droppedLinesText(int count);

/// How many characters stand before the escaped text of a line.
constexpr int transcriptLineHead = 15;

/// One line of a conversation as plain text: seconds, "<" for the server or ">" for the client, a word for encrypted
/// lines, the escaped text (at most @p maxCharacters of it) and how many bytes are not shown.
QString transcriptLineText(const TranscriptLine &line, int maxCharacters = 2000);

/// A whole conversation as plain text under a line that names the server; safe to show in a terminal.
QString transcriptText(const SmtpSession &session);
