// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "outputfile.h"

#include <QDir>
#include <QSaveFile>

QString writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // commit() does not tell that the last piece could not be written, as on a full disk; flush() does.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return QStringLiteral("\"%1\" cannot be written: %2. Choose another file or folder with --output.")
        .arg(path, file.errorString());
}

QString writeArtefacts(const QString &folder, const Plan &plan)
{
    if (!QDir().mkpath(folder))
        return QStringLiteral("the folder \"%1\" cannot be made. Choose another one with --write-fixes.").arg(folder);
    int number = 0;
    for (const Change &change : plan.options.value(0).changes) {
        ++number;
        for (const Procedure &procedure : change.procedures) {
            for (const Artefact &artefact : procedure.artefacts) {
                const QString name = QStringLiteral("%1-%2-%3")
                                         .arg(number, 2, 10, QLatin1Char('0'))
                                         .arg(procedure.id, artefact.fileName);
                const QByteArray bytes = artefact.fileBytes.isEmpty() ? artefact.text.toUtf8() : artefact.fileBytes;
                QString problem = writeWholeFile(QDir(folder).filePath(name), bytes);
                if (!problem.isEmpty())
                    return problem;
            }
        }
    }
    return {};
}
