// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The program's version, "major.minor.patch".
QString versionText();
