// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/chainpicture.h"

/// Why the way ends at an address: no reverse name, no answer, or names left out.
QList<PictureNode> endsOfAddress(const ChainNodeState &state);
/// Why the way ends at a name, wholly or for one family. A name without addresses of a family is no news unless it is
/// the reverse name of an address of that family.
QList<PictureNode> endsOfName(const ChainNodeState &state, bool isNameOfIpv4, bool isNameOfIpv6);
