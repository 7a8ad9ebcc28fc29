// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/device.h"

#include "base/printable.h"

#include <QFileInfo>

bool isDevice(const QString &path)
{
    const QFileInfo target(path);
    return target.exists() && !target.isFile() && !target.isDir();
}

std::optional<QString> writeToDevice(const QString &path, const QByteArray &bytes)
{
    QFile device(path);
    if (device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size() && device.flush())
        return std::nullopt;
    return insideSentence(device.errorString());
}
