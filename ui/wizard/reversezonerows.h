// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/reversezonefacts.h"
#include "widgets/viewrow.h"

class Wording;

/// Who can change the reverse names of the addresses, an address each. Two columns: what, and what is known of it.
QList<ViewRow> reverseZoneRows(const QList<ReverseZoneFacts> &zones, const Wording &wording);
