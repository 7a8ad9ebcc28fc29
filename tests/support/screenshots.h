// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QImage>
#include <QPalette>

/// Pictures to look at, kept only where the developer asks for them: in the folder named by HELODOCTOR_SCREENSHOT_DIR.
namespace Screenshots {

inline bool areWanted()
{
    return qEnvironmentVariableIsSet("HELODOCTOR_SCREENSHOT_DIR");
}

/// False if a picture was wanted and could not be written.
inline bool keep(const QImage &image, const QString &name)
{
    const QDir folder(qEnvironmentVariable("HELODOCTOR_SCREENSHOT_DIR"));
    return !areWanted() || image.save(folder.filePath(name + QStringLiteral(".png")));
}

/// A dark desktop's colours.
inline QPalette darkPalette()
{
    QPalette palette(QColor(0x3a, 0x3a, 0x3a), QColor(0x30, 0x30, 0x30));
    palette.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x5c, 0x9c, 0xff));
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0xa0, 0xa0, 0xa0));
    return palette;
}

} // namespace Screenshots
