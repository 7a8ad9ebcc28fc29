// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

QString mainHelp();
QString checkHelp();
