// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"
#include "widgets/viewrow.h"

class Wording;

/// All that is known of the domains mail is sent with, as rows. Two columns: what, and how it came out.
/// @p language is that of texts which are data.
QList<ViewRow> domainRows(const Facts &facts, const QString &language, const Wording &wording);
