// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"

/// Takes addresses, host names, mail addresses, URLs and said HELO names out of a few lines that an admin typed or
/// pasted. It knows nothing of mails, logs and replies.
void addLooseWords(Evidence &evidence, const QString &text);
