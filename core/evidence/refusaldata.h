// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/evidence.h"

#include <QMap>

#include <variant>

/// One cause of the vocabulary.
struct RefusalCause
{
    QString id;
    RefusalLayer layer = RefusalLayer::Other;
    QStringList notTheCause;
};

/// The cause, where the form of the HELO name in the text tells more than the words: form (see heloFormText) → cause.
using CausesByForm = QMap<QString, QString>;

/// The full text of a refusal of a known product.
struct KnownRefusal
{
    QString receiver;
    QString product; ///< short name to show
    int code = 0;
    QString enhanced;
    QString text; ///< see RefusalTemplate
    QString cause;
    CausesByForm byForm;
    bool isCertain = true; ///< false: these words leave open what is meant
    bool needsCode = false; ///< too common words: only with this code, and the enhanced code if there is one
    QString source;
    bool isVerified = false;
};

/// Words that mean a cause, whoever says them.
struct RefusalRule
{
    QString id;
    QString cause;
    CausesByForm byForm;
    QStringList all; ///< each one of these; alternatives are parted by "|" (see PhraseBook)
    QStringList none; ///< and none of these
    QStringList codes; ///< and the code or the enhanced code is one of these; empty: any
    bool isGuess = false;
    QString example; ///< a text that this rule decides
    QString source;
    bool isVerified = false;
};

/// What an enhanced code alone usually means.
struct RefusalCode
{
    QString enhanced; ///< without the class: "7.25"
    QString cause;
    QString source;
    bool isVerified = false;
};

struct PhraseGroup
{
    QString id;
    QStringList any;
};

struct RefusalData
{
    QList<RefusalCause> causes;
    QList<PhraseGroup> groups; ///< a group may use those before it
    QList<KnownRefusal> texts;
    QList<RefusalRule> rules; ///< the first that fits decides
    QList<RefusalCode> codes;
};

enum class RefusalFaultKind
{
    Unreadable, ///< not JSON, or another schema
    Missing,
    WrongType,
    UnknownKey,
    UnknownValue,
    UnknownGap,
    UnknownGroup,
    Twice
};

/// What is wrong with the data, and where.
struct RefusalFault
{
    QString place; ///< for example "rules[3].cause"
    RefusalFaultKind kind = RefusalFaultKind::Unreadable;

    friend bool operator==(const RefusalFault &, const RefusalFault &) = default;
};

std::variant<RefusalData, RefusalFault> readRefusalData(const QByteArray &json);
/// What is compiled in.
QByteArray refusalsJson();
