// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/version.h"

QString versionText()
{
    return QStringLiteral(HELODOCTOR_VERSION);
}
