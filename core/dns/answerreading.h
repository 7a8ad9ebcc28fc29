// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/messagereader.h"

/// What a message says to a question. Server and time are left for the caller, who knows them.
DnsAnswer readAnswer(const DnsQuestion &question, const DnsMessage &message);
/// The same; bytes that are no message are Malformed.
DnsAnswer readAnswer(const DnsQuestion &question, const ParsedMessage &parsed);
