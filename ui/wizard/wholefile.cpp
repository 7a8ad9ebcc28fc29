// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/wholefile.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>

QString saveWholeFile(const QString &path, const QByteArray &bytes)
{
    const std::optional<QString> problem = writeWholeFile(path, bytes);
    if (!problem)
        return {};
    return QCoreApplication::translate(
        "WholeFile", "“%1” cannot be written: %2. Choose another file or folder; nothing is lost.")
        .arg(QDir::toNativeSeparators(path), *problem);
}
