// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/mailmessage.h"
#include "evidence/refusalbook.h"

/// Reads a bounce: the fields of RFC 3464, the plain-text kinds of qmail, Exim, Postfix, Sendmail, Exchange in several
/// languages and Gmail, and the mail it sends back. Nothing if the mail is no bounce.
std::optional<Evidence> readBounce(const MailMessage &mail, const RefusalBook &book);
