// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/senderfacts.h"

#include <QJsonObject>

/// The member "sender" of the report for scripts; never in another language than this.
QJsonObject senderToJson(const SenderFacts &facts);
