// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/reversezonefacts.h"

#include <QJsonObject>

/// The member "reverseZones" of the report for scripts; never in another language than this.
QJsonObject reversezoneToJson(const ReverseZoneFacts &facts);
