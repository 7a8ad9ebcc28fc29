// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

std::optional<QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        QFile device(path);
        if (device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size() && device.flush())
            return std::nullopt;
        return device.errorString();
    }
    QSaveFile file(path);
    // commit() does not tell that the last piece could not be written, as on a full disk; flush() does.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return std::nullopt;
    return file.errorString();
}
