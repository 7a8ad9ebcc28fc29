// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/typedidentity.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <variant>

/// What one works on, as it is kept in a file: what was typed, how to ask, and what came out last. It knows nothing of
/// files and of what the report in it says.
struct CaseFile
{
    QString programVersion; ///< of the program that saved it
    QDateTime savedAt; ///< UTC, to the second; invalid if the file does not tell
    TypedIdentity identity;
    AskSettings ask;
    QString demo; ///< name of an embedded case; empty: the real network
    std::optional<QJsonObject> report; ///< as reportToJson() wrote it, untouched

    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

/// Why something is no case that can be opened.
enum class CaseFault
{
    NotFound,
    IsFolder,
    NotAFile, ///< a device or a pipe
    CannotBeRead, ///< detail: the system's words
    TooLarge,
    Empty,
    NotJson, ///< line and offset tell where
    NotACase, ///< another kind of JSON
    UnknownSchema, ///< detail: the schema, of a newer program
    FieldMissing, ///< detail: the field, here and below
    WrongType,
    TextTooLong,
    NumberOutOfRange,
};

struct CaseProblem
{
    CaseFault fault = CaseFault::NotACase;
    QString detail;
    qint64 line = 0; ///< from 1; 0: not known
    qint64 offset = 0; ///< bytes from the beginning

    friend bool operator==(const CaseProblem &, const CaseProblem &) = default;
};

/// A case with a whole report has some hundred kilobytes.
constexpr qint64 mostCaseBytes = 16 * 1024 * 1024;
/// Without the dot.
constexpr QLatin1StringView caseSuffix("helodoctor");

/// Schema "helodoctor.case/1". Fields may be added to it; what is renamed or dropped makes it "/2".
QByteArray caseToJson(const CaseFile &file);
/// Fields that it does not know are left out, those that are missing keep their default.
std::variant<CaseFile, CaseProblem> caseFromJson(const QByteArray &json);
