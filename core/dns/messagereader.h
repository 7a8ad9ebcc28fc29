// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/message.h"

#include <variant>

using ParsedMessage = std::variant<DnsMessage, MessageFault>;

/// Reads any bytes in bounded time. Bytes behind the last counted record are tolerated; records and questions of a
/// class other than IN are checked but not kept.
ParsedMessage parseMessage(const QByteArray &bytes);
