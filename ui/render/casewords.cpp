// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "casewords.h"

#include "base/printable.h"

#include <QCoreApplication>
#include <QDir>

namespace {

constexpr int mostShownCharacters = 70;

const char *sourceOf(CaseFault fault)
{
    switch (fault) {
    case CaseFault::NotFound:
        return QT_TRANSLATE_NOOP("CaseWords", "“{file}” is not there. Look whether it was moved or renamed.");
    case CaseFault::IsFolder:
        return QT_TRANSLATE_NOOP("CaseWords", "“{file}” is a folder. Choose a case file in it.");
    case CaseFault::NotAFile:
        return QT_TRANSLATE_NOOP("CaseWords", "“{file}” is a device, not a file. Choose a case file.");
    case CaseFault::CannotBeRead:
        return QT_TRANSLATE_NOOP("CaseWords", "“{file}” cannot be read: {detail}. Look whether you may open it.");
    case CaseFault::TooLarge:
        return QT_TRANSLATE_NOOP("CaseWords", "“{file}” is larger than any case (16 MB). Choose another file.");
    case CaseFault::Empty:
        return QT_TRANSLATE_NOOP("CaseWords", "“{file}” is empty. Choose another file, or save the case once more.");
    case CaseFault::NotJson:
        return QT_TRANSLATE_NOOP("CaseWords",
            "“{file}” is no case, or it is damaged in line {line} (byte {byte}). Choose another file, or an older "
            "copy.");
    case CaseFault::NotACase:
        return QT_TRANSLATE_NOOP("CaseWords",
            "“{file}” was not saved as a case. Choose a file that “Save case” has written (*.helodoctor).");
    case CaseFault::UnknownSchema:
        return QT_TRANSLATE_NOOP("CaseWords",
            "“{file}” was saved by a newer version of HELO Doctor ({detail}). Install that version to open it.");
    case CaseFault::FieldMissing:
        return QT_TRANSLATE_NOOP("CaseWords", "“{file}” is damaged: {detail} is missing. Choose an older copy.");
    case CaseFault::WrongType:
        return QT_TRANSLATE_NOOP(
            "CaseWords", "“{file}” is damaged: {detail} holds something of another kind. Choose an older copy.");
    case CaseFault::TextTooLong:
        return QT_TRANSLATE_NOOP(
            "CaseWords", "“{file}” is damaged: the text in {detail} is too long. Choose an older copy.");
    case CaseFault::NumberOutOfRange:
        return QT_TRANSLATE_NOOP(
            "CaseWords", "“{file}” is damaged: the number in {detail} is out of its range. Choose an older copy.");
    }
    return "";
}

} // namespace

QString shownPath(const QString &path)
{
    const QString native = printable(QDir::toNativeSeparators(path), static_cast<int>(path.size()));
    return native.size() <= mostShownCharacters ? native : QChar(0x2026) + native.right(mostShownCharacters - 1);
}

QString caseProblemWords(const CaseProblem &problem, const QString &path)
{
    QString text = QCoreApplication::translate("CaseWords", sourceOf(problem.fault));
    text.replace(QLatin1String("{line}"), QString::number(problem.line));
    text.replace(QLatin1String("{byte}"), QString::number(problem.offset));
    text.replace(QLatin1String("{detail}"), problem.detail);
    // Last, because a file may have any name.
    return text.replace(QLatin1String("{file}"), shownPath(path));
}
