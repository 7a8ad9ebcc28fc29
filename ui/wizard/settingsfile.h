// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>

/// Settings that are written by sync() or at the end alone: QSettings writes after each change as soon as the event
/// loop comes round, and the disk takes as long as a picture on the screen. It knows nothing of what is kept in it.
class SettingsFile final : public QSettings
{
    Q_OBJECT

public:
    explicit SettingsFile(const QString &file);

protected:
    bool event(QEvent *event) override;
};
