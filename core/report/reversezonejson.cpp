// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/reversezonejson.h"

QJsonObject reversezoneToJson(const ReverseZoneFacts &)
{
    return {};
}
