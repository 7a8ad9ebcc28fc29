// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/settingsfile.h"

#include <QEvent>

SettingsFile::SettingsFile(const QString &file) : QSettings(file, QSettings::IniFormat) { }

bool SettingsFile::event(QEvent *event)
{
    // QSettings asks itself so to write what has changed.
    return event->type() == QEvent::UpdateRequest || QSettings::event(event);
}
