// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

class QLabel;
class QString;
class QWidget;

/// A label for whole sentences: plain text, broken into lines, to be selected with the mouse. @p parent owns it.
QLabel *plainLabel(const QString &text, QWidget *parent);
