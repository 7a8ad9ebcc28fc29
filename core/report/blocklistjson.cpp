// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/blocklistjson.h"

QJsonObject blocklistToJson(const BlocklistFacts &)
{
    return {};
}
