// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scenario.h"

#include <QStringList>

/// The demo cases compiled into the program, in the order they are offered.
QStringList demoNames();
/// Nothing if there is no demo of that name.
std::optional<Scenario> loadDemo(const QString &name);
