// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What an HTML text says, as plain text: no tags, entities decoded, a line break for each block. In linear time,
/// whatever is in it.
QString plainTextOfHtml(QStringView html);
