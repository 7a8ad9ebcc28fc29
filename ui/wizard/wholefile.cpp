// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

QString saveWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return QCoreApplication::translate(
        "WholeFile", "“%1” cannot be written: %2. Choose another file or folder; nothing is lost.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}
