// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/blocklistfacts.h"

#include <QJsonObject>

/// The member "blocklists" of the report for scripts; never in another language than this.
QJsonObject blocklistToJson(const BlocklistFacts &facts);
