// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/scenario.h"

#include <QStringList>

/// The demo cases compiled into the program, in the order they are offered.
QStringList demoNames();
/// Nothing if there is no demo of that name.
std::optional<Scenario> loadDemo(const QString &name);
/// What the admin of that case has in hand, as it would be pasted: a bounce, a line of a log, headers, a conversation.
/// Nothing if there is no demo of that name.
std::optional<QByteArray> demoText(const QString &name);
