// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"

/// What an SPF record says to readers such as rspamd: they skip terms that they do not understand and records that are
/// not there, look for the address in all terms before they come to "all", and take "+all" for no policy. One of the
/// words of spfResultText(); nothing if that takes an answer that was not asked for.
QString lenientSpf(const SpfEvaluation &evaluation, const AddressFacts &address);
