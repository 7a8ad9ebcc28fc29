// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/casereading.h"

#include "base/printable.h"

#include <QFile>
#include <QFileInfo>

std::variant<CaseFile, CaseProblem> readCaseFile(const QString &path)
{
    const QFileInfo info(path);
    const auto problem = [](CaseFault fault, const QString &detail = {}) { return CaseProblem{fault, detail, 0, 0}; };
    if (!info.exists())
        return problem(CaseFault::NotFound);
    if (info.isDir())
        return problem(CaseFault::IsFolder);
    if (!info.isFile()) // opening a pipe would wait for its other end
        return problem(CaseFault::NotAFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(CaseFault::CannotBeRead, insideSentence(file.errorString()));
    // Not by its size, which may grow while it is read.
    const QByteArray json = file.read(mostCaseBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return problem(CaseFault::CannotBeRead, insideSentence(file.errorString()));
    return caseFromJson(json);
}
