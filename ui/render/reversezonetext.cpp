// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "reversezonetext.h"

QString reversezoneText(const Facts &, const Wording &, const TextReportStyle &)
{
    return {};
}
