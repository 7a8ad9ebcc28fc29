// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/answer.h"

#include <optional>

/// What answers of different servers say, to be compared.

/// The records' data, each once and sorted, none for "no such thing"; nothing if the answer says nothing of the name.
std::optional<QStringList> contentOf(const DnsAnswer &answer);
/// A server's word that the name is only another name for one that it does not know itself.
bool isAlias(const DnsAnswer &answer);
/// True for an address that is used only inside a network.
bool isInsideAddress(const QHostAddress &address);
/// True if such an address is among the records.
bool hasInside(const DnsAnswer &answer);
/// True if both say the same: the same set of records, or both nothing. The order of records and their time to live are
/// no difference.
bool saysTheSame(const DnsAnswer &left, const DnsAnswer &right);
