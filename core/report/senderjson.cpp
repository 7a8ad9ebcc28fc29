// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/senderjson.h"

QJsonObject senderToJson(const SenderFacts &)
{
    return {};
}
