// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/chainpicture.h"

/// Adds what the egress addresses claim to be and what SPF says to it: the domain they send for, the HELO name. Only
/// where SPF was tested; of many addresses the first few, for all would hide the chain.
void addSpfClaims(ChainPicture &picture, const Facts &facts);
