// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/mailmessage.h"
#include "evidence/refusalbook.h"

/// Reads a bounce: the fields of RFC 3464, the plain-text kinds of qmail, Exim, Postfix, Sendmail, Exchange in several
/// languages and Gmail, and the mail it sends back. A bounce that another mail carries is found too. Nothing if the
/// mail is no bounce.
/// @param depth in how many other bounces it stands as text; too deep ones are not read.
std::optional<Evidence> readBounce(const MailMessage &mail, const RefusalBook &book, int depth = 0);

/// The same for what a mail program shows of a bounce: its text without any headers. Nothing if it has no words that
/// bounces have.
std::optional<Evidence> readBounceBody(const QString &text, const RefusalBook &book);
