// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/inputtext.h"
#include "evidence/refusalbook.h"

/// Reads what a mail server wrote down of its sending: protocol logs of Exchange (SmtpSend), W3C logs of IIS SMTP,
/// hMailServer's and Postfix's logs. Nothing if the text is none of these.
std::optional<Evidence> readProtocolLog(const InputText &input, const RefusalBook &book);
/// Reads an SMTP conversation as a telnet window or swaks shows it. Nothing if the text is none.
std::optional<Evidence> readTranscript(const InputText &input, const RefusalBook &book);
