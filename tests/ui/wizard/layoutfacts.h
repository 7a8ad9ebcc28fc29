// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

/// What is wrong with how a window's widgets lie: texts cut, widgets outside their parent or on top of each other. One
/// line each, naming the widget.
QStringList layoutFaults(const QWidget &window);
