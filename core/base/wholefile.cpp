// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/wholefile.h"

#include "base/device.h"
#include "base/printable.h"

#include <QSaveFile>

std::optional<QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    if (isDevice(path))
        return writeToDevice(path, bytes);
    QSaveFile file(path);
    // commit() does not tell that the last piece could not be written, as on a full disk; flush() does.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return std::nullopt;
    return insideSentence(file.errorString());
}
