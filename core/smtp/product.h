// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/transcript.h"

/// Which mail server this seems to be, by the words of its greeting and its EHLO reply: a short id such as "postfix",
/// or nothing. A hint only: a banner can say anything.
QString productOf(const SmtpSession &session);
