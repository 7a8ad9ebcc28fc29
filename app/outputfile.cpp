// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "outputfile.h"

#include "base/wholefile.h"

#include <QDir>

QString writeOutputFile(const QString &path, const QByteArray &bytes)
{
    const std::optional<QString> problem = writeWholeFile(path, bytes);
    if (!problem)
        return {};
    return QStringLiteral("\"%1\" cannot be written: %2. Choose another file or folder with --output.")
        .arg(path, *problem);
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
                QString problem = writeOutputFile(QDir(folder).filePath(name), artefact.savedBytes());
                if (!problem.isEmpty())
                    return problem;
            }
        }
    }
    return {};
}
