// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "blocklisttext.h"

QString blocklistText(const Facts &, const Wording &, const TextReportStyle &)
{
    return {};
}
