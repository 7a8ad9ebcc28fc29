// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "sendertext.h"

QString senderText(const Facts &, const Wording &, const TextReportStyle &)
{
    return {};
}
