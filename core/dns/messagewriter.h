// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/message.h"

/// The wire form of a query for one question.
QByteArray writeQuery(quint16 id, const DnsQuestion &question, const std::optional<DnsEdns> &edns = std::nullopt,
    bool recursionDesired = true);

/// The wire form of a message, names compressed (RFC 1035 §4.1.4). Records that would make it longer than @p maxSize
/// are left out and TC is set (RFC 2181 §9).
QByteArray writeMessage(const DnsMessage &message, qsizetype maxSize = 65535);
